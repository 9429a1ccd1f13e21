"""One field to be changed in many records: which, in which way, and to what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.model.field import Kind
from ctdesk.ui.bulk.asking import FieldOffer
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing.choices import Choice
from ctdesk.ui.table.cell_fields import editor_of

if TYPE_CHECKING:
    from ctdesk.ui.forms.editor import Editor

SET, EMPTY, ADD = "set", "empty", "add"


class FieldLine(QWidget):
    """Says `changed` whenever what it asks for is another; `wished()` is that."""

    changed = Signal()

    def __init__(self, desk: Desk, offered: Sequence[FieldOffer]) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._desk = desk
        self._offered = {offer.name: offer for offer in offered}
        self.field = Choice(lambda: tr("Field"), self._choose_field)
        self.way = Choice(lambda: tr("What to do with it"), self._choose_way)
        self.editor: Editor | None = None
        self._why = PlainLabel(role="subtle")
        self._why.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(6))
        for part in (self.field, self.way, self._why):
            self._column.addWidget(part)
        self.field.offer(
            (("", tr("Choose a field…")), *((offer.name, offer.label) for offer in offered)), ""
        )
        self._choose_field("")

    def wished(self) -> dict[str, object]:
        """The change by its field; nothing while it is not said yet."""
        from ctdesk.actions.bulk_judging import Addition

        offer, way = self._offer(), self.way.key()
        if offer is None or (way != EMPTY and self.editor is None):
            return {}
        if way == EMPTY:
            return {offer.name: None}
        typed = self.editor.value() if self.editor is not None else None
        if typed in (None, ""):
            return {}
        return {offer.name: Addition(str(typed)) if way == ADD else typed}

    def choose(self, name: str) -> None:
        """Choose a field as a person would."""
        self.field.choose(name)

    def why(self) -> str:
        """Why something cannot be done with the field."""
        return self._why.text()

    def refuse(self, sentence: str) -> None:
        """Say under the line why what is typed is not understood."""
        if self.editor is not None:
            self.editor.refuse(sentence)

    def _offer(self) -> FieldOffer | None:
        return self._offered.get(self.field.key())

    def _choose_field(self, _name: str) -> None:
        offer = self._offer()
        ways = _ways(offer) if offer is not None else ()
        self.way.offer(ways, ways[0][0] if ways else "")
        self.way.setVisible(offer is not None)
        self.way.setEnabled(len(ways) > 1)
        said = offer.why_set or offer.why_empty if offer is not None else ""
        self._why.setText(said if offer is not None and offer.why_set else "")
        self._why.setVisible(bool(self._why.text()))
        self._put_editor()

    def _choose_way(self, _way: str) -> None:
        self._put_editor()

    def _put_editor(self) -> None:
        """An editor for the field where something is to be typed."""
        if self.editor is not None:
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        offer = self._offer()
        if offer is not None and self.way.key() in (SET, ADD):
            self.editor = editor_of(self._desk, offer.cell)
            self.editor.touched.connect(self._touched)
            self.editor.dropped.connect(self._touched)
            self._column.insertWidget(2, self.editor)
            self.setFocusProxy(self.editor)
        self.changed.emit()

    @Slot(str)
    def _touched(self, _name: str) -> None:
        self.changed.emit()


def _ways(offer: FieldOffer) -> tuple[tuple[str, str], ...]:
    """What can be done with a field, the usual first."""
    field = offer.cell.field
    is_flag = field is not None and field.kind is Kind.FLAG
    ways = []
    if not offer.why_set:
        ways.append((SET, tr("Set to")))
    if offer.takes_more:
        ways.append((ADD, tr("Add at the end")))
    if not offer.why_empty and not is_flag:
        ways.append((EMPTY, tr("Empty it")))
    return tuple(ways)
