"""What can be proved of an identifier without asking anyone: check digits, forms, years."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

DOI = re.compile(r"10\.\d{4,9}/\S*[^\s.,;]\Z")

#: the first PMID of each year, in millions, from 1997 on; good to a few months
_PMID_YEARS = (
    (1997, 8.97), (1998, 9.43), (1999, 9.87), (2000, 10.6), (2001, 11.13), (2002, 11.77),
    (2003, 12.5), (2004, 14.5), (2005, 15.63), (2006, 16.38), (2007, 17.2), (2008, 18.17),
    (2009, 19.12), (2010, 20.04), (2011, 21.2), (2012, 22.22), (2013, 23.28), (2014, 24.38),
    (2015, 25.55), (2016, 26.72), (2017, 28.04), (2018, 29.29), (2019, 30.6), (2020, 31.9),
    (2021, 33.38), (2022, 34.97), (2023, 36.59), (2024, 38.16), (2025, 39.76), (2026, 41.4),
)  # fmt: skip
_STARTS = tuple(int(start * 1_000_000) for _, start in _PMID_YEARS)
#: years that an index year and an issue year may differ
PMID_YEARS_APART = 2


def orcid_ok(text: str) -> bool:
    """ORCID: sixteen characters, the last one by ISO 7064 mod 11-2."""
    signs = text.replace("-", "")
    if not re.fullmatch(r"\d{15}[\dX]", signs):
        return False
    total = 0
    for sign in signs[:15]:
        total = (total + int(sign)) * 2
    check = (12 - total % 11) % 11
    return signs[15] == ("X" if check == 10 else str(check))


def issn_ok(text: str) -> bool:
    """ISSN: eight characters, weights 8 to 1, mod 11."""
    signs = text.replace("-", "")
    if not re.fullmatch(r"\d{7}[\dX]", signs):
        return False
    values = [10 if sign == "X" else int(sign) for sign in signs]
    return sum(v * w for v, w in zip(values, range(8, 0, -1), strict=True)) % 11 == 0


def isbn13_ok(text: str) -> bool:
    """ISBN of thirteen digits, weights 1 and 3, mod 10."""
    signs = text.replace("-", "").replace(" ", "")
    if not re.fullmatch(r"97[89]\d{10}", signs):
        return False
    return sum(int(s) * (3 if i % 2 else 1) for i, s in enumerate(signs)) % 10 == 0


def doi_problem(text: str) -> str:
    """What is wrong with a DOI, or ""."""
    if re.match(r"(?i)https?://|doi:|doi\.org", text):
        return "it starts with a web address or 'doi:'"
    if not DOI.match(text):
        return "it is not '10.', digits, '/' and the rest, without a full stop at the end"
    return ""


def pmid_year(pmid: int) -> int | None:
    """About which year PubMed gave out this number; None before 1997."""
    at = bisect_right(_STARTS, pmid)
    return _PMID_YEARS[at - 1][0] if at else None


def pmid_unlikely(pmid: int, issued: int) -> int | None:
    """The year a PMID points to when it is far from the year of issue, else None.

    Papers from before 1997 were numbered in blocks and cannot be judged.
    """
    year = pmid_year(pmid)
    if issued < 1997 or (year is None and issued <= 1997 + PMID_YEARS_APART):
        return None
    if year is None:
        return 1996
    return year if abs(year - issued) > PMID_YEARS_APART else None


def registration_year_problem(kind: str, text: str, today: date) -> str:
    """Why the year inside a European trial number cannot be right, or "".

    :param kind: ``eudract`` (since 2004) or ``ctis`` (since 2022).
    """
    year, first = int(text[:4]), 2004 if kind == "eudract" else 2022
    if year > today.year:
        return f"its year {year} lies in the future"
    if year < first:
        return f"its year {year} is before {first}, when these numbers began"
    return ""
