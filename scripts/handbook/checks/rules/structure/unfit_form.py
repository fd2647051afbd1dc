"""A figure in a form that it does not have.

Fault: What stands behind the bar of a {fact} is no form, or not one that this fact can take: a
median as 'plain', a single group as 'arms'.

Harm: The reader sees the raw text in place of the figure.

Mend: Write the form that the help line names. Without a bar the usual form is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fact_forms import FORMS, default_form, unfit
from handbook.checks.near import suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Figures on pages; facts that do not exist are told by unknown-fact."""
    for page in book.pages.values():
        for role in page.body.roles:
            if role.name != "fact":
                continue
            form = role.form
            if form and form not in FORMS:
                message = f"'{form[:80]}' behind the bar is no form of a figure"
                yield Problem(role.place, message, suggestion(form, FORMS))
                continue
            fact = book.facts.get(role.target)
            why = unfit(fact, form, book.facts) if fact is not None else ""
            if fact is not None and why:
                shown = form or default_form(fact)
                message = f"'{role.target}' cannot be shown as '{shown}'"
                yield Problem(role.place, message, why)


RULE = Rule("LH130", "unfit-form", check)
