"""`ctdesk export`: the records that match, with the columns chosen, to a spreadsheet or CSV."""

from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import target_option
from ctdesk.cli.printing import say
from ctdesk.cli.views import chosen_view, counted, view_parameters
from ctdesk.kernel.i18n import tr
from ctdesk.queries import listing
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "export",
        export,
        tr("Write the records of a page that match a search to a spreadsheet."),
        [*view_parameters(), target_option("OUT.xlsx|OUT.csv", tr("The file to write."))],
    )


def export(
    book: Book,
    *,
    page: str,
    query: tuple[str, ...],
    columns: str | None,
    sort: str | None,
    saved: str | None,
    target: Path,
) -> None:
    """Write the table and say how many rows it has."""
    from ctdesk.actions.handing_out import note_table
    from ctdesk.formats.export import write_table
    from ctdesk.model.catalogue import entity
    from ctdesk.reports.current_table import current_table, told_of_people

    view = chosen_view(book, page, query, columns, sort, saved)
    title = tr(entity(listing.kind_of(book, page)).meaning.many)
    table = current_table(book, view, title=title)
    write_table(table, target)
    contacts, births = told_of_people(book, view)
    note_table(
        book,
        title,
        len(table.rows),
        target,
        search=view.text,
        with_contacts=contacts,
        with_births=births,
    )
    say(f"{target}: {counted(page, len(table.rows))}")
