"""Boxes to choose in whose words end in dots where there is no room for them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from ctdesk.ui.forms.boxes import Combo
from ctdesk.ui.palette import look
from ctdesk.ui.printing.choices import Choice

_BESIDE = 46


class ElidingCombo(Combo):
    """A box whose words end in dots; Qt cuts through a letter."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box with shortened words."""
        _paint(self)


class ElidingChoice(Choice):
    """The same for a box of keys and labels."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box with shortened words."""
        _paint(self)


def _paint(box: QComboBox) -> None:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.width() - look().px(_BESIDE)
    elide = Qt.TextElideMode.ElideRight
    option.currentText = box.fontMetrics().elidedText(option.currentText, elide, room)
    painter = QStylePainter(box)
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()
