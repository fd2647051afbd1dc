"""A strict YAML reader with places: one meaning for every file, or a fault that says where.

Built on libyaml's events, so that depth, anchors, aliases and tags are refused before
anything is composed. Scalars are text; the schema types them (see ``shapes``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from handbook.model import DataPath, Fault, Place, Tree

from .limits import MAX_DEPTH
from .shapes import Shape
from .unreadable import explained

#: plain scalars that YAML readers disagree about
AMBIGUOUS = re.compile(
    r"(?:~|null|Null|NULL|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|True|TRUE|False|FALSE"
    r"|[-+]?0[0-9]+|[-+]?0[xob][0-9a-fA-F]+|[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9]*)?"
    r"|[-+]?[0-9][0-9.]*[eE][-+]?[0-9]+|[0-9]+(?::[0-5]?[0-9])+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
)
READINGS = {
    "~": "nothing",
    "null": "nothing",
    "yes": "true",
    "no": "false",
    "on": "true",
    "off": "false",
}
try:
    _LOADER: Any = yaml.CSafeLoader
except AttributeError:  # pragma: no cover - PyYAML without libyaml
    _LOADER = yaml.SafeLoader


class _Frame:
    """A collection being filled."""

    __slots__ = ("data", "is_map", "key", "shape", "where")

    def __init__(self, data: Any, where: DataPath, shape: Shape | None) -> None:
        self.data, self.where, self.shape = data, where, shape
        self.is_map = isinstance(data, dict)
        self.key: str | None = None  #: the key that waits for its value


class _Reader:
    """Turns events into data, places and faults. One per file."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.offset = path, first_line
        self.values: dict[DataPath, tuple[int, int, int]] = {}
        self.keys: dict[DataPath, tuple[int, int, int]] = {}
        self.faults: list[Fault] = []

    def span(self, event: Any) -> tuple[int, int, int]:
        start, end = event.start_mark, event.end_mark
        line = start.line
        return line + self.offset, start.column + 1, end.column + 1 if end.line == line else 0

    def fault(
        self, rule: str, event: Any, message: str, help: str, other: Place | None = None
    ) -> None:
        line, column, end = self.span(event)
        self.faults.append(Fault(rule, Place(self.path, line, column, end), message, help, other))

    def check(self, event: Any) -> None:
        if getattr(event, "anchor", None):
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self.fault(
                "yaml-anchor",
                event,
                f"found '{sign}{event.anchor}': a value cannot start with '{sign}'",
                f'put the whole text in double quotes: "{sign}..."; what is used twice is written twice',
            )
        if getattr(event, "tag", None):
            self.fault(
                "yaml-tag",
                event,
                f"found '{_typed(event.tag)}': a value cannot start with '!'",
                'remove it, or put the whole text in double quotes: "!..."',
            )

    def scalar(self, event: Any, shape: Shape | None, key: str | None) -> Any:
        text: str = event.value
        if event.style:
            return text
        if text == "":
            self.fault(
                "empty-value",
                event,
                f"nothing stands behind '{key}:'" if key else "an entry of this list is empty",
                "write the value, or remove the whole line",
            )
        elif AMBIGUOUS.match(text):
            reading = READINGS.get(text.lower())
            meaning = f", and some programs read it as {reading}" if reading else ""
            self.fault(
                "ambiguous-value",
                event,
                f"'{text}' stands without quotes{meaning or ', and programs read it differently'}",
                f'put it in quotes: "{text}"'
                if text.lower() not in ("true", "false")
                else f"write {text.lower()} in lower case",
            )
        return shape.typed(text) if shape else text

    def read(self, next_event: Callable[[], Any], shape: Shape) -> dict[str, Any]:
        """Consume one document; only a mapping at the top is taken."""
        top: Any = None
        stack: list[_Frame] = []
        ignored = 0  # depth below a collection used as a key
        documents = 0
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.fault(
                        "several-documents",
                        event,
                        "a second line '---' starts another record; one file holds one",
                        "remove this line and what follows it, or move that to a file of its own",
                    )
                    break
                continue
            if kind in _CLOSING:
                if ignored:
                    ignored -= 1
                else:
                    stack.pop()
                continue
            if (
                kind is not yaml.ScalarEvent
                and kind not in _OPENING
                and kind is not yaml.AliasEvent
            ):
                continue
            if event.anchor or (kind is not yaml.AliasEvent and event.tag):
                self.check(event)
            opening = kind in _OPENING
            if ignored:
                ignored += opening
                continue
            frame = stack[-1] if stack else None
            if frame is not None and frame.is_map and frame.key is None:
                if kind is yaml.ScalarEvent:
                    self.key(event, frame)
                else:
                    self.fault(
                        "unreadable-yaml",
                        event,
                        "what stands before the colon is no plain word",
                        "write one plain word before the colon, as in 'title: ...'",
                    )
                    ignored, frame.key = int(opening), ""
                continue
            if len(stack) >= MAX_DEPTH:
                self.fault(
                    "too-deep",
                    event,
                    f"lists and groups stand inside each other more than {MAX_DEPTH} deep (nesting)",
                    "look for brackets too many, and for lines that start too far to the right",
                )
                break
            where, inner = self.position(frame)
            value: Any
            if kind is yaml.ScalarEvent:
                value = self.scalar(event, inner, frame.key if frame else None)
            elif opening:
                value = {} if kind is yaml.MappingStartEvent else []
            else:
                value = ""
            self.values[where] = self.span(event)
            if frame is None:
                top = value if top is None else top
            elif frame.is_map:
                frame.data.setdefault(frame.key or "", value)
                frame.key = None
            else:
                frame.data.append(value)
            if opening:
                stack.append(_Frame(value, where, inner if stack else shape))
        if top is not None and not isinstance(top, dict):
            line, column, end = self.values.get((), (self.offset, 1, 0))
            self.faults.append(
                Fault(
                    "unreadable-yaml",
                    Place(self.path, line, column, end),
                    "the record is not made of lines such as 'title: Your words'",
                    "write in each line a name, a colon, a space and the value",
                )
            )
        return top if isinstance(top, dict) else {}

    def key(self, event: Any, frame: _Frame) -> None:
        text: str = event.value
        if not event.style and (text == "<<" or AMBIGUOUS.match(text)):
            if text == "<<":
                self.fault(
                    "yaml-anchor",
                    event,
                    "found '<<', which would copy other lines to this place",
                    "remove it, and write those lines here in full",
                )
            elif text.lower() in READINGS:
                self.fault(
                    "ambiguous-value",
                    event,
                    f"'{text}:' stands here as a name, "
                    f"and some programs read '{text}' as {READINGS[text.lower()]}",
                    "write another word before the colon",
                )
        at = (*frame.where, text)
        if text in frame.data:
            first = self.keys.get(at, (self.offset, 1, 0))
            self.fault(
                "duplicate-key",
                event,
                f"'{text}:' is written twice in the same group",
                "keep the one that is right, and remove the other",
                Place(self.path, *first),
            )
        else:
            self.keys[at] = self.span(event)
        frame.key = text

    @staticmethod
    def position(frame: _Frame | None) -> tuple[DataPath, Shape | None]:
        if frame is None:
            return (), None
        key: str | int = (frame.key or "") if frame.is_map else len(frame.data)
        return (*frame.where, key), frame.shape.child(key) if frame.shape else None


