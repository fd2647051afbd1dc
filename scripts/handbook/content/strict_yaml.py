"""A strict YAML reader with places: one meaning for every file, or a fault that says where.

Built on libyaml's events, so that depth, anchors, aliases and tags are refused before
anything is composed. Scalars are text; the schema types them (see ``shapes``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from handbook.model import DataPath, Fault, Place, Tree

from .limits import MAX_DEPTH
from .shapes import Shape

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


class _Reader:
    """Turns events into data, places and faults. One per file."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.offset = path, first_line
        self.values: dict[DataPath, tuple[int, int, int]] = {}
        self.keys: dict[DataPath, tuple[int, int, int]] = {}
        self.faults: list[Fault] = []

    def span(self, event: Any) -> tuple[int, int, int]:
        start, end = event.start_mark, event.end_mark
        last = end.column + 1 if end.line == start.line else 0
        return start.line + self.offset, start.column + 1, last

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
                f"found '{sign}{event.anchor}': anchors and aliases are not allowed",
                "write the value out at both places",
            )
        if getattr(event, "tag", None):
            self.fault(
                "yaml-tag",
                event,
                f"found the tag '{event.tag}': tags are not allowed",
                "remove the tag; put text in double quotes",
            )

    def scalar(self, event: Any, shape: Shape | None) -> Any:
        text: str = event.value
        if event.style:
            return text
        if text == "":
            self.fault(
                "empty-value",
                event,
                "found a key without a value",
                "write the value, or remove the key",
            )
        elif AMBIGUOUS.match(text):
            reading = READINGS.get(text.lower())
            meaning = f" (some programs read it as {reading})" if reading else ""
            self.fault(
                "ambiguous-value",
                event,
                f"found the bare value '{text}'{meaning}",
                f'put it in quotes: "{text}"'
                if not text.lower() in ("true", "false")
                else f"write {text.lower()} in lower case",
            )
        return shape.typed(text) if shape else text

    def read(self, events: Iterator[Any], shape: Shape) -> dict[str, Any]:
        """Consume one document; only a mapping at the top is taken."""
        top: Any = None
        #: (container, its path, its shape, key waiting for a value)
        stack: list[tuple[Any, DataPath, Shape | None, list[str | None]]] = []
        ignored = 0  # depth below a collection used as a key
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault(
                        "several-documents",
                        event,
                        "found a second '---': one file holds one document",
                        "remove it and what follows it",
                    )
                    break
                continue
            self.check(event)
            opening = isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent)
            closing = isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent)
            if ignored:
                ignored += opening - closing
                continue
            if closing:
                stack.pop()
                continue
            if not opening and not isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
                continue
            if stack and isinstance(stack[-1][0], dict) and stack[-1][3][0] is None:
                if not isinstance(event, yaml.ScalarEvent):
                    self.fault(
                        "unreadable-yaml",
                        event,
                        "found a key that is not text",
                        "write the key as a plain word",
                    )
                    ignored, stack[-1][3][0] = int(opening), "" if opening else None
                    if not opening:
                        stack[-1][3][0] = ""
                    continue
                self.key(event, stack[-1])
                continue
            if len(stack) >= MAX_DEPTH:
                self.fault(
                    "too-deep",
                    event,
                    f"found more than {MAX_DEPTH} levels of nesting",
                    "flatten the record",
                )
                break
            value: Any
            where, inner = self.position(stack)
            if isinstance(event, yaml.MappingStartEvent):
                value = {}
            elif isinstance(event, yaml.SequenceStartEvent):
                value = []
            elif isinstance(event, yaml.AliasEvent):
                value = ""
            else:
                value = self.scalar(event, inner)
            self.values[where] = self.span(event)
            if stack:
                self.place(stack[-1], value)
            elif top is None:
                top = value
            if opening:
                stack.append((value, where, inner if stack else shape, [None]))
        if top is not None and not isinstance(top, dict):
            line, column, end = self.values.get((), (self.offset, 1, 0))
            self.faults.append(
                Fault(
                    "unreadable-yaml",
                    Place(self.path, line, column, end),
                    "the record is not a list of 'key: value' lines",
                    "start with 'kind: ...'",
                )
            )
        return top if isinstance(top, dict) else {}

    def key(self, event: Any, frame: tuple[Any, DataPath, Shape | None, list[str | None]]) -> None:
        container, where, _, waiting = frame
        text: str = event.value
        if not event.style and (text == "<<" or AMBIGUOUS.match(text)):
            if text == "<<":
                self.fault(
                    "yaml-anchor",
                    event,
                    "found the merge key '<<': merging is not allowed",
                    "write the keys out",
                )
            elif text.lower() in READINGS:
                self.fault(
                    "ambiguous-value",
                    event,
                    f"found the bare key '{text}', which some programs read as {READINGS[text.lower()]}",
                    "use another word",
                )
        at = (*where, text)
        if text in container:
            first = self.keys.get(at, (self.offset, 1, 0))
            self.fault(
                "duplicate-key",
                event,
                f"found the key '{text}' twice in one place",
                "keep one of the two",
                Place(self.path, *first),
            )
        else:
            self.keys[at] = self.span(event)
        waiting[0] = text

    @staticmethod
    def position(
        stack: list[tuple[Any, DataPath, Shape | None, list[str | None]]],
    ) -> tuple[DataPath, Shape | None]:
        if not stack:
            return (), None
        container, where, shape, waiting = stack[-1]
        key: str | int = len(container) if isinstance(container, list) else (waiting[0] or "")
        return (*where, key), shape.child(key) if shape else None

    @staticmethod
    def place(frame: tuple[Any, DataPath, Shape | None, list[str | None]], value: Any) -> None:
        container, _, _, waiting = frame
        if isinstance(container, list):
            container.append(value)
        else:
            container.setdefault(waiting[0] or "", value)
            waiting[0] = None


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
        data = reader.read(iter(yaml.parse(text, Loader=_LOADER)), shape)
    except yaml.YAMLError as error:
        data, readable = {}, False
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line = (mark.line if mark else 0) + first_line
        column = (mark.column if mark else 0) + 1
        problem = getattr(error, "problem", None) or "it is not valid YAML"
        reader.faults.append(
            Fault(
                "unreadable-yaml",
                Place(path, line, column),
                f"cannot read this line: {problem}",
                _remedy(str(problem)),
            )
        )
    except RecursionError:  # pragma: no cover - events do not recurse
        data, readable = {}, False
    readable = readable and not any(f.rule in _FATAL for f in reader.faults) and bool(data)
    return Tree(path, data, reader.values, reader.keys), reader.faults, readable


_FATAL = ("unreadable-yaml", "too-deep", "several-documents")


def _remedy(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "put text that holds ': ' in double quotes"
    if "tab" in problem or "\\t" in problem:
        return "indent with spaces"
    if "unexpected end" in problem or "quoted scalar" in problem:
        return 'close the quote; a quote inside a text is written \\"'
    if "did not find expected" in problem or "could not find expected" in problem:
        return "look at this line and the one above: indentation, a missing colon, bracket or quote"
    return "look at this line and the one above: indentation, colon, quotes"
