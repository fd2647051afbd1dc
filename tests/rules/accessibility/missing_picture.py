"""Cases of missing-picture."""

from minimal import page

A = "docs/start/a.md"
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><desc>B</desc></svg>'
WORDS = ":alt: Three columns that go down to the ground\n:::"

GOOD = {
    "beside the page, and below it": {
        A: page(more=f":::{{figure}} one.svg\n{WORDS}\n\n:::{{figure}} pictures/two.svg\n{WORDS}"),
        "docs/start/one.svg": SVG,
        "docs/start/pictures/two.svg": SVG,
    },
    "elsewhere, which is told by outside-path": {
        A: page(more="![Three columns that go down](https://example.org/x.png)")
    },
}
BAD = {
    "misspelled, and not there at all": (
        {
            A: page(
                more=f":::{{figure}} pictures/tow.svg\n{WORDS}\n\n"
                "![Three columns that go down](other.png)"
            ),
            "docs/start/pictures/two.svg": SVG,
        },
        [
            (A, "pictures/tow.svg", "did you mean 'pictures/two.svg'?"),
            (A, "other.png", "put the picture there as docs/start/other.png"),
        ],
    ),
}
