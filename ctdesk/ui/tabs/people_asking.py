"""What the list of people asks of the book; every function here runs on the book's thread."""

from array import array
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.ui.table.asking import BLOCK, Row, windowful

if TYPE_CHECKING:
    from ctdesk.actions.participation_moves import Report
    from ctdesk.queries.listing import Column, View
    from ctdesk.queries.participation_choices import Chosen
    from ctdesk.queries.participation_figures import Figures, Summary
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


PAGE = "people of an event"


@dataclass(frozen=True)
class Listed:
    """What the list shows next: the ids in order, the rows of some blocks, what it adds up to."""

    columns: tuple["Column", ...]
    view: "View"
    ids: "array[int]"
    blocks: Mapping[int, Sequence[Row]]
    summary: "Summary"
    figures: "Figures"
    labels: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Offer:
    """What somebody new can be: key and label of roles and statuses, and the likely status."""

    roles: list[tuple[str, str]]
    statuses: list[tuple[str, str]]
    status: str


@dataclass(frozen=True)
class Known:
    """A person that typing may mean; `here` is the participation of who is on the list already."""

    id: int
    label: str
    beside: str
    here: int | None


def listed(
    book: "Book", event: int, kept: Mapping[str, object], view: "View | None", block: int
) -> Listed:
    """The people of an event as the view orders and finds them; at first as it was left."""
    from ctdesk.queries import participations
    from ctdesk.queries.participation_figures import counted_statuses, figures, summary

    columns = participations.columns()
    view = view or _as_left(columns, kept)
    ids = participations.ids(book, event, view)
    blocks = {
        number: rows(book, view, ids[number * BLOCK : (number + 1) * BLOCK])
        for number in sorted({0, *windowful(block, len(ids))})
    }
    told = summary(book, event), figures(book, event), counted_statuses(book)
    return Listed(columns, view, ids, blocks, *told)


def _as_left(columns: Sequence["Column"], kept: Mapping[str, object]) -> "View":
    from ctdesk.queries.listing import View, sorted_by

    keys = [column.key for column in columns]
    order = kept.get("columns")
    shown = tuple(key for key in order if key in keys) if isinstance(order, list) else ()
    usual = tuple(column.key for column in columns if column.default)
    sort = tuple(o for o in sorted_by(str(kept.get("sort") or "")) if o.key in keys)
    return View(PAGE, shown or usual, sort or sorted_by("name"))


def rows(book: "Book", view: "View", ids: "array[int]") -> Sequence[Row]:
    """The rows of some people, with the columns of the view."""
    from ctdesk.queries import participations

    return participations.rows(book, ids, view.columns)


def chosen(book: "Book", ids: "array[int]") -> "Chosen":
    """What can be done with the people chosen."""
    from ctdesk.queries import participation_choices

    return participation_choices.chosen(book, ids)


def offer(book: "Book", event: int) -> Offer:
    """What somebody new can be at this event."""
    from ctdesk.queries.participation_choices import first_statuses
    from ctdesk.queries.terms import choices

    statuses, likely = first_statuses(book, event)
    return Offer(choices(book, "participant_role"), statuses, likely)


def known(book: "Book", event: int, typed: str) -> list[Known]:
    """The people that what was typed may mean, best first."""
    from ctdesk.queries.fields import link_choices
    from ctdesk.queries.participations import people_of

    here = people_of(book, event)
    return [
        Known(person, label, beside, here.get(person))
        for person, label, beside in link_choices(book, "person", typed, 12)
    ]


def invite(book: "Book", event: "Ref", person: int | str, role: str | None, status: str) -> int:
    """Put somebody on the list: a known person by id, somebody new by name."""
    from ctdesk.actions import participations
    from ctdesk.queries.fields import named
    from ctdesk.queries.refs import Ref

    if isinstance(person, int):
        who = Ref("person", person)
        return participations.invite(book, event, who, role=role, status=status).id
    draft = named("person", person)
    return participations.invite_new(book, event, draft, role=role, status=status).id


def set_status(
    book: "Book", ids: "array[int]", status: str, reason: str | None
) -> Generator[float, None, "Report"]:
    """Move the people chosen, saying how far it is."""
    from ctdesk.actions.participation_moves import moving

    return moving(book, ids, status, reason=reason)


def set_roles(book: "Book", ids: "array[int]", changes: Mapping[str, bool]) -> "Report":
    """Give (True) and take (False) roles."""
    from ctdesk.actions import participation_roles

    return participation_roles.set_roles(
        book,
        ids,
        added=[role for role, on in changes.items() if on],
        removed=[role for role, on in changes.items() if not on],
    )


def remove(book: "Book", ids: "array[int]") -> int:
    """Take people off the list; how many."""
    from ctdesk.actions.removal import remove_rows

    remove_rows(book, "participation", ids)
    return len(ids)


def person_of(book: "Book", participation: int) -> "Ref | None":
    """The person somebody on the list is."""
    from ctdesk.queries import participations
    from ctdesk.queries.refs import Ref

    person = participations.person_of(book, participation)
    return Ref("person", person) if person is not None else None


def count(book: "Book", ref: "Ref") -> int:
    """How many people are on the list."""
    from ctdesk.queries import participations

    return participations.count(book, ref.id)
