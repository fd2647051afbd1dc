"""A site, a server on this machine, and a browser.

Without Chromium these tests are skipped; where ``CI=true`` they must run.
``HANDBOOK_AXE`` (or ``node_modules/axe-core/axe.min.js``) adds axe-core's own rules.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from handbook.site.search_index import run_pagefind
from look_sample import build

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
INDEX = (
    'window.HB_INDEX={"kinds":["topic","disease","drug"],"pages":['
    '["diseases/aml",1,"Acute myeloid leukemia (AML)","A fast cancer.",["AML","ANLL"],'
    '[["what-is-it","What is it?"]]],'
    '["drugs/imatinib",2,"Imatinib","A daily pill.",["Gleevec","Glivec","STI571"]],'
    '["drugs/dasatinib",2,"Dasatinib","A daily pill.",["Sprycel"]],'
    '["start/when-to-call",0,"When to call","When to get care.",["FLT3","BCR::ABL1"]]],'
    '"terms":[["start/index.html#term-mrd","measurable residual disease (MRD)","What is left.",'
    '["minimal residual disease"]]]};\n'
)


def chromium() -> str | None:
    """A Chromium of this machine."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        found = shutil.which(name)
        if found:
            return found
    return None


@pytest.fixture(scope="session")
def browser() -> Iterator[sync_api.Browser]:
    path = chromium()
    if path is None:
        sentence = "no Chromium was found, so nothing was looked at in a browser"
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, with an index of names and of the full text."""
    out = build(tmp_path_factory.mktemp("browser"))
    (out / "_static" / "search-index.js").write_text(INDEX, encoding="utf-8")
    assert run_pagefind(out) == ""
    return out


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


class Watched:
    """A page, and what went wrong on it."""

    def __init__(self, page: sync_api.Page, address: str) -> None:
        self.page, self.address = page, address
        self.problems: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda m: self.problems.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def go(self, name: str) -> sync_api.Page:
        self.page.goto(self.address + name)
        return self.page

    def third_party(self) -> list[str]:
        own = (self.address, "data:", "blob:")
        return [url for url in self.requests if not url.startswith(own)]


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def visitor(browser: sync_api.Browser, address: str) -> Iterator[Callable[..., Watched]]:
    """Opens the site for a fresh visitor, with options of a browser context."""
    contexts = []

    def visit(**options: Any) -> Watched:
        context = browser.new_context(**options)
        context.set_default_timeout(5000)
        contexts.append(context)
        return Watched(context.new_page(), address)

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture
def desktop(visitor: Callable[..., Watched]) -> Watched:
    return visitor(viewport={"width": 1280, "height": 800})


@pytest.fixture
def phone(visitor: Callable[..., Watched]) -> Watched:
    return visitor(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)


@pytest.fixture
def no_script(visitor: Callable[..., Watched]) -> Watched:
    return visitor(viewport={"width": 320, "height": 640}, java_script_enabled=False)
