"""The site's view of the model during one build; it lives in memory and is never stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from handbook.model import Fact, Handbook, Page, State, Term, evidence_level, state_of

from .citation import citation, short_name
from .markup import Markup
from .pagestate import PageState, page_state
from .settings import Addresses
from .terms import Matcher, matcher_of


@dataclass(frozen=True, slots=True)
class RuleText:
    """One rule of the checker, as the rules page shows it."""

    code: str
    name: str
    level: str
    state: str
    since: str
    fixable: bool
    doc: str


@dataclass
class Site:
    """The model and what is computed from it once a build."""

    book: Handbook
    drafts: bool = False  #: whether drafts are built
    catalogue: Callable[[], tuple[RuleText, ...]] = tuple
    pages_read: dict[str, PageState] = field(default_factory=dict)
    citations: dict[str, tuple[Markup, ...]] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)

    @cached_property
    def rules(self) -> tuple[RuleText, ...]:
        """The catalogue of rules; they are imported only when a page shows them."""
        return self.catalogue()

    @cached_property
    def addresses(self) -> Addresses:
        """Where the project lives."""
        return Addresses.of(self.book.settings)

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """The pages that are built."""
        return self.book.pages if self.drafts else self.book.published

    @cached_property
    def facts_of(self) -> Mapping[str, tuple[Fact, ...]]:
        """page -> its facts, frames and cells, in the order of the record."""
        found: dict[str, list[Fact]] = {}
        for fact in self.book.facts.values():
            found.setdefault(fact.page, []).append(fact)
        return {page: tuple(facts) for page, facts in found.items()}

    @cached_property
    def matcher(self) -> Matcher:
        """Finds the words that are linked at first use."""
        return matcher_of(self.book.terms.values())

    def shows(self, page_id: str) -> bool:
        """Whether a link to the page leads anywhere."""
        return page_id in self.pages

    def reading(self, page_id: str) -> PageState | None:
        """The state of a page that is being read, fresh when it is read for the first time."""
        state = self.pages_read.get(page_id)
        if state is None and page_id in self.book.pages:
            state = self.pages_read[page_id] = page_state(self.book.pages[page_id], self.book)
        return state

    def cited(self, name: str) -> tuple[Markup, ...]:
        """A source in AMA style, written once a build."""
        found = self.citations.get(name)
        if found is None:
            source = self.book.sources.get(name)
            found = tuple(citation(source)) if source else (name,)
            self.citations[name] = found
        return found

    def short(self, name: str) -> str:
        """A source in two words and a year."""
        source = self.book.sources.get(name)
        return short_name(source) if source else name

    def state(self, fact: Fact) -> State:
        """How sure a fact is."""
        found = self.states.get(fact.address)
        if found is None:
            found = self.states[fact.address] = state_of(fact, self.book.sources)
        return found

    def evidence(self, fact: Fact) -> str:
        """The level of evidence in words, or ""."""
        page = self.book.pages.get(fact.page)
        level = evidence_level(page, fact) if page else None
        return level.words if level else ""

    def term_label(self, term: Term) -> str:
        """``measurable residual disease (MRD)``."""
        return f"{term.name} ({term.abbr})" if term.abbr else term.name


def site_of(env: BuildEnvironment) -> Site:
    """The site of the build that an environment belongs to."""
    site: Site | None = getattr(env.get_domain("hb"), "site", None)
    if site is None:
        raise ExtensionError("the handbook was not read: builder-inited did not run")
    return site
