"""Cases of not-utf-8."""

from minimal import page

GOOD = {"Greek and dashes in UTF-8": {"docs/start/a.md": page(more="Doses in μg – and ≥.")}}
BAD = {
    "an old encoding": (
        {"docs/start/a.md": page(more="caf@").encode().replace(b"@", b"\xe9")},
        [("docs/start/a.md", 23, "perhaps 'é'")],
    ),
    "a source too": (
        {"docs/sources/a.yaml": b"type: book\ntitle: \xff\xfe\n"},
        [("docs/sources/a.yaml", 2, "perhaps 'ÿ'")],
    ),
}
