"""What the checks allow on a page is what the site can render, and nothing else."""

from __future__ import annotations

import pytest

from handbook.checks.allowed import DIRECTIVES, ROLES

pytest.importorskip("sphinx")
site = pytest.importorskip("handbook.site.directives")
roles = pytest.importorskip("handbook.site.roles")


def test_roles() -> None:
    assert set(roles.ROLES) == ROLES


def test_directives() -> None:
    assert set(site.DIRECTIVES) == set(DIRECTIVES)


@pytest.mark.parametrize("name", sorted(set(DIRECTIVES) & set(site.DIRECTIVES)))
def test_options_and_arguments(name: str) -> None:
    directive, rule = site.DIRECTIVES[name].directive, DIRECTIVES[name]
    assert set(directive.option_spec or {}) == set(rule.options)
    assert bool(directive.required_arguments) == (rule.argument is not None)
