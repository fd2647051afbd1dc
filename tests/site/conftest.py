"""Fixtures that build small handbooks; see ``building``."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from building import FILES, Built, Site, write


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Builds small handbooks."""

    def make(files: Mapping[str, str], **options: object) -> Built:
        folder = tmp_path_factory.mktemp("book")
        write(folder, files)
        return Built(folder, **options).build()  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def minimal_site(site: Site) -> Built:
    """The valid handbook of ``tests/handbook_fixture``, built once."""
    return site(FILES)
