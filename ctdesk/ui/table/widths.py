"""How wide the columns are: as somebody drew them, else so that a row fills the table."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column

_LEAST_OF_WIDEST = 240
_LEAST_OF_TEXTS = 0.6


def shared_out(
    columns: Sequence["Column"], drawn: Mapping[str, int], room: int, scale: float
) -> list[int]:
    """A width in pixels for each column; the widest undrawn one takes what is left of `room`.

    `drawn` holds the widths somebody chose, at 100 %. Where the room is short, other texts give
    way to the widest column; numbers, dates and status words keep their width.
    """
    widths = [round(drawn.get(column.key, column.width) * scale) for column in columns]
    undrawn = [at for at, column in enumerate(columns) if column.key not in drawn]
    if not undrawn:
        return widths
    elastic = max(undrawn, key=lambda at: columns[at].width)
    least = round(min(columns[elastic].width, _LEAST_OF_WIDEST) * scale)
    giving = [at for at in undrawn if at != elastic and columns[at].kind == "text"]
    missing = sum(widths) - widths[elastic] + least - room
    given = min(max(missing / (sum(widths[at] for at in giving) or 1), 0), 1 - _LEAST_OF_TEXTS)
    for at in giving:
        widths[at] = int(widths[at] * (1 - given) + 1e-6)
    widths[elastic] = max(room - sum(widths) + widths[elastic], least)
    return widths
