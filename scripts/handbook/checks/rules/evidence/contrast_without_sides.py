"""Contrast without sides.

Fault: a comparison does not say which two arms it compares, names an arm that does not exist, or
compares an arm with itself.

Harm: nobody can tell which treatment did better.

Mend: write the arm that is compared as 'of' and the other as 'vs', by the names they have below
'arms:'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping, mappings, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Contrasts whose sides are missing, unknown or the same."""
    for page in book.pages.values():
        page_arms = [str(key) for key in mapping(page.data.get("arms"))]
        for index, fact in enumerate(mappings(page.data.get("facts"))):
            if "contrast" not in fact:
                continue
            contrast = mapping(fact.get("contrast"))
            where = ("facts", index, "contrast")
            known = [str(key) for key in mapping(fact.get("arms"))] or page_arms
            sides = {side: text_of(contrast.get(side)) for side in ("of", "vs")}
            for side, name in sides.items():
                if not name:
                    yield Problem(
                        page.key_place(*where),
                        f"the comparison ('contrast:') does not say '{side}:'",
                        suggestion("", known, f"add '{side}: ...' with one of: {{}}"),
                    )
                elif name not in known:
                    yield Problem(
                        page.place(*where, side),
                        f"'{name}' is no arm of this fact",
                        suggestion(name, known),
                    )
            if sides["of"] and sides["of"] == sides["vs"]:
                yield Problem(
                    page.place(*where, "vs"),
                    f"the comparison sets '{sides['of']}' against itself",
                    suggestion(
                        "",
                        [arm for arm in known if arm != sides["of"]],
                        "write behind 'of:' or 'vs:' one of: {}",
                    ),
                )


RULE = Rule("LH432", "contrast-without-sides", check)
