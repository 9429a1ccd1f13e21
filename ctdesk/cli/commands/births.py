"""`ctdesk births`: whether the office keeps dates of birth."""

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "births",
        decide,
        tr("Say whether the office keeps dates of birth, or decide it; what is there stays."),
        [click.Argument(["decision"], type=click.Choice(("on", "off")), required=False)],
    )


def decide(book: Book, *, decision: str | None) -> None:
    """Decide, if asked to, and say how it is."""
    from ctdesk.queries.birth_dates import are_kept, number

    if decision is not None:
        from ctdesk.actions.birth_dates import keep_birth_dates

        keep_birth_dates(book, decision == "on")
    said = tr("Dates of birth are kept.") if are_kept(book) else tr("No dates of birth are kept.")
    say(f"{said} {tr('People with one: {n}', n=number(book))}")
