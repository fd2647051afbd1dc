"""Kinds of records and the folders that fix them."""

from __future__ import annotations

from collections.abc import Mapping

#: folder -> kind of its pages; ``index`` pages and every other folder hold topics
KIND_OF_FOLDER: Mapping[str, str] = {
    "diseases": "disease",
    "biomarkers": "biomarker",
    "drugs": "drug",
    "regimens": "regimen",
    "scores": "score",
    "trials": "trial",
    "studies": "study",
    "breakthroughs": "breakthrough",
    "statistics": "statistic",
}
#: folders whose pages are topics, in the order of the sidebar
TOPIC_FOLDERS = (
    "start",
    "biology",
    "diagnosis",
    "treatments",
    "living",
    "evidence",
    "reference",
    "contributing",
)
KINDS = ("topic", *KIND_OF_FOLDER.values())
FOLDER_OF_KIND: Mapping[str, str] = {kind: folder for folder, kind in KIND_OF_FOLDER.items()}


def kind_of(page_id: str) -> str | None:
    """The kind that a page's path fixes, or None when its folder is unknown."""
    folder, _, name = page_id.rpartition("/")
    if name == "index":
        return "topic"
    if folder in KIND_OF_FOLDER:
        return KIND_OF_FOLDER[folder]
    return "topic" if folder in TOPIC_FOLDERS else None
