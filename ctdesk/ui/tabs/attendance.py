"""Who was there: an event's people ticked by day or by session, and those who walked in."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.attendance.board import Board
from ctdesk.ui.attendance.deeds import grid_deeds, moving_keys
from ctdesk.ui.attendance.errands import Errands
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.attendance.head import Head
from ctdesk.ui.attendance.legend import Legend
from ctdesk.ui.attendance.ticking import Ticking
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.table.matches import searched_words
from ctdesk.ui.table.states import Instead, nothing_found
from ctdesk.ui.tabs import attendance_asking as asking
from ctdesk.ui.tabs.people_walk_in import WalkInLine
from ctdesk.ui.tabs.tab import EventTab, Tab

if TYPE_CHECKING:
    from ctdesk.queries.attendance import Register
    from ctdesk.queries.refs import Ref
    from ctdesk.store.journal import Changes
    from ctdesk.ui.actions import Action

_TABLES = (
    *("attendance_record", "participation", "person", "organisation", "session", "event"),
    *("term", "country"),
)
_AFTER_TICKS, _LOW = 350, 500


class Attendance(EventTab):
    """Search and switch above, the grid, legend and walk-ins below."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        self.board = Board()
        self._is_begun = False
        self._wanted: int | None = None
        super().__init__(desk, ref, _TABLES)
        self.grid = Grid(self.board)
        self.head, self.legend = Head(self.board), Legend()
        self.walk_in = WalkInLine(self, stays=True)
        self.ticking = Ticking(self, self.grid)
        self.errands = Errands(self, self.grid)
        self._twice = PlainLabel(role="note")
        self._twice.setWordWrap(True)
        self._after_ticks = QTimer(self)
        self._after_ticks.setSingleShot(True)
        self._after_ticks.setInterval(_AFTER_TICKS)
        self._lay_out()
        self._connect()

    def focus_search(self) -> None:
        """Put the keyboard into the search box."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def read(self) -> None:
        """Ask for everything the grid shows."""
        self.ask(asking.register, self.ref.id, then=self._show, replaces=f"attendance {id(self)}")

    def deeds(self) -> "list[Action]":
        """What the keys and the menu of the grid do."""
        return grid_deeds(self.grid, self.errands, may_write=self.may_write)

    def moving_keys(self) -> list[tuple[str, str]]:
        """The keys of the grid that are no deed."""
        return moving_keys()

    def words_instead(self) -> list[str]:
        """What is said in place of the grid, when there is nothing to tick."""
        instead = self._shown.currentWidget()
        return [label.text() for label in instead.findChildren(PlainLabel)] if instead else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words under the grid out where it would have no room."""
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        is_low = self.height() < look().px(_LOW)
        self.legend.setVisible(not is_low)
        self._twice.setVisible(self.board.ticks.is_told_twice() and not is_low)

    def _lay_out(self) -> None:
        self._nobody, self._undated = _nobody(), _undated()
        self._nothing = nothing_found(self.head.search.clear)
        self._shown = QStackedWidget()
        for page in (self.grid, self._nobody, self._undated, self._nothing):
            self._shown.addWidget(page)
        foot = QWidget()
        foot.setProperty("ground", "page")
        below = QVBoxLayout(foot)
        below.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(12))
        below.setSpacing(look().px(10))
        for part in (self._twice, self.legend, self.walk_in):
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shown, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.head.search.textChanged.connect(self._seek)
        self.head.search.left_downwards.connect(self.grid.setFocus)
        self.head.switched.connect(self._switch)
        self.head.filled.connect(self.ticking.fill)
        self.grid.moved.connect(self._moved)
        self.walk_in.added.connect(self._arrived)
        self.walk_in.found.connect(self._was_listed)
        self.walk_in.setVisible(self.may_write)
        self._after_ticks.timeout.connect(self.refresh)

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        """Read again; after a burst of ticks, which show already, once."""
        if self._tables.isdisjoint(changes.tables):
            return
        if self.board.ticks.is_under_way():
            self._after_ticks.start()
        else:
            self.refresh()

    def _show(self, register: "Register") -> None:
        self.board.take(register)
        if not self._is_begun:
            self._begin(register)
        elif self.board.by_session and not register.sessions:
            self.board.show(by_session=False)
        self.legend.show_labels(register.labels)
        self._twice.setText(
            tr(
                "Some are ticked by day and by session. A session's own mark counts; a day's mark "
                "stands for its sessions without one, shown with a dashed outline."
            )
        )
        self._show_words()
        self._look_anew()
        if self._wanted is not None:
            self._go_to(self._wanted)
        self.say_status(_added_up(register))

    def _begin(self, register: "Register") -> None:
        """Sessions first where these are ticked; in hand what is today, or has no marks yet."""
        self._is_begun = True
        has_sessions = bool(register.sessions)
        kinds = {type(at) for marks in register.marks.values() for at in marks}
        self.board.show(by_session=kinds == {int} or (not register.days and has_sessions))
        columns, ticks = self.board.columns, self.board.ticks
        today = [at for at, each in enumerate(columns) if each.day == register.today]
        unmarked = [at for at, each in enumerate(columns) if not ticks.total(each)]
        self.board.go(0, (today or unmarked or [0])[0])

    def _look_anew(self) -> None:
        board = self.board
        shown: QWidget = self.grid
        if not board.ticks.register.people:
            shown = self._nobody
        elif not board.columns:
            shown = self._undated
        elif not board.rows:
            shown = self._nothing
        self._shown.setCurrentWidget(shown)
        self.grid.refresh()

    @Slot()
    def _moved(self) -> None:
        heading = self.board.heading
        self.head.tell()
        self.head.allow(self.may_write)
        at, called = (heading.at, heading.title) if heading is not None else (None, "")
        self.walk_in.show_occasion(at, called)

    @Slot(str)
    def _seek(self, text: str) -> None:
        self.board.seek(text)
        self.grid.painter.texts.words = searched_words(text)
        self._look_anew()
        self.grid.show_cell()

    @Slot(bool)
    def _switch(self, by_session: bool) -> None:
        self.board.show(by_session=by_session)
        self._look_anew()
        self.grid.show_cell()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _was_listed(self, participation: int) -> None:
        self._arrived(participation, tr("On the list already; marked present there."))

    @Slot(int)
    def _arrived(self, participation: int, told: str = "") -> None:
        self._wanted = participation
        self.desk.notice(told or tr("Added to the list."), undo=True)
        self.head.search.clear()
        self.refresh()

    def _go_to(self, participation: int) -> None:
        ids = [one.id for one in self.board.rows]
        if participation in ids:
            self._wanted = None
            self.grid.go(ids.index(participation), self.board.column)


def _nobody() -> Instead:
    return Instead(
        "people",
        lambda: tr("Nobody is expected yet"),
        lambda: tr(
            "Everybody confirmed stands here, to be ticked by day or by session. Confirm "
            "people under People, or write down below who has come."
        ),
        None,
    )


def _undated() -> Instead:
    return Instead(
        "calendar",
        lambda: tr("No days to tick yet"),
        lambda: tr(
            "Type the dates of the event under Details, or add its sessions to the agenda; "
            "each day and each session becomes a column."
        ),
        None,
    )


def _added_up(register: "Register") -> str:
    """The people in one line: “22 people · Attended: 15 · Attended in part: 4”."""
    if not register.people:
        return ""
    statuses = Counter(one.label for one in register.people)
    told = [tr("{label}: {n}", label=label, n=n) for label, n in statuses.most_common()]
    return " · ".join((trn("{n} person", "{n} people", len(register.people)), *told))


TAB = Tab("attendance", "Attendance", 32, Attendance, asking.count)
