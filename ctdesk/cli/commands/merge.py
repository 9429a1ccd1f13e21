"""`ctdesk merge`: two records of one person, or of one organisation, become one."""

from typing import Any

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "merge",
        merge_records,
        tr("Merge the second of two people or organisations into the first, as one step."),
        [
            click.Argument(["kept"], metavar="ID"),
            click.Argument(["lost"], metavar="ID"),
            click.Option(
                ["--choose", "choices"],
                metavar="FIELD=SIDE",
                multiple=True,
                help=tr(
                    "Whose value stays: keep (the first), lose (the second) or both of two texts; "
                    "else the fuller and the newer one stays."
                ),
            ),
            json_option(),
        ],
    )


def merge_records(
    book: Book, *, kept: str, lost: str, choices: tuple[str, ...], as_json: bool
) -> None:
    """Merge and say what was done."""
    from ctdesk.actions.merging import merge
    from ctdesk.queries.merging import comparison
    from ctdesk.queries.refs import find
    from ctdesk.store.journal import Changes

    stays, goes = find(book, kept), find(book, lost)
    compared = comparison(book, stays, goes)
    done: list[Changes] = []
    book.subscribe(done.append)
    merge(book, stays, goes, dict(map(_choice, choices)))
    if as_json:
        print_json(_told(book, str(stays), str(goes), done[0].label, compared.consequences))
        return
    say(done[0].label)
    for sentence in compared.consequences:
        say(f"  {sentence}")


def _choice(written: str) -> tuple[str, str]:
    name, equals, side = written.partition("=")
    if not equals:
        raise UserError(
            tr(
                "“{choice}” is no choice; write a field and a side, such as email=lose.",
                choice=written[:60],
            )
        )
    return name.strip(), side.strip()


def _told(
    book: Book, kept: str, lost: str, label: str, consequences: tuple[str, ...]
) -> dict[str, Any]:
    from ctdesk.queries.record import whole
    from ctdesk.queries.refs import find

    told = list(consequences)
    return {"done": label, "merged": lost, "told": told, "kept": whole(book, find(book, kept))}
