"""Indexes of drugs: by group, by gene, what regulators did, side effects by target."""

from __future__ import annotations

from building import FILES, Built, Site

from minimal import edited, page

DRUG = "docs/drugs/examplinib.md"
MARKER = "docs/biomarkers/npm1.md"
READ = "source: agency-examplinib-2021, locator: Notice"
TWICE = "seen: [{date: 2026-11-20, by: entry}, {date: 2026-11-21, by: second}]"
STEP = f"{{date: 2021-03-04, action: approved, type: regular, {READ}, {TWICE}}}"


def topic(*boxes: str) -> str:
    return page("topic", body="\n\n".join(["## One {#one}", *boxes]))


def index(*names: str) -> str:
    return topic(*(f":::{{drug-index}} {name}\n:::" for name in names))


def drug(title: str, *changes: tuple[str, str], front: str = "") -> str:
    """Another drug: the example with other words, and more front matter."""
    text = FILES[DRUG].replace('"Examplinib"', f'"{title}"').replace("[Examplix]", f"[{title}ix]")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text.replace("modality:", f"{front}\nmodality:" if front else "modality:", 1)


def step(action: str, date: str, source: str = READ, seen: str = TWICE) -> str:
    return f"{{date: {date}, action: {action}, type: not-stated, {source}, {seen}}}"


def groups(built: Built, name: str, key: str = "start/try") -> dict[str, str]:
    """Heading of each group -> the words of its list."""
    sections = built.soup(key).select(f".hb-drug-index section[id^=by-{name}-]")
    return {s.h3.get_text(): " ".join(s.ul.get_text(" ").split()) for s in sections}


def test_drugs_are_grouped_by_what_their_records_say(site: Site) -> None:
    files = {
        **FILES,
        DRUG: drug("Examplinib", front="targets: [NPM1, BTK]"),
        "docs/drugs/other.md": drug(
            "Other",
            ("modality: small-molecule", "modality: car-t-cell"),
            (f"    history: [{STEP}]", f"    history: [{step('approved', '2019-01-02')}]"),
            ("region: us", "region: eu"),
        ),
        "docs/start/try.md": index("target", "class", "disease", "year", "region"),
    }
    built = site(files)
    target = groups(built, "target")
    assert list(target) == ["BTK", "NPM1", "No target named"]
    assert "Examplinib : example inhibitor" in target["BTK"]
    assert "Approved: United States." in target["NPM1"] and "Other" in target["No target named"]
    assert built.soup("start/try").select_one("#by-target-npm1 h3 a")["href"].endswith("npm1.html")
    assert list(groups(built, "class")) == ["CAR T cells", "Small molecules"]
    (disease,) = groups(built, "disease").values()
    assert "United States: Adults with newly found" in disease
    assert "approved March 4, 2021" in disease and "European Union:" in disease
    assert list(groups(built, "year")) == ["2021", "2019"]
    assert "Other" in groups(built, "region")["European Union"]
    assert "Other" not in groups(built, "region")["United States"]
    use = built.soup("start/try").select_one("#by-region-us li li a")
    assert use["href"] == "../drugs/examplinib.html#us-aml"


def test_a_drug_without_an_approval_for_a_disease_is_still_listed(site: Site) -> None:
    text = drug("Examplinib")
    start = text.index("approvals:")
    files = {**FILES, DRUG: text[:start] + text[text.index("---", start) :]}
    built = site({**files, "docs/start/try.md": index("disease", "class", "year")})
    (disease,) = groups(built, "disease").values()
    assert "Examplinib : no approval for it stands here yet." in disease
    assert "No approval stands in this handbook yet." in groups(built, "class")["Small molecules"]
    assert not groups(built, "year") and "No drug yet." in built.soup("start/try").get_text(" ")


def test_a_type_of_a_disease_stands_with_its_disease(site: Site) -> None:
    types = page("disease", front="part_of: diseases/aml").replace(
        "Acute myeloid leukemia", "Types"
    )
    text = drug("Examplinib", ("[diseases/aml]", '["diseases/aml-types#one"]'))
    files = {**FILES, DRUG: text, "docs/diseases/aml-types.md": types}
    built = site({**files, "docs/start/try.md": index("disease")}, gate=False)
    ((_, uses),) = groups(built, "disease").items()
    assert "Adults with newly found" in uses
    assert built.soup("start/try").select_one("#by-disease-aml h3 a")["href"].endswith("aml.html")


