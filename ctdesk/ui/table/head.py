"""The top of a table page: title, how many of how many, buttons, search, status words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, Actions
from ctdesk.ui.buttons import MenuButton, button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, menu_text
from ctdesk.ui.retell import retell
from ctdesk.ui.search.field import SearchField
from ctdesk.ui.search.status_words import StatusWords


class TableHead(QWidget):
    """Says what is shown and holds the search; the page listens to `search.textChanged`.

    `filter_asked` when the panel beside the table should be seen or not.
    """

    filter_asked = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        page: str,
        title: Callable[[], str],
        columns: Callable[[QMenu], object],
    ) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._title = PlainLabel(role="title")
        self._title_now = title
        self._count = PlainLabel(role="subtle")
        self._mistake = PlainLabel(role="error")
        self._mistake.setWordWrap(True)
        self._mistake.hide()
        self.statuses = StatusWords()
        self._filter = button(lambda: tr("Filter"), self._ask_filter)
        self._filter.setCheckable(True)
        self.field = SearchField()
        self.search = self.field.box
        self._lay_out(actions, page, columns)
        retell(self, self.say_title)

    def title(self) -> str:
        """What is listed, as it is written."""
        return self._title.text()

    def say_title(self) -> None:
        """Write what is listed, as it is called now."""
        self._title.setText(self._title_now())

    def show_count(self, text: str) -> None:
        """Say how many are shown: “6 of 248”."""
        self._count.setText(text)

    def count(self) -> str:
        """What is said of how many are shown."""
        return self._count.text()

    def show_mistake(self, sentence: str) -> None:
        """Say under the search box what is wrong with it; empty to say nothing."""
        self._mistake.setText(sentence)
        self._mistake.setVisible(bool(sentence))
        self.statuses.setVisible(not sentence and self.statuses.has_words())

    def mistake(self) -> str:
        """What is said to be wrong with the search."""
        return self._mistake.text()

    def offer_filter(self, offered: bool) -> None:
        """Have a button for the panel, on pages that have one."""
        self._filter.setVisible(offered)

    def show_filter(self, is_open: bool) -> None:
        """Say whether the panel beside the table is seen."""
        self._filter.setChecked(is_open)

    def _ask_filter(self) -> None:
        self.filter_asked.emit(self._filter.isChecked())

    def _lay_out(self, actions: Actions, page: str, columns: Callable[[QMenu], object]) -> None:
        top = QHBoxLayout()
        top.setSpacing(look().px(10))
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._filter)
        top.addWidget(MenuButton(lambda: tr("Columns"), columns))
        for place, label in (("import", lambda: tr("Import")), ("export", lambda: tr("Export"))):
            if offered := actions.at(place, page):
                top.addWidget(action_menu(self._desk, label, offered))
        for action in actions.at("new", page)[:1]:
            top.addWidget(action_button(self._desk, action, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(10))
        column.setSpacing(look().px(10))
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self._mistake)
        column.addWidget(self.statuses)


def action_button(desk: Desk, action: Action, *, kind: str = "") -> QPushButton:
    """A button for an action; it is grey while the action is not possible."""
    made = button(action.label, lambda: action.run(desk), kind=kind)
    follow_possible(desk, made, [action])
    return made


def action_menu(desk: Desk, label: Callable[[], str], offered: Sequence[Action]) -> MenuButton:
    """A button with a menu of actions."""

    def fill(menu: QMenu) -> None:
        for action in offered:
            entry = menu.addAction(menu_text(action.label()))
            entry.setEnabled(action.possible(desk))
            entry.triggered.connect(lambda _on=False, chosen=action: chosen.run(desk))

    made = MenuButton(label, fill)
    follow_possible(desk, made, offered)
    return made


def follow_possible(desk: Desk, widget: QWidget, offered: Sequence[Action]) -> None:
    """Grey the widget out while none of the actions is possible."""

    def judge() -> None:
        widget.setEnabled(any(action.possible(desk) for action in offered))

    _Judge(widget, desk, judge)
    judge()


class _Judge(QObject):
    """Judges again when another book or other rows are chosen, as long as its widget lives."""

    def __init__(self, widget: QWidget, desk: Desk, judge: Callable[[], None]) -> None:
        super().__init__(widget)
        self._judge = judge
        desk.selected.connect(self.judge)
        desk.book_opened.connect(self.judge)

    @Slot()
    def judge(self) -> None:
        self._judge()
