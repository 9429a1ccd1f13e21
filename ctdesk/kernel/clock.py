"""The time, in one place, so that everything written carries the same kind of stamp."""

from datetime import UTC, date, datetime


def now() -> str:
    """The present moment in UTC to the millisecond, such as 2026-03-01T09:30:00.120Z."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def today() -> date:
    """The date on the office's wall."""
    return datetime.now().astimezone().date()
