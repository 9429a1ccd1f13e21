"""How the list of an event's people is laid out: what stands above it, in it and beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.buttons import MenuButton, button
from ctdesk.ui.palette import look
from ctdesk.ui.search.find import FindBox
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.states import Instead, beside_each_other, nothing_found
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs.people_adding import AddingLine
from ctdesk.ui.tabs.people_doubles import DoublesStrip
from ctdesk.ui.tabs.people_figures import FiguresRow
from ctdesk.ui.tabs.people_order import OrderButton
from ctdesk.ui.tabs.people_pane import ParticipationPane
from ctdesk.ui.tabs.people_report import ReportPanel
from ctdesk.ui.tabs.people_walk_in import WalkInLine
from ctdesk.ui.tabs.people_working import Working
from ctdesk.ui.tabs.strip import Strip
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from collections.abc import Callable

    from ctdesk.ui.tabs.people_asking import Listed

_LIST, _PANE = 3, 1


class LateMenu(MenuButton):
    """A button whose menu is filled by what is put into `entries` once that is there."""

    def __init__(self, label: "Callable[[], str]") -> None:
        super().__init__(label, self._fill)
        self.entries: Callable[[QMenu], object] = QMenu.clear

    def _fill(self, menu: QMenu) -> None:
        self.entries(menu)


class Face:
    """The widgets of the tab by name, laid out on it."""

    def __init__(self, tab: EventTab) -> None:
        self._tab = tab
        self.model = TableModel(tab)
        self.table = TableView(self.model)
        self.search, self.strip = FindBox(), Strip()
        self.figures, self.order = FiguresRow(), OrderButton()
        self.report, self.working = ReportPanel(), Working()
        self.doubles = DoublesStrip(tab)
        self.pane = ParticipationPane(tab.desk)
        self.adding, self.walk_in = AddingLine(tab), WalkInLine(tab)
        self.statuses = LateMenu(lambda: tr("Set status"))
        self.roles = LateMenu(lambda: tr("Roles"))
        self.walks_in = button(lambda: tr("Walk-in"), self.begin_walk_in)
        self.bring = button(lambda: tr("Import list…"), self._import)
        self.add = button(lambda: tr("Add person"), self.begin_adding, kind="primary")
        self.buttons = QHBoxLayout()
        self._lay_out()

    @Slot()
    def begin_adding(self) -> None:
        """Open the line that adds people by name."""
        self.walk_in.hide()
        self.adding.begin()

    @Slot()
    def begin_walk_in(self) -> None:
        """Open the line that records who walks in."""
        self.adding.hide()
        self.walk_in.begin()

    def can_change(self, on: bool) -> None:
        """Whether somebody is chosen who may be changed."""
        self.statuses.setEnabled(on)
        self.roles.setEnabled(on)

    def show_listed(self, listed: "Listed") -> None:
        """Say how many there are, and show rows or words."""
        people = listed.summary.people
        shown = self.table if listed.ids else self._nothing if people else self._empty
        self.rows_or_words.setCurrentWidget(shown)
        self.figures.show_figures(listed.figures, listed.view.among, listed.labels)
        self._counted.setVisible(bool(people))
        self.order.show_sort(listed.view.sort)
        find = trn("Find in {n} person", "Find in {n} people", people)
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.table.setAccessibleName(tr("People of the event"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._tab)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        for between in (self.strip, self.working, self.report):
            column.addWidget(between)
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.setChildrenCollapsible(False)
        self._beside.addWidget(self._rows())
        self._beside.addWidget(self.pane)
        self._beside.setStretchFactor(0, _LIST)
        self._beside.setStretchFactor(1, _PANE)
        column.addWidget(self._beside, 1)
        column.addWidget(self.doubles)
        for writing in (self.add, self.walks_in, self.bring):
            writing.setEnabled(self._tab.may_write)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout()
        row.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(10))
        row.setSpacing(look().px(10))
        row.addWidget(self.search, 1)
        self.buttons.setSpacing(look().px(10))
        for offered in (self.statuses, self.roles, self.walks_in, self.bring, self.add):
            self.buttons.addWidget(offered)
        row.addLayout(self.buttons)
        self._counted = QWidget()
        self._counted.setProperty("ground", "none")
        counted = QHBoxLayout(self._counted)
        counted.setContentsMargins(look().px(18), 0, look().px(18), look().px(10))
        counted.addWidget(self.figures, 1)
        counted.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        above = QVBoxLayout(head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addLayout(row)
        above.addWidget(self._counted)
        above.addWidget(self.adding)
        above.addWidget(self.walk_in)
        return head

    def _rows(self) -> QStackedWidget:
        first = button(lambda: tr("Add person"), self.begin_adding, kind="primary")
        second = button(lambda: tr("Import a list of people…"), self._import)
        for step in (first, second):
            step.setEnabled(self._tab.may_write)
        self._empty = Instead(
            "people",
            lambda: tr("Nobody on the list yet"),
            lambda: tr(
                "Everybody nominated, invited or present stands here with role and status. "
                "Begin with the first name, or import the list of nominations."
            ),
            beside_each_other((first, second)),
        )
        self._nothing = nothing_found(self._show_all)
        self.rows_or_words = QStackedWidget()
        for shown in (self.table, self._empty, self._nothing):
            self.rows_or_words.addWidget(shown)
        return self.rows_or_words

    def _import(self) -> None:
        from ctdesk.ui.importing.opening import open_import

        open_import(self._tab.desk, event=self._tab.ref.id).ask_file()

    def _show_all(self) -> None:
        self.search.clear()
        self.figures.asked.emit("")
