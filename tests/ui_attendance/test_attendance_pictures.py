from ctdesk.actions.attendance import mark
from ctdesk.app import open_book
from ctdesk.ui import pictures
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.pictures_of_attendance import ticking
from tests.offscreen import settle
from tests.rabat import DAYS


def drawn(qapp, book) -> list[tuple[str, bool]]:
    """The names of the pictures, and whether a grid is seen in each."""
    with pictures._window(qapp, open_book) as window:
        window.desk.take(book)
        found = []
        for name in ticking(window, settle):
            grids = [grid for grid in window.findChildren(Grid) if grid.isVisible()]
            found.append((name, bool(grids)))
        window.desk.let_go()
    return found


def test_the_event_most_ticked_is_drawn_by_days_by_sessions_and_in_sums(
    qapp, book, event, people, sessions
):
    mark(book, event, [(one, DAYS[0]) for one in people.values()], "present")

    assert drawn(qapp, book) == [
        ("attendance-days", True),
        ("attendance-sessions", True),
        ("head-counts", False),
    ]


def test_without_ticks_there_is_nothing_to_draw(qapp, book, event, people):
    assert drawn(qapp, book) == []
