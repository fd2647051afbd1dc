"""Attacks by someone who may change files below docs/, as a table.

``ATTACKS``: name -> ``Attack(files, path, rules)``. ``files`` is laid over the valid handbook,
``path`` is the file that a finding must stand in, ``rules`` the names of which one must find it.
``{SECRET}`` in a text is the path of a file outside docs/; ``{CANARY}`` that of a file which must
never come to be. A value that is a ``Link`` becomes a symbolic link.
"""

from __future__ import annotations

from dataclasses import dataclass

from minimal import MINIMAL, page

HIDING = "docs/start/bad.md"
SOURCE = "docs/sources/doe-2020.yaml"


@dataclass(frozen=True)
class Link:
    """A symbolic link to this place."""

    to: str


@dataclass(frozen=True)
class Attack:
    """What is laid over the valid handbook, and what must be said of it."""

    files: dict[str, str | bytes | Link]
    path: str
    rules: frozenset[str]


def _in(path: str, text: str | bytes | Link, rules: str) -> Attack:
    return Attack({path: text}, path, frozenset(rules.split()))


def _body(text: str, rules: str) -> Attack:
    return _in(HIDING, page("topic", more=text), rules)


def _front(text: str, rules: str) -> Attack:
    return _in(HIDING, page("topic", text, more="{{ cycler.__init__.__globals__.os }}"), rules)


def _drawing(inside: str, rules: str = "unsafe-svg") -> Attack:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'
    return _in("docs/start/bad.svg", svg, rules)


