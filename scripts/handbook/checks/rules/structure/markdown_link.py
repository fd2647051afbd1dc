"""A link between pages that is written in another way.

Fault: A page is linked by [words](path) in place of {page}`path`.

Harm: Such a link breaks without notice when the page moves or is renamed, and it knows nothing of
the record.

Mend: Write the kind in braces, as in {drug}`imatinib`, or {page}`words <folder/name>`.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.addresses import is_outside, scheme_of
from handbook.checks.rule import Problem, Rule
from handbook.model import KIND_OF_FOLDER, Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Links to paths; '#anchor' on the same page is fine."""
    for page in book.pages.values():
        for link in page.body.links:
            url = link.url
            if link.kind == "image" or url.startswith("#") or scheme_of(url) or is_outside(url):
                continue
            if link.kind == "autolink":
                continue
            target = (
                url.partition("#")[0].removeprefix("./").removesuffix(".md").removesuffix(".html")
            )
            folder, _, name = target.rpartition("/")
            kind = KIND_OF_FOLDER.get(folder.rpartition("/")[2])
            words = f"{link.text} <{name if kind else target}>" if link.text else name
            role = kind or "page"
            message = f"the link to '{url[:80]}' is not written as links to pages are"
            yield Problem(link.place, message, f"write {{{role}}}`{words}` in its place")


RULE = Rule("LH109", "markdown-link", check)
