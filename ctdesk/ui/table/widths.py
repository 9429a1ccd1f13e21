"""How wide the columns are: as somebody drew them, else so that a row fills the table."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column

_LEAST_OF_WIDEST = 180


def shared_out(
    columns: Sequence["Column"], drawn: Mapping[str, int], room: int, scale: float
) -> list[int]:
    """A width in pixels for each column; the widest undrawn one takes what is left of `room`.

    `drawn` holds the widths somebody chose, at 100 %.
    """
    if not columns:
        return []
    widths = [round(drawn.get(column.key, column.width) * scale) for column in columns]
    undrawn = [at for at, column in enumerate(columns) if column.key not in drawn]
    if not undrawn:
        return widths
    elastic = max(undrawn, key=lambda at: columns[at].width)
    left = room - sum(widths) + widths[elastic]
    widths[elastic] = max(left, round(min(columns[elastic].width, _LEAST_OF_WIDEST) * scale))
    return widths
