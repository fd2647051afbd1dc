"""A box with a wrong word, line or text.

Fault: What stands behind the name of a box, a line between colons such as ':alt:', or its text is
not what the box takes.

Harm: The box shows nothing or something else than meant.

Mend: Write it as the help line says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import DIRECTIVES, FORMS, DirectiveRule, Form
from handbook.checks.fences import fence_faults
from handbook.checks.near import listed, suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import Directive, Handbook, Place

#: what stands behind an option that is needed
_PURPOSE = {"alt": "what the picture shows, in words"}
_OPTION = re.compile(r"[ >]*:([^\s:]+):")


def check(book: Handbook) -> Iterator[Problem]:
    """Arguments, options and content of every known directive."""
    for page in book.pages.values():
        if fence_faults(book, page):
            continue
        for directive in page.body.directives:
            rule = DIRECTIVES.get(directive.name)
            if rule is not None:
                yield from _argument(directive, rule)
                yield from _options(directive, rule, book.texts[page.path].split("\n"))
                yield from _content(directive, rule)


def _argument(directive: Directive, rule: DirectiveRule) -> Iterator[Problem]:
    name, given = directive.name, directive.argument
    if rule.argument is None:
        if given:
            message = f"the box '{name}' takes nothing behind its name, found '{given[:80]}'"
            yield Problem(directive.place, message, f"write ':::{{{name}}}' alone on the line")
    elif not given:
        message = f"the box '{name}' needs a word behind its name"
        yield Problem(
            directive.place, message, f"write behind ':::{{{name}}}' {_wanted(rule.argument)}"
        )
    elif not _fits(given, rule.argument):
        message = f"the box '{name}' cannot have '{given[:80]}' behind its name"
        yield Problem(directive.place, message, _help(given, rule.argument))


def _options(directive: Directive, rule: DirectiveRule, lines: list[str]) -> Iterator[Problem]:
    places = {}
    for number in range(
        directive.place.line + 1, directive.place.line + 1 + len(directive.options)
    ):
        line = lines[number - 1]
        match = _OPTION.match(line)
        if match:
            places[match[1]] = Place(directive.place.path, number, match.start(1), len(line) + 1)
    for option in rule.needed:
        if option not in directive.options:
            message = f"the box '{directive.name}' lacks the line ':{option}:'"
            yield Problem(
                directive.place,
                message,
                f"write ':{option}: {_PURPOSE.get(option, '...')}' below its first line",
            )
    for option, value in directive.options.items():
        place = places.get(option, directive.place)
        form = rule.options.get(option)
        value = value[1:-1] if value[:1] == value[-1:] == '"' and len(value) > 1 else value
        if form is None:
            message = f"the box '{directive.name}' knows no line ':{option}:'"
            help = (
                suggestion(
                    option, rule.options, "the lines it can have, each between two colons, are: {}"
                )
                if rule.options
                else "remove it"
            )
            yield Problem(place, message, help)
        elif not value or not _fits(value, form):
            message = f"the line ':{option}:' cannot say '{value[:80]}'"
            if not value:
                message = f"nothing stands behind ':{option}:' of the box '{directive.name}'"
            yield Problem(place, message, _help(value, form))


def _content(directive: Directive, rule: DirectiveRule) -> Iterator[Problem]:
    text = directive.content.strip()
    if rule.content == "none" and text:
        message = f"the box '{directive.name}' holds no text, found '{text.split(chr(10))[0][:80]}'"
        yield Problem(directive.place, message, "remove the text, or write it outside of the box")
    elif rule.content in ("markdown", "facts") and not text:
        help = f"write its text, and ':::' below it, or remove the box '{directive.name}'"
        if rule.content == "facts":
            help = "write addresses of facts, one a line, such as 'trials/e1910#os-3y'"
        yield Problem(directive.place, f"the box '{directive.name}' is empty", help)
    elif rule.content == "facts":
        start = directive.place.line + 1 + len(directive.options)
        for number, line in enumerate(directive.content.split("\n"), start):
            word = line.strip().removeprefix("- ")
            if word and not _fits(word, Form("fact")):
                place = Place(directive.place.path, number)
                yield Problem(
                    place, f"'{word[:80]}' is no fact's address", _help(word, Form("fact"))
                )


def _fits(value: str, form: Form) -> bool:
    if form.values:
        return value in form.values
    return re.fullmatch(FORMS[form.form][0], value) is not None


def _wanted(form: Form) -> str:
    return f"one of: {listed(form.values)}" if form.values else FORMS[form.form][1]


def _help(value: str, form: Form) -> str:
    return suggestion(value, form.values) if form.values else f"write {_wanted(form)}"


RULE = Rule("LH126", "wrong-argument", check, always=True)
