"""`ctdesk duplicates`: the people who may be recorded twice, the likeliest first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ctdesk.cli.grid import print_grid
from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import json_option, limit_option
from ctdesk.cli.printing import print_json_list, say
from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.queries.doubles import Doubles, Pairs

_USUAL_LIMIT = 200


def command() -> click.Command:
    """The command."""
    return book_command(
        "duplicates",
        print_duplicates,
        tr("List pairs of people who may be one person, the likeliest first."),
        [limit_option(_USUAL_LIMIT), json_option()],
    )


def print_duplicates(book: Book, *, limit: int, as_json: bool) -> None:
    """Print the pairs, those of whom nothing but the name is alike last."""
    from ctdesk.queries.doubles import Doubles

    doubles = book.companion(Doubles)
    for _fraction in doubles.look():
        pass
    pairs = doubles.pairs()
    if as_json:
        print_json_list(_told(book, doubles, pairs, limit))
        return
    if pairs:
        print_grid(
            [tr("ID"), tr("Name"), tr("ID"), tr("Name"), "%", tr("Why")],
            [_row(told) for told in _told(book, doubles, pairs, limit)],
            to_the_right=[False, False, False, False, True, False],
        )
    count = trn("{n} pair of people", "{n} pairs of people", len(pairs))
    if len(pairs) > limit:
        count = tr("The first {shown} of {all}", shown=f"{limit:,}", all=count)
    say(count)


def _told(book: Book, doubles: "Doubles", pairs: "Pairs", limit: int) -> Iterator[dict[str, Any]]:
    for at in range(min(limit, len(pairs))):
        place = pairs.places[at]
        yield {
            "one": _person(book, pairs.one[at]),
            "other": _person(book, pairs.other[at]),
            "likelihood": round(doubles.score(place), 3),
            "by_name_only": at >= pairs.sure,
            "why": list(doubles.why(place)),
        }


def _person(book: Book, row_id: int) -> dict[str, str]:
    from ctdesk.queries.record import label, values
    from ctdesk.queries.refs import Ref

    ref = Ref("person", row_id)
    return {"id": str(ref), "uuid": values(book, ref)["uuid"], "name": label(book, ref)}


def _row(told: dict[str, Any]) -> tuple[str, ...]:
    names = (told[side][key] for side in ("one", "other") for key in ("id", "name"))
    return (*names, f"{told['likelihood']:.0%}".rstrip("%"), listed(told["why"]))
