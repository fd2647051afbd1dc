"""Roles: facts, citations, words and links as final nodes, made while the page is read."""

from __future__ import annotations

from docutils import nodes
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole
from sphinx.util.typing import RoleFunction

from handbook.model import FOLDER_OF_KIND, Fact, Page

from .context import Site, site_of
from .names import entity_name, in_sentence
from .nodes import page_link
from .pagestate import PageState
from .wording import WordingError, default_form, say
from .words import capital

logger = logging.getLogger(__name__)
Result = tuple[list[nodes.Node], list[nodes.system_message]]
#: forms that say no number: text without a card
_WORDS_ONLY = frozenset({"who", "at"})


class HbRole(SphinxRole):
    """What our roles share: the site, the page being read, warnings that stop a strict build."""

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

    def problem(self, message: str) -> Result:
        """A warning with its place, and the role's text as it was written."""
        logger.warning("%s", message, location=self.get_location(), type="hb", subtype="role")
        return [nodes.inline(self.text, self.text, classes=["hb-problem"])], []


class FactRole(HbRole):
    """``{fact}`trials/e1910#os-3y.blin | clinical` ``: a number of the model, with its card."""

    def run(self) -> Result:
        """The number in words, linked to its card."""
        address, _, form = (part.strip() for part in self.text.partition("|"))
        fact = self.site.book.facts.get(address)
        if fact is None:
            return self.problem(
                f"no fact has the address '{address}'; write page#fact or page#fact.arm"
            )
        setting = self.reading.setting(self.text)
        try:
            facts = self.site.book.facts
            text = say(fact, form, facts, setting.denominator, setting.ratio_named)
        except WordingError as error:
            return self.problem(f"{address} as '{form or default_form(fact)}': {error}")
        if setting.starts:
            text = capital(text)
        if form in _WORDS_ONLY:
            return [nodes.Text(text)], []
        return [self.linked(fact, text)], []

    def linked(self, fact: Fact, text: str) -> nodes.Node:
        """The text with a link to the fact's card."""
        state = self.reading
        number, first = state.card("fact", fact.address)
        if fact.source:
            state.source(fact.source, fact.locator)
        css = "hb-fact hb-entered" if self.site.state(fact) == "entered" else "hb-fact"
        return page_link("", f"card-{number}", text, css, ident=f"at-card-{number}" * first)


class CiteRole(HbRole):
    """``{cite}`litzow-2024 | Abstract` ``: the number of a source in the page's own list."""

    def run(self) -> Result:
        """A raised number, linked to the list."""
        name, _, locator = (part.strip() for part in self.text.partition("|"))
        if name not in self.site.book.sources:
            return self.problem(f"there is no source '{name}'; make docs/sources/{name}.yaml first")
        number = self.reading.source(name, locator)
        label = f"Source {number}" + (f", {locator}" if locator else "")
        link = page_link("", f"source-{name}", f"[{number}]", "hb-cite", label)
        return [nodes.superscript("", "", link)], []


class TermRole(HbRole):
    """``{term}`in remission <remission>` ``: a glossary word, linked to its card."""

    def run(self) -> Result:
        """The word, linked to its card."""
        words, name = _words_and_target(self.text)
        term = self.site.book.terms.get(name) or next(
            (t for t in self.site.book.terms.values() if name in (t.name, t.abbr, *t.also)), None
        )
        if term is None:
            return self.problem(
                f"the glossary has no term '{name}'; add it there, or write the word without {{term}}"
            )
        number, first = self.reading.card("term", term.id)
        node = page_link(
            "", f"card-{number}", words or name, "hb-term", ident=f"at-card-{number}" * first
        )
        node["term"] = term.id
        return [node], []


class RecordRole(HbRole):
    """``{drug}`imatinib` ``, ``{disease}`NPM1 type <aml-types#npm1>` ``: a link to a record."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind

    def run(self) -> Result:
        """The link; plain words when the page is a draft that is not built."""
        words, name = _words_and_target(self.text)
        folder = FOLDER_OF_KIND.get(self.kind, "")
        target = f"{folder}/{name}" if folder and not name.startswith(f"{folder}/") else name
        page_id, _, anchor = target.partition("#")
        page = self.site.book.pages.get(page_id)
        if page is None or not self.site.book.exists(target):
            return self.problem(
                f"there is no page '{target}'; write folder and name, as in diseases/aml"
            )
        text = words or self.shown(page, target)
        if not self.site.shows(page_id):
            return [nodes.Text(text)], []
        return [page_link(page_id, anchor, text, "hb-link")], []

    def shown(self, page: Page, target: str) -> str:
        """What stands in the text when the author gave no words."""
        entity = self.site.book.entities.get(target)
        return entity_name(entity) if entity else in_sentence(page)


class GeneRole(HbRole):
    """``{gene}`PML::RARA` ``: a gene or fusion, in italics."""

    def run(self) -> Result:
        """The symbol."""
        return [nodes.emphasis(self.text, self.text, classes=["hb-gene"])], []


def _words_and_target(text: str) -> tuple[str, str]:
    text = text.strip()
    if text.endswith(">") and "<" in text:
        words, _, target = text[:-1].rpartition("<")
        return words.strip(), target.strip()
    return "", text


ROLES: dict[str, RoleFunction | XRefRole] = {
    "fact": FactRole(),
    "cite": CiteRole(),
    "term": TermRole(),
    "gene": GeneRole(),
    "page": RecordRole("topic"),
    **{kind: RecordRole(kind) for kind in FOLDER_OF_KIND},
}
