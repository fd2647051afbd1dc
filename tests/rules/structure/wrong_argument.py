"""Cases of wrong-argument."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "all boxes": {
        A: page(
            more="""
::::{clinical}
:::{results}
:caption: Two results
trials/a#b
- trials/a#c.d
:::
::::

:::{people} trials/a#b
:::

:::{chart} statistics/a
:type: bars
:series: all, young
:caption: "Words: more."
:::

:::{records} drugs
:disease: diseases/aml
:::

:::{crosswalk}
:::

:::{figure} a-b.svg
:alt: Cells in blood
:::
"""
        )
    },
}
BAD = {
    "arguments": (
        {
            A: page(
                more="""
:::{call} now
a
:::

:::{call}
b
:::

:::{note} Title
c
:::

:::{people} trials/a
:::

:::{records} pills
:::
"""
            )
        },
        [
            (A, "{call} now", "emergency"),
            (A, 27, "needs a word"),
            (A, "{note} Title", "takes nothing"),
            (A, "{people}", "a fact's address"),
            (A, "{records}", "cannot have 'pills' behind its name"),
        ],
    ),
    "options": (
        {
            A: page(
                more="""
:::{chart} statistics/a
:type: pie
:colour: red
:series:
:::

:::{figure} a.svg
:::
"""
            )
        },
        [
            (A, ":type: pie", "write one of: bars"),
            (A, ":colour:", "knows no line ':colour:'"),
            (A, ":series:", "names joined by commas"),
            (A, "{figure}", "lacks the line ':alt:'"),
        ],
    ),
    "content": (
        {
            A: page(
                more="""
:::{results}
trials/a#b

nonsense words
:::

:::{results}
:::

:::{note}
:::

:::{people} trials/a#b
Words.
:::
"""
            )
        },
        [
            (A, "nonsense", "no fact's address"),
            (A, 29, "is empty"),
            (A, 32, "is empty"),
            (A, "{people}", "holds no text"),
        ],
    ),
}
