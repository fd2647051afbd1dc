"""Links: misspelled, of the wrong kind, to what is gone, by hand, or with words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edits import Edit, Move, Remove
from real import Real, slip

from handbook.model import FOLDER_OF_KIND, LINK_FIELDS, Role

from . import Fault, fault, operator, sentences

G = "links"
_KINDS = tuple(FOLDER_OF_KIND)


def _with_target(role: Role, target: str, source: str) -> str:
    """A role's source with another target."""
    at = source.rindex(role.target)
    return source[:at] + target + source[at + len(role.target) :]


@operator(G, "careless", "misspells the record a word links to", take=16)
def misspelled(real: Real) -> Iterator[Fault]:
    for _, role in real.roles(*_KINDS, "page"):
        wrong = slip(role.target)
        if "#" not in role.target:
            text = _with_target(role, wrong, real.role_source(role))
            yield fault(real.replace_role(role, text), names=wrong, stratum=role.name)


@operator(G, "mistaken", "uses the role of another kind", take=8)
def other_role(real: Real) -> Iterator[Fault]:
    for _, role in real.roles(*_KINDS):
        for name in ("drug", "trial", "disease"):
            target = role.target.partition("#")[0]
            if name != role.name and f"{FOLDER_OF_KIND[name]}/{target}" not in real.book.pages:
                text = real.role_source(role).replace(f"{{{role.name}}}", f"{{{name}}}", 1)
                yield fault(
                    real.replace_role(role, text), names=target, stratum=f"{role.name} {name}"
                )


@operator(G, "mistaken", "writes the folder into a role that has none", take=3)
def folder(real: Real) -> Iterator[Fault]:
    for _, role in real.roles("drug", "trial", "disease"):
        wrong = f"{FOLDER_OF_KIND[role.name]}/{role.target}"
        text = _with_target(role, wrong, real.role_source(role))
        yield fault(real.replace_role(role, text), names=wrong, stratum=role.name)


@operator(G, "mistaken", "links a page with its suffix", take=3)
def suffix(real: Real) -> Iterator[Fault]:
    for _, role in real.roles("page", "drug", "disease"):
        if "#" not in role.target:
            wrong = f"{role.target}.md"
            text = _with_target(role, wrong, real.role_source(role))
            yield fault(real.replace_role(role, text), names=wrong, stratum=role.name)


@operator(G, "careless", "misspells the place behind a page", take=5)
def anchor(real: Real) -> Iterator[Fault]:
    for _, role in real.roles(*_KINDS, "page"):
        if "#" in role.target:
            page, _, name = role.target.partition("#")
            wrong = f"{page}#{name}x"
            text = _with_target(role, wrong, real.role_source(role))
            yield fault(real.replace_role(role, text), names=f"{name}x", stratum=role.name)


@operator(G, "careless", "misspells a fact on a page", take=10)
def fact(real: Real) -> Iterator[Fault]:
    for _, role in real.roles("fact"):
        page, _, rest = role.target.partition("#")
        name, dot, part = rest.partition(".")
        for wrong in (
            f"{slip(page)}#{rest}",
            f"{page}#{name}s{dot}{part}",
            f"{page}#{name}.armx",
            page,
        ):
            if wrong not in real.book.facts:
                text = _with_target(role, wrong, real.role_source(role))
                yield fault(
                    real.replace_role(role, text),
                    names=wrong,
                    stratum=wrong[-3:] if "." in wrong[-5:] else str(len(wrong) - len(role.target)),
                )


@operator(G, "careless", "misspells the form of a fact", take=5)
def form(real: Real) -> Iterator[Fault]:
    for _, role in real.roles("fact"):
        if role.form:
            wrong = slip(role.form)
            if wrong != role.form:
                text = f"{{fact}}`{role.target} | {wrong}`"
                yield fault(real.replace_role(role, text), names=wrong, stratum=role.form)


