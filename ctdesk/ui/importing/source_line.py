"""The line above the columns: which file, which sheet, which row of headings, into which event."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.suggest import Choice as Suggestion
from ctdesk.ui.forms.suggest import SuggestingLine
from ctdesk.ui.importing import asking
from ctdesk.ui.importing.eliding import ElidingChoice
from ctdesk.ui.importing.usual import Usual
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import CONTROL
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.formats.reading.sheet import Sheets

_LEAST = 120


class EventLine(SuggestingLine):
    """The event the list goes into; empty for people alone. `settled(id or None)` is a decision."""

    settled = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event: int | None = None
        self._label = ""
        self.setMinimumWidth(look().px(_LEAST))
        self.textEdited.connect(self._look)
        self.chosen.connect(self._take_event)
        retell(self, self._tell)

    def show_event(self, event: int | None, label: str) -> None:
        """Show which event it is."""
        self._event, self._label = event, label
        self.setText(label)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down offers events; Escape puts back what stood here."""
        if self.is_suggesting():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down:
            self._look("")
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._label:
            self.show_event(self._event, self._label)
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _look(self, typed: str) -> None:
        if not typed.strip() and not self.text():
            self._settle(None, "")
        replaces = f"events {id(self)}"
        self._desk.ask(asking.known_events, typed, then=self._offer, replaces=replaces)

    def _offer(self, known: Sequence[tuple[int, str, str]]) -> None:
        people = Suggestion("", tr("People only, into no event"), is_new=True)
        self.offer([*(Suggestion(*each) for each in known), people])

    @Slot(object)
    def _take_event(self, choice: Suggestion) -> None:
        self.put_away()
        self._settle(
            None if choice.is_new else int(choice.key), "" if choice.is_new else choice.label
        )

    def _settle(self, event: int | None, label: str) -> None:
        before = self._event
        self.show_event(event, label)
        if event != before:
            self.settled.emit(event)

    def _tell(self) -> None:
        self.setAccessibleName(tr("Event the list goes into"))
        self.setPlaceholderText(tr("People only; type to find an event"))


class SourceLine(QWidget):
    """`sheet_chosen(place)`, `heading_chosen(number)` and `event_chosen(id or None)` follow."""

    sheet_chosen = Signal(int)
    heading_chosen = Signal(int)
    event_chosen = Signal(object)
    other_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._name = PlainLabel(role="strong")
        self.sheet = ElidingChoice(
            lambda: tr("Sheet"), lambda key: self.sheet_chosen.emit(int(key))
        )
        self.heading = ElidingChoice(
            lambda: tr("Row with the headings"), lambda key: self.heading_chosen.emit(int(key))
        )
        self.usual = Usual(desk)
        self.event_line = EventLine(desk)
        self.event_line.settled.connect(self.event_chosen)
        self._sheet_label, self._into = PlainLabel(role="subtle"), PlainLabel(role="subtle")
        self._heading_label = PlainLabel(role="subtle")
        self.other = button(lambda: tr("Another file…"), self.other_asked.emit, kind="link")
        self._lay_out()
        retell(self, self._tell)

    def show_source(self, name: str, sheets: "Sheets", at: int) -> None:
        """Show what was read, and which of its sheets is looked at."""
        self._name.setText(f"\u2068{name}\u2069")
        named = tuple((str(place), sheet.name) for place, sheet in enumerate(sheets.sheets))
        self.sheet.offer(named, str(at))
        around = self.sheet.parentWidget()
        if around is not None:
            around.setVisible(len(named) > 1)

    def show_headings(self, offered: Sequence[tuple[int, str]], number: int) -> None:
        """Offer the rows that may hold the headings; 0 is none of them."""
        rows = [(str(at), tr("Row {number}: {words}", number=at, words=w)) for at, w in offered]
        self.heading.offer((*rows, ("0", tr("None"))), str(number))

    def texts(self) -> list[str]:
        """The words in it."""
        return [label.text() for label in self.findChildren(PlainLabel) if not label.isHidden()]

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._line = WrapLayout(inside, gap=look().px(12))
        for parts, wide in (
            ((self._name, self.other), 0),
            ((self._sheet_label, self.sheet), 150),
            ((self._heading_label, self.heading), 190),
            ((self._into, self.event_line), 280),
        ):
            if wide:
                parts[1].setFixedWidth(look().px(wide))
            self._line.addWidget(_group(*parts))
        self._line.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(10))
        column.addWidget(inside)

    def _tell(self) -> None:
        self._sheet_label.setText(tr("Sheet"))
        self._heading_label.setText(tr("Headings"))
        self._into.setText(tr("Into"))


def _group(*parts: QWidget) -> QWidget:
    """A label and its box, which stay beside each other."""
    around = QWidget()
    around.setProperty("ground", "none")
    around.setMinimumHeight(look().px(CONTROL))
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(8))
    for part in parts:
        row.addWidget(part)
    return around
