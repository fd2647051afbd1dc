"""Every page of a built book: ``HANDBOOK_SITE=_site pytest tests/browser/test_whole_book.py``."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

SITE = os.environ.get("HANDBOOK_SITE", "")
OURS = (Path(__file__).parent / "accessible.js").read_text(encoding="utf-8")
pytestmark = pytest.mark.skipif(not SITE, reason="HANDBOOK_SITE names no built site")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture(scope="module")
def book_address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=SITE))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_every_page_can_be_read(browser: Any, book_address: str, scheme: str, width: int) -> None:
    names = sorted(file.relative_to(SITE).as_posix() for file in Path(SITE).rglob("*.html"))
    assert "index.html" in names
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    found: dict[str, list[str]] = {}
    seen: list[str] = []
    page.on("console", lambda m: seen.append(m.text) if m.type in ("error", "warning") else None)
    for name in names:
        seen.clear()
        page.goto(book_address + name)
        bad = [*page.evaluate(OURS), *seen]
        over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        if over > 0:
            bad.append(f"wider than the window by {over}")
        if bad:
            found[name] = bad
    context.close()
    assert found == {}


def test_every_sheet_is_one_sheet_of_paper(browser: Any, book_address: str) -> None:
    names = sorted(
        file.relative_to(SITE).as_posix()
        for file in Path(SITE).rglob("*.html")
        if 'id="one-sheet"' in file.read_text(encoding="utf-8")
    )
    assert "drugs/imatinib.html" in names and "treatments/car-t.html" in names
    page = browser.new_page()
    longer: list[str] = []
    for name in names:
        page.goto("about:blank")
        page.goto(f"{book_address}{name}#one-sheet")
        paper = page.pdf(format="Letter")
        if max(map(int, re.findall(rb"/Count (\d+)", paper))) != 1:
            longer.append(name)
    page.emulate_media(media="print")
    shown = page.locator("article").inner_text()
    page.close()
    assert longer == []
    assert "My team, day and night" in shown and "Sources checked" in shown


@pytest.mark.parametrize("name", ["start/questions-to-ask.html", "drugs/imatinib.html#ask"])
def test_questions_are_ticked_and_printed(browser: Any, book_address: str, name: str) -> None:
    page = browser.new_page()
    page.goto(book_address + name)
    page.evaluate("window.print = () => { window.printed = document.body.innerHTML; }")
    button = page.get_by_role("button", name="Print the questions I ticked")
    assert button.count() == 0  # nothing is ticked
    ticks = page.get_by_role("checkbox")
    first = ticks.nth(1).locator("..").inner_text().strip()
    other = ticks.nth(0).locator("..").inner_text().strip()
    ticks.nth(1).check()
    button.click()
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert first in shown and "My questions" in shown and other not in shown
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert "My questions" not in page.locator("body").inner_text()
    page.close()
