"""`ctdesk backup`: a verified copy of a book, beside it or on another disk."""

from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import FILE, json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "backup",
        back_up,
        tr("Copy a book as it is now, read the copy back, and print where it is."),
        [
            click.Option(
                ["--to", "folder"],
                metavar="FOLDER",
                type=FILE,
                help=tr("Another folder than the book's own, such as a USB stick."),
            ),
            json_option(),
        ],
    )


def back_up(book: Book, *, folder: Path | None, as_json: bool) -> None:
    """Make the copy and print its path.

    A folder is not made: where a stick should be and is not, the copy would lie on this computer.
    """
    if folder is not None and not folder.is_dir():
        raise UserError(
            tr("There is no folder “{name}”; plug in its disk, or make it first.", name=folder)
        )
    made = book.back_up(folder)
    if as_json:
        print_json({"path": str(made.path), "taken": made.taken.isoformat()})
    else:
        say(str(made.path))
