"""A path that leads out of the handbook.

Fault: A picture, link or box names an absolute path, a path with '..', another website, or a file
that is none of the handbook's pictures.

Harm: Files of the building computer could be published, and pictures from other sites tell their
owners who reads the page.

Mend: Put the picture below docs/ and name it from there on, without '..'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.addresses import is_outside, plain_address, scheme_of
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

PICTURES = (".svg", ".png")
_FAR = re.compile(r"!\[[^\]\n]*\]\(\s*<?\s*((?:[A-Za-z][A-Za-z0-9+.\-]*:|//)[^)\s>]*)")


def check(book: Handbook) -> Iterator[Problem]:
    """Pictures, links, arguments and options."""
    for page in book.pages.values():
        told = set()
        for link in page.body.links:
            url = link.url
            if link.kind == "image" and (scheme_of(url) or plain_address(url).startswith("//")):
                told.add(link.place.line)
                yield Problem(
                    link.place,
                    f"the picture '{url[:80]}' comes from another place",
                    "put the picture into the folder of this page and write its file name alone",
                )
            elif not scheme_of(url) and not url.startswith("//") and is_outside(url):
                message = f"the path '{url[:80]}' leads out of its folder"
                yield Problem(
                    link.place, message, "write it without '/' at the start and without '..'"
                )
            elif link.kind == "image" and not url.casefold().endswith(PICTURES):
                message = f"'{url[:80]}' is no picture of the handbook"
                yield Problem(link.place, message, "save it as a picture of the type .svg or .png")
        for match in _FAR.finditer(page.body.text) if "![" in page.body.text else ():
            number = page.body.first_line + page.body.text.count("\n", 0, match.start())
            if number not in told:  # what looks like code to us may not to MyST
                message = f"the picture '{match[1][:80]}' comes from another place"
                yield Problem(
                    Place(page.path, number),
                    message,
                    "put the picture into the folder of this page and write its file name alone",
                )
        for directive in page.body.directives:
            for value in (directive.argument, *directive.options.values()):
                if (
                    is_outside(value)
                    or value.startswith("//")
                    or scheme_of(value) in ("file", "http")
                ):
                    message = f"'{value[:80]}' leads out of the handbook"
                    yield Problem(
                        directive.place,
                        message,
                        "name a page or picture that stands in the folder docs/",
                    )


RULE = Rule("LH111", "outside-path", check, always=True)
