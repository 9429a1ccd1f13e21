"""People in a few words, to be told apart side by side: who, where at work, where to reach."""

from collections.abc import Iterable
from dataclasses import dataclass

from ctdesk.kernel.i18n import language
from ctdesk.kernel.text import fold
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Face:
    """One person in lines of pieces: the name, the work, the country and ways to reach.

    `events` is the number of events the person is on the list of.
    """

    id: int
    name: str
    lines: tuple[tuple[str, ...], ...]
    events: int

    def spoken(self) -> str:
        """Everything said, for a screen reader."""
        return ", ".join(piece for line in self.lines for piece in line if piece)


def faces(book: Book, ids: Iterable[int]) -> dict[int, Face]:
    """The faces of some people by id; who is no longer there has none."""
    listed = ",".join(map(str, ids))
    rows = book.rows(
        "SELECT p.id, p.honorific, p.display_name, p.name_original, p.job_title, p.department,"
        " o.name, c.name___lang__, p.email, p.phone,"
        " (SELECT count(*) FROM participation WHERE person_id = p.id) FROM person p"
        " LEFT JOIN organisation o ON o.id = p.organisation_id"
        f" LEFT JOIN country c ON c.code = p.country WHERE p.id IN ({listed})".replace(
            "__lang__", language()
        )
    )
    return {row[0]: _face(*row) for row in rows}


def is_shared(piece: str, other: Face, line: int) -> bool:
    """Whether the other face says the same in that line, accents and capitals aside."""
    return fold(piece) in map(fold, other.lines[line])


def _face(
    row_id: int, honorific: str | None, name: str, original: str | None, *rest: object
) -> Face:
    *told, events = rest
    words = [str(piece or "") for piece in told]
    titled = " ".join(filter(None, (honorific, name)))
    named = (titled, original if original and original != name else "")
    return Face(row_id, name, (named, tuple(words[:3]), tuple(words[3:])), int(str(events)))