def test_many_groups_can_be_reached_by_links(site: Site) -> None:
    text = drug("Examplinib", front="targets: [BTK, KIT, SRC, NPM1]")
    built = site({**FILES, DRUG: text, "docs/start/try.md": index("target", "class")})
    soup = built.soup("start/try")
    links = [a["href"] for a in soup.select(".hb-jump a")]
    assert links == ["#by-target-btk", "#by-target-kit", "#by-target-npm1", "#by-target-src"]
    assert all(soup.find(id=link[1:]) for link in links)


def test_an_unknown_grouping_is_a_warning(site: Site) -> None:
    built = site({**FILES, "docs/start/try.md": index("price")}, gate=False)
    assert "drugs cannot be grouped by 'price'; write one of: target" in built.warnings


def test_what_a_regulator_took_back_differs_in_words_and_shape(site: Site) -> None:
    steps = ", ".join(
        [STEP, step("restricted", "2022-05-06"), step("withdrawn", "2023-07-08")],
    )
    text = drug("Examplinib", (f"[{STEP}]", f"[{steps}]"))
    boxes = topic(":::{approvals}\n:::", ":::{drug-index} class\n:::", ":::{drug-matrix}\n:::")
    built = site({**FILES, DRUG: text, "docs/start/try.md": boxes})
    soup = built.soup("start/try")
    rows = soup.select("table.hb-approval-list tbody tr")
    assert [r.th["data-sort"] for r in rows] == ["2023-07-08", "2022-05-06", "2021-03-04"]
    assert [r.select("td")[2].span.get_text() for r in rows] == [
        "Withdrawn",
        "Restricted",
        "Approved",
    ]
    signs = [r.select("td")[2].span["class"] for r in rows]
    assert signs == [["hb-action-gone"], ["hb-action-held"], ["hb-action-given"]]
    picture = soup.select_one("svg.hb-approval-years")
    legend = 1
    assert len(picture.select("circle")) == 1 + legend
    assert len(picture.select("rect")) == 1 + legend
    assert len(picture.select("line.hb-line")) == 2 * (1 + legend)
    assert "withdrawn: 1" in picture["aria-label"]
    assert soup.select_one("table.hb-approval-list[data-sortable] caption")
    assert soup.select_one(".hb-scroll[tabindex='0'][role=region][aria-label]")
    kinds = groups(built, "class")["Small molecules"]
    assert "Withdrawn or suspended: United States." in kinds and "Approved:" not in kinds


def test_a_day_without_an_original_text_is_left_out_and_counted(site: Site) -> None:
    news = "source: no-such-source, locator: Notice"
    steps = f"{STEP}, {step('withdrawn', '2024-02-03', news)}"
    text = drug("Examplinib", (f"[{STEP}]", f"[{steps}]"))
    boxes = topic(":::{approvals}\n:::", ":::{drug-index} year\n:::")
    built = site({**FILES, DRUG: text, "docs/start/try.md": boxes}, gate=False)
    soup = built.soup("start/try")
    assert len(soup.select("table.hb-approval-list tbody tr")) == 1
    assert "1 step is left out" in soup.get_text(" ")
    assert list(groups(built, "year")) == ["2021"]


def test_the_matrix_joins_markers_and_drugs_from_both_records(site: Site) -> None:
    tied = drug(
        "Examplinib",
        (
            "    diseases: [diseases/aml]\n",
            "    diseases: [diseases/aml]\n    biomarkers: [biomarkers/npm1]\n",
        ),
        front="targets: [BTK]",
    )
    untied = drug("Other", ("biomarkers: [biomarkers/npm1]\n", ""))
    named = edited(MARKER, "drugs: [drugs/examplinib]", "drugs: [drugs/examplinib, drugs/other]")
    files = {**FILES, DRUG: tied, "docs/drugs/other.md": untied, MARKER: named}
    built = site({**files, "docs/start/try.md": topic(":::{drug-matrix}\n:::")})
    rows = {}
    for row in built.soup("start/try").select("table.hb-matrix tbody tr"):
        cells = [" ".join(c.get_text(" ").split()) for c in row.select("th, td")]
        rows[cells[0], row.select("td")[0].a.get_text()] = cells[1:]
    assert list(rows) == [("BTK", "Examplinib"), ("NPM1", "Examplinib"), ("NPM1", "Other")]
    how, us, eu, uk = rows["NPM1", "Examplinib"]
    assert "guides its use" in how and "acts on it" not in how
    assert us.startswith("Adults with newly found") and "approved 2021" in us
    assert (eu, uk) == ("none here", "none here")
    assert "acts on it" in rows["BTK", "Examplinib"][0] and "2021" in rows["BTK", "Examplinib"][1]
    assert rows["NPM1", "Other"][1] == "only uses that do not name it"


