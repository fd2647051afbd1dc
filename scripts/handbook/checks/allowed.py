"""What a page may use: the closed lists of roles and directives, and where calls for help stand.

A role or directive that is not here cannot be used, whatever Sphinx knows. Each stands in one
place only, so a new one is one line here and its code in the site.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from handbook.model import FOLDER_OF_KIND, TOPIC_FOLDERS

ROLES = frozenset(
    [
        "fact",
        "cite",
        "term",
        "page",
        "gene",
        "drug",
        "trial",
        "disease",
        "biomarker",
        "study",
        "breakthrough",
        "statistic",
        "regimen",
        "score",
    ]
)

_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PAGE = rf"{_ID}(?:/{_ID})*"
#: form of an argument or option -> (pattern, the form in words)
FORMS: Mapping[str, tuple[str, str]] = {
    "page": (_PAGE, "a page's path such as 'statistics/aml-by-decade'"),
    "record": (
        rf"{_PAGE}(?:#{_ID})?",
        "a record such as 'diseases/aml' or 'diseases/aml-types#npm1'",
    ),
    "fact": (rf"{_PAGE}#{_ID}(?:\.{_ID})?", "a fact's address such as 'trials/e1910#os-3y'"),
    "ids": (rf"{_ID}(?:, *{_ID})*", "names joined by commas"),
    "picture": (r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.(?:svg|png)", "a picture such as 'blood-cells.svg'"),
    "text": (r"[^<>{}`]+", "plain text"),
    "target": (
        rf"{_PAGE}|[A-Z][A-Za-z0-9]*(?:::[A-Z][A-Za-z0-9]*)?",
        "a target as drug records name it, such as 'BTK' or 'biomarkers/bcr-abl1'",
    ),
}


@dataclass(frozen=True, slots=True)
class Form:
    """What an argument or option may be: one of ``values``, or of a named form."""

    form: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectiveRule:
    """One directive.

    :param argument: what stands behind its name; None for nothing.
    :param needed: options that may not be left out.
    :param content: ``markdown``, ``optional`` Markdown, ``facts`` (an address a line), ``none``.
    """

    argument: Form | None = None
    options: Mapping[str, Form] = field(default_factory=dict)
    content: str = "none"
    needed: tuple[str, ...] = ()


_CAPTION = {"caption": Form("text")}
_FILTERS = {name: Form("record") for name in ("disease", "biomarker", "drug", "trial", "treatment")}
DIRECTIVES: Mapping[str, DirectiveRule] = {
    "clinical": DirectiveRule(content="markdown"),
    "call": DirectiveRule(Form(values=("emergency", "today", "next-visit")), content="markdown"),
    "note": DirectiveRule(content="markdown"),
    "pick": DirectiveRule(content="markdown"),
    "results": DirectiveRule(options=_CAPTION, content="facts"),
    "people": DirectiveRule(Form("fact"), _CAPTION),
    "chart": DirectiveRule(
        Form("page"),
        {
            "type": Form(values=("bars", "lines", "multiples", "km")),
            "series": Form("ids"),
            **_CAPTION,
        },
    ),
    "records": DirectiveRule(
        Form(values=(*FOLDER_OF_KIND.values(), *TOPIC_FOLDERS)), {**_FILTERS, **_CAPTION}
    ),
    "compare": DirectiveRule(options=_CAPTION, content="facts"),
    "ledger": DirectiveRule(
        Form(values=("trials", "studies", "statistics", "drugs", "breakthroughs", "other"))
    ),
    "ledger-count": DirectiveRule(),
    "corrections": DirectiveRule(),
    "news": DirectiveRule(),
    "disagreements": DirectiveRule(),
    "milestones": DirectiveRule(Form("page"), _CAPTION),
    "evidence-map": DirectiveRule(),
    "crosswalk": DirectiveRule(),
    "answers": DirectiveRule(),
    "drug-index": DirectiveRule(Form(values=("target", "class", "disease", "year", "region"))),
    "drug-matrix": DirectiveRule(),
    "approvals": DirectiveRule(),
    "side-effects": DirectiveRule(Form("target")),
    "timeline": DirectiveRule(),
    "sheets": DirectiveRule(),
    "rules": DirectiveRule(),
    "glossary": DirectiveRule(),
    "sources": DirectiveRule(),
    "figure": DirectiveRule(
        Form("picture"), {"alt": Form("text"), "name": Form("ids")}, "optional", ("alt",)
    ),
}

#: chapters whose pages tell patients when to call for help ...
CALL_FOLDERS = frozenset({"start", "treatments", "living"})
#: ... but for these, which are about nothing else or cannot be acted on
NO_CALL = frozenset(
    {
        "start/questions-to-ask",
        "start/emergency-numbers",
        "start/when-to-call",
        "start/can-leukemia-be-cured",
        "treatments/how-treatment-is-chosen",
        "treatments/precision-medicine",
        "treatments/drugs-by-disease",
        "treatments/drugs-by-target",
        "treatments/drugs-by-region",
        "treatments/gene-to-drug",
        "treatments/approvals",
        "treatments/side-effects-by-drug",
    }
)
#: front-matter keys by which MyST or Sphinx would change how a page is built
RESERVED_KEYS = frozenset(
    [
        "myst",
        "html_meta",
        "orphan",
        "nosearch",
        "tocdepth",
        "nocomments",
        "substitutions",
        "no-search",
        "jupytext",
        "kernelspec",
        "html_theme.sidebar_secondary.remove",
        "hide-toc",
    ]
)
