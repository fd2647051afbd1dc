"""The commands of the command line, one a module, and how they are chosen."""

from .run import run_command

__all__ = ["run_command"]
