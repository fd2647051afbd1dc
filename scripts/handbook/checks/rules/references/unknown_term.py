"""Unknown term.

Fault: a page links a word to the glossary, but the glossary does not have it.

Harm: the reader who does not know the word gets no explanation.

Mend: write the word as the help line gives it, or add the word to docs/glossary.yaml with a plain
explanation.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Glossary roles whose target is neither a key nor a name of the glossary."""
    names = dict.fromkeys(book.terms)
    for term in book.terms.values():
        names.update(dict.fromkeys((term.name, term.abbr, *term.also)))
    known = {name for name in names if name}
    folded = {name.casefold() for name in known}
    for page in book.pages.values():
        for role in page.body.roles:
            if role.name != "term" or role.target.casefold() in folded:
                continue
            near = nearest(role.target, known)
            yield Problem(
                role.place,
                f"the glossary has no term '{role.target}'",
                f"did you mean '{near}'?"
                if near
                else "write the word without {term}, or explain it in docs/glossary.yaml",
            )


RULE = Rule("LH305", "unknown-term", check)
