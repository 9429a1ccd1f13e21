"""What these sheets ask of the book and of the writers, as functions run away from the window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ctdesk.ui.errand import Errand
from ctdesk.ui.printing.names import safe_name

if TYPE_CHECKING:
    from ctdesk.formats.document import Document
    from ctdesk.formats.table import Table
    from ctdesk.queries.listing import View
    from ctdesk.store.book import Book

FIRST_ROWS = 10
_READING = 0.4


@dataclass(frozen=True)
class Offered:
    """What can be printed of a record: what it is called, and (name, label) of each report."""

    title: str
    reports: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Prepared:
    """A report ready for paper: the document, and what its file would be called."""

    document: "Document"
    file_name: str


@dataclass(frozen=True)
class Order:
    """What is asked of an export: the view, some ids or all, the language, what is left out."""

    view: "View"
    ids: Sequence[int] | None
    language: str
    with_contacts: bool


@dataclass(frozen=True)
class Facts:
    """What a table would export: how many records match, its order, its contacts.

    `sorted_by` has the labels of the columns that rows are ordered by, and whether downwards.
    """

    matching: int
    sorted_by: tuple[tuple[str, bool], ...]
    contacts: tuple[str, ...]


def offered(book: "Book", kind: str, row_id: int) -> Offered:
    """The reports there are about a record."""
    from ctdesk.kernel.i18n import tr
    from ctdesk.queries.record import label
    from ctdesk.queries.refs import Ref
    from ctdesk.reports.catalogue import reports

    fitting = [report for report in reports().values() if report.subject == kind]
    return Offered(label(book, Ref(kind, row_id)), tuple((r.name, tr(r.label)) for r in fitting))


def prepared(book: "Book", kind: str, row_id: int, report_name: str, language: str) -> Prepared:
    """The report about a record, in a language, as its document."""
    from ctdesk.kernel.i18n import speaking, tr
    from ctdesk.queries.record import label, values
    from ctdesk.queries.refs import Ref
    from ctdesk.reports.catalogue import report
    from ctdesk.reports.report import Request

    ref, chosen = Ref(kind, row_id), report(report_name)
    document = chosen.document(Request.now(book, ref, language))
    subject = values(book, ref).get("code") or label(book, ref)
    with speaking(language):
        words = tr(chosen.label)
    return Prepared(document, safe_name(f"{subject} {words[:1].lower()}{words[1:]}", ".pdf"))


def drawn(prepared: Prepared) -> tuple[Prepared, list[bytes]]:
    """The report and its pages, drawn by what makes the PDF."""
    from ctdesk.formats.pdf import page_drawings

    return prepared, page_drawings(prepared.document)


def write_document(document: "Document", target: Path, errand: Errand) -> Path:
    """Write the document in the format its name asks for; where it stands now."""
    from ctdesk.formats.export import write_document as write

    write(document, target, progress=errand)
    return target


def facts(book: "Book", view: "View") -> Facts:
    """What would be exported of a view."""
    from ctdesk.queries import listing
    from ctdesk.reports.current_table import contact_columns

    labels = {column.key: column.label for column in listing.columns(book, view.page)}
    contacts = tuple(column.label for column in contact_columns(book, view))
    return Facts(
        listing.count(book, view),
        tuple((labels[order.key], order.descending) for order in view.sort),
        contacts,
    )


def first_rows(book: "Book", order: Order) -> "Table":
    """The beginning of what an order would write."""
    from ctdesk.queries import listing

    ids = listing.first_ids(book, order.view, FIRST_ROWS) if order.ids is None else order.ids
    return whole_table(book, replace(order, ids=ids[:FIRST_ROWS]), Errand())


def whole_table(book: "Book", order: Order, errand: Errand) -> "Table":
    """Everything an order would write."""
    from ctdesk.reports.current_table import current_table

    return current_table(
        book,
        order.view,
        title=title_of(order.view.page, order.language),
        in_language=order.language,
        ids=order.ids,
        with_contacts=order.with_contacts,
        progress=errand.part(0, _READING),
    )


def write_table(table: "Table", target: Path, errand: Errand) -> Path:
    """Write the table in the format its name asks for; where it stands now."""
    from ctdesk.formats.export import write_table as write

    write(table, target, progress=errand.part(_READING, 1))
    return target


def note_table(book: "Book", order: Order, number: int, target: Path) -> None:
    """Keep in the history that a table of so many rows was written."""
    from ctdesk.actions import handing_out
    from ctdesk.kernel.i18n import language
    from ctdesk.reports.current_table import told_of_people

    contacts, births = told_of_people(book, order.view)
    handing_out.note_table(
        book,
        title_of(order.view.page, language()),
        number,
        target,
        search=order.view.text,
        with_contacts=order.with_contacts and contacts,
        with_births=order.with_contacts and births,
    )


def note_report(book: "Book", kind: str, row_id: int, name: str, target: Path | None) -> None:
    """Keep in the history that a report was saved, or sent to a printer where `target` is None."""
    from ctdesk.actions import handing_out
    from ctdesk.kernel.i18n import tr
    from ctdesk.queries.refs import Ref
    from ctdesk.reports.catalogue import report

    handing_out.note_report(book, tr(report(name).label), Ref(kind, row_id), target)


def title_of(page: str, language: str) -> str:
    """What a page of the sidebar is called in a language."""
    from ctdesk.kernel.i18n import speaking
    from ctdesk.ui.pages import found_pages

    labels = {found.key: found.label for found in found_pages()}
    with speaking(language):
        return labels[page]() if page in labels else page
