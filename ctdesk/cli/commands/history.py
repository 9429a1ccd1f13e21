"""`ctdesk history`: what was done in a book, or to one record, newest first."""

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from ctdesk.cli.grid import print_grid
from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import id_argument, json_option, limit_option
from ctdesk.cli.printing import print_json_list, say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.history.log import Entry, FieldChange

_USUAL_LIMIT = 200


def command() -> click.Command:
    """The command."""
    return book_command(
        "history",
        print_history,
        tr("List the steps done in a book, or those that touched one record, newest first."),
        [id_argument(required=False), limit_option(_USUAL_LIMIT), json_option()],
    )


def print_history(book: Book, *, record: str | None, limit: int, as_json: bool) -> None:
    """Print the steps; those of a record with what they changed."""
    from ctdesk.history import log

    if record is None:
        entries = log.works(book, limit)
    else:
        from ctdesk.queries.refs import find

        ref = find(book, record)
        entries = log.of_record(book, ref.kind, ref.id, limit)
    if as_json:
        print_json_list(map(_told, entries))
        return
    print_grid(
        [tr("Step"), tr("When"), tr("Who"), tr("What"), ""],
        [_row(entry) for entry in entries],
        to_the_right=[True, False, False, False, False],
    )
    if record is not None:
        _print_changes(entries)


def _told(entry: "Entry") -> dict[str, Any]:
    told = asdict(entry)
    told["changes"] = list(told["changes"])
    return told


def _row(entry: "Entry") -> tuple[str, ...]:
    at = datetime.fromisoformat(entry.at).astimezone().strftime("%Y-%m-%d %H:%M")
    undone = "" if entry.stands or entry.kind != "do" else tr("undone")
    return str(entry.work_id), at, entry.actor, entry.label, undone


def _print_changes(entries: "list[Entry]") -> None:
    for entry in entries:
        for change in entry.changes:
            if change.column and not change.column.startswith("sort_"):
                say(f"{entry.work_id:>4}  {_changed(change)}")


def _changed(change: "FieldChange") -> str:
    from ctdesk.model.catalogue import entity

    field = entity(change.table).fields().get(str(change.column))
    name = tr(field.label) if field and field.label else str(change.column)
    return f"{name}: {_value(change.old)} → {_value(change.new)}"


def _value(value: object) -> str:
    return "—" if value is None else " ".join(str(value).split())
