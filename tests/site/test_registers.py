"""The ledger, corrections, what is new, and the charts that compare records."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

from building import FILES, Built, Site

from minimal import edited, page

ATOM = "{http://www.w3.org/2005/Atom}"


def topic(*boxes: str) -> str:
    body = "\n\n".join(["## One {#one}", *boxes])
    return page("topic", body=body)


def test_the_ledger_lists_every_figure_with_where_it_is_shown(site: Site) -> None:
    showing = "Of them, {fact}`trials/example-one#os-3y.new` lived."
    built = site(
        {
            **FILES,
            "docs/start/try.md": topic(showing),
            "docs/evidence/all.md": topic(":::{ledger} trials\n:::", ":::{ledger-count}\n:::"),
        }
    )
    soup = built.soup("evidence/all")
    rows = {
        row.th.a["href"]: [cell.get_text(" ").strip() for cell in row.select("td")]
        for row in soup.select("table.hb-ledger tbody tr")
    }
    row = rows["../trials/example-one.html#os-3y"]
    assert row[0].startswith("60% v 50%")
    assert "Doe and Roe, 2020, Abstract" in row[2]
    assert row[3] == "read twice in the original text" and row[4] == "2026-11-21"
    shown = soup.select_one('a[href="../start/try.html"]')
    assert shown and shown.find_parent("tr").th.a["href"].endswith("example-one.html#os-3y")
    assert not any("drugs/" in home for home in rows)
    counts = soup.select("table.hb-fact-table")[-1].get_text(" ")
    assert "All figures" in counts
    link = soup.find("a", download=True)
    file = (built.out / "evidence" / link["href"]).resolve()
    addresses = [r["address"] for r in csv.DictReader(io.StringIO(file.read_text("utf-8")))]
    assert "trials/example-one#os-3y.new" in addresses


def test_a_mended_mistake_stays_on_record_and_in_the_feed(site: Site) -> None:
    wrong = (
        "corrections:\n  - {date: 2026-11-22, was: The page said that half lived., "
        "now: It says six in ten., why: A second reader found it., at: os-3y}\nids:"
    )
    built = site(
        {
            **FILES,
            "docs/trials/example-one.md": edited("docs/trials/example-one.md", "ids:", wrong),
            "docs/evidence/wrong.md": topic(":::{corrections}\n:::", ":::{news}\n:::"),
        }
    )
    soup = built.soup("evidence/wrong")
    first, second = soup.select("ol.hb-timeline")[:2]
    assert first.a["href"] == "../trials/example-one.html#os-3y"
    assert "November 22, 2026" in first.get_text(" ")
    assert "half lived. It says six in ten." in first.get_text(" ")
    assert "Correction" in second.get_text(" ")
    feed = soup.find("a", string="Atom feed")
    tree = ET.fromstring((built.out / "evidence" / feed["href"]).resolve().read_bytes())
    entries = [e for e in tree if e.tag == f"{ATOM}entry"]
    dates = [e.findtext(f"{ATOM}updated") for e in entries]
    assert dates == sorted(dates, reverse=True)
    assert any(e.findtext(f"{ATOM}title", "").startswith("Correction: ") for e in entries)
    trust = built.soup("trials/example-one").select_one(".hb-trust").get_text(" ")
    assert "1 correction" in trust


def test_mistakes_of_one_day_share_a_folded_step_among_what_is_new(site: Site) -> None:
    rows = "".join(
        f"  - {{date: 2026-11-22, was: The page said {n}., now: It says {n + 1}., why: Read.}}\n"
        for n in (1, 3)
    )
    wrong = edited("docs/trials/example-one.md", "ids:", f"corrections:\n{rows}ids:")
    built = site(
        {
            **FILES,
            "docs/trials/example-one.md": wrong,
            "docs/evidence/new.md": topic(":::{news}\n:::"),
        }
    )
    soup = built.soup("evidence/new")
    assert soup.h3.get_text() == "2026"
    step = soup.select_one("ol.hb-timeline > li")
    assert step.details.summary.get_text() == "2 mistakes of ours, mended"
    assert len(step.select("details li")) == 2
    older = soup.select("details.hb-long-list > summary")
    assert older, "years before the newest one are folded"


def test_no_correction_is_said(site: Site) -> None:
    built = site({**FILES, "docs/evidence/wrong.md": topic(":::{corrections}\n:::")})
    assert "No correction yet." in built.soup("evidence/wrong").get_text(" ")


def test_a_forest_plot_places_values_on_one_axis(site: Site) -> None:
    other = edited(
        "docs/trials/example-one.md", "value: 0.74, interval: [0.56, 0.98]", "value: 1.5"
    )
    other = other.replace("EXAMPLE-ONE", "OTHER").replace("example-one#", "other#")
    box = (
        ":::{compare}\n:caption: Deaths in two trials\n"
        "trials/example-one#os-3y.contrast\ntrials/other#os-3y.contrast\n:::"
    )
    built = site({**FILES, "docs/trials/other.md": other, "docs/start/try.md": topic(box)})
    figure = built.soup("start/try").select_one("figure.hb-chart")
    dots = [float(c["cx"]) for c in figure.select("svg circle")]
    assert len(dots) == 2 and dots[0] < dots[1]
    assert len(figure.select("svg .hb-whisker")) == 1, "no interval, no line"
    words = figure.get_text(" ")
    assert (
        "A dot left of it means that the event came less often" in words
        and "does not rank treatments" in words
    )
    assert figure.select_one("tbody tr").get_text(" ").strip().startswith("EXAMPLE-ONE")


def test_unlike_figures_are_not_drawn(site: Site) -> None:
    box = ":::{compare}\ntrials/example-one#os-3y.new\ntrials/example-one#os-3y.contrast\n:::"
    built = site({**FILES, "docs/start/try.md": topic(box)})
    assert "differ in measure, statistic" in built.warnings
    assert not built.soup("start/try").select("figure.hb-chart")


def test_the_evidence_map_counts_records_and_names_the_strongest(site: Site) -> None:
    trial = edited("docs/trials/example-one.md", "ids:", "treatments: [treatments/pills]\nids:")
    built = site(
        {
            **FILES,
            "docs/trials/example-one.md": trial,
            "docs/treatments/pills.md": topic("Pills."),
            "docs/evidence/map.md": topic(":::{evidence-map}\n:::"),
        }
    )
    table = built.soup("evidence/map").select_one("table.hb-evidence-map")
    cells = [c.get_text(" ") for c in table.select("td")]
    assert any("1 record" in c and "randomized" in c and "EXAMPLE-ONE" in c for c in cells)


def test_a_change_of_any_figure_rewrites_ledger_and_data(site: Site) -> None:
    files = {**FILES, "docs/evidence/all.md": topic(":::{ledger} trials\n:::")}
    before: Built = site(files)
    changed = edited("docs/trials/example-one.md", "value: 60,", "value: 61,")
    after = site({**files, "docs/trials/example-one.md": changed})
    for built, value in ((before, "60%"), (after, "61%")):
        assert value in built.soup("evidence/all").select_one("table.hb-ledger").get_text(" ")


def test_milestones_show_bands_in_words_and_in_a_table(site: Site) -> None:
    score = edited(
        "docs/scores/example-score.md",
        'era: "People',
        "defaults: {source: doe-2020, locator: Abstract, unit: percent, measure: definition, "
        "stat: threshold, population: all, seen: [{date: 2026-11-20, by: entry}]}\n"
        "populations: {all: {n_is: not-stated, chosen_by: baseline, who: adults}}\nfacts:\n"
        "  - {id: optimal-3m, at: {value: 3, unit: months, from: treatment-start}, value: 10}\n"
        "  - {id: failure-3m, at: {value: 3, unit: months, from: treatment-start}, value: 10}\n"
        "  - {id: optimal-1y, at: {value: 12, unit: months, from: treatment-start}, value: 0.1}\n"
        "  - {id: failure-1y, at: {value: 12, unit: months, from: treatment-start}, value: 1}\n"
        'era: "People',
    )
    box = ":::{milestones} scores/example-score\n:::"
    files = {**FILES, "docs/scores/example-score.md": score, "docs/start/try.md": topic(box)}
    figure = site(files).soup("start/try").select_one("figure.hb-chart")
    assert len(figure.select("svg rect")) == 2 + 3
    assert "failure, if confirmed" in figure.get_text(" ")
    rows = [row.get_text(" ").split() for row in figure.select("tbody tr")]
    assert [row[-2:] for row in rows] == [["10%", "10%"], ["0.1%", "1%"]]
    broken = {**files, "docs/scores/example-score.md": score.replace("id: failure-1y", "id: other")}
    assert "'optimal-...' and a 'failure-...' for every time" in site(broken).warnings
