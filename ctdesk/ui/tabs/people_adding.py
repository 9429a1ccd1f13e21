"""The line that adds people one after the other: a name, Enter, the next name."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.ui.buttons import icon_button
from ctdesk.ui.forms.boxes import Combo
from ctdesk.ui.forms.suggest import Choice, SuggestingLine
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.people_asking import Known, Offer
from ctdesk.ui.tabs.tab import EventTab


class NameLine(SuggestingLine):
    """The name; Enter before the suggestions have come is kept for them, Escape closes."""

    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the suggestions do not take."""
        is_open = self.is_suggesting()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_open:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and not is_open:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class AddingLine(QWidget):
    """Asks for `added(person id or new name, role, status)`; `found(id)` is already on the list."""

    added = Signal(object, object, str)
    found = Signal(int)

    def __init__(self, tab: EventTab) -> None:
        super().__init__()
        self._tab = tab
        self._is_entered = False
        self._here: dict[int, int] = {}
        self._is_offered = False
        self.name, self.role, self.status = NameLine(), Combo(), Combo()
        close = icon_button("close", lambda: tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), 0, look().px(18), look().px(12))
        row.setSpacing(look().px(10))
        for part, share in ((self.name, 5), (self.role, 2), (self.status, 2), (close, 0)):
            row.addWidget(part, share)
        self.name.textEdited.connect(self._look)
        self.name.chosen.connect(self._chosen)
        self.name.entered.connect(self._entered)
        self.name.escaped.connect(self.hide)
        retell(self, self._tell)
        self.hide()

    def begin(self) -> None:
        """Show the line with the keyboard in it."""
        self._tab.ask(asking.offer, self._tab.ref.id, then=self._offer)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, offer: Offer) -> None:
        role = self.role.currentData() or "participant"
        status = self.status.currentData() if self._is_offered else offer.status
        for box, choices, kept in (
            (self.role, offer.roles, role),
            (self.status, offer.statuses, status),
        ):
            box.clear()
            for key, label in choices:
                box.addItem(label, key)
            box.setCurrentIndex(max(box.findData(kept), 0))
        self._is_offered = True

    def _look(self, typed: str) -> None:
        self._is_entered = False
        if not typed.strip():
            self.name.put_away()
            return
        found = partial(self._suggest, typed)
        self._tab.ask(
            asking.known, self._tab.ref.id, typed, then=found, replaces=f"known {id(self)}"
        )

    def _suggest(self, typed: str, known: list[Known]) -> None:
        name = " ".join(typed.split())
        self._here = {one.id: one.here for one in known if one.here is not None}
        here = tr("already on this list")
        choices = [
            Choice(one.id, one.label, here if one.id in self._here else one.beside) for one in known
        ]
        new = Choice(name, tr("Add “{name}” as a new person", name=name), is_new=True)
        if self._is_entered and (not choices or fold(choices[0].label) == fold(name)):
            self._chosen(choices[0] if choices else new)
        else:
            self.name.offer([*choices, new])
        self._is_entered = False

    def _entered(self) -> None:
        typed = self.name.text()
        if typed.strip():
            self._look(typed)
            self._is_entered = True

    def _chosen(self, choice: Choice) -> None:
        self.name.put_away()
        self.name.clear()
        if not choice.is_new and choice.key in self._here:
            self.found.emit(self._here[int(choice.key)])
        elif self._is_offered:
            self.added.emit(choice.key, self.role.currentData(), self.status.currentData())

    def _tell(self) -> None:
        self.name.setPlaceholderText(tr("Name of the person; Enter adds"))
        self.name.setAccessibleName(tr("Name of the person"))
        self.role.setAccessibleName(tr("Role"))
        self.status.setAccessibleName(tr("Status"))
        if self.isVisible():
            self._tab.ask(asking.offer, self._tab.ref.id, then=self._offer)
