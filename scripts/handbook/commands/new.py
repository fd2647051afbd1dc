"""``handbook new``: a commented draft that is true to its schema."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path

from handbook.checks.templates import template_text
from handbook.model import FOLDER_OF_KIND, TOPIC_FOLDERS, kind_of

from .check import open_project
from .errors import UsageError

_PATH = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*\Z")


def new(arguments: argparse.Namespace) -> int:
    """Write the draft and say what comes next."""
    project = open_project(arguments)
    path = draft_path(arguments.kind, arguments.id)
    file = project.root / path
    if file.exists() or file.is_symlink():
        raise UsageError(
            f"{path} exists already; it was left as it is. Open that file, or take another name."
        )
    for folder in file.parents:
        if folder == project.docs:
            break
        if folder.is_symlink():
            raise UsageError(
                f"{path} lies behind a shortcut to another folder (symbolic link); nothing was written. "
                "Name a folder of the handbook itself."
            )
    text = draft_text(arguments.kind, Path(path).stem, project.today)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    sys.stdout.write(f"wrote {path}\nFill it in, then run: handbook check {path}\n")
    return 0


def draft_path(kind: str, given: str) -> str:
    """Where the draft belongs, relative to the project.

    :raises UsageError: the name or folder cannot be used.
    """
    name = given.strip().removeprefix("docs/").removesuffix(".md").removesuffix(".yaml")
    if not _PATH.match(name):
        better = re.sub(r"[^a-z0-9/]+", "-", name.lower()).strip("-/") or "name"
        raise UsageError(
            f"'{given}' cannot be the name of a page. Use small letters, digits and hyphens, "
            f"such as '{better}'."
        )
    if kind == "source":
        return f"docs/sources/{name.removeprefix('sources/')}.yaml"
    folder = FOLDER_OF_KIND.get(kind)
    if folder and "/" not in name:
        name = f"{folder}/{name}"
    if kind_of(name) != kind:
        where = f"{folder}/" if folder else ", ".join(f"{f}/" for f in TOPIC_FOLDERS)
        raise UsageError(
            f"a {kind} belongs in {where}; '{name}' is elsewhere. Put the folder before the name."
        )
    return f"docs/{name}.md"


def draft_text(kind: str, stem: str, today: date) -> str:
    """The template with title and days filled in; the next check is half a year away."""
    year, month = divmod(today.year * 12 + today.month - 1 + 6, 12)
    following = date(year, month + 1, min(today.day, 28))
    title = stem.replace("-", " ").capitalize()
    title = title if len(title) > 2 else f"{title} page"
    text = template_text(kind).replace("@TITLE@", title).replace("@TODAY@", today.isoformat())
    return text.replace("@NEXT@", following.isoformat())
