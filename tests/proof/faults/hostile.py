"""Attacks: code, trackers, templates, files of the computer, YAML that bites, forged output."""

from __future__ import annotations

from collections.abc import Iterator

from edits import Edit, Write
from real import Real

from . import Fault, fault, operator, sentences

G = "hostile"

sentences(
    G,
    "hostile",
    "writes HTML",
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<img src=x onerror=alert(1)>", "<img"),
        ("<iframe src='https://evil.example'></iframe>", "<iframe"),
        ("Words <b>bold</b> here.", "<b>"),
        ("<!-- hidden words -->", "hidden remark"),
        ("<svg onload=alert(1)>", "<svg"),
        ("<style>body{display:none}</style>", "<style>"),
        ("<meta http-equiv=refresh content='0;url=//evil.example'>", "<meta"),
        ("<base href='https://evil.example/'>", "<base"),
        ("<form action='https://evil.example'><input></form>", "<form"),
        ("</section></main><p>Out.</p>", "</section>"),
        ("<?php echo 1 ?>", "<?php"),
        ("<a href='javascript:alert(1)'>words</a>", "<a"),
        ("<details><summary>x</summary></details>", "<details>"),
    ],
    own_paragraph=True,
)
sentences(
    G,
    "hostile",
    "hides code in an address",
    [
        ("[words here](javascript:alert(1))", "javascript:"),
        ("[words here](JaVaScRiPt:alert(1))", "javascript:"),
        ("[words here](&#106;avascript:alert(1))", "avascript:"),
        ("[words here](java&Tab;script:alert(1))", "script:"),
        ("[words here](data:text/html;base64,PHNjcmlwdD4=)", "data:"),
        ("[words here](vbscript:msgbox(1))", "vbscript:"),
        ("[words here](file:///etc/passwd)", "file:"),
        ("[words here](//evil.example/x)", "//evil.example"),
        ("<javascript:alert(1)>", "javascript:"),
        ("[words here][evil]\n\n[evil]: javascript:alert(1)", "javascript:"),
        ("[words here](\\\\evil.example\\x)", "evil.example"),
        ("[words here](ftp://evil.example/x)", "ftp://evil"),
    ],
    own_paragraph=True,
)
sentences(
    G,
    "hostile",
    "loads something from elsewhere",
    [
        ("![A picture with three words](https://evil.example/pixel.png)", "evil.example"),
        ("![A picture with three words][p]\n\n[p]: https://evil.example/pixel.png", "evil.example"),
        ("![A picture with three words](//evil.example/p.svg)", "evil.example"),
        ("![A picture with three words](../../etc/secret.svg)", "../../etc"),
        (
            ":::{figure} ../../../secret.svg\n:alt: A picture with three words\n:::",
            "../../../secret.svg",
        ),
        (
            ":::{figure} https://evil.example/p.svg\n:alt: A picture with three words\n:::",
            "evil.example",
        ),
        (":::{image} https://evil.example/p.png\n:::", "image"),
    ],
    own_paragraph=True,
)
sentences(
    G,
    "hostile",
    "runs a box or role of Sphinx",
    [
        (":::{include} /etc/passwd\n:::", "include"),
        (":::{literalinclude} ../../conf.py\n:::", "literalinclude"),
        ("```{include} ../../../etc/passwd\n```", "include"),
        (":::{raw} html\n<b>x</b>\n:::", "raw"),
        ("```{eval-rst}\n.. raw:: html\n\n   <b>x</b>\n```", "eval-rst"),
        (":::{csv-table} x\n:file: /etc/passwd\n:::", "csv-table"),
        (":::{code-cell} python\nimport os\n:::", "code-cell"),
        (":::{toctree}\n../../README\n:::", "toctree"),
        (":::{button-link} javascript:alert(1)\n:::", "button-link"),
        (":::{math}\n\\href{javascript:alert(1)}{x}\n:::", "math"),
        ("Get {download}`../../etc/passwd` now.", "download"),
        ("Words {raw}`<b>x</b>` here.", "raw"),
        ("Words {eval}`1+1` here.", "eval"),
        ("Words {sub-ref}`today` here.", "sub-ref"),
        ("~~~{include} /etc/passwd\n~~~", "include"),
        ("> :::{include} /etc/passwd\n> :::", "include"),
        ("- :::{raw} html\n  x\n  :::", "raw"),
    ],
    own_paragraph=True,
)
sentences(
    G,
    "hostile",
    "writes a template",
    [
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "{{"),
        ("Words `{{ x }}` in code.", "{{"),
        ("{% for x in y %}z{% endfor %}", "{%"),
        ("```\n{{ x }}\n```", "{{"),
    ],
    own_paragraph=True,
)


def _top(name: str, text: str, names: tuple[str, ...], take: int = 2) -> None:
    """An operator that puts lines below the first key of a record."""

    @operator(G, "hostile", name, take=take)
    def make(real: Real) -> Iterator[Fault]:
        for kind, tree in real.trees:
            if kind in ("glossary", "source"):
                continue
            line = min(at for at, _, _ in tree.keys.values())
            raw = real.lines(tree.path)[line - 1]
            yield fault(
                Edit(tree.path, line, 1, len(raw) + 1, f"{raw}\n{text}"), names=names, stratum=kind
            )


