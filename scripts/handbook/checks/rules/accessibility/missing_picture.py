"""Missing picture.

Fault: A page shows a picture whose file is not there.

Harm: readers see an empty frame, and what the picture would have told is lost.

Mend: write the path of the picture as seen from the page's own folder, as the help line gives it, or
put the file there.
"""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, normpath

from handbook.checks.addresses import is_outside, scheme_of
from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, Place

PICTURES = (".svg", ".png")


def check(book: Handbook) -> Iterator[Problem]:
    """Figures and Markdown pictures; what leads elsewhere is told by outside-path."""
    files = {path for path in book.files if path.endswith(PICTURES)}
    for page in book.pages.values():
        for name, place in _named(page):
            if scheme_of(name) or is_outside(name) or not name.endswith(PICTURES):
                continue
            folder = dirname(page.path)
            if normpath(f"{folder}/{name}") not in files:
                yield Problem(
                    place, f"there is no picture '{name[:80]}'", _help(name, folder, files)
                )


def _named(page: Page) -> Iterator[tuple[str, Place]]:
    for directive in page.body.directives:
        if directive.name == "figure" and directive.argument:
            yield directive.argument, directive.place
    for link in page.body.links:
        if link.kind == "image":
            yield link.url, link.place


def _help(name: str, folder: str, files: set[str]) -> str:
    beside = [path.removeprefix(f"{folder}/") for path in files if path.startswith(f"{folder}/")]
    near = nearest(name, beside)
    return f"did you mean '{near}'?" if near else f"put the picture there as {folder}/{name}"


RULE = Rule("LH706", "missing-picture", check)
