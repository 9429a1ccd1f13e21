"""An event's people: who is on the list, found, moved from status to status, added by name."""

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.ui.buttons import MenuButton, StayingMenu, button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.search.find import FindBox
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.matches import searched_words
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.states import Instead, beside_each_other, nothing_found
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.people_adding import AddingLine
from ctdesk.ui.tabs.people_asking import Listed
from ctdesk.ui.tabs.people_choice import Choice
from ctdesk.ui.tabs.people_rows import RowsOfPeople
from ctdesk.ui.tabs.strip import Strip
from ctdesk.ui.tabs.tab import EventTab, Tab

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.participations import Summary
    from ctdesk.queries.refs import Ref

_TABLES = ("participation", "participation_role", "person", "organisation", "term", "country")


class People(EventTab):
    """Search and buttons above, the list below, one line that adds."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        super().__init__(desk, ref, _TABLES)
        self.model = TableModel(self)
        self.table = TableView(self.model)
        self.keeper = ColumnKeeper(self.table, desk.memory, asking.PAGE, self._show_view)
        self.search, self.strip, self.adding = FindBox(), Strip(), AddingLine(self)
        self.feed = RowsOfPeople(self, self.table, self.keeper)
        self.choice = Choice(self, self.table, self.strip)
        self.statuses = MenuButton(lambda: tr("Set status"), self.choice.fill_moves)
        self.roles = MenuButton(lambda: tr("Roles"), self.choice.fill_roles)
        self.bring = button(lambda: tr("Import list…"), self._import)
        self.add = button(lambda: tr("Add person"), self.adding.begin, kind="primary")
        self._wanted: int | None = None
        self._lay_out()
        self._connect()

    def focus_search(self) -> None:
        """Put the keyboard into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def read(self) -> None:
        """Ask for the list as it is ordered and searched now."""
        self._show_view(self.keeper.view)

    def open_chosen(self) -> None:
        """Open the form of the person in hand."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.ids):
            self.ask(asking.person_of, self.model.ids[row], then=self._open)

    def choose(self, participation: int) -> None:
        """Choose somebody on the list and bring them into sight."""
        if participation in self.model.ids:
            self.table.choose(self.model.ids.index(participation))
        else:
            self._wanted = participation
            self.search.clear()

    def words_instead(self) -> list[str]:
        """What is said in place of the rows, when there are none."""
        instead = self._rows_or_words.currentWidget()
        return [label.text() for label in instead.findChildren(PlainLabel)] if instead else []

    def _lay_out(self) -> None:
        head = QWidget()
        head.setObjectName("head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout()
        row.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(12))
        row.setSpacing(look().px(10))
        row.addWidget(self.search, 1)
        for offered in (self.statuses, self.roles, self.bring, self.add):
            row.addWidget(offered)
        above = QVBoxLayout(head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addLayout(row)
        above.addWidget(self.adding)
        first = button(lambda: tr("Add person"), self.adding.begin, kind="primary")
        second = button(lambda: tr("Import a list of people…"), self._import)
        self._empty = Instead(
            "people",
            lambda: tr("Nobody on the list yet"),
            lambda: tr(
                "Everybody nominated, invited or present stands here with role and status. "
                "Begin with the first name, or import the list of nominations."
            ),
            beside_each_other((first, second)),
        )
        for step in (first, second, self.bring):
            step.setEnabled(self.may_write)
        self._nothing = nothing_found(self.search.clear)
        self._rows_or_words = QStackedWidget()
        for shown in (self.table, self._empty, self._nothing):
            self._rows_or_words.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.strip)
        column.addWidget(self._rows_or_words, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.opened.connect(self.open_chosen)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.choice.changed.connect(self._can_change)
        self.adding.added.connect(self._invite)
        self.adding.found.connect(self.choose)
        removing = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self.choice.remove)
        self.add.setEnabled(self.may_write)
        self._can_change(False)

    @Slot(str)
    def _search(self, text: str) -> None:
        if self.keeper.view is not None:
            self._show_view(replace(self.keeper.view, text=text))

    def _show_view(self, view: "View | None") -> None:
        if view is not None:
            self.keeper.view = view
        first = max(self.table.rowAt(0), 0)
        self.ask(
            asking.listed,
            self.ref.id,
            self.keeper.kept(),
            view,
            first // BLOCK,
            then=self._listed,
            replaces=f"people of {id(self)}",
        )

    def _listed(self, listed: Listed) -> None:
        before = self.table.chosen_ids()
        place = self.table.verticalScrollBar().value()
        self.keeper.possible = listed.columns
        self.keeper.use(listed.view)
        self.table.painter.words = searched_words(listed.view.text)
        had = self.model.columns
        self.model.show(self.keeper.shown(), listed.ids, listed.blocks)
        if had != self.model.columns:
            self.keeper.place()
        self._choose_again(before, place)
        people = listed.summary.people
        shown = self.table if listed.ids else self._nothing if people else self._empty
        self._rows_or_words.setCurrentWidget(shown)
        find = trn("Find in {n} person", "Find in {n} people", people)
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.table.setAccessibleName(tr("People of the event"))
        self.say_status(added_up(listed.summary))

    def _choose_again(self, before: "array[int]", place: int) -> None:
        wanted, self._wanted = self._wanted, None
        ids = self.model.ids
        if wanted is not None and wanted in ids:
            self.table.choose(ids.index(wanted))
            return
        kept = set(before)
        again = QItemSelection()
        for row, row_id in enumerate(ids):
            if row_id in kept:
                again.select(self.model.index(row, 0), self.model.index(row, 0))
        choose = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().select(again, choose)
        self.table.verticalScrollBar().setValue(place)

    @Slot(object, object, str)
    def _invite(self, person: int | str, role: str | None, status: str) -> None:
        self.ask(asking.invite, self.ref, person, role, status, then=self._invited)

    def _invited(self, participation: int) -> None:
        self._wanted = participation
        if self.search.text():
            self.search.clear()
        else:
            self.read()

    def _import(self) -> None:
        from ctdesk.ui.importing.opening import open_import

        open_import(self.desk, event=self.ref.id).ask_file()

    def _open(self, person: "Ref | None") -> None:
        if person is not None:
            from ctdesk.ui.forms.opening import open_record

            open_record(self.desk, person.kind, person.id)

    @Slot(bool)
    def _can_change(self, on: bool) -> None:
        self.statuses.setEnabled(on)
        self.roles.setEnabled(on)

    @Slot(QPoint)
    def _menu_at(self, where: QPoint) -> None:
        if not self.table.chosen_ids():
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open person"), self.open_chosen)
        if self.may_write:
            self.choice.fill_moves(menu.addMenu(tr("Set status")))
            roles = StayingMenu(menu)
            roles.setTitle(tr("Roles"))
            self.choice.fill_roles(roles)
            menu.addMenu(roles)
            menu.addSeparator()
            menu.addAction(tr("Take off the list"), self.choice.remove)
        menu.popup(self.table.viewport().mapToGlobal(where))


def added_up(summary: "Summary") -> str:
    """The list in one line: “52 people · 8 countries · 21 women, 31 men”."""
    if not summary.people:
        return ""
    sexes = (
        (summary.women, trn("{n} woman", "{n} women", summary.women)),
        (summary.men, trn("{n} man", "{n} men", summary.men)),
        (summary.others, trn("{n} other", "{n} others", summary.others)),
        (summary.not_stated, trn("{n} not stated", "{n} not stated", summary.not_stated)),
    )
    told = [
        trn("{n} person", "{n} people", summary.people),
        trn("{n} country", "{n} countries", summary.countries) if summary.countries else "",
        listed(words for number, words in sexes if number),
    ]
    return " · ".join(filter(None, told))


TAB = Tab("people", "People", 30, People, asking.count)
