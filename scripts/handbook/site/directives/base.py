"""What our directives share: the site, the page being read, a finding with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from docutils import nodes
from docutils.parsers.rst import Directive as RstDirective
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from handbook.model import Directive, Fact, Page
from handbook.site.context import Site, site_of
from handbook.site.pagestate import PageState

logger = logging.getLogger(__name__)


class HbDirective(SphinxDirective):
    """A directive that reads the model."""

    has_content = True

    @property
    def site(self) -> Site:
        """The site of this build."""
        return site_of(self.env)

    @property
    def reading(self) -> PageState:
        """What the page being read has used so far."""
        state = self.site.reading(self.env.docname)
        if state is None:  # the gate refuses such pages before they are parsed
            raise KeyError(self.env.docname)
        return state

    def problem(self, message: str) -> None:
        """A warning with its place; it stops a strict build."""
        location = self.get_location()
        name = self.name.removeprefix("hb:")
        logger.warning("the box '%s': %s", name, message, location=location, type="hb")

    def facts(self) -> list[Fact]:
        """The facts whose addresses stand one a line in the content, or in the argument."""
        found = []
        for address in addresses(" ".join(self.arguments), "\n".join(self.content)):
            fact = self.site.book.facts.get(address)
            if fact is None:
                self.problem(
                    f"no fact has the address '{address}'; write page#fact, as in trials/e1910#os-3y"
                )
            else:
                found.append(fact)
        return found

    def parsed_into(self, node: nodes.Element) -> None:
        """Parse the content as Markdown into a node.

        Headings in it become rubrics: sections would leave the box.
        """
        self.state.nested_parse(self.content, self.content_offset, node)


def addresses(argument: str, content: str) -> Iterator[str]:
    """Addresses one a line, list marks and blank lines left out."""
    for line in (argument, *content.split("\n")):
        text = line.strip().removeprefix("- ").strip()
        if text:
            yield text


#: what a directive renders from the model, as keys of ``fingerprint``
Depends = Callable[[Site, Page, Directive], Iterable[str]]


def on_nothing(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows only what its own page says."""
    return ()


def on_facts(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows the facts whose addresses it holds."""
    return (f"fact:{a}" for a in addresses(directive.argument, directive.content))


def on_everything(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive may show any record."""
    return ("pages:", "sources:")


@dataclass(frozen=True, slots=True)
class Entry:
    """A directive and what it depends on."""

    directive: type[RstDirective]
    depends: Depends = on_nothing
