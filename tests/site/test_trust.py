"""The trust line: honest about checks and reviews; nothing shown that is not configured."""

from __future__ import annotations

from building import FILES, Built, Site

from minimal import page

SETTINGS = """[tool.handbook]
site_url = "https://handbook.example.org"
repository_url = "https://code.example.org/handbook"
report_email = "mistakes@example.org"
"""


def test_what_was_checked_how_and_when_again(minimal_site: Built) -> None:
    trust = minimal_site.soup("drugs/examplinib").select_one("aside.hb-trust")
    assert trust["data-next-check"] == "2027-05-20"
    text = trust.get_text(" ")
    assert "Sources checked on November 20, 2026 (read twice, by two different readers)." in text
    assert "Next check due May 20, 2027." in text
    assert "No clinician has reviewed this page." in text
    assert "overdue" not in text


def test_what_is_not_configured_is_not_shown(minimal_site: Built) -> None:
    trust = minimal_site.soup("drugs/examplinib").select_one("aside.hb-trust")
    assert "Report" not in trust.get_text()
    assert "History" not in trust.get_text()
    assert "Cite" not in trust.get_text()


def test_configured_addresses(site: Site) -> None:
    soup = site({**FILES, "pyproject.toml": SETTINGS}).soup("drugs/examplinib")
    links = {a.get_text(): a["href"] for a in soup.select(".hb-trust-actions a")}
    assert links["Report a mistake"].startswith("https://code.example.org/handbook/issues/new?")
    assert links["Report a mistake by mail"].startswith("mailto:mistakes@example.org?subject=")
    assert links["History of this page"] == (
        "https://code.example.org/handbook/commits/main/docs/drugs/examplinib.md"
    )
    cite = soup.select_one(".hb-cite-this").get_text()
    assert "Examplinib. 2026. https://handbook.example.org/drugs/examplinib.html" in cite


def test_an_overdue_page_says_so(site: Site) -> None:
    late = site(FILES, overrides={"handbook_today": "2027-06-01"})
    assert late.soup("drugs/examplinib").select(".hb-overdue")


def test_a_real_review_is_named(site: Site) -> None:
    review = (
        'clinical_review: {name: "Pat Doe", role: "hematologist", date: 2026-11-01, '
        'scope: "the whole page", conflicts: "none declared"}'
    )
    built = site({**FILES, "docs/drugs/examplinib.md": page("drug", review)})
    text = built.soup("drugs/examplinib").select_one(".hb-trust-review").get_text()
    assert text == (
        "Reviewed by Pat Doe, hematologist, on November 1, 2026: the whole page. "
        "Conflicts of interest: none declared."
    )


def test_the_disclaimer_is_one_click_away(site: Site) -> None:
    built = site({**FILES, "docs/reference/disclaimer.md": page("topic")})
    about = built.soup("drugs/examplinib").select_one(".hb-trust-about a")
    assert about["href"] == "../reference/disclaimer.html"
    assert about.get_text() == "Information, not medical advice"
