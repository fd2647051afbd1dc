"""The Sphinx extension: what is registered, as a list. It composes loader, checks and site."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from handbook import __version__
from handbook.checks import all_rules
from handbook.checks.gate import security_findings
from handbook.checks.report_text import finding_text
from handbook.content import find_project, load
from handbook.content.project import ProjectError
from handbook.export import site_files
from handbook.model import Handbook
from handbook.site import (
    csp,
    head,
    incremental,
    look,
    navigation,
    pages_extra,
    reading,
    search_index,
    shortcuts,
    speed,
    unfinished,
    writer,
)
from handbook.site.assemble import Assemble
from handbook.site.build import is_website, site_of
from handbook.site.context import RuleText
from handbook.site.domain import HandbookDomain
from handbook.site.expand import Expand
from handbook.site.nodes import add_nodes


def setup(app: Sphinx) -> dict[str, Any]:
    """Register everything."""
    app.add_config_value("handbook_drafts", False, "env", types=(bool,))
    app.add_config_value("handbook_today", "", "", types=(str,))

    app.add_domain(HandbookDomain)
    add_nodes(app)
    app.add_transform(Assemble)
    app.add_post_transform(Expand)

    app.connect("builder-inited", open_book, priority=100)
    app.connect("env-get-outdated", incremental.outdated)
    app.connect("source-read", reading.replace_source)
    app.connect("doctree-read", reading.refuse_harm, priority=100)
    app.connect("env-get-updated", incremental.rewritten)

    app.connect("env-before-read-docs", note_reading)
    app.connect("build-finished", write_data)

    for part in (
        speed,
        shortcuts,
        writer,
        unfinished,
        look,
        navigation,
        csp,
        search_index,
        head,
        pages_extra,
    ):
        part.setup(app)
    return {
        "version": __version__,
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def open_book(app: Sphinx) -> None:
    """Load the model, stop at what must not be built, hand it to the site."""
    try:
        project = find_project(Path(app.srcdir).parent, app.config.handbook_today or _commit_day())
    except ProjectError as error:
        raise reading.HandbookError(str(error)) from error
    book = load(project, Path(app.doctreedir) / "handbook.pickle")
    report = security_report(book)
    if report:
        raise reading.HandbookError(
            f"the content is not safe to build. Mend this first:\n\n{report}"
        )
    reading.start(app, book, rule_texts)


def note_reading(app: Sphinx, env: object, docnames: list[str]) -> None:
    """Whether anything changed: the ledger and the news are read again with any page."""
    app.hb_changed = bool(docnames)  # type: ignore[attr-defined]


def write_data(app: Sphinx, exception: Exception | None) -> None:
    """The files below ``data/`` that pages link to."""
    site = site_of(app)
    if exception or site is None or not is_website(app):
        return
    folder = Path(app.outdir, "data")
    changed = getattr(app, "hb_changed", True) or getattr(app, "hb_again", True)
    if not changed and folder.is_dir():
        return
    folder.mkdir(exist_ok=True)
    for name, text in site_files(site.book).items():
        (folder / name).write_bytes(text.encode("utf-8"))


def security_report(book: Handbook) -> str:
    """The findings of the security gate as text; "" when there is none."""
    return "".join(
        finding_text(finding, book.texts.get(finding.place.path, "").split("\n"))
        for finding in security_findings(book)
    )


def rule_texts() -> tuple[RuleText, ...]:
    """The catalogue of rules for the rules page."""
    return tuple(
        RuleText(r.code, r.name, r.level, r.state, r.since, r.fixable, r.doc) for r in all_rules()
    )


def _commit_day() -> str | None:
    """The day of ``SOURCE_DATE_EPOCH``, unless ``HANDBOOK_TODAY`` names another."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if os.environ.get("HANDBOOK_TODAY") or not epoch.isdigit():
        return None
    return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
