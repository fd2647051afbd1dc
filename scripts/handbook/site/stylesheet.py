"""The one style sheet: what our pages use of Furo's, then our own, then the colors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ASSETS = Path(__file__).parent / "assets"
PARTS = ("base", "layout", "components", "charts", "search", "print")

#: classes of Furo's, Sphinx's and docutils' that our pages can hold
FURO_CLASSES = frozenset(
    """
    align-center align-default align-left align-right caption caption-text compound container
    current current-page docutils footnote footnote-reference has-children headerlink highlight
    literal literal-block line-block no-js reference rubric sidebar-tree simple table-wrapper
    text-center text-left text-right toc-tree toctree-l1 toctree-l2 toctree-l3 toctree-wrapper
    scroll-current visually-hidden
    """.split()  # noqa: SIM905
)
_UNUSED_PROPERTY = re.compile(
    r"--(icon|color-(admonition|topic|api|announcement|guilabel|card|problematic|sidebar-search"
    r"|header|toc-title)|sidebar-search|toc-title|admonition|api|header)-"
)
_CLASS_OR_ID = re.compile(r"[.#]([A-Za-z_][\w\\:-]*)")
_UNUSED_PART = re.compile(
    r"guilabel|::-moz|::-webkit|\bkbd\b|\blegend\b|\bfieldset\b|\bprogress\b|data-theme=auto"
    r"|\bsmall\b|aside\.|blockquote\.|dl\[class\]|:not\("
)


@cache
def tokens() -> dict[str, tuple[str, str]]:
    """Name of each color -> its value in light and in dark."""
    data = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
    return {name: (light, dark) for name, (light, dark) in data.items()}


def stylesheet(furo: str) -> str:
    """The style sheet of every page.

    :param furo: the text of Furo's own style sheet.
    """
    own = "".join(
        squeezed((ASSETS / "css" / f"{name}.css").read_text(encoding="utf-8")) for name in PARTS
    )
    notice = (
        "/* Parts of Furo (MIT, Pradyun Gedam) and normalize.css (MIT, Nicolas Gallagher). */\n"
    )
    return f"{notice}{purged(furo)}\n{colors()}\n{own}"


def colors() -> str:
    """The tokens as custom properties: light, dark by system, dark by choice, light on paper."""
    light = ";".join(f"--hb-{name}:{value[0]}" for name, value in tokens().items())
    dark = ";".join(f"--hb-{name}:{value[1]}" for name, value in tokens().items())
    return (
        f"body{{color-scheme:light;{light}}}"
        f"@media not print{{body[data-theme=dark]{{color-scheme:dark;{dark}}}"
        "@media (prefers-color-scheme:dark){"
        f"body:not([data-theme=light]){{color-scheme:dark;{dark}}}}}}}"
    )


def squeezed(css: str) -> str:
    """The same rules without comments and needless spaces."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\n\s*", "\n", css)
    css = re.sub(r"\s*([{};])\s*", r"\1", css)
    css = re.sub(r"\"[^\"]*\"|([:,]) +", lambda found: found[1] or found[0], css)
    return css.replace(";}", "}").strip()


def purged(css: str) -> str:
    """Furo's rules that can match something on our pages."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    kept = []
    for head, body in _rules(css):
        if head.startswith("@media"):
            if "print" in head and "not print" not in head:
                continue
            inner = purged(body) if "{" in body else ""
            if inner:
                kept.append(f"{head}{{{inner}}}")
        elif not head.startswith("@"):
            selectors = [part for part in _selectors(head) if _used(part)]
            declarations = [d for d in _declarations(body) if not _UNUSED_PROPERTY.match(d)]
            if selectors and declarations:
                kept.append(f"{','.join(selectors)}{{{';'.join(declarations)}}}")
    return "".join(kept)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    start = depth = opened = 0
    for match in re.finditer(r"\"[^\"]*\"|'[^']*'|[{}]", css):
        if match.group()[0] in "\"'":
            continue
        if match.group() == "{":
            if depth == 0:
                opened = match.start()
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : match.start()]
                start = match.end()


def _declarations(body: str) -> list[str]:
    """Split at semicolons, not inside quotes or brackets."""
    return re.findall(
        r"(?:[^;\"'(]|\"[^\"]*\"|'[^']*'|\((?:[^()\"']|\"[^\"]*\"|'[^']*'|\([^()]*\))*\))+", body
    )


def _selectors(head: str) -> list[str]:
    """Split at commas, not inside brackets."""
    return [part.strip() for part in re.split(r",(?![^(]*\))", head)]


def _used(selector: str) -> bool:
    names = _CLASS_OR_ID.findall(selector)
    if "data-theme" in selector or ":not([data-theme" in selector:
        return False  # Furo's dark values: ours come from the tokens
    return set(names) <= FURO_CLASSES and not _UNUSED_PART.search(selector)
