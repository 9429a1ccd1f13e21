from datetime import timedelta
from itertools import product

from ctdesk.actions.records import create
from ctdesk.kernel import clock
from ctdesk.queries import listing
from ctdesk.queries.search.values import term_labels
from ctdesk.store.book import Book
from tests.search.answers import found


def dues() -> list[str]:
    """The days, months and years around today."""
    today = clock.today()
    days = [(today + timedelta(days=n)).isoformat() for n in (-400, -40, -1, 0, 1, 40, 400)]
    return sorted({day[:length] for day in days for length in (4, 7, 10)})


def late(book: Book, page: str, column: str) -> list[int]:
    """The records the table marks as late; what is cancelled is as red without being late."""
    view = listing.View(page, (column,), ())
    ids = listing.ids(book, view)
    shown = zip(ids, listing.rows(book, view, ids), strict=True)
    red = ((row_id, status) for row_id, (status,) in shown if status.startswith("late|"))
    return sorted(row_id for row_id, status in red if status != "late|Cancelled")


def test_overdue_finds_the_follow_ups_that_the_table_marks_as_late(book: Book) -> None:
    statuses = [key for key, _ in term_labels(book, "follow_up_status")]
    with book.work("Plan") as session:
        create(session, "event", {"title": "Launch", "start_date": "2012-07"})
        for due, status in product(dues(), statuses):
            draft = {"event": 1, "description": "Train", "due_date": due, "status": status}
            create(session, "follow_up_action", draft)
    marked = late(book, "follow_ups", "status")
    assert marked
    assert found(book, "follow_ups", "is:overdue") == marked
    assert found(book, "events", "followup:overdue is:overdue") == [1]


def test_overdue_finds_the_recommendations_that_the_table_marks_as_late(book: Book) -> None:
    pairs = [(key, "not_started") for key, _ in term_labels(book, "acceptance")]
    pairs += [("accepted", key) for key, _ in term_labels(book, "implementation")]
    with book.work("Recommend") as session:
        create(session, "event", {"title": "Launch", "start_date": "2012-07"})
        for due, (accepted, done) in product(dues(), pairs):
            draft = {"event": 1, "text": "Train", "due_date": due, "status_reason": "Agreed"}
            create(
                session,
                "recommendation",
                {**draft, "acceptance": accepted, "implementation": done},
            )
    marked = late(book, "recommendations", "implementation")
    assert marked
    assert found(book, "recommendations", "is:overdue") == marked
