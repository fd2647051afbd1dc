"""What machines read in the head of a page: description, address, link preview, structured data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from sphinx.application import Sphinx

from handbook.model import Page, mapping, mappings, text_of

from .build import is_website, site_of
from .context import Site
from .search_index import names_of
from .settings import Addresses

SITE_NAME = "Leukemia Handbook"
#: our audiences -> schema.org's
_AUDIENCE = {
    "patients": "Patient",
    "caregivers": "Caregiver",
    "students": "Medical student",
    "nurses": "Nurse",
    "doctors": "Clinician",
    "researchers": "MedicalResearcher",
}
_LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def head_of(page: Page, addresses: Addresses) -> str:
    """The tags of a page's head, without the canonical address, which Sphinx writes.

    Nothing in it is absolute while no address of the site is configured.
    """
    summary = page.summary
    address = addresses.page(page.id)
    tags = [f'<meta name="description" content="{escape(summary)}">'] if summary else []
    tags += [
        _property("og:type", "website" if page.id == "index" else "article"),
        _property("og:title", page.title),
        _property("og:description", summary),
        _property("og:url", address),
        _property("og:site_name", SITE_NAME),
        _property("og:locale", "en_US"),
    ]
    data = structured_data(page, addresses)
    tags.append(f'<script type="application/ld+json">{json_for_html(data)}</script>')
    return "\n".join(tag for tag in tags if tag)


def _property(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{escape(value)}">' if value else ""


def json_for_html(data: Mapping[str, Any]) -> str:
    """JSON that cannot end the element it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def structured_data(page: Page, addresses: Addresses) -> dict[str, Any]:
    """A schema.org MedicalWebPage, and what the page is about."""
    address = addresses.page(page.id)
    checked = text_of(mapping(page.data.get("checked")).get("date"))
    review = mapping(page.data.get("clinical_review"))
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": page.title,
        "description": page.summary,
        "inLanguage": "en-US",
        "specialty": "Oncologic",
        "dateModified": checked,
        "audience": [
            {"@type": "MedicalAudience", "audienceType": _AUDIENCE[name]}
            for name in page.audience
            if name in _AUDIENCE
        ],
        "mainEntity": about(page),
    }
    if text_of(review.get("name")) and text_of(review.get("date")):
        data["lastReviewed"] = text_of(review.get("date"))
        data["reviewedBy"] = {
            "@type": "Person",
            "name": text_of(review.get("name")),
            "jobTitle": text_of(review.get("role")),
        }
    if address:
        data["@id"] = data["url"] = address
        data["license"] = _LICENSE
        data["isPartOf"] = {"@type": "WebSite", "name": SITE_NAME, "url": addresses.site}
    return _filled(data)


def about(page: Page) -> dict[str, Any]:
    """The record as a schema.org thing; empty for the kinds that schema.org does not know."""
    data, other = page.data, names_of(page)
    if page.kind == "disease":
        codes = [
            {"@type": "MedicalCode", "codeValue": text_of(code), "codingSystem": system}
            for entity in mappings(data.get("entities"))
            for key, system in (("icd10", "ICD-10"), ("icdo3", "ICD-O-3"))
            if (code := mapping(entity.get("codes")).get(key))
        ]
        return {
            "@type": "MedicalCondition",
            "name": page.title,
            "alternateName": other,
            "code": codes,
        }
    if page.kind == "drug":
        return {
            "@type": "Drug",
            "name": page.title,
            "nonProprietaryName": page.title,
            "alternateName": other,
            "drugClass": text_of(data.get("drug_class")),
        }
    if page.kind == "trial":
        registered = mapping(data.get("ids"))
        return {
            "@type": "MedicalTrial",
            "name": page.title,
            "alternateName": list(page.aliases),
            "identifier": [text_of(value) for value in registered.values()],
        }
    return {}


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    """Without empty fields: what is not known is left out."""
    found: dict[str, Any] = {}
    for key, item in value.items():
        kept = _filled(item) if isinstance(item, dict) else item
        if isinstance(kept, list):
            kept = [_filled(part) if isinstance(part, dict) else part for part in kept]
        if kept:
            found[key] = kept
    return found


def _base_url(app: Sphinx) -> None:
    site = site_of(app)
    if site and site.addresses.site and not app.config.html_baseurl:
        app.config.html_baseurl = site.addresses.site


def _page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    site: Site | None = site_of(app)
    page = site.pages.get(pagename) if site and is_website(app) else None
    if site and page:
        context["hb_head"] = head_of(page, site.addresses)


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the head of every page that is a record."""
    app.connect("builder-inited", _base_url, priority=900)
    app.connect("html-page-context", _page_context, priority=650)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
