"""Text from a record is shown letter by letter: never as markup, never with a picture in it."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QMessageBox, QSizePolicy, QWidget


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
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)
        self._align()

    def setText(self, text: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(text)

    def setWordWrap(self, on: bool) -> None:
        """Break the words into lines, or not."""
        self._heights.clear()
        super().setWordWrap(on)

    def heightForWidth(self, width: int) -> int:
        """How high the words stand at a width.

        Every layout around asks for it several times over, and breaking the words into lines
        takes long, so each width is measured once.
        """
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font; go to the other edge when the page is mirrored."""
        self._heights.clear()
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words; each line in its own direction, from the page's edge.

        WORKAROUND: QLabel indents a line of Arabic by the blank at which it was broken, and gives
        all lines the direction of the first.
        """
        if not self._is_laid_out_here():
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        room = self.contentsRect()
        paragraphs = [_broken(self, line, room.width()) for line in self.text().split("\n")]
        heights = [paragraph.boundingRect().height() for paragraph in paragraphs]
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = room.top() + max((room.height() - sum(heights)) / 2, 0)
        for paragraph, height in zip(paragraphs, heights, strict=True):
            paragraph.draw(painter, QPointF(room.left(), top))
            top += height
        painter.end()

    def _is_laid_out_here(self) -> bool:
        chosen = Qt.TextInteractionFlag.TextSelectableByMouse
        return (
            self.wordWrap()
            and not self._is_centred
            and (self.layoutDirection() == Qt.LayoutDirection.RightToLeft or "\n" in self.text())
            and not self.textInteractionFlags() & chosen
            and self.isEnabled()
        )

    def _align(self) -> None:
        across = Qt.AlignmentFlag.AlignLeft
        if self._is_centred:
            across = Qt.AlignmentFlag.AlignHCenter
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = Qt.AlignmentFlag.AlignRight
        self.setAlignment(across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def _broken(label: QLabel, text: str, width: int) -> QTextLayout:
    """A paragraph of a label in lines of this width that begin at the page's edge."""
    layout = QTextLayout(text, label.font())
    is_mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


class SelectableLabel(PlainLabel):
    """Wrapped words that can be selected with mouse and keyboard, and copied.

    Qt keeps a document of each label that can be selected from, or that can have the keyboard,
    and lays it out whenever it is measured: most of the time that a pane of thirty of them takes.
    So a label is one only once the mouse has come to it, as it does before any press.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let what the mouse is over be selected."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        super().enterEvent(event)


def selectable(text: str, *, role: str = "", parent: QWidget | None = None) -> SelectableLabel:
    """A wrapped label of record words that can be selected and copied."""
    label = SelectableLabel(text, parent, role=role)
    label.setWordWrap(True)
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
