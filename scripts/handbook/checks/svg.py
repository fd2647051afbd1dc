"""What an SVG file may hold. It is read by a parser that refuses document types and entities."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

MAX_SVG = 500_000  #: bytes
MAX_DEPTH = 40
SVG, XLINK, XML = (
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELEMENTS = _words(
    """
    svg g defs symbol use title desc path rect circle ellipse line polyline polygon text
    tspan linearGradient radialGradient stop clipPath mask pattern marker
    """
)
ATTRIBUTES = _words(
    """
    id class role lang x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points width height
    viewBox preserveAspectRatio version transform pathLength rotate textLength lengthAdjust
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
    stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit opacity color
    display visibility clip-path clip-rule mask marker-start marker-mid marker-end
    vector-effect paint-order font-family font-size font-style font-weight font-variant
    letter-spacing word-spacing text-anchor text-decoration dominant-baseline
    alignment-baseline baseline-shift gradientUnits gradientTransform spreadMethod offset
    stop-color stop-opacity clipPathUnits maskUnits maskContentUnits patternUnits
    patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY
    orient focusable href space
    """
)
_LOCAL = re.compile(r"#[A-Za-z_][\w.-]*\Z")
_URL = re.compile(r"url\s*\(\s*['\"]?\s*([^)'\"\s]*)", re.IGNORECASE)
_PLAIN = "in the drawing program choose 'Save as' and 'Plain SVG'"

Found = tuple[int, int, str, str]  #: line, column, message, help


class _RefusedError(Exception):
    """The file holds what ends the reading."""


class _Reader:
    def __init__(self) -> None:
        self.found: list[Found] = []
        self.depth = 0
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.EntityDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction

    def say(self, message: str, help: str = _PLAIN) -> None:
        at = self.parser
        self.found.append((at.CurrentLineNumber, at.CurrentColumnNumber + 1, message, help))

    def doctype(self, *_: Any) -> None:
        self.say("the picture holds '<!DOCTYPE', which is not allowed", f"remove it: {_PLAIN}")
        raise _RefusedError

    def instruction(self, target: str, _: str) -> None:
        self.say(
            f"the picture holds '<?{target}', which is not allowed", f"remove '<?{target} ...?>'"
        )

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        if not self.depth and (space, name) != (SVG, "svg"):
            self.say(f"the file starts with <{name}>, and not as an SVG picture does")
            raise _RefusedError
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.say(
                f"the picture has groups inside groups more than {MAX_DEPTH} deep",
                f"ungroup parts, then {_PLAIN}",
            )
            raise _RefusedError
        if space != SVG or name not in ELEMENTS:
            self.say(f"the picture holds <{name}>, which is not allowed", f"remove it: {_PLAIN}")
            return
        for key, value in attributes.items():
            self.attribute(name, key, value)

    def end(self, _: str) -> None:
        self.depth -= 1

    def attribute(self, element: str, key: str, value: str) -> None:
        space, _, name = key.rpartition(" ")
        known = space in ("", XLINK, XML) and (
            name in ATTRIBUTES or name.startswith("aria-") or (space == XLINK and name == "href")
        )
        if not known:
            self.say(
                f"the picture holds '{name}' in <{element}>, which is not allowed",
                f"remove it: {_PLAIN}",
            )
        elif name == "href" and not _LOCAL.match(value):
            self.say(
                f"<{element}> points to '{value[:80]}', outside of the picture",
                f"only a part of the picture itself, '#name', can stand there: {_PLAIN}",
            )
        elif any(not _LOCAL.match(target) for target in _URL.findall(value)):
            self.say(
                f"'{name}' of <{element}> loads '{value[:80]}', from outside of the picture",
                f"only a part of the picture itself, 'url(#name)', can stand there: {_PLAIN}",
            )


def svg_faults(file: Path) -> Iterator[Found]:
    """What in an SVG file is not allowed: line, column, message and help."""
    try:
        status = file.lstat()
        if not stat.S_ISREG(status.st_mode):
            return  # the rule not-a-plain-file tells
        if status.st_size > MAX_SVG:
            yield (
                1,
                1,
                f"the picture has {status.st_size:,} bytes, more than {MAX_SVG:,}",
                "draw it with fewer shapes",
            )
            return
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        yield (
            1,
            1,
            f"the picture cannot be read: {error.strerror}",
            "allow yourself to read it, in the properties of the file",
        )
        return
    except UnicodeDecodeError:
        yield 1, 1, "the picture is not saved as UTF-8 text", f"save it anew: {_PLAIN}"
        return
    reader = _Reader()
    try:
        reader.parser.Parse(text.encode(), True)
    except _RefusedError:
        pass
    except expat.ExpatError as error:
        reason = expat.errors.messages.get(error.code, "it is not well-formed")
        yield error.lineno, error.offset + 1, f"the picture cannot be read: {reason}", _PLAIN
    yield from reader.found
