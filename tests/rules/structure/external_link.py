"""Cases of external-link."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "a source": {A: page(more="{cite}`a-2020 | Abstract`")},
    "in code": {A: page(more="`https://example.org`")},
    "same page": {A: page(more="[x](#when-to-call)")},
}
BAD = {
    "all kinds": (
        {
            A: page(
                more="""
[a](https://example.org)

<https://b.example.org>

https://c.example.org/x

www.d-site.org

[e]

[e]: https://e.example.org

<me@f.example.org>

[g](//g.example.org)

[h](mailto:a@b.org)

Write to i@example.org today, at 5 @ noon.
"""
            )
        },
        [
            (A, "[a](", "{cite}"),
            (A, "<https://b", "b.example.org"),
            (A, "https://c", "c.example.org"),
            (A, "www.d", "www.d-site.org"),
            (A, "[e]: ", "e.example.org"),
            (A, "<me@f", "me@f"),
            (A, "[g](", "//g"),
            (A, "[h](", "mailto"),
            (A, "Write to", "i@example.org"),
        ],
    ),
}
BAD["definitions that only the parser sees"] = (
    {
        A: page(
            more="""
![a] and ![b] and ![c]

- [a]: https&#58;//a.example/x.png

> [b]: //b.example/x.png

[c]:
  https&#58;//c.example/x.png
"""
        )
    },
    [
        (A, "- [a]:", "https://a.example"),
        (A, "> [b]:", "//b.example"),
        (A, "[c]:", "https://c.example"),
    ],
)
