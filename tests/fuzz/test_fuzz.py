"""A short run of every fuzz target; ``run.py`` runs them for as long as wanted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from targets import ARGUMENTS, STRATEGIES, Ground

QUICK = settings(
    max_examples=60,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    found = Ground()
    yield found
    found.kept.cleanup()


@pytest.mark.parametrize("name", STRATEGIES)
def test_content_gives_findings_only(ground: Ground, name: str) -> None:
    QUICK(given(STRATEGIES[name])(ground.check))()


def test_the_command_line_answers(ground: Ground) -> None:
    QUICK(given(ARGUMENTS)(ground.command))()
