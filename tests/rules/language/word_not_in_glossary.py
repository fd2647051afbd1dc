"""Cases of word-not-in-glossary."""

from minimal import page

GLOSSARY = "terms:\n  relapse: {name: relapse, plain: The disease comes back.}\n  blast: {name: blast, also: [blasts], plain: A young cell.}\n"
GOOD = {
    "explained": {
        "docs/glossary.yaml": GLOSSARY,
        "docs/start/a.md": page(body="## One\n\nA relapse with blasts."),
    },
    "only in the clinical layer": {
        "docs/glossary.yaml": GLOSSARY,
        "docs/start/a.md": page(body="## One\n\nText.\n\n:::{clinical}\nThe karyotype.\n:::"),
    },
}
BAD = {
    "two words, once each": (
        {
            "docs/glossary.yaml": GLOSSARY,
            "docs/start/a.md": page(
                body="## One\n\nThe karyotype shows it.\n\nThe karyotype again.\n\nNo remission yet."
            ),
        },
        [
            ("docs/start/a.md", "karyotype shows", "'karyotype'"),
            ("docs/start/a.md", "remission", "docs/glossary.yaml"),
        ],
    )
}
