"""Fields of several lines that grow with what is written in them; plain text only."""

import math

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy

from ctdesk.ui import edits
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.palette import look

_MOST_LINES = 24
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class GrowingText(edits.TextEdit):
    """A plain text box as high as its words need, up to a limit; then it scrolls."""

    typed = Signal()

    def __init__(self, *, lines: int = 1) -> None:
        super().__init__()
        self._lines = lines
        self._is_writing = False
        self.setProperty("growing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(look().px(4))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._changed)
        self._fit()

    def words(self) -> str:
        """Every character that was typed; `toPlainText` would lose no-break spaces."""
        return self.document().toRawText().translate(_BREAKS)

    def show_words(self, text: str) -> None:
        """Show a text without calling it typed; its undo begins anew."""
        self._is_writing = True
        self.setPlainText(text)
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_writing = False

    def type_words(self, text: str) -> None:
        """Put a text there as typing that is not kept yet."""
        self.show_words(text)
        self.document().setModified(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never their looks."""
        self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether there are words to paste; a dropped file is none."""
        return source.hasText() and not source.hasUrls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that needs."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(120), self.height())

    def _changed(self) -> None:
        if not self._is_writing:
            self.typed.emit()

    def _fit(self) -> None:
        needed = self._lines_needed()
        lines = min(max(needed, self._lines), _MOST_LINES)
        around = 2 * self.document().documentMargin() + look().px(6)
        self.setFixedHeight(math.ceil(lines * self.fontMetrics().lineSpacing() + around))
        policy = Qt.ScrollBarPolicy
        is_long = needed > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOff
        )

    def _lines_needed(self) -> int:
        """The lines of the whole text, counted up to the limit; Qt counts only what it showed."""
        shape = self.document().documentLayout()
        block, lines = self.document().begin(), 0
        while block.isValid() and lines <= _MOST_LINES:
            shape.blockBoundingRect(block)
            lines += max(block.lineCount(), 1)
            block = block.next()
        return lines


class TextEdit(Editor):
    """A text of several paragraphs; Tab leaves it, and so commits it."""

    control: GrowingText
    commits_on_enter = False

    def __init__(self, name: str, label: str, *, lines: int = 2) -> None:
        super().__init__(name, label, GrowingText(lines=lines))
        self.control.typed.connect(self.mark_touched)

    def value(self) -> object:
        """The text as typed."""
        return self.control.words()

    def text(self) -> str:
        """The text as typed."""
        return self.control.words()

    def write(self, value: object, _shown: str) -> None:
        """Show a stored text."""
        text = "" if value is None else str(value)
        if text == self.control.words():
            self.control.document().setModified(False)
        else:
            self.control.show_words(text)

    def type_in(self, text: str) -> None:
        """Put text there as if it were typed."""
        self.control.type_words(text)


class LongLineEdit(TextEdit):
    """One line that may be long, such as a title: it wraps, and Enter commits it."""

    commits_on_enter = True

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, lines=1)

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter never breaks the line."""
        is_taken = super().take_key(event)
        return is_taken or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
