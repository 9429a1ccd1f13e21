"""The table page: search above, rows below, the chosen record beside them."""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.detail import DetailPane
from ctdesk.ui.retell import retell
from ctdesk.ui.saved.saving import connect_saving
from ctdesk.ui.screen import Screen
from ctdesk.ui.search.searching import Searching
from ctdesk.ui.sizes import KeptSplitter
from ctdesk.ui.table import asking
from ctdesk.ui.table.asking import Answer, Beginning
from ctdesk.ui.table.choosing import Choosing
from ctdesk.ui.table.chosen_bar import ChosenBar
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.feed import Feed
from ctdesk.ui.table.hands import hands_of
from ctdesk.ui.table.head import TableHead
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.room import Room
from ctdesk.ui.table.states import empty_page
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tokens import DETAIL

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order, View


@dataclass(frozen=True)
class Subject:
    """What a table page is about, in words."""

    page: str
    icon: str
    title: Callable[[], str]
    numbered: Callable[[int], str]
    none_yet: Callable[[], str]
    first_step: Callable[[], str]


class TablePage(Screen):
    """One class for all pages; what differs is the Subject and what the listing answers."""

    def __init__(self, desk: Desk, actions: Actions, subject: Subject) -> None:
        super().__init__(desk.ground)
        self._desk, self._actions, self._subject = desk, actions, subject
        self._total: int | None = None
        self._among = ""
        self._is_stale = True
        self._told: tuple[str, ...] = ()
        self.model = TableModel(self)
        self.table = TableView(self.model)
        self.keeper = ColumnKeeper(self.table, desk.memory, subject.page, self._show_view)
        self.head = TableHead(desk, actions, subject.page, subject.title, self.keeper.fill_menu)
        self.searching = Searching(desk, subject.page, self.head, self.table)
        self.detail = DetailPane(desk, actions, subject.page)
        self.feed = Feed(desk, self.model, self.keeper)
        self.choosing = Choosing(desk, actions, self.table, self.keeper, self.detail)
        self.chosen_bar = ChosenBar(desk, actions, subject.page)
        self.hands = hands_of(desk, subject.page, self.table)
        self._room = Room(self, self.detail, self.searching, self.choosing)
        self._rows_or_words = QStackedWidget()
        self._splitter = KeptSplitter(desk.memory, f"splitter.{subject.page}", DETAIL)
        self._lay_out()
        self._connect()
        connect_saving(self, desk)

    @property
    def page_key(self) -> str:
        """The page whose actions are offered."""
        return self._subject.page

    def arrive(self) -> None:
        """Read anew what changed while another page was in front."""
        self.choosing.tell()
        if self._is_stale:
            self._begin()

    def narrow(self, among: str) -> None:
        """Show a part of a divided page only, such as the terms of one vocabulary; "" for all."""
        self.head.say_title()
        if among == self._among:
            return
        self._among, self._total = among, None
        if self.keeper.view is not None and self._desk.book is not None:
            self._show_view(replace(self.keeper.view, among=among))

    def take_keyboard(self) -> None:
        """Put the keyboard on the rows, so that the arrows move at once."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search box, all of it selected."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def search_for(
        self, text: str, columns: "tuple[str, ...]" = (), sort: "tuple[Order, ...]" = ()
    ) -> None:
        """Search for a text, shown with these columns and order or else with the page's own."""
        from ctdesk.queries.listing import written

        self.head.search.write(text)
        wished = {"columns": list(columns) or None, "sort": written(sort) or None}
        if self._desk.book is not None:
            self._begin({name: value for name, value in wished.items() if value})

    def _lay_out(self) -> None:
        # From the window down: Qt styles a subtree again each time it gets another parent.
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._splitter)
        left = QWidget(self._splitter)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.detail)
        self._splitter.settle()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.searching.beside, 1)
        column.addWidget(self.chosen_bar)
        self.searching.beside.addWidget(self._rows_or_words, 1)
        subject = self._subject
        self._rows_or_words.addWidget(self.table)
        self._empty = empty_page(
            self._desk,
            subject.icon,
            subject.none_yet,
            subject.first_step,
            [
                *self._actions.at("new", subject.page)[:1],
                *self._actions.at("import", subject.page)[:1],
            ],
        )
        self._rows_or_words.addWidget(self._empty)

    def _connect(self) -> None:
        self.head.search.asked.connect(self._search)
        self.head.search.left_downwards.connect(self.table.setFocus)
        self.table.typed.connect(self._type)
        self.choosing.told.connect(self._say_chosen)
        self.table.cells_entered.connect(self._say_chosen)
        self._desk.changed.connect(self._book_changed)
        self._desk.book_closing.connect(self._forget)
        retell(self, self._retold)

    def _begin(self, wished: Mapping[str, object] | None = None) -> None:
        if self._desk.book is None:
            return
        self._is_stale = False
        self._desk.ask(
            asking.beginning,
            self._subject.page,
            {**self.keeper.kept(), **(wished or {})},
            self.head.search.text(),
            self._among,
            then=self._begun,
            failed=self.searching.mistaken,
            lane="search",
            replaces=f"answer {self._subject.page}",
        )

    def _begun(self, begun: Beginning) -> None:
        self.keeper.possible = begun.columns
        self._answered(begun.answer)
        if begun.answer.is_beginning and self.keeper.view is not None:
            self._show_view(self.keeper.view)

    def _show_view(self, view: "View", *, is_live: bool = False) -> None:
        """Ask for the rows of a view; `is_live` when only the book changed."""
        self._desk.ask(
            asking.answer,
            view,
            self.choosing.blocks_wanted(view, is_live=is_live),
            self._total,
            then=partial(self._answered, is_live=is_live),
            failed=self.searching.mistaken,
            lane="search",
            replaces=f"answer {view.page}",
        )

    @Slot(str)
    def _search(self, text: str) -> None:
        if self.keeper.view is not None and self._desk.book is not None:
            self.choosing.wait()
            self.feed.rest_never()
            self._show_view(replace(self.keeper.view, text=text))

    def _answered(self, answer: Answer, *, is_live: bool = False) -> None:
        self._total = answer.total
        self.table.painter.marks = answer.marks
        self.choosing.show(answer, is_live=is_live)
        is_empty = not (answer.total or answer.found.number or answer.view.text.strip())
        self._room.empty(is_empty)
        self._rows_or_words.setCurrentWidget(self._empty if is_empty else self.table)
        self.table.viewport().repaint()  # Rows are what is waited for; all words can follow.
        QTimer.singleShot(0, self, partial(self._say, answer))

    def _say(self, answer: Answer) -> None:
        """What belongs to an answer beside its rows, in a turn of its own."""
        if self.keeper.view is not answer.view:
            return
        self.searching.answered(answer.view.text, answer.found.number)
        self.feed.rest_soon()
        shown = answer.found.number
        total = max(answer.total, shown)
        if not answer.is_beginning:
            same = shown == total
            count = tr("{shown} of {total}", shown=f"{shown:,}", total=f"{total:,}")
            self.head.show_count(f"{total:,}" if same else count)
            ms = max(1, round(answer.milliseconds))
            shown_text = trn("{n} shown", "{n} shown", shown)
            self._told = (self._subject.numbered(total), shown_text, tr("{ms} ms", ms=ms))
            self._say_chosen()

    @Slot()
    def _say_chosen(self) -> None:
        """The status line: how many there are, are shown and are chosen; and where typing goes."""
        number = self.table.chosen_number()
        chosen = trn("{n} chosen", "{n} chosen", number) if number > 1 else ""
        typing = tr("What you type goes into the cells; Esc ends it") * self.table.is_in_cells
        self.say_status(
            " · ".join(filter(None, (*self._told[:2], chosen, *self._told[2:], typing)))
        )

    @Slot(str)
    def _type(self, text: str) -> None:
        """What is typed on the rows is one word more of the search."""
        search = self.head.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.end(False)
        is_apart = not search.text() or search.text().endswith(" ")
        search.insert(text if is_apart else f" {text}")

    @Slot()
    def _book_changed(self) -> None:
        self._total = None
        if self.keeper.view is None or not self.isVisibleTo(self.window()):
            self._is_stale = True
        elif self.searching.is_waiting(self.keeper.view.text):
            # What was typed meanwhile has no answer yet; asking for the old rows would drop it.
            self._search(self.head.search.text())
        else:
            self._show_view(self.keeper.view, is_live=True)

    @Slot()
    def _forget(self) -> None:
        self._is_stale, self._total, self.keeper.view = True, None, None
        self.feed.rest_never()
        self.model.show((), array("q"), {})
        self.head.show_count("")
        self.searching.forget()
        self.detail.show_nothing()

    def _retold(self) -> None:
        """Column labels and cells speak the book's language of the moment: ask again."""
        self._is_stale = True
        if not self.isHidden() and self._desk.book is not None and self.keeper.view is not None:
            self._begin()