def _table() -> dict[str, Attack]:
    shell = "{{ cycler.__init__.__globals__.os.system('touch {CANARY}') }}"
    key = "unknown-key unreadable-yaml yaml-tag yaml-anchor reserved-key substitution"
    found: dict[str, Attack] = {
        "template in a body": _body(shell, "substitution"),
        "template statement": _body("{% include '{SECRET}' %}", "substitution"),
        "myst key": _front("myst: {enable_extensions: [substitution]}", key),
        "myst key, escaped": _front('"\\x6dyst": {enable_extensions: [substitution]}', key),
        "myst key, explicit": _front("? myst\n: {enable_extensions: [substitution]}", key),
        "myst key, merged": _front("<<: {myst: {disable_syntax: []}}", key),
        "myst key, tagged": _front("!!str myst: {disable_syntax: []}", key),
        "python tag": _front("title2: !!python/object/apply:os.system [touch]", key),
        "redirect in myst key": _front("myst: {html_meta: {refresh: 0}}", key),
        "html_theme key": _front("html_theme.sidebar_secondary.remove: true", key),
        "orphan": _front("orphan: true", key),
        "tocdepth": _front("tocdepth: 0", key),
    }
    whole = page("topic", "myst: {enable_extensions: [substitution]}")
    front = whole.removeprefix("---\n")
    for name, start in {
        "five dashes": "-----\n",
        "dashes and words": "--- x\n",
        "dashes and a space": "--- \n",
        "a blank line first": "\n---\n",
        "a byte order mark": "\ufeff---\n",
    }.items():
        text = start + front + "\n" + shell
        found[f"front matter after {name}"] = _in(
            HIDING, text, "no-front-matter byte-order-mark unknown-key"
        )
    found["a second front matter"] = _body("---\nmyst: {disable_syntax: []}\n---", "*")

    for name, html in {
        "script": "<script>alert(1)</script>",
        "iframe": '<iframe src="https://evil.example"></iframe>',
        "style": "<style>body{display:none}</style>",
        "base": '<base href="https://evil.example/">',
        "form": '<form action="https://evil.example"><input name=q></form>',
        "object": '<object data="https://evil.example/x"></object>',
        "meta refresh": '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        "img onerror": "<img src=x onerror=alert(1)>",
        "svg onload": "<svg/onload=alert(1)>",
        "closing tags": "</article></div></body>",
        "inline tag": "Words <b onclick=alert(1)>here</b>.",
        "tag over lines": "<img\nsrc=x\nonerror=alert(1)>",
        "processing instruction": "<?php system('id') ?>",
        "declaration": "<!DOCTYPE html>",
        "cdata": "<![CDATA[<script>]]>",
        "in a table": "| a | b |\n| - | - |\n| <script>x</script> | y |",
        "in a quote": "> <script>alert(1)</script>",
        "in a list": "- <script>alert(1)</script>",
        "in a heading": "## Words <script>x</script> {#words}",
        "upper case": "<ScRiPt>alert(1)</sCrIpT>",
        "custom element": "<x-evil onload=alert(1)>",
        "after an indent": "  <script>alert(1)</script>",
    }.items():
        found[f"html: {name}"] = _body(html, "raw-html comment table-without-header")
    found["html: comment"] = _body("<!-- hidden -->", "comment raw-html")
    found["html: conditional comment"] = _body(
        "<!--[if IE]><script>x</script>-->", "comment raw-html"
    )

    words = (
        "unknown-directive backtick-directive unclosed-box wrong-argument outside-path unknown-role"
    )
    for name, text in {
        "raw": ":::{raw} html\n<script>x</script>\n:::",
        "raw in backticks": "```{raw} html\n<script>x</script>\n```",
        "raw in tildes": "~~~{raw} html\n<script>x</script>\n~~~",
        "raw file": ":::{raw} html\n:file: {SECRET}\n:::",
        "eval-rst": "```{eval-rst}\n.. raw:: html\n\n   <script>x</script>\n```",
        "include": ":::{include} ../../secret.txt\n:::",
        "include, rooted": ":::{include} /../secret.txt\n:::",
        "include, in a box": "::::{clinical}\n:::{include} {SECRET}\n:::\n::::",
        "include, deep in a list": "- one\n\n  :::{include} {SECRET}\n  :::",
        "include, in a quote": "> :::{include} {SECRET}\n> :::",
        "literalinclude": ":::{literalinclude} {SECRET}\n:::",
        "csv-table file": ":::{csv-table} x\n:file: {SECRET}\n:::",
        "image outside": ":::{image} ../../secret.png\n:::",
        "figure outside": ":::{figure} {SECRET}\n:::",
        "toctree to outside": ":::{toctree}\nEvil <https://evil.example>\n:::",
        "card link": ":::{card} x\n:link: javascript:alert(1)\n:::",
        "button link": ":::{button-link} javascript:alert(1)\n:::",
        "math": ":::{math}\n\\href{javascript:alert(1)}{x}\n:::",
        "only": ":::{only} html\nx\n:::",
        "meta": ":::{meta}\n:http-equiv=refresh: 0;url=https://evil.example\n:::",
        "code": "```{code-cell}\nprint(1)\n```",
        "default-role": ":::{default-role} raw\n:::",
        "role": ":::{role} raw-html(raw)\n:format: html\n:::",
        "class": ":::{class} evil\n:::",
        "container": ":::{container} sidebar-drawer\nx\n:::",
        "graphviz": ":::{graphviz} {SECRET}\n:::",
        "autodoc": ":::{automodule} os\n:::",
        "upper case": ":::{RAW} html\n<script>x</script>\n:::",
        "spaced": "::: {raw} html\n<script>x</script>\n:::",
    }.items():
        found[f"directive: {name}"] = _body(text, words + " raw-html")
    for name, text in {
        "raw": "{raw}`<script>x</script>`",
        "raw-html": "{raw-html}`<b>`",
        "download": "{download}`x <../../secret.txt>`",
        "download system": "{download}`/../../../../etc/passwd`",
        "math": "{math}`\\href{javascript:alert(1)}{x}`",
        "python": "{py:mod}`os`",
        "command": "{command}`rm`",
        "doc outside": "{doc}`../../secret`",
        "page outside": "{page}`../../secret`",
        "domain": "{hb:fact}`x`",
        "over a colon": "{external+python:py:mod}`os`",
    }.items():
        found[f"role: {name}"] = _body(
            f"Words {text} here.", "unknown-role outside-path unknown-record broken-role"
        )

    link = "unsafe-address external-link markdown-link outside-path raw-html target broken-role"
    for name, text in {
        "javascript": "[x](javascript:alert(1))",
        "javascript, entity": "[x](java&#115;cript:alert(1))",
        "javascript, tab": "[x](java&Tab;script:alert(1))",
        "javascript, upper case": "[x](JavaScript:alert(1))",
        "javascript, spaces": "[x](<  javascript:alert(1)>)",
        "javascript, definition": "[x][y]\n\n[y]: javascript:alert(1)",
        "javascript, definition in a quote": "[x][y]\n\n> [y]: javascript:alert(1)",
        "javascript, autolink": "<javascript:alert(1)>",
        "vbscript": "[x](vbscript:alert(1))",
        "data": "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "file": "[x](file:///etc/passwd)",
        "external": "[x](https://evil.example)",
        "autolink": "<https://evil.example>",
        "bare": "https://evil.example/x",
        "protocol-relative": "[x](//evil.example)",
        "backslashes": "[x](\\\\\\\\evil.example)",
        "outside": "[x](../../secret.txt)",
        "outside, encoded": "[x](%2e%2e/%2e%2e/secret.txt)",
        "own page": "[x](path:../../secret.txt)",
        "project scheme": "[x](project:#x)",
        "inventory scheme": "[x](inv:python:py:mod#os)",
        "conf.py": "[x](../conf.py)",
        "external image": "![x](https://evil.example/pixel.png)",
        "protocol-relative image": "![x](//evil.example/pixel.png)",
        "image outside": "![x](../../secret.png)",
        "image, absolute": "![x]({SECRET})",
        "image, definition": "![x][y]\n\n[y]: https://evil.example/p.png",
        "image, definition on two lines": '![y]\n\n[y]:\n  https&#58;//evil.example/p.png\n  "t"',
        "image, definition in a list": "![y]\n\n- [y]: //evil.example/p.png",
        "image, definition in a quote": "![y]\n\n> [y]: https&#58;//evil.example/p.png",
        "image, definition in a box": "::::{clinical}\n![y]\n\n[y]: https://evil.example/p.png\n::::",
        "image, second definition": "![y]\n\n[y]: #a\n[y]: https://evil.example/p.png",
        "image in a link": "[![x](https&#58;//evil.example/p.png)](#a)",
        "image in a table": "| a | b |\n| - | - |\n| ![x](https&#58;//evil.example/p.png) | y |",
        "image in a heading": "## A ![x](//evil.example/p.png) {#ab}",
        "image over lines": "![x](\nhttps://evil.example/p.png\n)",
        "image behind code": "`` ` ![q](https&#58;//evil.example/p.png)",
        "mail": "[x](mailto:a@evil.example)",
    }.items():
        found[f"link: {name}"] = _body(text, link)

    for name, inside in {
        "script": "<script>alert(1)</script>",
        "onload": '<g onload="alert(1)"/>',
        "foreignObject": "<foreignObject><b>x</b></foreignObject>",
        "image": '<image href="https://evil.example/x.png"/>',
        "use outside": '<use href="https://evil.example/x.svg#a"/>',
        "animate": '<a href="#"><animate attributeName="href" to="javascript:alert(1)"/></a>',
        "set": '<set attributeName="onmouseover" to="alert(1)"/>',
        "style import": "<style>@import url(https://evil.example/x.css)</style>",
        "style attribute": '<g style="fill:url(https://evil.example)"/>',
        "fill url": '<path fill="url(https://evil.example/x#a)" d="M0 0"/>',
        "link": '<a href="javascript:alert(1)"><text>x</text></a>',
        "xlink": '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:x"/>',
        "html namespace": '<script xmlns="http://www.w3.org/1999/xhtml">x</script>',
    }.items():
        found[f"drawing: {name}"] = _drawing(inside)
    svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    found |= {
        "drawing: entity": _in(
            "docs/start/bad.svg",
            f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{{SECRET}}">]>{svg}',
            "unsafe-svg",
        ),
        "drawing: stylesheet": _in(
            "docs/start/bad.svg",
            f'<?xml-stylesheet href="https://evil.example"?>{svg}',
            "unsafe-svg",
        ),
        "drawing: utf-16": _in(
            "docs/start/bad.svg", svg.encode("utf-16"), "unsafe-svg not-utf-8 unreadable-file"
        ),
        "drawing named png": _in("docs/start/bad.png", svg, "false-picture"),
        "page named png": _in("docs/start/bad.png", "<script>x</script>", "false-picture"),
    }

    strange = "wrong-kind unexpected-file bad-file-name not-a-plain-file not-utf-8 unreadable-file"
    for name, path, text in (
        ("html page", "docs/start/x.html", "<script>x</script>"),
        ("script", "docs/start/x.js", "alert(1)"),
        ("style", "docs/start/x.css", "body{}"),
        ("python", "docs/start/conf.py", "import os"),
        ("python at the top", "docs/evil.py", "import os"),
        ("text", "docs/start/x.txt", "x"),
        ("docutils settings", "docs/docutils.conf", "[parsers]\nraw_enabled: 1"),
        ("hidden file", "docs/.htaccess", "Redirect / https://evil.example"),
        ("git attributes", "docs/.gitattributes", "* filter=x"),
        ("git modules", "docs/.gitmodules", "[submodule]"),
        ("reStructuredText", "docs/start/x.rst", ".. raw:: html\n\n   <script>x</script>"),
        ("notebook", "docs/start/x.ipynb", "{}"),
        ("translation", "docs/start/x.po", ""),
        ("upper-case suffix", "docs/start/x.MD", page("topic")),
        ("page in upper case", "docs/start/Evil.md", page("topic")),
        ("page with a space", "docs/start/a b.md", page("topic")),
        ("page with dots", "docs/start/a..b.md", page("topic")),
        ("page with a percent", "docs/start/%2e.md", page("topic")),
        ("page with a quote", 'docs/start/a".md', page("topic")),
        ("page with a line break", "docs/start/a\nb.md", page("topic")),
        ("page with a colon", "docs/start/::error::.md", page("topic")),
        ("device name", "docs/start/con.md", page("topic")),
        ("hidden page", "docs/start/.md", page("topic")),
        ("page below _static", "docs/_static/bad.md", page("topic", more="<b>x</b>")),
        ("page in sources", "docs/sources/bad.md", page("topic")),
        ("page in _build", "docs/start/_build/bad.md", page("topic")),
        ("notebook cache", "docs/.jupyter_cache/bad.md", page("topic")),
        ("template", "docs/_templates/layout.html", "<script>x</script>"),
        ("static script", "docs/_static/evil.js", "alert(1)"),
        ("yaml elsewhere", "docs/start/bad.yaml", "x: 1"),
        ("link to a file", "docs/start/bad.md", Link("{SECRET}")),
        ("link to a folder", "docs/start/more", Link("{OUTSIDE}")),
        ("link as picture", "docs/start/bad.png", Link("{SECRET}")),
        ("link as source", "docs/sources/bad.yaml", Link("{SECRET}")),
        ("link to nothing", "docs/start/bad.md", Link("nowhere")),
        ("link to itself", "docs/start/bad.md", Link("bad.md")),
        ("link as build folder", "docs/_build", Link("{OUTSIDE}")),
        ("link as static folder", "docs/_static", Link("{OUTSIDE}")),
    ):
        found[f"file: {name}"] = _in(path, text, strange)

    for name, character in {
        "right to left": "\u202e",
        "isolate": "\u2067",
        "zero width": "\u200b",
        "joiner": "\u200d",
        "tag letters": "\U000e0041",
        "soft hyphen": "\u00ad",
        "escape": "\x1b[31m",
        "null": "\x00",
        "next line": "\x85",
        "line separator": "\u2028",
        "variation selector": "\ufe0f",
        "variation selector, far": "\U000e0101",
        "private use": "\ue000",
        "noncharacter": "\ufdd0",
    }.items():
        found[f"character: {name}"] = _body(f"Words{character}here.", "hidden-character")
    found |= {
        "character: Cyrillic": _body("The drug im\u0430tinib works.", "mixed-script"),
        "character: Greek": _body("The drug imatin\u03b9b works.", "mixed-script"),
        "character: full width": _body(
            "The drug \uff49matinib works.", "mixed-script hidden-character"
        ),
        "character: Cyrillic in a title": _in(
            HIDING, page("topic", 'title: "Im\u0430tinib"', without=("title",)), "mixed-script"
        ),
        "aliases": _front("tags: &a [x]\nmore: *a", key),
        "laughs": _front(
            "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]", key
        ),
        "deep YAML": _front("a: " + "[" * 900 + "]" * 900, "too-deep unreadable-yaml"),
        "two documents": _in("docs/sources/bad.yaml", "a: 1\n---\nb: 2\n", "several-documents"),
        "YAML directive": _in("docs/sources/bad.yaml", "%YAML 1.1\n---\na: 1\n", "* "),
        "tag in a source": _in(
            "docs/sources/bad.yaml",
            "!!python/object/new:os.system [x]\n",
            "yaml-tag unreadable-yaml",
        ),
        "tag in the glossary": _in(
            "docs/glossary.yaml", "terms: !!python/name:os.system x\n", "yaml-tag"
        ),
        "huge page": _body("word " * 70_000, "file-too-large"),
        "long line": _body("x" * 25_000, "file-too-large"),
        "forged workflow command": _front('"x\\n::error::y": 1', key),
        "source: javascript address": _source("URL: 'javascript:alert(1)'"),
        "source: http address": _source("URL: 'http://evil.example'"),
        "source: data address": _source("URL: 'data:text/html,x'"),
        "source: quote in an address": _source("URL: 'https://a.example/\"onclick=alert(1)'"),
        "source: user in an address": _source("URL: 'https://nih.gov@evil.example/'"),
        "source: doi that escapes": _source("DOI: '10.1000/\"><script>'"),
        "source: doi that climbs": _source("DOI: '../../evil'"),
    }
    return found


def _source(line: str) -> Attack:
    name = line.partition(":")[0]
    kept = [row for row in MINIMAL[SOURCE].splitlines() if not row.startswith(f"{name}:")]
    return _in(SOURCE, "\n".join([*kept, line, ""]), "*")


ATTACKS = _table()
