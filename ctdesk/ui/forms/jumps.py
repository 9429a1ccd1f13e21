"""Cards of what is only read in a form: where a person or an organisation comes up."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, menu_text, tooltip
from ctdesk.ui.sheet import card

if TYPE_CHECKING:
    from ctdesk.queries.mentions import Mention
    from ctdesk.store.book import Book

_LONGEST = 44


class Jumps(QWidget):
    """The lists of one record; each line opens what it names."""

    def __init__(self, desk: Desk, kind: str, row_id: int) -> None:
        super().__init__()
        self._desk, self._kind, self._id = desk, kind, row_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(14))
        desk.changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._desk.ask(
            _mentions, self._kind, self._id, then=self._show, replaces=f"jumps {id(self)}"
        )

    def _show(self, lists: "list[tuple[str, list[Mention]]]") -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for heading, found in lists:
            words = f"{heading} {len(found):,}" if found else heading
            frame, column = card(lambda words=words: words)  # type: ignore[misc]
            column.setSpacing(look().px(2))
            for mention in found:
                column.addWidget(self._line(mention))
                if mention.beneath:
                    beneath = PlainLabel(mention.beneath, frame, role="note")
                    beneath.setWordWrap(True)
                    column.addWidget(beneath)
            if not found:
                column.addWidget(PlainLabel(tr("None yet"), frame, role="subtle"))
            self._column.addWidget(frame)

    def _line(self, mention: "Mention") -> QPushButton:
        line = QPushButton()
        line.setProperty("kind", "link")
        line.setObjectName("jump")
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        words = mention.words
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        line.setText(menu_text(shown))
        line.setAccessibleName(words)
        line.setToolTip(tooltip(words))
        line.clicked.connect(partial(self._go, mention))
        return line

    def _go(self, mention: "Mention", _on: bool = False) -> None:
        from ctdesk.ui.forms.opening import open_record

        open_record(self._desk, mention.kind, mention.id)


def _mentions(book: "Book", kind: str, row_id: int) -> "list[tuple[str, list[Mention]]]":
    from ctdesk.queries.mentions import mentions

    return mentions(book, kind, row_id)
