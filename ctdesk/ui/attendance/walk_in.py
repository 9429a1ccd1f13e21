"""The line under the grid for somebody who came without being expected."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.ui.buttons import button
from ctdesk.ui.forms.suggest import Choice, SuggestingLine
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.people_asking import Known
from ctdesk.ui.tabs.tab import EventTab


class NameLine(SuggestingLine):
    """The name; Enter before the suggestions have come is kept for them."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the suggestions do not take."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_suggesting():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class WalkInLine(QWidget):
    """Asks for `came(person id or new name)`; somebody listed already asks for it as well."""

    came = Signal(object)

    def __init__(self, tab: EventTab) -> None:
        super().__init__()
        self._tab = tab
        self._is_entered = False
        self._occasion = ""
        self._label = PlainLabel(role="subtle")
        self.name = NameLine()
        self._add = button(lambda: tr("Add"), self.enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        row.addWidget(self._label)
        row.addWidget(self.name, 1)
        row.addWidget(self._add)
        self.name.textEdited.connect(self._look)
        self.name.chosen.connect(self._chosen)
        self.name.entered.connect(self.enter)
        retell(self, self._tell)

    def show_occasion(self, occasion: str) -> None:
        """Say on what the person will be marked present; empty where on nothing."""
        self._occasion = occasion
        self._tell()

    def enter(self) -> None:
        """Add who is typed, when it is clear who that is."""
        typed = self.name.text()
        if typed.strip():
            self._look(typed)
            self._is_entered = True

    def _look(self, typed: str) -> None:
        self._is_entered = False
        if not typed.strip():
            self.name.put_away()
            return
        found = partial(self._suggest, typed)
        self._tab.ask(
            asking.known, self._tab.ref.id, typed, then=found, replaces=f"came {id(self)}"
        )

    def _suggest(self, typed: str, known: list[Known]) -> None:
        name = " ".join(typed.split())
        here = tr("already on this list")
        choices = [
            Choice(one.id, one.label, here if one.here is not None else one.beside) for one in known
        ]
        new = Choice(name, tr("Add “{name}” as a new person", name=name), is_new=True)
        if self._is_entered and (not choices or fold(choices[0].label) == fold(name)):
            self._chosen(choices[0] if choices else new)
        else:
            self.name.offer([*choices, new])
        self._is_entered = False

    def _chosen(self, choice: Choice) -> None:
        self.name.put_away()
        self.name.clear()
        self.came.emit(choice.key)

    def _tell(self) -> None:
        self._label.setText(tr("Came without being listed"))
        told = tr("Name; Enter adds the person")
        if self._occasion:
            told = tr("Name; Enter adds the person as present: {occasion}", occasion=self._occasion)
        self.name.setPlaceholderText(told)
        self.name.setAccessibleName(tr("Came without being listed"))
