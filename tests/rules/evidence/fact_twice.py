"""Cases of fact-twice."""

from fact_pages import share, survival, trial
from minimal import MINIMAL, page

_SEEN = "[{date: 2026-11-20, by: entry}, {date: 2026-11-21, by: second}]"


def _topic(*facts: str) -> str:
    """A topic page that states figures itself."""
    front = "\n".join(
        [
            f"defaults: {{source: doe-2020, locator: Abstract, population: all, seen: {_SEEN}}}",
            "populations: {all: {n: 400, n_is: randomized, chosen_by: baseline, who: adults}}",
            "facts:",
            *(f"  - {{{fact}}}" for fact in facts),
        ]
    )
    shown = " ".join(f"{{fact}}`start/own#{fact.split(',')[0][4:]} | bare`" for fact in facts)
    return page("topic", front=front, body=f"## One {{#one}}\n\n{shown}")


def _files(own: tuple[str, ...], *facts: str) -> dict[str, str]:
    return MINIMAL | {
        "docs/trials/a.md": trial(*facts).replace("EXAMPLE-ONE", "A"),
        "docs/start/own.md": _topic(*own),
    }


_REMISSION, _LIFE = share("cr", "value: 81.5"), survival("os", "value: 63, interval: [58, 68]")
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "another value": _files((share("cr", "value: 81"),), _REMISSION),
    "another interval": _files((survival("os", "value: 63, interval: [57, 69]"),), _LIFE),
    "another time": _files((survival("os", "value: 63, interval: [58, 68]", 5),), _LIFE),
    "other people": _files((share("cr", "value: 81.5, n: 120"),), _REMISSION),
}
BAD = {
    "two figures of a trial stated again": (
        _files((_REMISSION, _LIFE), _REMISSION, _LIFE),
        [
            ("docs/start/own.md", "id: cr,", "'start/own#cr' has the value 81.5 of 'trials/a#cr'"),
            ("docs/start/own.md", "id: os,", "write {fact}`trials/a#os` where it is shown"),
        ],
    ),
}
