"""Karyotype error.

Fault: a karyotype names a chromosome or band that does not exist, has its parts in the wrong order,
or counts more or fewer chromosomes than its parts make up.

Harm: people compare these signs with their own report. One wrong digit is another disease.

Mend: copy the karyotype from the source again. Sex chromosomes come first, then the lower number;
bands follow in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.karyotype import faults
from handbook.checks.rule import Problem, Rule
from handbook.checks.text import code_and_links_hidden
from handbook.model import Handbook, Place, mappings, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Karyotypes in prose, titles and the names of entities."""
    for page in book.pages.values():
        for block in page.body.blocks:
            if "(" not in block.text and ",X" not in block.text.replace(" ", ""):
                continue
            hidden = code_and_links_hidden(block.text)
            for fault in faults(hidden):
                line = hidden.count("\n", 0, fault.start)
                column = fault.start - (hidden.rfind("\n", 0, fault.start) + 1) + 1
                place = Place(
                    page.path, block.line + line, column, column + fault.end - fault.start
                )
                yield Problem(place, fault.message, fault.help)
        for fault in faults(text_of(page.data.get("title"))):
            yield Problem(page.place("title"), fault.message, fault.help)
        for index, row in enumerate(mappings(page.data.get("entities"))):
            for key in ("who2022", "icc2022"):
                for fault in faults(text_of(row.get(key))):
                    yield Problem(page.place("entities", index, key), fault.message, fault.help)


RULE = Rule("LH511", "karyotype-error", check)