def test_side_effects_of_drugs_with_a_target_and_of_their_trials(site: Site) -> None:
    own = (
        "targets: [BTK]\nfacts:\n  - {id: bleeding, measure: adverse-event, stat: proportion, "
        "unit: percent, label: bleeding of any grade, value: 12.5, source: doe-2020, "
        "locator: Abstract, seen: [{date: 2026-11-20, by: entry}]}"
    )
    sick = edited(
        "docs/trials/example-one.md",
        "facts:\n",
        "facts:\n  - {id: sick, measure: adverse-event, stat: proportion, unit: percent, "
        "label: feeling sick, arms: {new: {value: 30}, control: {value: 20}}}\n",
    )
    built = site(
        {
            **FILES,
            DRUG: drug("Examplinib", front=own),
            "docs/drugs/other.md": drug("Other", front="targets: [KIT]"),
            "docs/trials/example-one.md": sick,
            "docs/start/try.md": topic(":::{side-effects} BTK\n:::"),
        }
    )
    table = built.soup("start/try").select_one("table.hb-side-effects")
    assert table.caption.get_text() == "Side effects of drugs that act on BTK"
    rows = [(r.th.a["href"], r.td["data-sort"]) for r in table.select("tbody tr")]
    assert rows[0] == ("../drugs/examplinib.html#bleeding", "12.5")
    assert sorted(value for _, value in rows[1:]) == ["20", "30"]
    assert all(href.startswith("../trials/example-one.html#sick") for href, _ in rows[1:])


def test_side_effects_that_nobody_entered_are_said_and_a_wrong_target_warned_of(site: Site) -> None:
    boxes = topic(":::{side-effects} BTK\n:::", ":::{side-effects} KIT\n:::")
    text = drug("Examplinib", front="targets: [BTK]")
    built = site({**FILES, DRUG: text, "docs/start/try.md": boxes})
    words = built.soup("start/try").get_text(" ")
    assert "No figure for side effects of drugs that act on BTK yet." in words
    assert "no drug acts on 'KIT'" in built.warnings


def test_empty_indexes_say_so(site: Site) -> None:
    files = {k: v for k, v in FILES.items() if k not in (DRUG, MARKER)}
    boxes = topic(":::{approvals}\n:::", ":::{drug-matrix}\n:::", ":::{drug-index} target\n:::")
    built = site({**files, "docs/start/try.md": boxes}, gate=False)
    words = built.soup("start/try").get_text(" ")
    for sentence in ("No step of a regulator yet.", "No record links a marker", "No drug yet."):
        assert sentence in words


def test_a_changed_drug_or_source_reads_its_indexes_again(site: Site) -> None:
    files = {
        **FILES,
        "docs/start/try.md": index("disease"),
        "docs/start/two.md": topic(":::{approvals}\n:::"),
        "docs/start/three.md": topic("Nothing of drugs.").replace("When", "Three: when"),
    }
    built = site(files)
    built.again({DRUG: FILES[DRUG].replace("2021-03-04", "2021-03-05")})
    assert {"start/try", "start/two"} <= set(built.read) and "start/three" not in built.read
    assert "March 5, 2021" in built.soup("start/two").get_text(" ")
    source = "docs/sources/agency-examplinib-2021.yaml"
    built.again({source: FILES[source].replace("copy: official", "copy: news")})
    assert {"start/try", "start/two"} <= set(built.read) and "start/three" not in built.read
    assert "No step of a regulator yet." in built.soup("start/two").get_text(" ")