def _typed(tag: str) -> str:
    """A tag as people write it."""
    return tag.replace("tag:yaml.org,2002:", "!!") if tag.startswith("tag:") else tag


_OPENING = frozenset({yaml.MappingStartEvent, yaml.SequenceStartEvent})
_CLOSING = frozenset({yaml.MappingEndEvent, yaml.SequenceEndEvent})


def read_yaml(
    text: str, path: str, shape: Shape, first_line: int = 1
) -> tuple[Tree, list[Fault], bool]:
    """Read one YAML mapping.

    :param text: the YAML alone.
    :param first_line: the line of the file that the text begins on.
    :returns: the tree (empty when unreadable), the faults, and whether it could be read.
    """
    reader = _Reader(path, first_line)
    readable = True
    try:
        data = reader.read(_LOADER(text).get_event, shape)
    except yaml.YAMLError as error:
        data, readable = {}, False
        line, column, what, remedy = explained(text, error)
        place = Place(path, line + first_line, column + 1)
        reader.faults.append(Fault("unreadable-yaml", place, what, remedy))
    if not data and not reader.faults:
        empty = "the record is empty"
        help_text = "'handbook new' makes a whole record to fill in"
        reader.faults.append(Fault("unreadable-yaml", Place(path, first_line), empty, help_text))
    readable = readable and not any(f.rule in _FATAL for f in reader.faults) and bool(data)
    return Tree(path, data, reader.values, reader.keys), reader.faults, readable


_FATAL = ("unreadable-yaml", "too-deep", "several-documents")
