# ruff: noqa: N999 - a command is a module of its name, and this command is called import
"""`ctdesk import`: the people of a list into a book, or onto the list of an event."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ctdesk.cli.imported import print_told, told_of
from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import FILE, json_option
from ctdesk.cli.printing import print_json
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.steps import ended
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.formats.reading.sheet import Sheet, Sheets
    from ctdesk.intake.lists.judged import Imported
    from ctdesk.intake.lists.staging import Staging


def command() -> click.Command:
    """The command."""
    return book_command(
        "import",
        import_list,
        tr(
            "Take in a list of people from a spreadsheet or CSV file, as one step that undo takes "
            "back. Doubtful and refused rows are left out and told."
        ),
        [
            click.Argument(["file"], metavar="FILE", type=FILE),
            click.Option(["--event"], metavar="ID", help=tr("The event the people take part in.")),
            click.Option(
                ["--sheet"], metavar="NAME", help=tr("The sheet of a workbook; else the first.")
            ),
            click.Option(
                ["--encoding"],
                metavar="NAME",
                help=tr("The encoding of a text file, such as cp1256."),
            ),
            click.Option(
                ["--status"],
                metavar="KEY",
                help=tr("The status of people whose row says none, such as confirmed."),
            ),
            click.Option(
                ["--role"],
                metavar="KEY",
                help=tr("The role of people whose row says none, such as speaker."),
            ),
            click.Option(
                ["--dry-run", "is_trial"],
                is_flag=True,
                help=tr("Tell what would happen and change nothing."),
            ),
            json_option(),
        ],
    )


def import_list(
    book: Book,
    *,
    file: Path,
    event: str | None,
    sheet: str | None,
    encoding: str | None,
    status: str | None,
    role: str | None,
    is_trial: bool,
    as_json: bool,
) -> None:
    """Read, judge, take in, tell."""
    from ctdesk.formats.reading.table import read_table

    read = read_table(file, encoding=_known(encoding))
    staging = _staged(book, read, sheet, event)
    for key, term in (("status", status), ("role", role)):
        if term is not None:
            _set_default(staging, key, term)
    for _far in staging.judge():
        pass
    told = told_of(staging)
    imported = None if is_trial else _imported(book, staging)
    if as_json:
        print_json({**told, "imported": imported and _counted(imported)})
    else:
        print_told(told, imported)


def _staged(book: Book, read: "Sheets", sheet: str | None, event: str | None) -> "Staging":
    """The list, of the event named or else of the one whose form it is."""
    from ctdesk.intake.lists.staging import Staging
    from ctdesk.intake.lists.workbook_of_ours import event_of
    from ctdesk.queries.refs import find

    rows = _chosen(read, sheet)
    chosen = find(book, event, kind="event") if event else event_of(book, rows, read)
    return Staging(book, rows, event=chosen, source=read.name, whole=read)


def _set_default(staging: "Staging", key: str, term: str) -> None:
    if staging.event is None:
        raise UserError(tr("A status and a role are had at an event; name it with --event."))
    staging.set_default(key, term)


def _imported(book: Book, staging: "Staging") -> "Imported | None":
    from ctdesk.intake.lists.bringing import import_staged

    return ended(import_staged(book, staging))


def _counted(imported: "Imported") -> dict[str, object]:
    return {
        "added": imported.added,
        "recognised": imported.recognised,
        "on_list": imported.on_list,
        "left_out": imported.left_out,
        "label": imported.label,
    }


def _chosen(read: "Sheets", name: str | None) -> "Sheet":
    filled = [sheet for sheet in read.sheets if len(sheet.rows)]
    if name is None:
        return next((sheet for sheet in filled if not sheet.is_hidden), filled[0])
    for sheet in read.sheets:
        if sheet.name.casefold() == name.casefold():
            return sheet
    raise UserError(
        tr(
            "“{file}” has no sheet “{sheet}”; it has {known}.",
            file=read.name,
            sheet=name[:60],
            known=listed(sheet.name for sheet in filled),
        )
    )


def _known(encoding: str | None) -> str | None:
    import codecs

    if encoding is None:
        return None
    try:
        return codecs.lookup(encoding).name
    except LookupError as error:
        raise UserError(
            tr(
                "There is no encoding “{name}”; choose one such as cp1256, cp1252 or utf-8.",
                name=encoding[:60],
            )
        ) from error
