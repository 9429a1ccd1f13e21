"""`ctdesk set`: change one field of a record."""

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import id_argument
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "set",
        change,
        tr("Change one field of a record; an empty VALUE empties it."),
        [
            id_argument(),
            click.Argument(["field"], metavar="FIELD"),
            click.Argument(["value"], metavar="VALUE"),
            click.Option(["--reason"], help=tr("Why the status changes, where that is asked.")),
        ],
    )


def change(book: Book, *, record: str, field: str, value: str, reason: str | None) -> None:
    """Change the field and say what was done."""
    from ctdesk.actions.records import set_field
    from ctdesk.queries.refs import find
    from ctdesk.store.journal import Changes

    done: list[Changes] = []
    book.subscribe(done.append)
    set_field(book, find(book, record), field, value, reason=reason)
    say(done[0].label if done else tr("Nothing changed: it is already so."))
