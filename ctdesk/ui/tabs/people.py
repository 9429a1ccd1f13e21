"""An event's people: who is on the list, found, moved from status to status, added by name."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from ctdesk.kernel.i18n import listed, trn
from ctdesk.ui.desk import Desk
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.matches import searched_words
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.people_asking import Listed
from ctdesk.ui.tabs.people_cells import CellEditing
from ctdesk.ui.tabs.people_choice import Choice
from ctdesk.ui.tabs.people_face import Face
from ctdesk.ui.tabs.people_menu import RowMenu
from ctdesk.ui.tabs.people_opening import Opening
from ctdesk.ui.tabs.people_rows import RowsOfPeople
from ctdesk.ui.tabs.people_standing import Standing, stand_again, standing
from ctdesk.ui.tabs.tab import EventTab, Tab

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.participation_figures import Summary
    from ctdesk.queries.refs import Ref

_TABLES = (
    *("participation", "participation_role", "person", "organisation", "term", "country"),
    *("event", "not_same_person"),
)


class People(EventTab):
    """Search, figures and buttons above, the list below, and beside it who is in hand."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        super().__init__(desk, ref, _TABLES)
        self.face = Face(self)
        self.table, self.model, self.search = self.face.table, self.face.model, self.face.search
        self.keeper = ColumnKeeper(self.table, desk.memory, asking.PAGE, self._show_view)
        self.feed = RowsOfPeople(self, self.table, self.keeper)
        self.choice = Choice(self, self.table, self.face)
        self.opening = Opening(self, self.face)
        self.menu = RowMenu(self, self.table, self.choice, self.opening.ways)
        self.cells = CellEditing(self, self.table, self.menu.show_roles)
        self._wanted: int | None = None
        self._connect()

    def focus_search(self) -> None:
        """Put the keyboard into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def read(self) -> None:
        """Ask for the list as it is ordered and searched now."""
        self._show_view(self.keeper.view)
        self.face.doubles.look()

    def leave(self) -> None:
        """Keep what is being typed into a cell or beside the list."""
        self.cells.leave()
        self.face.pane.leave()

    @Slot(int)
    def choose(self, participation: int) -> None:
        """Choose somebody on the list and bring them into sight, whatever narrows the list."""
        if participation in self.model.ids:
            self.table.choose(self.model.ids.index(participation))
        else:
            self._wanted = participation
            self._narrow(text="", among="")

    def words_instead(self) -> list[str]:
        """What is said in place of the rows, when there are none."""
        instead = self.face.rows_or_words.currentWidget()
        return [label.text() for label in instead.findChildren(PlainLabel)] if instead else []

    def _connect(self) -> None:
        face = self.face
        face.search.textChanged.connect(self._search)
        face.search.left_downwards.connect(self.table.setFocus)
        face.figures.asked.connect(self._only)
        face.order.asked.connect(self.keeper.sort_by)
        face.statuses.entries = self.choice.fill_moves
        face.roles.entries = self.choice.fill_roles
        self.table.edited.connect(self._edit)
        self.table.typed.connect(self._typed)
        self.choice.changed.connect(face.can_change)
        face.adding.added.connect(self._invite)
        face.adding.found.connect(self.choose)
        face.walk_in.added.connect(self._invited)
        face.walk_in.found.connect(self.choose)
        face.report.opened.connect(self.choose)
        face.report.chosen.connect(self._choose_all)
        removing = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self.choice.remove)
        self.desk.book_closing.connect(self.leave)
        face.can_change(False)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._narrow(text=text)

    @Slot(str)
    def _only(self, figure: str) -> None:
        self._narrow(among=figure)

    def _narrow(self, *, text: str | None = None, among: str | None = None) -> None:
        """Show fewer or more of the people; None leaves words or figure as they are."""
        view = self.keeper.view
        if view is None:
            return
        if text is not None and text != self.search.text():
            with QSignalBlocker(self.search):
                self.search.setText(text)
        text = view.text if text is None else text
        self._show_view(replace(view, text=text, among=view.among if among is None else among))

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
        before = standing(self.table)
        self.keeper.possible = listed.columns
        self.keeper.use(listed.view)
        self.table.painter.words = searched_words(listed.view.text)
        shown, had = self.keeper.shown(), self.model.columns
        is_same = shown == had and listed.ids == self.model.ids
        if shown != had or not self.model.refresh(listed.ids, listed.blocks):
            self.model.show(shown, listed.ids, listed.blocks)
        if had != shown:
            self.keeper.place()
        if not is_same or self._wanted is not None:
            self._stand(before)
        self.face.show_listed(listed)
        self.say_status(added_up(listed.summary))

    def _stand(self, before: Standing) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted in self.model.ids:
            self.table.choose(self.model.ids.index(wanted))
        else:
            stand_again(self.table, before)

    @Slot(object, object, str)
    def _invite(self, person: int | str, role: str | None, status: str) -> None:
        self.ask(asking.invite, self.ref, person, role, status, then=self._invited)

    @Slot(int)
    def _invited(self, participation: int) -> None:
        self._wanted = participation
        self._narrow(text="", among="")

    @Slot(object)
    def _choose_all(self, ids: list[int]) -> None:
        """Choose these people of the list, all others shown too."""
        self._narrow(text="", among="")
        there = [row_id for row_id in ids if row_id in set(self.model.ids)]
        if there:
            stand_again(self.table, Standing(type(self.model.ids)("q", there), there[0], 0, 0))

    @Slot()
    def _edit(self) -> None:
        if not self.cells.begin():
            self.opening.change(self.opening.column_in_hand())

    @Slot(str)
    def _typed(self, text: str) -> None:
        """Typing on the rows searches them."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)


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
