"""When the book was backed up last, and when it is time again."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book

APART = timedelta(hours=1)
"""A book that is worked in is backed up no more often than this."""

_CALM, _CALM_IF_LARGE = timedelta(seconds=20), timedelta(minutes=5)
_LARGE = 200_000_000


@dataclass(frozen=True)
class Backing:
    """The newest backup's time on the office's clock, and what it does not hold yet.

    `wait` is how long to leave the book alone before the next one: until an hour after the last,
    and until nobody has changed anything for a while; None when the newest holds everything.
    """

    taken: datetime | None
    wait: timedelta | None


def backing(book: Book, now: datetime | None = None) -> Backing:
    """How the book is backed up; `now` is a time with a zone, this moment if not given."""
    from ctdesk.store.backup import backups_of

    now = now or datetime.now(UTC)
    taken = max((backup.taken for backup in backups_of(book.path)), default=None)
    found = book.rows("SELECT at FROM work ORDER BY id DESC LIMIT 1")
    worked = datetime.fromisoformat(found[0][0]) if found else None
    if book.is_read_only or worked is None:
        return Backing(taken, None)
    if taken is None:
        return Backing(None, _calm(book))
    # A backup's time has no fraction of a second, and is taken before the copy.
    held = taken.astimezone()
    if worked < held:
        return Backing(taken, None)
    return Backing(taken, max(held + APART - now, _calm(book)))


def told(taken: datetime | None, today: date) -> str:
    """When the last backup was made, in words."""
    if taken is None:
        return tr("Not backed up yet")
    if taken.date() == today:
        return tr("Backed up today {time}", time=f"{taken:%H:%M}")
    return tr("Backed up {date}", date=format_date(taken.date().isoformat(), short=True))


def _calm(book: Book) -> timedelta:
    """Copying a large book is felt, so it is done when nobody seems to be there."""
    return _CALM_IF_LARGE if book.path.stat().st_size > _LARGE else _CALM
