"""The sources as CSL-JSON, BibTeX and RIS."""

from __future__ import annotations

from typing import Any

from handbook.model import Handbook, Source, mappings, text_of

_AUDIT = {"read", "retracted", "corrected", "more_authors", "note", "NCT"}
_BIBTEX = {
    "article-journal": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
}
_RIS = {
    "article-journal": "JOUR",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CONF",
    "report": "RPRT",
    "dataset": "DATA",
}
_BIB_ESCAPES = str.maketrans(
    {c: f"\\{c}" for c in "&%$#_{}"}
    | {"\\": "", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"}
)


def csl_json(book: Handbook) -> list[dict[str, Any]]:
    """Every source as a CSL-JSON item."""
    items = []
    for source in book.sources.values():
        item: dict[str, Any] = {"id": source.name}
        item.update({key: value for key, value in source.data.items() if key not in _AUDIT})
        parts = [int(part) for part in issued_of(source).split("-") if part]
        item["issued"] = {"date-parts": [parts]} if parts else {"literal": "date not stated"}
        items.append(item)
    return items


def issued_of(source: Source) -> str:
    """The date of publication, "" when no copy that was read shows it."""
    issued = text_of(source.data.get("issued"))
    return "" if issued == "not-stated" else issued


def bibtex(book: Handbook) -> str:
    """Every source as BibTeX."""
    return "\n".join(_bibtex(source) for source in book.sources.values())


def _bibtex(source: Source) -> str:
    data = source.data
    fields = {
        "title": source.title,
        "author": " and ".join(_names(source)),
        "year": issued_of(source)[:4],
        "journal": text_of(data.get("container-title")),
        "volume": text_of(data.get("volume")),
        "number": text_of(data.get("issue")) or text_of(data.get("number")),
        "pages": text_of(data.get("page")).replace("-", "--"),
        "institution": text_of(data.get("publisher")),
    }
    lines = [
        f"  {key} = {{{value.translate(_BIB_ESCAPES)}}}" for key, value in fields.items() if value
    ]
    lines += [
        f"  {key} = {{{text_of(data.get(name))}}}"
        for key, name in (("doi", "DOI"), ("pmid", "PMID"), ("url", "URL"))
        if data.get(name)
    ]
    kind = _BIBTEX.get(text_of(data.get("type")), "misc")
    return f"@{kind}{{{source.name},\n" + ",\n".join(lines) + "\n}\n"


def _names(source: Source) -> list[str]:
    names = []
    for author in mappings(source.data.get("author")):
        literal = text_of(author.get("literal"))
        names.append(
            f"{{{literal}}}"
            if literal
            else ", ".join(
                filter(None, (text_of(author.get("family")), text_of(author.get("given"))))
            )
        )
    if source.data.get("more_authors") is True:
        names.append("others")
    return names


def ris(book: Handbook) -> str:
    """Every source as RIS."""
    return "".join(_ris(source) for source in book.sources.values())


def _ris(source: Source) -> str:
    data = source.data
    pages = text_of(data.get("page")).split("-", 1)
    rows = [
        ("TY", _RIS.get(text_of(data.get("type")), "ELEC")),
        ("ID", source.name),
        ("TI", source.title),
    ]
    rows += [("AU", name.strip("{}")) for name in _names(source) if name != "others"]
    rows += [
        ("PY", issued_of(source)[:4]),
        ("DA", issued_of(source).replace("-", "/")),
        ("JO", text_of(data.get("container-title"))),
        ("VL", text_of(data.get("volume"))),
        ("IS", text_of(data.get("issue"))),
        ("SP", pages[0]),
        ("EP", pages[1] if len(pages) > 1 else ""),
        ("PB", text_of(data.get("publisher"))),
        ("DO", text_of(data.get("DOI"))),
        ("AN", text_of(data.get("PMID"))),
        ("UR", text_of(data.get("URL"))),
    ]
    return "".join(f"{tag}  - {value}\n" for tag, value in rows if value) + "ER  - \n\n"
