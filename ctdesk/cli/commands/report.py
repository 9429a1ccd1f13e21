"""`ctdesk report`: a report of an event or a person, printed to a file."""

from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import target_option
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import language, tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "report",
        print_report,
        tr("Print a report, such as the event-summary of an event, to a file."),
        [
            click.Argument(["name"], metavar="REPORT"),
            click.Option(["--event"], metavar="ID", help=tr("The event it is about.")),
            click.Option(["--person"], metavar="ID", help=tr("The person it is about.")),
            target_option("OUT.pdf", tr("The file to write.")),
        ],
    )


def print_report(
    book: Book, *, name: str, event: str | None, person: str | None, target: Path
) -> None:
    """Print the report about the record named for its kind."""
    from ctdesk.actions.handing_out import note_report
    from ctdesk.formats.export import write_document
    from ctdesk.queries.refs import find
    from ctdesk.reports.catalogue import report
    from ctdesk.reports.report import Request

    found = report(name)
    subject = {"event": event, "person": person}.get(found.subject)
    if subject is None:
        raise click.UsageError(
            tr("This report needs to know which: add --{kind} ID.", kind=found.subject)
        )
    about = find(book, subject, kind=found.subject)
    write_document(found.document(Request.now(book, about, language())), target)
    note_report(book, tr(found.label), about, target)
    say(str(target))
