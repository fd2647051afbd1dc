"""What a person typed wrongly."""

from __future__ import annotations


class UsageError(Exception):
    """The command cannot be understood; the message says what to type. Exit code 2."""
