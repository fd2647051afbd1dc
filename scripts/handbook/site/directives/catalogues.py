"""Lists of the whole book: the rules of the checker, the glossary, all sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docutils import nodes

from handbook.model import Directive, Page
from handbook.site.context import RuleText, Site
from handbook.site.markup import Markup, el, link
from handbook.site.nodes import furniture
from handbook.site.sourcelist import all_sources

from .base import HbDirective

_CODE = re.compile(r"(`+)(.+?)\1")


class Rules(HbDirective):
    """``:::{rules}``: every rule with what it finds, why that harms, and how to mend it."""

    def run(self) -> list[nodes.Node]:
        """One section a rule."""
        return [_rule_section(rule) for rule in self.site.rules]


class Glossary(HbDirective):
    """``:::{glossary}``: every word the handbook explains."""

    def run(self) -> list[nodes.Node]:
        """One entry a word, by alphabet."""
        site = self.site
        terms = sorted(site.book.terms.values(), key=lambda t: (t.name.casefold(), t.id))
        entries = []
        for term in terms:
            parts: list[Markup] = [el("p", term.plain)]
            if term.clinical:
                parts.append(el("p", term.clinical, css="hb-card-clinical"))
            if site.shows(term.page):
                parts.append(el("p", "See ", link(term.page, site.book.pages[term.page].title)))
            body = el("dd", *parts)
            entries.append(
                el(
                    "div",
                    el("dt", site.term_label(term)),
                    body,
                    css="hb-glossary-entry",
                    id=f"term-{term.id}",
                )
            )
        return [furniture(el("dl", *entries, css="hb-glossary"))]


class Sources(HbDirective):
    """``:::{sources}``: every source of the book."""

    def run(self) -> list[nodes.Node]:
        """The whole list."""
        return [furniture(all_sources(self.site))]


def on_rules(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows the rules."""
    return ("rules:",)


def on_glossary(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows the whole glossary."""
    return ("glossary:",)


def on_sources(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows every source."""
    return ("sources:",)


def _rule_section(rule: RuleText) -> nodes.section:
    section = nodes.section(ids=[rule.code.lower()], names=[rule.code], classes=["hb-rule"])
    section += nodes.title("", f"{rule.code} {rule.name}")
    facts = [rule.level, rule.state, f"since {rule.since}"]
    facts += ["mended by --fix"] if rule.fixable else []
    tree: list[Markup] = [el("p", ", ".join(facts), css="hb-rule-meta")]
    section += furniture(*tree, *_prose(rule.doc))
    return section


def _prose(text: str) -> Iterator[Markup]:
    """Paragraphs, lists and code of a docstring."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.split("\n")
        if all(line.startswith("    ") for line in lines):
            yield el("pre", "\n".join(line[4:] for line in lines))
        elif lines[0].lstrip().startswith(("- ", "* ")):
            joined = re.sub(r"\n\s+(?![-*] )", " ", block)
            yield el("ul", *(el("li", *_inline(i.strip()[2:])) for i in joined.split("\n")))
        else:
            yield el("p", *_inline(" ".join(line.strip() for line in lines)))


def _inline(text: str) -> Iterator[Markup]:
    start = 0
    for match in _CODE.finditer(text):
        yield text[start : match.start()]
        yield el("code", match[2].strip())
        start = match.end()
    yield text[start:]
