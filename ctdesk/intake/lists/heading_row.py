"""Where the headings of a list stand: not always in the first row, and sometimes nowhere."""

from collections.abc import Sequence

from ctdesk.formats.reading.sheet import Row, Sheet
from ctdesk.intake.lists.cells import Cells
from ctdesk.intake.lists.contents import content
from ctdesk.intake.lists.headings import said

_LOOKED_AT = 20
_BELOW = 60


def heading_place(sheet: Sheet, cells: Cells) -> int | None:
    """The place of the row of headings among the rows of the sheet, None when it has none."""
    rows = list(sheet.rows[:_LOOKED_AT])
    scored = [(_recognised(row), -place) for place, row in enumerate(rows)]
    best, place = max(scored, default=(0, 0))
    if best >= 2 or (best == 1 and _is_as_wide(rows[-place], rows)):
        return -place
    return 0 if rows and _differs(rows[0], sheet.rows[1:_BELOW], cells) else None


def _recognised(row: Row) -> int:
    found = [said(text) for text in row.texts if text and len(text) < 80]
    return sum(told is not None and told.surely > 0.6 for told in found)


def _is_as_wide(row: Row, rows: Sequence[Row]) -> bool:
    """Whether it fills about as many cells as the others, which a title does not."""
    widths = sorted(sum(map(bool, other.texts)) for other in rows)
    return sum(map(bool, row.texts)) * 2 > widths[len(widths) // 2]


def _differs(row: Row, below: Sequence[Row], cells: Cells) -> bool:
    """Whether its cells are not like those below, where those are all alike."""
    for place, text in enumerate(row.texts):
        column = content([other.text(place) for other in below], cells)
        looks = column.looks_like() if len(column.texts) > 1 else None
        if text and looks and not content([text], cells).fits(looks[0]):
            return True
    return False
