"""Above the grid: the search, the switch between days and sessions, and what fills a column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.attendance.board import Board
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import menu_text
from ctdesk.ui.retell import retell
from ctdesk.ui.search.find import FindBox

_LONGEST, _NARROW = 22, 860


class Head(QWidget):
    """Asks for days or sessions, and for the empty cells of the column in hand to be filled."""

    switched = Signal(bool)
    filled = Signal(str)

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._board = board
        self._is_narrow = False
        self._around = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = FindBox()
        self.by_day = button(lambda: tr("By day"), lambda: self.switched.emit(False))
        self.by_session = button(lambda: tr("By session"), lambda: self.switched.emit(True))
        self._kinds = QButtonGroup(self)
        for switch in (self.by_day, self.by_session):
            switch.setCheckable(True)
            self._kinds.addButton(switch)
        self.present, self.absent = QPushButton(), QPushButton()
        self.present.setProperty("kind", "primary")
        self.present.clicked.connect(lambda: self.filled.emit("present"))
        self.absent.clicked.connect(lambda: self.filled.emit("absent"))
        self._lay_out()
        retell(self, self.tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the search, with fewer words, where there is little room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < look().px(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            beside, beneath = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._around.setDirection(beneath if is_narrow else beside)
            self.tell()

    def tell(self) -> None:
        """Say what the board shows now, and which column would be filled."""
        board = self._board
        people = len(board.ticks.register.people)
        find = trn("Find in {n} person", "Find in {n} people", people)
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.by_day.setChecked(not board.by_session)
        self.by_session.setChecked(board.by_session)
        self.by_session.setEnabled(bool(board.ticks.register.sessions) or board.by_session)
        present, absent = self._words()
        self.present.setText(menu_text(present))
        self.absent.setText(menu_text(absent))

    def allow(self, may_write: bool) -> None:
        """Grey out what would write, where nothing can be written or filled."""
        can = may_write and self._board.heading is not None and bool(self._board.rows)
        self.present.setEnabled(can)
        self.absent.setEnabled(can)

    def _lay_out(self) -> None:
        margins = (look().px(18), look().px(14), look().px(18), look().px(12))
        self._around.setContentsMargins(*margins)
        self._around.setSpacing(look().px(10))
        self._around.addWidget(self.search, 1)
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        switches = QHBoxLayout()
        switches.setSpacing(look().px(2))
        for switch in (self.by_day, self.by_session):
            switches.addWidget(switch)
        row.addLayout(switches)
        row.addStretch(1)
        row.addWidget(self.absent)
        row.addWidget(self.present)
        self._around.addLayout(row)

    def _words(self) -> tuple[str, str]:
        heading, today = self._board.heading, self._board.ticks.register.today
        if heading is None or self._is_narrow:
            return tr("Everybody present"), tr("Rest absent")
        if heading.at == today:
            return tr("Everybody present today"), tr("Rest absent today")
        short = heading.title
        if len(short) > _LONGEST:
            short = f"{short[: _LONGEST - 1].rstrip()}…"
        return (
            tr("Everybody present: {occasion}", occasion=short),
            tr("Rest absent: {occasion}", occasion=short),
        )
