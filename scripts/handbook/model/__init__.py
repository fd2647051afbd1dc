"""The model: everything the handbook knows, read once, never changed.

``content`` builds it; ``checks``, ``site`` and ``export`` only read it.
Nothing here reads files or knows about Sphinx.
"""

from .body import (
    DATA_DIRECTIVES,
    FACT_DIRECTIVES,
    Block,
    Body,
    Directive,
    Heading,
    Layer,
    Link,
    Role,
)
from .evidence_level import EvidenceLevel, evidence_level
from .fact import Cell, Fact, Number, Population, Reading, State, Time, Value
from .handbook import BackLink, Handbook
from .kinds import FOLDER_OF_KIND, KIND_OF_FOLDER, KINDS, TOPIC_FOLDERS, kind_of
from .news import NEWS_KINDS, REGIONS, Correction, News, corrections, news
from .places import DataPath, Fault, Place, Tree
from .plain import mapping, mappings, text_of, texts
from .record import LINK_FIELDS, Entity, Page, Source, Term, anchors_of, links_of
from .state import STATE_WORDS, locator_read, state_of, state_of_reading

__all__ = [
    "DATA_DIRECTIVES",
    "FACT_DIRECTIVES",
    "FOLDER_OF_KIND",
    "KINDS",
    "KIND_OF_FOLDER",
    "LINK_FIELDS",
    "NEWS_KINDS",
    "REGIONS",
    "STATE_WORDS",
    "TOPIC_FOLDERS",
    "BackLink",
    "Block",
    "Body",
    "Cell",
    "Correction",
    "DataPath",
    "Directive",
    "Entity",
    "EvidenceLevel",
    "Fact",
    "Fault",
    "Handbook",
    "Heading",
    "Layer",
    "Link",
    "News",
    "Number",
    "Page",
    "Place",
    "Population",
    "Reading",
    "Role",
    "Source",
    "State",
    "Term",
    "Time",
    "Tree",
    "Value",
    "anchors_of",
    "corrections",
    "evidence_level",
    "kind_of",
    "links_of",
    "locator_read",
    "mapping",
    "mappings",
    "news",
    "state_of",
    "state_of_reading",
    "text_of",
    "texts",
]
