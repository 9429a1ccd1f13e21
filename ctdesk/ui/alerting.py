"""Having a screen reader speak up at once."""

from PySide6.QtWidgets import QWidget


def alert(where: QWidget) -> None:
    """Read out what stands there now; what Qt needs for it is imported for the first of all."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(where, QAccessible.Event.Alert))
