"""Reading: files in, one immutable Handbook out. It never raises on bad content."""

from .load import load
from .project import Project, find_project

__all__ = ["Project", "find_project", "load"]
