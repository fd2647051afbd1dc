"""Cases of unsafe-svg."""

SVG = "http://www.w3.org/2000/svg"

GOOD = {
    "a drawing": {
        "docs/start/a.svg": f"""<svg xmlns="{SVG}" viewBox="0 0 9 9" role="img" aria-labelledby="t">
<title id="t">Cells</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
<g transform="scale(2)"><circle cx="1" cy="1" r="1" fill="url(#g)"/></g><use href="#g"/>
<text x="1" y="2" font-size="3">a &lt; b</text></svg>"""
    }
}
BAD = {
    "script, event, style, outside addresses": (
        {
            "docs/start/a.svg": f"""<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"
 onload="alert(1)">
<script>alert(1)</script>
<foreignObject/>
<image href="https://x.example/a.png"/>
<use xlink:href="other.svg#a"/>
<rect style="fill:red" fill="url(https://x.example/#a)"/>
<a href="javascript:alert(1)"><text>x</text></a>
<style>a {{}}</style>
</svg>"""
        },
        [
            ("docs/start/a.svg", 1, "onload"),
            ("docs/start/a.svg", "<script>", "<script>"),
            ("docs/start/a.svg", "<foreignObject", "<foreignObject>"),
            ("docs/start/a.svg", "<image", "<image>"),
            ("docs/start/a.svg", "<use", "other.svg"),
            ("docs/start/a.svg", "<rect", "'style'"),
            ("docs/start/a.svg", "<rect", "url(#name)"),
            ("docs/start/a.svg", "<a href", "<a>"),
            ("docs/start/a.svg", "<style>", "<style>"),
        ],
    ),
    "an entity bomb, no SVG, broken, a foreign namespace, an instruction": (
        {
            "docs/start/a.svg": '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
            "docs/start/b.svg": "<html/>",
            "docs/start/c.svg": f'<svg xmlns="{SVG}"><g></svg>',
            "docs/start/d.svg": f'<svg xmlns="{SVG}"><x:y xmlns:x="urn:x"/></svg>',
            "docs/start/e.svg": f'<?xml-stylesheet href="a.css"?><svg xmlns="{SVG}"/>',
            "docs/start/f.svg": b"\xff\xfe<svg/>",
        },
        [
            ("docs/start/a.svg", 1, "'<!DOCTYPE'"),
            ("docs/start/b.svg", 1, "<html>"),
            ("docs/start/c.svg", 1, "mismatched tag"),
            ("docs/start/d.svg", 1, "<y>"),
            ("docs/start/e.svg", 1, "xml-stylesheet"),
            ("docs/start/f.svg", 1, "UTF-8"),
        ],
    ),
}
