"""Text from a record is shown letter by letter: never as markup, never with a picture in it."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QWidget

from ctdesk.ui.direction import is_right_to_left


class PlainLabel(QLabel):
    """A label that shows what it is given and nothing else."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)

    def show_record_text(self, text: str) -> None:
        """Show words of a record, readable in their own direction at the page's leading edge."""
        side = (
            Qt.AlignmentFlag.AlignRight if self._page_is_mirrored() else Qt.AlignmentFlag.AlignLeft
        )
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if is_right_to_left(text, otherwise=self._page_is_mirrored())
            else Qt.LayoutDirection.LeftToRight
        )
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.setText(text)

    def _page_is_mirrored(self) -> bool:
        page = self.parentWidget()
        return (page or self).layoutDirection() == Qt.LayoutDirection.RightToLeft


def selectable(text: str, *, role: str = "", parent: QWidget | None = None) -> PlainLabel:
    """A wrapped label of record words that can be selected with mouse and keyboard and copied."""
    label = PlainLabel("", parent, role=role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    label.show_record_text(text)
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
