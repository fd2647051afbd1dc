"""Cases of markup-in-record."""

from minimal import edited, page

T = "docs/trials/example-one.md"
S = "docs/sources/doe-2020.yaml"

GOOD = {
    "signs that are words": {
        T: edited(T, "with newly found", "of 60 (>= 50) or <5 %, e.g. C/EBPa, with")
    },
    "an old DOI, a minus": {
        S: edited(
            S,
            "title:",
            "note: -5 and more\nDOI: 10.1002/(SICI)1097-0142(1)85:1<1::AID-A1>3.0\ntitle:",
        )
    },
}
BAD = {
    "tags, templates, links, formulas": (
        {
            T: edited(T, "label: placebo", 'label: "<b>placebo</b>"'),
            "docs/drugs/a.md": page(
                "drug",
                front='aliases: ["=cmd|x", "@sum", "+cmd"]\ndrug_class: "[a](b) of `x`"',
                without=("aliases", "drug_class"),
            ),
            "docs/glossary.yaml": 'terms:\n  a:\n    name: "{{ a }}"\n    plain: "See [a](b)."\n',
        },
        [
            (T, "<b>placebo", "'label:' (in arms, old) holds '<b>'"),
            ("docs/drugs/a.md", "=cmd", "=cmd|x"),
            ("docs/drugs/a.md", "=cmd", "@sum"),
            ("docs/drugs/a.md", "=cmd", "+cmd"),
            ("docs/drugs/a.md", "drug_class", "](b)"),
            ("docs/glossary.yaml", "name:", "{{ a }}"),
            ("docs/glossary.yaml", "plain:", "write plain words"),
        ],
    ),
}
