"""The columns of a list: where their headings stand, what they mean, some of what they hold."""

from ctdesk.formats.reading.sheet import Sheet
from ctdesk.intake.lists.judged import Mapped
from ctdesk.intake.lists.targets import Target
from ctdesk.kernel.text import fold

_SAMPLES = 4


def mapped(sheet: Sheet, known: tuple[Target, ...]) -> list[Mapped]:
    """The columns of a sheet whose first row holds headings, guessed by their labels."""
    by_label = {fold(target.label): target.key for target in known}
    headings = sheet.rows[0].texts
    taken: set[str] = set()
    found = []
    for place in range(sheet.columns):
        heading = headings[place] if place < len(headings) else ""
        key = by_label.get(fold(heading))
        key = None if key in taken else key
        taken |= {key} if key else set()
        found.append(Mapped(place, heading, key, _samples(sheet, place)))
    return found


def _samples(sheet: Sheet, place: int) -> tuple[str, ...]:
    texts = (row.text(place) for row in sheet.rows[1:100])
    return tuple(dict.fromkeys(filter(None, texts)))[:_SAMPLES]
