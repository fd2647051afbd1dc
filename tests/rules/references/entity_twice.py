"""Cases of entity-twice."""

from minimal import page

_REST = "source: doe-2020, locator: Abstract, seen: [{date: 2026-11-20, by: a}]"


def _rows(*rows: tuple[str, str, str]) -> dict[str, str]:
    lines = [f'  - {{id: {i}, who2022: "{w}", icc2022: "{c}", {_REST}}}' for i, w, c in rows]
    return {
        "docs/diseases/a.md": page(
            "disease", without=("entities",), front="entities:\n" + "\n".join(lines)
        )
    }


GOOD = {
    "one system splits what the other lumps": _rows(
        ("a", "AML with KMT2A rearrangement", "AML with MLLT3::KMT2A"),
        ("b", "AML with KMT2A rearrangement", "AML with other KMT2A rearrangements"),
        ("c", "not-given", "AML with mutated TP53"),
        ("d", "not-given", "MDS/AML"),
        ("e", "Something else", "not-found"),
    )
}
BAD = {
    "spelling aside, and against nothing": (
        _rows(
            ("a", "Acute leukaemia X", "Acute leukemia X"),
            ("b", "Acute leukemia X", "Acute  Leukemia X"),
            ("c", "Hairy", "Hairy cell"),
            ("d", "not-given", "Hairy cell"),
        ),
        [
            ("docs/diseases/a.md", "id: b", "is also the disease type 'diseases/a#a'"),
            ("docs/diseases/a.md", "id: d", "is also the disease type 'diseases/a#c'"),
        ],
    )
}
