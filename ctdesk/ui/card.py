"""The card in the middle of an otherwise empty window: welcome, unlock and new book lie on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell


class CardPage(QWidget):
    """A centred card with a title and a sentence; `column` takes what comes below."""

    def __init__(self, title: Callable[[], str], sentence: Callable[[], str], icon: str) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card = QFrame()
        self._card.setProperty("card", True)
        self._card.setFixedWidth(look().px(520))
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(*[look().px(32)] * 4)
        self.column.setSpacing(look().px(8))
        self._head(title, sentence, icon)
        around = QGridLayout(self)
        around.addWidget(self._card, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def field(self, label: Callable[[], str], edit: QLineEdit, row: QWidget | None = None) -> None:
        """Add a labelled field; `row` when the edit stands in a row with a button."""
        words = PlainLabel(role="note")
        words.setBuddy(edit)

        def tell() -> None:
            words.setText(label())
            edit.setAccessibleName(label())

        retell(words, tell)
        self.column.addSpacing(look().px(4))
        self.column.addWidget(words)
        self.column.addWidget(row or edit)

    def _head(self, title: Callable[[], str], sentence: Callable[[], str], icon: str) -> None:
        image, heading, words = PlainLabel(), PlainLabel(role="title"), PlainLabel(role="subtle")
        words.setWordWrap(True)

        def tell() -> None:
            image.setPixmap(pixmap(icon, look().colours.accent_text, look().px(28)))
            heading.setText(title())
            words.setText(sentence())

        retell(self, tell)
        for part in (image, heading, words):
            self.column.addWidget(part)
        self.column.addSpacing(look().px(8))
