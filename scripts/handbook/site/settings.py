"""Addresses of the project: what is not configured is not shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from handbook.model import text_of


@dataclass(frozen=True, slots=True)
class Addresses:
    """The ``[tool.handbook]`` table as the site uses it."""

    site: str = ""  #: where the site is published, ending in "/"
    repository: str = ""  #: without a final "/"
    email: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Addresses:
        """Read the settings; an address that is no https address is not used."""
        site = text_of(settings.get("site_url"))
        repository = text_of(settings.get("repository_url"))
        email = text_of(settings.get("report_email"))
        return cls(
            site.rstrip("/") + "/" if site.startswith("https://") else "",
            repository.rstrip("/") if repository.startswith("https://") else "",
            email if "@" in email and not any(c.isspace() for c in email) else "",
        )

    def page(self, page_id: str) -> str:
        """The public address of a page, or ""."""
        return f"{self.site}{page_id}.html" if self.site else ""

    def history(self, page_id: str) -> str:
        """The page's history in the repository, or ""."""
        return f"{self.repository}/commits/main/docs/{page_id}.md" if self.repository else ""

    def report(self, page_id: str) -> str:
        """The form for reporting a mistake, or ""."""
        if not self.repository:
            return ""
        title = quote(f"Mistake on {page_id}")
        return f"{self.repository}/issues/new?template=mistake.yml&title={title}"

    def mail(self, page_id: str) -> str:
        """A mail for those without an account, or ""."""
        return f"mailto:{self.email}?subject={quote(f'Mistake on {page_id}')}" if self.email else ""