@operator(G, "careless", "misspells a cited source", take=6)
def cite(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("cite"):
        wrong = slip(role.target)
        if wrong not in real.book.sources:
            text = (
                _with_target(role, wrong, real.role_source(role))
                if role.target not in role.form
                else ""
            )
            if text:
                yield fault(real.replace_role(role, text), names=wrong, stratum=page.kind)


@operator(G, "hurried", "cites without a place in the source", take=5)
def no_place(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("cite"):
        yield fault(
            real.replace_role(role, f"{{cite}}`{role.target}`"),
            names=role.target,
            stratum=page.kind,
        )


@operator(G, "mistaken", "cites a place that was not read", take=5)
def unread(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("cite"):
        if role.form == "Abstract":
            text = f"{{cite}}`{role.target} | Table 3`"
            yield fault(real.replace_role(role, text), names="Table 3", stratum=page.kind)


@operator(G, "careless", "misspells a glossary word", take=5)
def term(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("term"):
        wrong = slip(role.target) + "q"
        text = _with_target(role, wrong, real.role_source(role))
        yield fault(real.replace_role(role, text), names=wrong, stratum=page.kind)


@operator(G, "careless", "misspells a record in the front matter", take=12)
def field(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        named = scalar.where[0] in LINK_FIELDS or scalar.key in ("parent",)
        if named and "/" in scalar.raw and "#" not in scalar.raw:
            wrong = scalar.raw + "x"
            yield fault(scalar.to(wrong), names=wrong, stratum=f"{scalar.kind} {scalar.where[0]}")


@operator(G, "mistaken", "lists a record of the wrong kind", take=8)
def wrong_kind(real: Real) -> Iterator[Fault]:
    others = {
        "diseases": "drugs/imatinib",
        "drugs": "diseases/aml",
        "trials": "drugs/imatinib",
        "biomarkers": "diseases/aml",
        "treatments": "drugs/imatinib",
    }
    for scalar in real.scalars:
        wrong = others.get(str(scalar.where[0]))
        if wrong and scalar.raw != wrong and scalar.kind not in ("source", "glossary"):
            yield fault(scalar.to(wrong), names=wrong, stratum=f"{scalar.kind} {scalar.where[0]}")


@operator(G, "mistaken", "lists the page itself or its words", take=4)
def words(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where[0] in ("diseases", "drugs", "trials") and isinstance(scalar.where[-1], int):
            wrong = '"acute myeloid leukemia"'
            yield fault(scalar.to(wrong), names="acute myeloid leukemia", stratum=f"{scalar.kind}")


@operator(G, "mistaken", "makes a disease a part of itself", take=2)
def circular(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "part_of")
        if scalar:
            yield fault(scalar.to(page.id), names=page.id)


@operator(G, "mistaken", "links a page to itself", take=4)
def itself(real: Real) -> Iterator[Fault]:
    for page, block in real.paragraphs():
        if page.kind in FOLDER_OF_KIND:
            name = page.id.rpartition("/")[2]
            text = f" Read about it under {{{page.kind}}}`{name}`."
            yield fault(real.after(page, block, text), names="itself", stratum=page.kind)


@operator(G, "mistaken", "renames an anchor that other pages link to", take=4, wide=True)
def anchor_gone(real: Real) -> Iterator[Fault]:
    used: dict[str, list[Role]] = {}
    for _, role in real.roles("page", *_KINDS):
        target = role.target
        if "#" in target:
            folder = FOLDER_OF_KIND.get(role.name)
            used.setdefault(f"{folder}/{target}" if folder else target, []).append(role)
    for page in real.pages:
        for heading in page.body.headings:
            roles = used.get(f"{page.id}#{heading.id}", [])
            if (
                heading.given
                and 0 < len(roles) < 6
                and f"{page.id}#{heading.id}" not in real.book.entities
            ):
                place = heading.place
                line = real.lines(page.path)[place.line - 1]
                at = line.index(f"{{#{heading.id}}}")
                edit = Edit(
                    page.path, place.line, at + 3, at + 3 + len(heading.id), f"{heading.id}-new"
                )
                yield fault(
                    edit, names=heading.id, also=[(r.place.path, r.place.line) for r in roles]
                )


@operator(G, "mistaken", "renames a fact or entity that other pages name", take=5, wide=True)
def name_gone(real: Real) -> Iterator[Fault]:
    used: dict[str, int] = {}
    for page, role in real.roles("fact", *_KINDS):
        folder = FOLDER_OF_KIND.get(role.name)
        address = f"{folder}/{role.target}" if folder else role.target
        if not address.startswith(f"{page.id}#"):
            address = address.partition(".")[0]
            used[address] = used.get(address, 0) + 1
    others = [(p.path, 0) for p in real.pages]
    for page in real.pages:
        for group in ("facts", "entities"):
            for index in range(len(page.data.get(group, ()))):
                scalar = real.scalar(page.tree, group, index, "id")
                if scalar and 0 < used.get(f"{page.id}#{scalar.raw}", 0) < 4:
                    new = f"{scalar.raw}-new"
                    yield fault(scalar.to(new), names=(scalar.raw,), stratum=group, also=others)


@operator(G, "mistaken", "deletes a page that others link to", take=3, wide=True)
def deleted(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if (
            page.kind in ("drug", "trial", "biomarker")
            and 0 < len(real.book.backlinks.get(page.id, ())) < 4
        ):
            others = [(p.path, 0) for p in real.pages]
            told = (page.id, "no page uses")
            yield fault(Remove(page.path), names=told, also=others, stratum=page.kind)


@operator(G, "hurried", "renames a page and not the links to it", take=3, wide=True)
def renamed(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if (
            page.kind in ("drug", "trial", "biomarker")
            and 0 < len(real.book.backlinks.get(page.id, ())) < 4
        ):
            others = [(p.path, 0) for p in real.pages]
            move = Move(page.path, page.path.replace(".md", "-new.md"))
            yield fault(move, names=page.id, also=others, stratum=page.kind)


@operator(G, "hurried", "deletes a source that is still used", take=3, wide=True)
def source_gone(real: Real) -> Iterator[Fault]:
    for source in real.book.sources.values():
        if source.data.get("type") == "article-journal":
            yield fault(
                Remove(source.tree.path), names=source.name, also=[(p.path, 0) for p in real.pages]
            )


@operator(G, "hurried", "makes a page a draft that others link to", take=3, wide=True)
def draft(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "status")
        if (
            scalar
            and page.kind in ("drug", "trial")
            and 0 < len(real.book.backlinks.get(page.id, ())) < 5
        ):
            yield fault(scalar.to("draft"), names=page.id, also=[(p.path, 0) for p in real.pages])


sentences(
    G,
    "mistaken",
    "types a link by hand",
    [
        ("See [the page on imatinib](../drugs/imatinib.md).", "../drugs/imatinib.md"),
        ("See [the page on AML](/diseases/aml).", "/diseases/aml"),
        ("See [this article](https://www.nejm.org/doi/full/10.1056/x).", "https://www.nejm.org"),
        ("See <https://www.cancer.gov/types/leukemia>.", "https://www.cancer.gov"),
        ("See https://www.cancer.gov/types/leukemia for more.", "https://www.cancer.gov"),
        ("More stands on www.leukaemia.org.au today.", "www.leukaemia.org.au"),
        ("Write to help@example.org or call.", "help@example.org"),
        ("See [the article][1].\n\n[1]: https://example.org/x", "https://example.org/x"),
    ],
    own_paragraph=True,
)


@operator(G, "hurried", "gives a link words that say nothing", take=5)
def useless(real: Real) -> Iterator[Fault]:
    for _, role in real.roles(*_KINDS, "page"):
        for words in ("here", "click here", "this page", "more"):
            text = f"{{{role.name}}}`{words} <{role.target}>`"
            yield fault(real.replace_role(role, text), names=words, stratum=words)


@operator(G, "mistaken", "filters a table by a record that is not there", take=2)
def option(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for directive in page.body.directives:
            if directive.name in ("records", "results", "people", "chart"):
                line = real.lines(page.path)[directive.place.line - 1]
                found = re.search(r"\}\s*([a-z0-9/#.-]+)", line)
                if found:
                    wrong = found[1] + "x"
                    edit = Edit(
                        page.path, directive.place.line, found.start(1) + 1, found.end(1) + 1, wrong
                    )
                    yield fault(edit, names=wrong, stratum=directive.name)
