"""Text from a record is shown letter by letter: never as markup, never with a picture in it."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A label that shows what it is given and nothing else.

    It stands at the page's leading edge whatever its words: Qt would put an English label of
    an Arabic page to the left. Inside, the words keep their own direction.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_centred = centred
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Go to the other edge when the page is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        across = Qt.AlignmentFlag.AlignLeft
        if self._is_centred:
            across = Qt.AlignmentFlag.AlignHCenter
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = Qt.AlignmentFlag.AlignRight
        self.setAlignment(across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def selectable(text: str, *, role: str = "", parent: QWidget | None = None) -> PlainLabel:
    """A wrapped label of record words that can be selected with mouse and keyboard and copied."""
    label = PlainLabel(text, parent, role=role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def chip(text: str, tone: str = "plain", parent: QWidget | None = None) -> PlainLabel:
    """A small coloured word; `tone` is one of done, soon, late, info, plain."""
    label = PlainLabel(text, parent)
    label.setProperty("chip", True)
    label.setProperty("tone", tone)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def tooltip(text: str) -> str:
    """Record words for a tooltip: Qt guesses at markup there, so the guess is taken from it."""
    return f"<p>{escape(text)}</p>" if text else ""


def menu_text(text: str) -> str:
    """Record words for a menu or button, where a lone & would become an underline."""
    return text.replace("&", "&&")


def plain_message(
    parent: QWidget | None, title: str, text: str, *, details: str = ""
) -> QMessageBox:
    """A message box that takes its words literally; the caller shows it."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    if details:
        box.setDetailedText(details)
    return box
