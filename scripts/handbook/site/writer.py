"""Who reads and writes pages: a few by this process, many by all, titles rendered once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment
from sphinx.util.parallel import ParallelTasks

#: fewer pages than this are not worth a process
_FEW = 8


class PageWriter(StandaloneHTMLBuilder):
    """The builder ``html``. It writes what Sphinx's own would write."""

    processes = 1

    def init(self) -> None:
        """Start without rendered titles."""
        super().init()
        self._titles: dict[nodes.Node, dict[str, str]] = {}

    def render_partial(self, node: nodes.Node | None) -> dict[str, str]:
        """A piece of a page. A title is asked for by its page and by both neighbors."""
        if not isinstance(node, nodes.title):
            return super().render_partial(node)
        if node not in self._titles:
            self._titles[node] = super().render_partial(node)
        return self._titles[node]

    def write_documents(self, docnames: Set[str]) -> None:
        """Write pages; Sphinx would resolve all of them in one process."""
        self.parallel_ok = self.parallel_ok and len(docnames) >= _FEW
        if not self.parallel_ok:
            super().write_documents(docnames)
            return
        first, *others = sorted(docnames)
        self.write_pages([first])  # what is made once is made before the processes part
        tasks = ParallelTasks(self.processes)
        shares = 2 * self.processes
        for start in range(shares):
            tasks.add_task(self.write_pages, others[start::shares], self._keep_images)
        tasks.join()

    def write_pages(self, names: Sequence[str]) -> dict[str, str]:
        """Write some pages; the pictures they need."""
        for name in names:
            doctree = self.env.get_and_resolve_doctree(name, self, tags=self.tags)
            self.write_doc_serialized(name, doctree)
            self.write_doc(name, doctree)
        return self.images

    def _keep_images(self, names: Sequence[str], images: dict[str, str]) -> None:
        self.images.update(images)


def _before_reading(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    if isinstance(app.builder, PageWriter):
        app.builder.processes = app.parallel
        if len(docnames) < _FEW:
            app.parallel = 1


def _after_reading(app: Sphinx, env: BuildEnvironment) -> None:
    if isinstance(app.builder, PageWriter):
        app.parallel = app.builder.processes


def setup(app: Sphinx) -> dict[str, Any]:
    """Take the place of Sphinx's builder ``html``."""
    app.add_builder(PageWriter, override=True)
    app.connect("env-before-read-docs", _before_reading)
    app.connect("env-updated", _after_reading)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
