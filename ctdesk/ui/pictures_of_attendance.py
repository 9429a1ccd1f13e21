"""What ticking looks like, of the event of a book in which most is ticked, for its pictures."""

from collections.abc import Callable, Iterator

from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.tabs.attendance import Attendance
from ctdesk.ui.window import Window


def ticking(window: Window, settle: Callable[[], object]) -> Iterator[str]:
    """Bring days, sessions and head-counts to the front and say their names; none without marks."""
    from ctdesk.queries.attendance import most_marked

    book = window.desk.book
    event = most_marked(book) if book is not None else None
    if event is None:
        return
    window.desk.show_page("events")
    sheet = open_record(window.desk, "event", event, side="attendance")
    settle()
    tab = sheet.findChild(Attendance)
    if isinstance(tab, Attendance):
        for by_session, name in ((False, "days"), (True, "sessions")):
            tab.head.switched.emit(by_session)
            settle()
            yield f"attendance-{name}"
    sheet.show_side("head_counts")
    settle()
    yield "head-counts"
    window.desk.close_sheet()
    settle()
