"""Cases of unfit-form."""

from minimal import MINIMAL, page

A = "docs/start/a.md"
T = "trials/example-one"


def _shown(*roles: str) -> dict[str, str]:
    return MINIMAL | {A: page(body="## Figures {#figures}\n\n" + "\n\n".join(roles))}


GOOD = {
    "forms that fit": _shown(
        f"{{fact}}`{T}#os-3y.new`",
        f"{{fact}}`{T}#os-3y.new | of-100`",
        f"{{fact}}`{T}#os-3y | arms` and {{fact}}`{T}#os-3y.contrast | inverted`",
    ),
    "a fact that is not there is told elsewhere": _shown("{fact}`trials/nowhere#os | plain`"),
}
BAD = {
    "no form, and forms that do not fit": (
        _shown(
            f"{{fact}}`{T}#os-3y.new | clincal`",
            f"{{fact}}`{T}#os-3y.new | half`",
            f"{{fact}}`{T}#os-3y.new | arms`",
            f"{{fact}}`{T}#os-3y | of-100`",
        ),
        [
            (A, "clincal", "did you mean 'clinical'?"),
            (A, "| half", "for medians only"),
            (A, ".new | arms", "no groups to compare"),
            (A, "os-3y | of-100", "one of these behind it: new,"),
        ],
    ),
}
