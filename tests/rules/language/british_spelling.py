"""Cases of british-spelling."""

from minimal import page

GOOD = {
    "US spelling, British alias": {
        "docs/start/a.md": page(
            front="aliases: [leukaemia, tumour]",
            body="## One\n\nLeukemia is a cancer of the blood.",
        )
    },
    "a body's own name": {
        "docs/start/a.md": page(
            body="## One\n\nThe Haematological Malignancy Network counts people."
        )
    },
    "words that only look British": {
        "docs/start/a.md": page(
            body="## One\n\nTwo analyses arise from one disease. Exercise, advice and promises. "
            "Haemophilus is a germ. Four hours, otherwise precise, immunocompromised. A bruise. Angioedema."
        )
    },
    "inside a role's target": {
        "docs/start/a.md": page(body="## One\n\nSee {cite}`leukaemia-2020 | Abstract`.")
    },
}
BAD = {
    "three in one page": (
        {
            "docs/start/a.md": page(
                without=("title",),
                front='title: "Anaemia at home"',
                body="## One\n\nLeukaemia and\na tumour.",
            )
        },
        [
            ("docs/start/a.md", "title:", "write 'Anemia'"),
            ("docs/start/a.md", "Leukaemia and", "write 'Leukemia'"),
            ("docs/start/a.md", "a tumour.", "write 'tumor'"),
        ],
    ),
    "words that follow a pattern": (
        {
            "docs/start/a.md": page(
                body="## One\n\n- Neutralised\n- Immunisation\n- Millilitres\n- Paralysed\n"
                "- Oesophagus\n- Labelled\n- Behavioural\n- Hypoxaemic\n- Haemoglobin\n- Lymphoedema"
            )
        },
        [
            ("docs/start/a.md", "Neutralised", "write 'Neutralized'"),
            ("docs/start/a.md", "Immunisation", "write 'Immunization'"),
            ("docs/start/a.md", "Millilitres", "write 'Milliliters'"),
            ("docs/start/a.md", "Paralysed", "write 'Paralyzed'"),
            ("docs/start/a.md", "Oesophagus", "write 'Esophagus'"),
            ("docs/start/a.md", "Labelled", "write 'Labeled'"),
            ("docs/start/a.md", "Behavioural", "write 'Behavioral'"),
            ("docs/start/a.md", "Hypoxaemic", "write 'Hypoxemic'"),
            ("docs/start/a.md", "Haemoglobin", "write 'Hemoglobin'"),
            ("docs/start/a.md", "Lymphoedema", "write 'Lymphedema'"),
        ],
    ),
}
