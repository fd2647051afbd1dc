"""Cases of karyotype-error."""

from minimal import MINIMAL, edited, page

_RIGHT = (
    "t(9;22)(q34;q11.2)", "t(15;17)(q24;q21)", "t(8;21)(q22;q22.1)", "inv(16)(p13.1q22)",
    "t(16;16)(p13.1;q22)", "inv(3)(q21.3q26.2)", "t(X;14)(q28;q11.2)", "del(5q)", "del(17p)",
    "del(5)(q13q33)", "t(6;9)(p23;q34.1)", "t(1;22)(p13.3;q13.1)", "i(17)(q10)", "i(17q)",
    "46,XX", "47,XY,+8", "45,XY,-7", "46,XY,t(9;22)(q34;q11.2)", "45,XX,-7,del(5)(q13q33)",
    "47,XX,+8,t(8;21)(q22;q22)", "45,X,-Y,t(8;21)(q22;q22)", "48,XY,+8,+19", "t(v;11)(v;q23.3)",
    "45,XX,der(14;21)(q10;q10)", "t(12;21)(ETV6::RUNX1)",
)  # fmt: skip
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "right ones": {"docs/start/a.md": page(body="\n\n".join(f"It is {k}." for k in _RIGHT))},
    "prose in brackets": {
        "docs/start/a.md": page(body="Add (up to 25) or del(a;b). In 2010, X came. Page t(1).")
    },
}
BAD = {
    "chromosome, order, band, count": (
        {
            "docs/start/a.md": page(
                body="A t(22;9)(q11;q34).\n\nB del(25q).\n\nC t(9;22)(q99;q11).\n\nD 46,XY,+8.\n\n"
                "E del(5)(q33q13).\n\nF t(9;22)(q34).\n\nG inv(16)(q22p13).\n\nH 47,XX,t(9;22)(q34;q11).\n\n"
                "I t(14;X)(q11;q28).\n\nJ 46,XX,-7."
            ),
            "docs/diseases/aml.md": edited(
                "docs/diseases/aml.md", "with mutated NPM1", "with t(17;15)(q21;q24)"
            ),
        },
        [
            ("docs/start/a.md", "A t", "write t(9;22)"),
            ("docs/start/a.md", "B del", "there is no chromosome 25"),
            ("docs/start/a.md", "C t", "chromosome 9 has no band q99"),
            ("docs/start/a.md", "D 46", "counts 46 chromosomes; its parts make 47"),
            ("docs/start/a.md", "E del", "write (q13q33)"),
            ("docs/start/a.md", "F t", "2 chromosomes, but 1 groups of bands"),
            ("docs/start/a.md", "G inv", "write (p13q22)"),
            ("docs/start/a.md", "H 47", "its parts make 46"),
            ("docs/start/a.md", "I t", "write t(X;14)"),
            ("docs/start/a.md", "J 46", "its parts make 45"),
            ("docs/diseases/aml.md", "icc2022:", "write t(15;17)"),
        ],
    )
}