_top(
    "switches on templates by the page's own settings",
    "myst: {enable_extensions: [substitution]}",
    ("myst",),
)
_top(
    "hides the settings' name in escapes",
    '"\\x6dyst": {enable_extensions: [substitution]}',
    ("myst",),
)
_top(
    "writes the settings' name as an explicit key",
    "? myst\n: {enable_extensions: [substitution]}",
    ("myst",),
)
_top("merges the settings in", "<<: {myst: {disable_syntax: []}}", ("<<", "merge"))
_top("tags the settings' name", "!!str myst: {disable_syntax: []}", ("!!str", "myst"))
_top("redirects readers", "html_meta: {refresh: '0;url=https://evil.example'}", ("html_meta",))
_top("hides the page from the contents", "orphan: true", ("orphan",))
_top("hides the page from search", "nosearch: true", ("nosearch",))
_top(
    "runs code by a tag",
    "aliases_x: !!python/object/apply:os.system [id]",
    ("!!python", "aliases_x"),
)
_top("uses an anchor", "short_title: &a One", ("&a",))
_top("nests without end", "x: " + "[" * 60 + "]" * 60, ("nesting", "x"))
_top(
    "forges a message in a key", '"::error file=x::pwned\\n::set-output name=y::z": 1', ("::error",)
)
_top("forges a message in a value", 'x: "\\n::error ::pwned"', ("x",))


@operator(G, "hostile", "ends the record early, or by another sign", take=4)
def delimiter(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for text, stratum in (("-----", "five"), ("--- x", "words"), ("+++", "plus")):
            yield fault(Edit(page.path, 1, 1, 4, text), names=("record", "---"), stratum=stratum)
        yield fault(
            Edit(page.path, 3, 1, 1, "---\n\n---\n"),
            names=("missing", "lacks", "line", "---"),
            stratum="early",
            also=[(page.path, 2)],
        )


def _field(name: str, field: str, turn: str, names: tuple[str, ...], take: int = 2) -> None:
    @operator(G, "hostile", name, take=take)
    def make(real: Real) -> Iterator[Fault]:
        for scalar in real.scalars:
            if scalar.field == field and scalar.kind not in ("glossary", "source"):
                yield fault(scalar.to(turn), names=names, stratum=scalar.kind)


_field("writes HTML into a title", "title", '"<img src=x onerror=alert(1)>"', ("<img", "title"))
_field(
    "writes HTML into a summary",
    "summary",
    '"Words <script>alert(1)</script> that tell you nothing at all here."',
    ("<script>", "summary"),
)
_field("writes a template into a title", "title", '"{{ config }} leukemia"', ("{{", "title"))
_field(
    "turns the direction of a title",
    "title",
    '"Imatinib \\u202egnihton"',
    ("U+202E", "title", "202e"),
)
_field(
    "starts a title with a formula", "title", '"=HYPERLINK(1)+leukemia"', ("=HYPERLINK", "title")
)
_field("starts a name with a formula", "aliases.*", '"=cmd|calc"', ("=cmd", "aliases"))
_field("writes a script as a brand", "brands.*.name", '"<script>"', ("<script>", "name"))
_field(
    "writes code as a population",
    "populations.*.who",
    '"`{{x}}` <b>people</b>"',
    ("who", "<b>", "{{x}}"),
)


def _svg(name: str, part: str, names: tuple[str, ...]) -> None:
    @operator(G, "hostile", name, take=1)
    def make(real: Real) -> Iterator[Fault]:
        for path in real.book.files:
            if path.endswith(".svg"):
                text = (real.root / path).read_text(encoding="utf-8")
                at = text.index(">", text.index("<svg")) + 1
                new = (
                    text[:at] + part + text[at:]
                    if not part.startswith("<!DOCTYPE")
                    else part + text
                )
                yield fault(
                    Write(path, new.encode(), text.count("\n", 0, at) + 1),
                    names=names,
                    stratum=path,
                )


_svg("puts a script into a drawing", "<script>alert(1)</script>", ("script",))
_svg("puts an event into a drawing", '<g onload="alert(1)"/>', ("onload",))
_svg("puts HTML into a drawing", "<foreignObject><b/></foreignObject>", ("foreignObject",))
_svg("links out of a drawing", '<use href="https://evil.example/x.svg#a"/>', ("evil.example",))
_svg("loads a font into a drawing", '<g fill="url(https://evil.example/x)"/>', ("evil.example",))
_svg("defines an entity in a drawing", '<!DOCTYPE svg [<!ENTITY a "b">]>', ("<!DOCTYPE",))
_svg("animates a drawing", '<animate attributeName="href" to="javascript:alert(1)"/>', ("animate",))
_svg(
    "puts an instruction into a drawing",
    '<?xml-stylesheet href="https://evil.example/x.css"?>',
    ("xml-stylesheet",),
)
