"""What the sheet of the registration workbook asks of the book and of the writer."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ctdesk.ui.printing.names import safe_name

if TYPE_CHECKING:
    from ctdesk.formats.form import Form
    from ctdesk.formats.table import Table
    from ctdesk.queries.expected_people import Expected
    from ctdesk.store.book import Book

SHOWN = 8


@dataclass(frozen=True)
class FormOrder:
    """What is asked of a form: see reports.registration_form.Wish."""

    language: str
    empty_rows: int
    country: str | None
    columns: tuple[str, ...]
    prefilled: bool
    with_contacts: bool


@dataclass(frozen=True)
class FormOffered:
    """What can be chosen for the form of an event: columns (key and label), those usually taken.

    `countries` are codes and names; `title` is what the event is called.
    """

    title: str
    columns: tuple[tuple[str, str], ...]
    usual: tuple[str, ...]
    countries: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FormMade:
    """A form ready to be written, what its file would be called, whom it would fill in."""

    form: "Form"
    file_name: str
    expected: "Expected"


def form_offered(book: "Book", event: int) -> FormOffered:
    """What can be chosen for the form of an event."""
    from ctdesk.intake.lists.targets import label_of
    from ctdesk.queries.record import label, values
    from ctdesk.queries.refs import Ref
    from ctdesk.queries.terms import countries
    from ctdesk.reports.registration_columns import NAMES, offered, usual

    ref = Ref("event", event)
    asked = tuple((key, label_of(key)) for key in offered(book) if key not in NAMES)
    taken = usual(book, values(book, ref)["participation_mode"])
    return FormOffered(label(book, ref), asked, taken, tuple(countries(book)))


def form_made(book: "Book", event: int, order: FormOrder) -> FormMade:
    """The form as it is asked for."""
    from ctdesk.kernel.i18n import speaking, tr
    from ctdesk.queries.expected_people import expected
    from ctdesk.queries.record import label, values
    from ctdesk.queries.refs import Ref
    from ctdesk.queries.terms import country_name
    from ctdesk.reports.registration_form import Wish, registration_form

    ref = Ref("event", event)
    form = registration_form(book, ref, Wish(**asdict(order)))
    with speaking(order.language):
        subject = values(book, ref).get("code") or label(book, ref)
        words = (subject, tr("Registration"), country_name(book, order.country))
    name = safe_name(" ".join(filter(None, words)), ".xlsx")
    return FormMade(form, name, expected(book, event, order.country))


def beginning(form: "Form") -> "Table":
    """The first rows of a form as a table: those filled in, and empty ones below them."""
    from ctdesk.formats.table import Column, Table

    columns = tuple(Column(column.key, column.heading) for column in form.columns)
    rows = [row.cells for row in form.rows[:SHOWN]]
    rows += [(None,) * len(columns)] * min(SHOWN - len(rows), form.empty_rows)
    return Table(form.title, columns, tuple(rows), language=form.language)


def write_made(form: "Form", target: Path) -> Path:
    """Write the form; where it stands now."""
    from ctdesk.formats.form_xlsx import write_form

    write_form(form, target)
    return target


def note_form(book: "Book", event: int, order: FormOrder, number: int, target: Path) -> None:
    """Keep in the history that a form was written."""
    from ctdesk.actions import handing_out
    from ctdesk.queries.refs import Ref
    from ctdesk.queries.terms import country_name

    handing_out.note_form(
        book,
        Ref("event", event),
        number,
        target,
        country=country_name(book, order.country),
        with_contacts=order.with_contacts,
    )
