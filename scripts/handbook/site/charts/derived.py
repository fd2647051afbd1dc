"""Tables derived from disease records: the answers by type, and the WHO and ICC crosswalk."""

from __future__ import annotations

from handbook.model import Entity, Handbook, Page, mapping, text_of
from handbook.site.markup import Element, Markup, el, link
from handbook.site.words import VERDICT


def answers(book: Handbook) -> Element:
    """'Can it be cured?' for every disease that has an answer, in the order of the records."""
    pages = [p for p in book.kind_pages("disease") if mapping(p.data.get("answer"))]
    pages.sort(
        key=lambda p: (
            p.data.get("order") if isinstance(p.data.get("order"), int) else 999,
            p.title,
        )
    )
    rows = []
    for page in pages:
        answer = mapping(page.data.get("answer"))
        verdict = text_of(answer.get("verdict"))
        rows.append(
            el(
                "tr",
                el("th", link(page.id, page.title), scope="row"),
                el(
                    "td",
                    el(
                        "span",
                        VERDICT.get(verdict, verdict),
                        css=f"hb-verdict hb-verdict-{verdict}",
                    ),
                ),
                el("td", text_of(answer.get("words"))),
            )
        )
    head = el(
        "thead",
        el(
            "tr",
            el("th", "Leukemia", scope="col"),
            el("th", "Can it be cured?", scope="col"),
            el("th", "What that means", scope="col"),
        ),
    )
    return _scroll(
        "Can it be cured? The answer by type of leukemia",
        el("table", head, el("tbody", *rows), css="hb-answers-table"),
    )


def crosswalk(book: Handbook, only: str = "") -> Element:
    """Every entity with its two names; grouped by page, or of one page alone."""
    groups: dict[str, list[Entity]] = {}
    for entity in book.entities.values():
        page = book.pages[entity.page]
        if page.status == "published" and (not only or entity.page == only):
            groups.setdefault(entity.page, []).append(entity)
    order = sorted(groups, key=lambda key: (_order(book.pages[key]), book.pages[key].title))
    bodies: list[Markup] = []
    for key in order:
        title = el(
            "tr",
            el(
                "th",
                link(key, book.pages[key].title),
                colspan="4",
                scope="colgroup",
                css="hb-crosswalk-group",
            ),
        )
        bodies.append(el("tbody", *([title] if not only else []), *(_row(e) for e in groups[key])))
    head = el(
        "thead",
        el(
            "tr",
            *(
                el("th", name, scope="col")
                for name in (
                    "WHO 5th edition (2022)",
                    "ICC 2022",
                    "Blasts asked for",
                    "How they differ",
                )
            ),
        ),
    )
    return _scroll(
        "Names of leukemias in the WHO and ICC classifications",
        el("table", head, *bodies, css="hb-crosswalk"),
    )


def _row(entity: Entity) -> Element:
    data = entity.data
    names = [_name(data.get("who2022")), _name(data.get("icc2022"))]
    linked: Markup = (
        link(entity.page, names[0], anchor=entity.id)
        if data.get("who2022") != "not-given"
        else names[0]
    )
    second: Markup = (
        names[1] if linked is not names[0] else link(entity.page, names[1], anchor=entity.id)
    )
    return el(
        "tr",
        el("th", linked, scope="row"),
        el("td", second),
        el("td", text_of(data.get("blasts")) or "–"),
        el("td", text_of(data.get("differs")) or "–"),
    )


def _name(value: object) -> str:
    name = text_of(value)
    return {"not-given": "no entity of its own", "not-found": "not read yet"}.get(name, name)


def _order(page: Page) -> int:
    order = page.data.get("order")
    return order if isinstance(order, int) else 999


def _scroll(label: str, table: Element) -> Element:
    return el("div", table, css="hb-scroll", tabindex="0", role="region", aria_label=label)
