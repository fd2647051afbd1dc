"""Sign of danger in a box that is too calm.

Fault: a line of a box 'today' or 'next-visit' names a sign that the handbook calls an emergency,
such as fever, chest pain or black stools; or a box 'next-visit' names one that needs a call today,
such as yellow eyes or a new rash.

Harm: the reader waits until the office opens, or for weeks, with a sign that can kill within hours;
and two pages that rank the same sign differently are both no longer believed.

Mend: move the line to the box that the sign needs, or say how the milder form differs: 'short
breath on stairs', 'a headache that stays', 'fever when you are not in treatment'. 'Without fever'
is understood, and so is a slow change of thinking, speech or sight over days or weeks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.danger_signs import SIGNS, SLOW, Sign
from handbook.checks.prose import clean, split
from handbook.checks.rule import Problem, Rule
from handbook.model import Block, Handbook, Page, Place

#: parts of a line that speak of different things; commas only part what stands beside a sign
_PART = re.compile(r"; |, (?:or|and|also) | [–—-] ")
_COMMA = re.compile(r"[,;:.()]")
_SLOW = re.compile(SLOW, re.IGNORECASE)
_ADJECTIVE = r"(?: (?:a|an|any|the|new|very|bad|high|real|have|had))*"
_PLAIN = (
    r"(?: (?:fever|chills|cough|(?:chest |belly )?pain|headache|rash|bleeding|vomiting|swelling"
    r"|confusion|short breath|trouble breathing))"
)
#: a denial right before the sign, or before a list that ends in it: "without fever, pain or chills"
_LIST = (
    r"(?:(?:(?<!or )\bwithout|\bfree of)(?: [\w']+){1,4}(?:, [\w']+(?: [\w']+){0,3})*"
    rf"|\bno{_PLAIN}(?:,{_PLAIN})*)"
)
_DENIED = re.compile(
    rf"(?:{_LIST} or|(?<!or )\bwithout|\bfree of|\b(?:no|not|nor|never|neither)){_ADJECTIVE} \Z",
    re.IGNORECASE,
)
#: ... and such a list before the sign, where the sign is not its last member
_LIST_GOES_ON = re.compile(rf"{_LIST},{_ADJECTIVE} \Z", re.IGNORECASE)
_LIST_ENDS = re.compile(r"(?:, [\w' ]{1,30})?(?<!,) or ", re.IGNORECASE)
#: the line asks, or says itself that the sign is an emergency
_ASIDE = re.compile(
    r"\A(?:questions?|fears?|worry|worries) (?:on|about|of)\b|\Ayou (?:want|would like) to\b|\?\Z"
    r"|\b(?:is|are) an emergency\b|\bemergency (?:box|list)\b",
    re.IGNORECASE,
)
#: the sign is that of somebody else, or what a medicine does to it
_OTHERS = re.compile(
    r"\b(?:hides?|masks?|brings?(?: down)?|lowers?|(?:against|(?:medicines?|tablets?) for))(?: a)? \Z"
    r"|\b(?:contact with|near|around|close to|people with|(?:somebody|someone)(?: at home)? (?:with|has))"
    r"(?: \w+){0,4} \Z",
    re.IGNORECASE,
)
#: a word and a colon at the start of a line hold for all of it: "**Donors:** fever, pain"
_LABEL = re.compile(r"\A[\w ]{3,30}:")
#: how many characters on either side are read with a sign
_NEAR = 160
_LATER = {"next-visit": 0, "today": 1, "emergency": 2}
_TRANSPLANT = re.compile(r"transplant|graft-versus-host|\bGVHD\b", re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """Lines of the calmer boxes that name a sign which needs help sooner."""
    for page in book.pages.values():
        for level, block in _lines(page):
            text = " ".join(clean(block.text).replace("’", "'").split())
            told = set()
            for sign in SIGNS:
                if _LATER[sign.needs] <= _LATER[level] or sign.name in told:
                    continue
                if sign.after_transplant and not _of_transplant(page, text):
                    continue
                found = _named(sign, text)
                if found:
                    told.add(sign.name)
                    yield Problem(
                        _place(page, block, found),
                        f"'{found}' ({sign.name}) needs the box '{sign.needs}', "
                        f"and stands in '{level}'",
                        f"move it to the {sign.needs} box, or say how the milder form differs, "
                        f"for example '{sign.milder_form}'",
                    )


def _lines(page: Page) -> Iterator[tuple[str, Block]]:
    """The lines of the boxes that are not for emergencies, with the urgency of their box."""
    for box in page.body.directives:
        if box.name == "call" and box.argument in ("today", "next-visit"):
            for block in page.body.blocks:
                if block.directive == "call" and box.place.line < block.line < box.end_line:
                    yield box.argument, block


def _of_transplant(page: Page, text: str) -> bool:
    calls = (block.text for block in page.body.blocks if block.directive == "call")
    heads = (heading.text for heading in page.body.headings)
    return any(map(_TRANSPLANT.search, (page.title, page.summary, text, *heads, *calls)))


def _named(sign: Sign, text: str) -> str:
    """The words that name the sign as it is, or "" where it is absent, denied or milder."""
    for _, sentence in split(text):
        if _ASIDE.search(sentence):
            continue
        label = _LABEL.match(sentence)
        for match in sign.words.finditer(sentence):
            before = sentence[max(0, match.start() - _NEAR) : match.start()]
            after = sentence[match.end() : match.end() + _NEAR]
            if _OTHERS.search(before) or _denied(before, after):
                continue
            beside = (label[0] if label else "") + _around(sentence, match, _COMMA)
            if sign.milder and sign.milder.search(beside):
                continue
            part = _around(sentence, match, _PART)
            if sign.slow and _SLOW.search(part) and "sudden" not in part.lower():
                continue
            return match[0].strip(" ,")
    return ""


def _denied(before: str, after: str) -> bool:
    if _DENIED.search(before):
        return True
    return bool(_LIST_ENDS.match(after) and _LIST_GOES_ON.search(before))


def _around(sentence: str, match: re.Match[str], cut: re.Pattern[str]) -> str:
    """The match with what stands beside it, up to the nearest cut on either side."""
    first, last = max(0, match.start() - _NEAR), match.end() + _NEAR
    start = max((m.end() for m in cut.finditer(sentence, first, match.start() + 1)), default=first)
    after = cut.search(sentence, match.end(), last)
    return sentence[min(start, match.start()) : after.start() if after else last]


def _place(page: Page, block: Block, words: str) -> Place:
    """Where the words stand in the file; marks and line breaks may lie between them."""
    pattern = r"[^\w]+".join(re.escape(word) for word in re.findall(r"[\w°.'-]+", words))
    match = re.search(pattern, block.text.replace("’", "'"))
    if match is None:
        return Place(page.path, block.line, 1, 2)
    line = block.text.count("\n", 0, match.start())
    column = match.start() - (block.text.rfind("\n", 0, match.start()) + 1) + 1
    first = match[0].split("\n")[0]
    return Place(page.path, block.line + line, column, column + len(first))


RULE = Rule("LH512", "sign-too-low", check)
