"""Cases of hard-meaning."""

G = "docs/glossary.yaml"
_HARD = (
    "Pathophysiological dysregulation of hematopoietic differentiation characterized by "
    "immunophenotypically heterogeneous proliferation."
)


def _glossary(*meanings: str) -> dict[str, str]:
    rows = "".join(f'  w{n}:\n    name: "w{n}"\n    plain: "{m}"\n' for n, m in enumerate(meanings))
    return {G: f"terms:\n{rows}"}


GOOD = {"short ones": _glossary("A young blood cell.", "A medicine against viruses.")}
BAD = {
    "hard words, and too many": (
        _glossary(_HARD, "one two three four " * 11),
        [(G, "Patho", "'w0' is at school grade"), (G, "one two", "has 44 words, more than 40")],
    ),
}
