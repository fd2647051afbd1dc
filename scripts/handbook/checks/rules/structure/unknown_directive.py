"""A box that the handbook does not have.

Fault: A ':::{name}' is not on the list of boxes, or the braces are missing.

Harm: The box would be shown as a plain error, or do what no page may do, such as including other
files.

Mend: Use one of the boxes of the handbook; the help line names the nearest.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.allowed import DIRECTIVES
from handbook.checks.near import suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Directives that are not on the list; plain code blocks are none."""
    for page in book.pages.values():
        for directive in page.body.directives:
            name = directive.name
            if name in DIRECTIVES or (directive.fence != ":" and name == "code"):
                continue
            if name:
                message, help = f"there is no box '{name}'", suggestion(name, DIRECTIVES)
            elif directive.argument:
                word = directive.argument.split()[0]
                message = f"'::: {word}' lacks the braces around its name"
                help = (
                    f"write ':::{{{word}}}'" if word in DIRECTIVES else suggestion(word, DIRECTIVES)
                )
            else:
                continue  # a fence alone: the rules on fences tell
            yield Problem(directive.place, message, help)


RULE = Rule("LH102", "unknown-directive", check, always=True)
