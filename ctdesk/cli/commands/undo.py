"""`ctdesk undo`: take the last step back."""

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command("undo", take_back, tr("Take back the last step that still stands."))


def take_back(book: Book) -> None:
    """Undo and say what."""
    from ctdesk.history.undo import undo

    say(tr("Undone: {label}", label=undo(book)))
