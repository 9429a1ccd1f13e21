"""Words and colours that follow a change of language or look while the window is open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Retold(QObject):
    """Says its words again when the language changes; Qt passes that event to every child."""

    def __init__(self, owner: QWidget, tell: Callable[[], object]) -> None:
        super().__init__(owner)
        self._tell = tell

    def event(self, event: QEvent) -> bool:
        """Tell again on LanguageChange."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        return super().event(event)


def retell(owner: QWidget, tell: Callable[[], object]) -> None:
    """Run `tell` now and again whenever language or look change, as long as `owner` lives.

    >>> retell(button, lambda: button.setText(tr("Columns")))   # doctest: +SKIP
    """
    tell()
    _Retold(owner, tell)


def tell_everyone() -> None:
    """Have every open window say its words again."""
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
