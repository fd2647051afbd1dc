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
        ],
    ),
}
