"""Cases of word-explained-twice."""

G = "docs/glossary.yaml"

GOOD = {
    "abbreviation and word that differ by capitals": {
        G: 'terms:\n  all:\n    name: "leukemia, lymphoid"\n    abbr: "ALL"\n    plain: "One."\n'
        '  every:\n    name: "every"\n    also: ["all"]\n    plain: "Each."\n'
    },
}
BAD = {
    "name, abbreviation, other form": (
        {
            G: 'terms:\n  one:\n    name: "blast"\n    abbr: "BL"\n    plain: "One."\n'
            '  two:\n    name: "Blast"\n    plain: "Two."\n'
            '  three:\n    name: "third"\n    abbr: "BL"\n    also: ["blast"]\n    plain: "Three."\n'
        },
        [
            (G, 'name: "Blast"', "'Blast' is explained at 'one:' already"),
            (G, 11, "'BL' is explained at 'one:'"),
            (G, 'also: ["blast"]', "take it out here, or at 'one:'"),
        ],
    ),
}
