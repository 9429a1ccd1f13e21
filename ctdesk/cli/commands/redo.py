"""`ctdesk redo`: do again what was undone last."""

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command("redo", do_again, tr("Do again what was undone last."))


def do_again(book: Book) -> None:
    """Redo and say what."""
    from ctdesk.history.undo import redo

    say(tr("Done again: {label}", label=redo(book)))
