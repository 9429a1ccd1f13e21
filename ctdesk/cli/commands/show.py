"""`ctdesk show`: one record whole, with its parts and links."""

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import id_argument, json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "show",
        show,
        tr("Show everything recorded of an event, a person or another record."),
        [id_argument(), json_option()],
    )


def show(book: Book, *, record: str, as_json: bool) -> None:
    """Print the record."""
    from ctdesk.cli.sheet import sheet
    from ctdesk.queries.record import whole
    from ctdesk.queries.refs import find

    ref = find(book, record)
    if as_json:
        print_json(whole(book, ref))
        return
    for line in sheet(book, ref):
        say(line)
