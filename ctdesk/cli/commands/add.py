"""`ctdesk add`: record an event, a person, an organisation or a participation from a file."""

from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import FILE, json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book

_KINDS = ("event", "person", "organisation", "participation")


def command() -> click.Command:
    """The command."""
    return book_command(
        "add",
        add,
        tr(
            "Record what a JSON file holds, in the shape that “show --json” prints, and print "
            "its new id."
        ),
        [
            click.Argument(["kind"], type=click.Choice(_KINDS)),
            click.Argument(["file"], metavar="FILE.json", type=FILE),
            json_option(),
        ],
    )


def add(book: Book, *, kind: str, file: Path, as_json: bool) -> None:
    """Record it and print how to name it."""
    from ctdesk.actions import records
    from ctdesk.intake.records import read_draft
    from ctdesk.queries.record import values

    ref = records.add(book, kind, read_draft(file))
    if as_json:
        print_json({"id": str(ref), "uuid": values(book, ref)["uuid"]})
    else:
        say(str(ref))
