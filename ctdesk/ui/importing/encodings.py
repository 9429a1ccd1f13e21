"""When a text file does not say how its letters are written: its lines, read in each way."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.formats.reading.encodings import Preview

_WIDE = 208
_LINES = 6


class EncodingChoice(QWidget):
    """Cards side by side; `chosen(encoding)` is told which one can be read."""

    def __init__(self, chosen: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chosen = chosen
        self._name = ""
        self.buttons: list[QPushButton] = []
        self._title, self._words = PlainLabel(role="detail-title"), PlainLabel(role="subtle")
        self._words.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(24)] * 4)
        column.setSpacing(look().px(8))
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(look().px(8))
        column.addWidget(self._area, 1)
        retell(self, self._tell)

    def ask(self, name: str, previews: Sequence["Preview"]) -> None:
        """Show how the lines of a file read; the keyboard stands on the first that fits."""
        self._name = name
        self._tell()
        self.buttons = []
        cards = QWidget()
        cards.setProperty("ground", "none")
        row = QHBoxLayout(cards)
        row.setContentsMargins(0, 0, 0, look().px(12))
        row.setSpacing(look().px(12))
        for preview in sorted(previews, key=lambda each: not each.fits):
            row.addWidget(self._card(preview), 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._area.setWidget(cards)
        for first in self.buttons[:1]:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self) -> list[str]:
        """Every text on the cards."""
        return [label.text() for label in self._area.findChildren(PlainLabel)]

    def _card(self, preview: "Preview") -> QFrame:
        frame = QFrame()
        frame.setProperty("card", True)
        frame.setFixedWidth(look().px(_WIDE))
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[look().px(14)] * 4)
        column.setSpacing(look().px(6))
        name = PlainLabel(label_of(preview.encoding), frame, role="strong")
        name.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(PlainLabel(preview.encoding, frame, role="note"))
        column.addSpacing(look().px(4))
        for line in preview.lines[:_LINES]:
            words = PlainLabel("", frame, role="" if preview.fits else "subtle")
            room = look().px(_WIDE - 32)
            shown = line.replace("\t", "  ")
            fitted = words.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
            words.setText(fitted)
            column.addWidget(words)
        column.addSpacing(look().px(6))
        if preview.fits:
            made = button(
                lambda: tr("These names are right"), partial(self._chosen, preview.encoding)
            )
            made.setAccessibleDescription(label_of(preview.encoding))
            self.buttons.append(made)
            column.addWidget(made)
        else:
            unfit = PlainLabel(
                tr("Some letters of the file do not exist here."), frame, role="note"
            )
            unfit.setWordWrap(True)
            column.addWidget(unfit)
        return frame

    def _tell(self) -> None:
        self._title.setText(tr("Which of these can you read?"))
        self._words.setText(
            tr(
                "“{name}” does not say how its letters are written. Choose the card on which the "
                "names stand as they should.",
                name=f"\u2068{self._name}\u2069",
            )
        )
        self._area.setAccessibleName(tr("The same lines in several encodings"))


def label_of(encoding: str) -> str:
    """What an encoding is called for people."""
    named = {
        "cp1256": tr("Arabic, Windows"),
        "cp1252": tr("Western European, Windows"),
        "iso8859-6": tr("Arabic, ISO"),
        "cp850": tr("Western European, DOS"),
        "mac-arabic": tr("Arabic, Mac"),
        "utf-16-le": tr("Unicode, two bytes a letter"),
        "utf-16-be": tr("Unicode, two bytes a letter, reversed"),
    }
    return named.get(encoding, encoding)
