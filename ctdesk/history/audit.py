"""The audit chain read back: whether the journal still is what was written."""

from dataclasses import dataclass

from ctdesk.store.book import Book
from ctdesk.store.chain import digest


@dataclass(frozen=True)
class Verdict:
    """How far the chain holds: the works verified, and the first that does not fit, if any."""

    verified: int
    broken_at: int | None
    anchor: str


def verify(book: Book) -> Verdict:
    """Recompute the chain from the first piece of work on.

    A missing tail cannot be seen from inside; compare `anchor` with one kept elsewhere.
    """
    previous, verified = "", 0
    with book.read() as connection:
        for work_id, kept in connection.exec_driver_sql("SELECT id, digest FROM work ORDER BY id"):
            if digest(connection, work_id, previous) != kept:
                return Verdict(verified, work_id, previous)
            previous, verified = kept, verified + 1
    return Verdict(verified, None, previous)
