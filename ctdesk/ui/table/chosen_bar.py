"""The bar under the rows while several are chosen: what can be done with all of them."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, Actions
from ctdesk.ui.bulk import words
from ctdesk.ui.buttons import MenuButton, button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import menu_text
from ctdesk.ui.retell import retell

_SEVERAL = 2
_EDIT = "bulk.edit"


class ChosenBar(QWidget):
    """Offers the deeds of a page on its chosen rows; it lies under them, so that none moves."""

    def __init__(self, desk: Desk, actions: Actions, page: str) -> None:
        super().__init__()
        self.setObjectName("chosen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._page = desk, page
        self._edit = actions.get(_EDIT)
        self._others = [
            action
            for action in actions.at("edit", page)
            if action.pages and action is not self._edit
        ]
        self.edit: QPushButton = button(self._edit_label, self._run_edit)
        self.more = MenuButton(lambda: tr("More"), self._fill)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        row.setSpacing(look().px(10))
        row.addWidget(self.edit)
        row.addWidget(self.more)
        row.addStretch(1)
        self.hide()
        desk.selected.connect(self._judge)
        desk.book_opened.connect(self._judge)
        retell(self, lambda: self.setAccessibleName(tr("What to do with the chosen rows")))

    def entries(self) -> list[str]:
        """The deeds besides editing that are possible now, as they are called."""
        return [action.label() for action in self._possible()]

    @Slot()
    def _judge(self) -> None:
        may = self._edit is not None and self._edit.possible(self._desk)
        self.setVisible(may and self._number() >= _SEVERAL)
        self.edit.setText(menu_text(self._edit_label()))
        self.more.setVisible(bool(self._possible()))

    def _number(self) -> int:
        chosen = self._desk.selection
        return len(chosen.ids) if chosen.page == self._page else 0

    def _edit_label(self) -> str:
        if self._edit is None or not self._edit.belongs_to(self._page):
            return ""
        return tr("Edit {what}…", what=words.numbered(self._page, self._number()))

    def _run_edit(self) -> None:
        if self._edit is not None:
            self._edit.run(self._desk)

    def _possible(self) -> list[Action]:
        return [action for action in self._others if action.possible(self._desk)]

    def _fill(self, menu: QMenu) -> None:
        for action in self._possible():
            entry = menu.addAction(menu_text(action.label()))
            entry.triggered.connect(partial(_run, action, self._desk))


def _run(action: Action, desk: Desk, _is_on: bool = False) -> None:
    action.run(desk)
