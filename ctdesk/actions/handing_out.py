"""What leaves the book is noted in its history: what, how much of it, where to, and by whom.

A note is sealed into the audit chain like every piece of work; there is nothing in it to undo.
"""

from pathlib import Path

from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.store.journal import HANDED_OUT


def note_table(
    book: Book,
    what: str,
    number: int,
    target: Path,
    *,
    search: str = "",
    with_contacts: bool,
    with_births: bool = False,
) -> None:
    """Note an export of `number` rows of a table, such as “People”, as `search` narrowed it."""
    told = (
        trn("{n} row", "{n} rows", number),
        tr("search: {text}", text=search.strip()) if search.strip() else "",
        _contacts(with_contacts),
        tr("with dates of birth") if with_births else "",
    )
    label = tr(
        "Export {what} to “{file}” ({details})",
        what=what,
        file=target.name,
        details=listed(told, ";"),
    )
    _note(book, label)


def note_form(
    book: Book, event: Ref, number: int, target: Path, *, country: str = "", with_contacts: bool
) -> None:
    """Note a registration form with `number` people filled in, for a country if it is for one."""
    filled_in = trn("{n} person filled in", "{n} people filled in", number)
    told = (country, filled_in, _contacts(with_contacts and number > 0))
    label = tr(
        "Registration form of {event} to “{file}” ({details})",
        event=record_query.label(book, event),
        file=target.name,
        details=listed(told, ";"),
    )
    _note(book, label)


def note_report(book: Book, report: str, about: Ref, target: Path | None) -> None:
    """Note a report about a record, saved to a file; None where it was sent to a printer."""
    record = record_query.label(book, about)
    if target is None:
        label = tr("Print {report} of {record}", report=report, record=record)
    else:
        label = tr(
            "Save {report} of {record} to “{file}”",
            report=report,
            record=record,
            file=target.name,
        )
    _note(book, label)


def _contacts(is_with: bool) -> str:
    return tr("with contact details") if is_with else tr("without contact details")


def _note(book: Book, label: str) -> None:
    """A book that is only read keeps no note of it."""
    if not book.is_read_only:
        with book.work(label, kind=HANDED_OUT):
            pass
