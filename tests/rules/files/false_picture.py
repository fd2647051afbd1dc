"""Cases of false-picture."""

GOOD = {"a PNG": {"docs/start/a.png": b"\x89PNG\r\n\x1a\n..."}}
BAD = {
    "a page, nothing": (
        {"docs/start/a.png": "<html>", "docs/start/b.png": ""},
        [("docs/start/a.png", 1, "not a PNG"), ("docs/start/b.png", 1, "save it as PNG")],
    )
}
