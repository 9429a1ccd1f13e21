"""The legend under the grid: every sign with its word and its letter."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.attendance.letters import MARKS, letter_of
from ctdesk.ui.attendance.signs import HIGH, sign
from ctdesk.ui.palette import Look, look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.wrapping import WrapLayout


class Legend(QWidget):
    """Says what the signs mean and which key makes them."""

    def __init__(self) -> None:
        super().__init__()
        self._line = WrapLayout(self, look().px(14))
        self._labels: dict[str, str] = {}
        self._worn: Look | None = None

    def show_labels(self, labels: Mapping[str, str]) -> None:
        """Write the words of the vocabulary beside the signs, anew where they have changed."""
        if labels == self._labels and look() == self._worn:
            return
        self._labels, self._worn = dict(labels), look()
        while (item := self._line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for mark in MARKS:
            self._line.addWidget(_entry(mark, labels.get(mark, mark)))
        told = tr(
            "Letters, or Space: present, absent, empty; Ctrl+Space: column; Shift+Space: row; "
            "/: find a person"
        )
        self._line.addWidget(_entry(None, told))

    def texts(self) -> list[str]:
        """The words, as they are read."""
        return [label.text() for label in self.findChildren(PlainLabel) if label.text()]


def _entry(mark: str | None, label: str) -> QWidget:
    """A sign and its word; a sign that is no letter has its letter behind the word."""
    entry = QWidget()
    entry.setProperty("ground", "none")
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(6))
    if mark is not None:
        picture = PlainLabel()
        picture.setPixmap(sign(mark))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    if mark == "present":
        label = tr("{mark} ({letter})", mark=label, letter=letter_of(mark))
    words = PlainLabel(label, entry, role="note")
    words.setMinimumHeight(look().px(HIGH))
    row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
    return entry
