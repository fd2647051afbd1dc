"""Cases of drawing-without-words."""

from minimal import page

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" role="img">'
GOOD = {
    "both": {
        "docs/start/a.md": page(),
        "docs/start/a.svg": OPEN + "<title>A cell</title><desc>A round cell.</desc></svg>",
    }
}
BAD = {
    "none, one, empty": (
        {
            "docs/start/a.md": page(),
            "docs/start/a.svg": OPEN + "</svg>",
            "docs/start/b.svg": OPEN + "<title>A cell</title></svg>",
            "docs/start/c.svg": OPEN + "<title></title><desc>Round.</desc></svg>",
        },
        [
            ("docs/start/a.svg", 1, "no <title> and no <desc>"),
            ("docs/start/b.svg", 1, "no <desc>"),
            ("docs/start/c.svg", 1, "no <title>"),
        ],
    )
}
