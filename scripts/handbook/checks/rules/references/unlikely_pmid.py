"""Unlikely PMID.

Fault: the number of a PubMed entry belongs to another time than the paper's year.

Harm: wrong numbers circulate for famous trials. The link then opens somebody else's paper.

Mend: open the entry and compare its title with the title on the record. If it is right all the same
(a paper that was indexed late), say so in the source's 'note'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.identifiers import pmid_unlikely
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """PMIDs more than two years away from the year of issue, unless the note speaks of it."""
    for source in book.sources.values():
        pmid, issued = str(source.data.get("PMID", "")), str(source.data.get("issued", ""))[:4]
        if not (pmid.isdecimal() and issued.isdecimal()):
            continue
        year = pmid_unlikely(int(pmid), int(issued))
        if year and "PMID" not in text_of(source.data.get("note")):
            yield Problem(
                source.tree.place("PMID"),
                f"PMID {pmid} was given out about {year}, the paper is from {issued}",
                "compare the title that the number opens; "
                "if it is right, add 'note: ...' with the word PMID and the reason",
                source.tree.place("issued"),
            )


RULE = Rule("LH318", "unlikely-pmid", check, level="warning")
