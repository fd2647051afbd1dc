"""Cases of unsafe-address."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "plain": {A: page(more="Data: 5 people. The word javascript alone, {cite}`a | b`")},
}
BAD = {
    "schemes, plain and disguised": (
        {
            A: page(
                more="""
[a](javascript:alert(1))

[b](java&#115;cript:x)

[c](data:text/html,x)

<vbscript:x>

[d](file:///etc/passwd)

:::{note} javascript:x
:::

![e](JaVaScRiPt:x)
"""
            )
        },
        [
            (A, "[a](", "javascript:"),
            (A, "[b](", "javascript:"),
            (A, "[c](", "data:"),
            (A, "<vbscript", "vbscript:"),
            (A, "[d](", "file:"),
            (A, ":::{note}", "runs code"),
            (A, "![e]", "javascript:"),
        ],
    ),
}
