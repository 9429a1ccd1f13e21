"""What a list or an export is of: the page, the search, the columns and their order."""

from collections.abc import Callable
from dataclasses import replace

import click

from ctdesk.kernel.i18n import tr, trn
from ctdesk.queries import listing
from ctdesk.queries.saved_searches import called, view_of
from ctdesk.store.book import Book


def view_parameters() -> list[click.Parameter]:
    """The page, and how to choose among its records and columns."""
    return [
        click.Argument(["page"], type=click.Choice((*listing.pages(), *listing.lists()))),
        click.Argument(["query"], nargs=-1),
        click.Option(["--columns"], metavar="A,B,…", help=tr("The columns, by their keys.")),
        click.Option(
            ["--sort"],
            metavar="KEY[-],…",
            help=tr("The column to order by; with a minus behind it, from the last to the first."),
        ),
        click.Option(
            ["--saved"],
            metavar="NAME",
            help=tr("The saved search of that name; what is typed besides narrows it."),
        ),
    ]


def chosen_view(
    book: Book,
    page: str,
    query: tuple[str, ...],
    columns: str | None,
    sort: str | None,
    saved: str | None = None,
) -> listing.View:
    """The page's usual view, or that of a saved search, with what was asked for instead."""
    text = " ".join(query)
    view = replace(listing.default_view(book, page), text=text)
    if saved is not None:
        kept = view_of(book, called(book, page, saved))
        view = replace(kept, text=f"({kept.text}) {text}" if text.strip() else kept.text)
    if columns is not None:
        keys = (key.strip() for key in columns.split(","))
        view = replace(view, columns=tuple(dict.fromkeys(filter(None, keys))) or view.columns)
    if sort is not None:
        view = replace(view, sort=listing.sorted_by(sort) or view.sort)
    return view


def counted(page: str, number: int) -> str:
    """So many records of a page, in words."""
    return _COUNTED[page](number)


_COUNTED: dict[str, Callable[[int], str]] = {
    "events": lambda n: trn("{n} event", "{n} events", n),
    "people": lambda n: trn("{n} person", "{n} people", n),
    "organisations": lambda n: trn("{n} organisation", "{n} organisations", n),
    "recommendations": lambda n: trn("{n} recommendation", "{n} recommendations", n),
    "follow_ups": lambda n: trn("{n} follow-up", "{n} follow-ups", n),
    "series": lambda n: trn("{n} series", "{n} series", n),
    "projects": lambda n: trn("{n} project", "{n} projects", n),
    "instruments": lambda n: trn("{n} instrument", "{n} instruments", n),
    "countries": lambda n: trn("{n} country", "{n} countries", n),
    "groups": lambda n: trn("{n} group", "{n} groups", n),
    "terms": lambda n: trn("{n} term", "{n} terms", n),
}
