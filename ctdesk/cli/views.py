"""What a list or an export is of: the page, the search, the columns and their order."""

from dataclasses import replace

import click

from ctdesk.kernel.i18n import tr, trn
from ctdesk.queries import listing
from ctdesk.store.book import Book

PAGES = ("events", "people", "organisations")


def view_parameters() -> list[click.Parameter]:
    """The page, and how to choose among its records and columns."""
    return [
        click.Argument(["page"], type=click.Choice(PAGES)),
        click.Argument(["query"], nargs=-1),
        click.Option(["--columns"], metavar="A,B,…", help=tr("The columns, by their keys.")),
        click.Option(
            ["--sort"],
            metavar="KEY[-]",
            help=tr("The column to order by; with a minus behind it, from the last to the first."),
        ),
    ]


def chosen_view(
    book: Book, page: str, query: tuple[str, ...], columns: str | None, sort: str | None
) -> listing.View:
    """The page's usual view with what was asked for instead."""
    view = replace(listing.default_view(book, page), text=" ".join(query))
    if columns is not None:
        keys = (key.strip() for key in columns.split(","))
        view = replace(view, columns=tuple(dict.fromkeys(filter(None, keys))) or view.columns)
    if sort is not None:
        view = replace(view, sort=sort.removesuffix("-"), descending=sort.endswith("-"))
    return view


def counted(page: str, number: int) -> str:
    """So many records of a page, in words."""
    if page == "events":
        return trn("{n} event", "{n} events", number)
    if page == "people":
        return trn("{n} person", "{n} people", number)
    return trn("{n} organisation", "{n} organisations", number)
