"""Cases of responders-as-everyone."""

from fact_pages import share, survival, trial
from minimal import MINIMAL

_PEOPLE = (
    "all: {n: 97, n_is: enrolled, chosen_by: baseline, who: a}\n"
    "infused: {n: 79, n_is: infused, of: all, chosen_by: outcome, who: b}\n"
    "responders: {n: 65, n_is: evaluable, of: infused, chosen_by: outcome, who: c}"
)
_FACTS = (
    survival("os-all", "value: 50"),
    survival("os-resp", "population: responders, value: 80"),
    share("cr", "value: 60"),
)


def _shown(directive: str, *names: str) -> dict[str, str]:
    lines = "\n".join(f"trials/a#{name}" for name in names)
    body = f":::{{{directive}}}\n{lines}\n:::"
    return {
        "docs/trials/a.md": trial(*_FACTS, populations=_PEOPLE, arms="{a: {label: a}}", body=body)
    }


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "another measure beside it": _shown("results", "cr", "os-resp"),
    "apart": _shown("people", "os-resp"),
    "a table of two trials": {
        **_shown("results", "os-resp", "cr"),
        "docs/start/a.md": MINIMAL["docs/start/when-to-call.md"]
        + "\n:::{results}\ntrials/a#os-resp\ntrials/b#os-3y\n:::\n",
        "docs/trials/b.md": MINIMAL["docs/trials/example-one.md"],
    },
}
BAD = {
    "in a table": (
        _shown("results", "os-all", "os-resp"),
        [
            (
                "docs/trials/a.md",
                26,
                "counts people chosen by how they fared, beside 'trials/a#os-all'",
            )
        ],
    ),
    "in a picture, in either order": (
        _shown("people", "os-resp", "os-all"),
        [("docs/trials/a.md", 25, "show them apart")],
    ),
}
