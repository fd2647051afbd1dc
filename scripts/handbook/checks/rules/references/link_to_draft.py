"""Link to a draft.

Fault: a published page links to a page that is still a draft, or shows a fact of a draft.

Harm: drafts are not on the site. The reader gets a dead link, or a number nobody has finished
checking.

Mend: publish the draft first, or take the link out.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fact_uses import fact_uses
from handbook.checks.record_uses import record_uses
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Links and facts of published pages that lead to drafts."""
    drafts = {key for key, page in book.pages.items() if page.status == "draft" and page.readable}
    if not drafts:
        return
    for use in record_uses(book):
        target = use.target.partition("#")[0]
        if target in drafts and (use.page is None or use.page.id in book.published):
            yield Problem(
                use.place,
                f"'{target}' is a draft and will not be on the site",
                "write 'status: published' there first, or take the link out",
                book.pages[target].place("status"),
            )
    for fact in fact_uses(book):
        target = fact.address.partition("#")[0]
        if target in drafts and fact.page.id in book.published:
            yield Problem(
                fact.place,
                f"the fact '{fact.address}' stands in a draft",
                "write 'status: published' there first, or take the fact out",
                book.pages[target].place("status"),
            )


RULE = Rule("LH316", "link-to-draft", check)
