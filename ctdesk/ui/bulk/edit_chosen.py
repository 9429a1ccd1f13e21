"""“Edit chosen…”: the same for all chosen records, field by field, with a look before."""

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.bulk import asking, words
from ctdesk.ui.bulk.asking import FieldOffer
from ctdesk.ui.bulk.field_line import FieldLine
from ctdesk.ui.bulk.sheet import BulkSheet
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look

if TYPE_CHECKING:
    from ctdesk.ui.bulk.asking import Prepared

_REASONED, _REASON = "status", "status_reason"


class EditChosenSheet(BulkSheet):
    """Lines for the fields beside the look at what they would do."""

    def __init__(
        self, desk: Desk, page: str, page_label: Callable[[], str], ids: "array[int]"
    ) -> None:
        super().__init__(desk, page, page_label, partial(_title, page, len(ids)))
        self._ids = ids
        self._offered: tuple[FieldOffer, ...] = ()
        self.lines: list[FieldLine] = []
        self._around = QWidget()
        self._around.setProperty("ground", "none")
        self._column = QVBoxLayout(self._around)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(14))
        self.more = button(lambda: tr("Change another field too"), self.add_line, kind="link")
        self.more.hide()
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.choices.add_group(lambda: tr("Change"), self._around)
        self.choices.add_group(lambda: tr("What would happen"), self.summary)
        self.show_prepared(None, tr("Choose a field and what to put into it."))
        desk.ask(asking.offers, page, then=self._offer)

    def arrive(self) -> None:
        """Put the keyboard on the first choice."""
        if self.lines:
            self.lines[0].field.setFocus()

    def add_line(self) -> None:
        """One field more, and the keyboard on it."""
        self._add().field.setFocus()

    def _add(self) -> FieldLine:
        line = FieldLine(self._desk, self._offered)
        line.changed.connect(self._wish_anew)
        self.lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        self.more.setVisible(len(self.lines) < len(self._offered))
        return line

    def _offer(self, offered: tuple[FieldOffer, ...]) -> None:
        self._offered = offered
        self.add_line()

    @Slot()
    def _wish_anew(self) -> None:
        self._ask_for_reason()
        same: dict[str, object] = {}
        for line in self.lines:
            same.update(line.wished())
        if not same or self._desk.book is None:
            self.show_prepared(None, tr("Choose a field and what to put into it."))
            return
        self._desk.ask(
            asking.wish_for,
            self._records,
            self._ids,
            same,
            then=self._wished,
            replaces=f"wish {id(self)}",
        )

    def _ask_for_reason(self) -> None:
        """A status may need a reason; its line stands ready below."""
        chosen = [line.field.key() for line in self.lines]
        is_there = any(offer.name == _REASON for offer in self._offered)
        if _REASONED in chosen and is_there and _REASON not in chosen:
            self._add().choose(_REASON)

    def _wished(self, prepared: "Prepared") -> None:
        self.show_prepared(prepared)


def _title(page: str, number: int) -> str:
    return tr("Edit {what}", what=words.numbered(page, number))
