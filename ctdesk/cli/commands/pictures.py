"""`ctdesk pictures`: pictures of the window's pages with a book's records in them."""

from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import target_option
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "pictures",
        draw,
        tr("Draw the pages of the window into a folder, without a screen."),
        [target_option("FOLDER", tr("The folder to write to; made if it is not there."))],
    )


def draw(book: Book, *, target: Path) -> None:
    """Draw the pictures and print their paths."""
    for picture in click.get_current_context().obj.pictures(book, target):
        say(str(picture))
