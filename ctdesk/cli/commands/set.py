"""`ctdesk set`: change one field of a record, or of many as one step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.cli.many import Outcome
    from ctdesk.queries.refs import Ref


def command() -> click.Command:
    """The command."""
    return book_command(
        "set",
        change,
        tr(
            "Change one field of a record, or of several as one step; an empty VALUE empties it."
            " Of several, those that cannot change are left and named, and the exit code is 1."
        ),
        [
            click.Argument(["records"], metavar="ID...", nargs=-1, required=True),
            click.Argument(["field"], metavar="FIELD"),
            click.Argument(["value"], metavar="VALUE"),
            click.Option(["--reason"], help=tr("Why the status changes, where that is asked.")),
            json_option(),
        ],
    )


def change(
    book: Book,
    *,
    records: tuple[str, ...],
    field: str,
    value: str,
    reason: str | None,
    as_json: bool,
) -> int:
    """Change the field and say what was done."""
    from ctdesk.queries.refs import find

    refs = [find(book, text) for text in records]
    if len(refs) == 1 and not as_json:
        _change_one(book, refs[0], field, value, reason)
        return 0
    return _change_many(book, refs, (field, value, reason), as_json=as_json)


def _change_one(book: Book, ref: "Ref", field: str, value: str, reason: str | None) -> None:
    from ctdesk.actions.records import set_field
    from ctdesk.store.journal import Changes

    done: list[Changes] = []
    book.subscribe(done.append)
    set_field(book, ref, field, value, reason=reason)
    say(done[0].label if done else tr("Nothing changed: it is already so."))


def _change_many(
    book: Book, refs: Sequence["Ref"], wish: tuple[str, str, str | None], *, as_json: bool
) -> int:
    from ctdesk.cli.many import changed

    found = changed(book, refs, *wish)
    print_json(found.as_values()) if as_json else _tell(found)
    return 1 if found.left else 0


def _tell(found: "Outcome") -> None:
    for line in found.lines():
        say(line)
