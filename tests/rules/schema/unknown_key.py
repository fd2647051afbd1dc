"""Cases of unknown-key."""

from minimal import edited, page

GOOD = {
    "a drug and a source": {
        "docs/drugs/a.md": page("drug"),
        "docs/sources/b.yaml": edited("docs/sources/doe-2020.yaml", "volume", "volume"),
    },
    "what the rule reserved-key tells": {"docs/drugs/a.md": page("drug", front="orphan: true")},
}
BAD = {
    "top, inside, source, glossary": (
        {
            "docs/drugs/a.md": page("drug", front="aliasses: [x]\nstatus2: y\nlabel: {sorce: a}"),
            "docs/sources/b.yaml": edited("docs/sources/doe-2020.yaml", "DOI:", "doi:"),
            "docs/glossary.yaml": "terms:\n  a: {name: a, plain: b, Abbr: c}\n",
        },
        [
            ("docs/drugs/a.md", "aliasses", "has no 'aliasses:'"),
            ("docs/drugs/a.md", "status2", "has no 'status2:'"),
            ("docs/drugs/a.md", "label:", "did you mean 'source'?"),
            ("docs/sources/b.yaml", "doi:", "did you mean 'DOI'?"),
            ("docs/glossary.yaml", 2, "did you mean 'abbr'?"),
        ],
    )
}
