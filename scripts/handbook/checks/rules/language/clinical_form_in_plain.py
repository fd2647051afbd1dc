"""Clinical figures in the text for families.

Fault: the text outside of the boxes 'clinical' shows a fact in a form for professionals: with its
interval, as a ratio, or as two bare percentages against each other.

Harm: "hazard ratio 0.41, 95% CI 0.23 to 0.73" tells a family nothing, or the wrong thing.

Mend: use the plain form ("about 85 in 100"), and the clinical one in a box ':::{clinical}'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

from .hard_to_read import for_families

CLINICAL_FORMS = frozenset({"clinical", "contrast", "inverted", "arms"})


def check(book: Handbook) -> Iterator[Problem]:
    """Fact roles of the plain layer in a clinical form."""
    for page in book.pages.values():
        if not for_families(page):
            continue
        for role in page.body.roles:
            if role.name == "fact" and role.layer == "plain" and role.form in CLINICAL_FORMS:
                yield Problem(
                    role.place,
                    f"the text for families shows a fact in the form '{role.form}', for professionals",
                    f"take '| {role.form}' out here; it can stand in a box ':::{{clinical}}'",
                )


RULE = Rule("LH613", "clinical-form-in-plain", check)
