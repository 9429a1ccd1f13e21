"""What the office keeps of people: dates of birth, or none."""

from functools import partial
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Action, with_writable_book
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.store.book import Book


def _keep(desk: Desk, is_kept: bool) -> None:
    desk.ask(_kept, is_kept, then=partial(_told, desk, is_kept))


def _kept(book: "Book", is_kept: bool) -> int:
    from ctdesk.actions.birth_dates import keep_birth_dates
    from ctdesk.queries.birth_dates import number

    keep_birth_dates(book, is_kept)
    return number(book)


def _told(desk: Desk, is_kept: bool, number: int) -> None:
    if is_kept:
        desk.notice(tr("Dates of birth are kept: the form asks for them."), undo=True)
        return
    there = trn(
        "{n} person has one still; “has:born” finds who.",
        "{n} people have one still; “has:born” finds them.",
        number,
    )
    told = tr("Nobody is asked for a date of birth any more.")
    desk.notice(" ".join((told, there)) if number else told, undo=True)


ACTIONS = (
    Action(
        id="book.birth_dates",
        label=lambda: tr("Keep dates of birth"),
        run=lambda desk: _keep(desk, True),
        icon="person",
        place="book",
        possible=with_writable_book,
    ),
    Action(
        id="book.no_birth_dates",
        label=lambda: tr("Keep no dates of birth"),
        run=lambda desk: _keep(desk, False),
        icon="person",
        place="book",
        possible=with_writable_book,
    ),
)
