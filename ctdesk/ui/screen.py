"""What every page and sheet of the window is: a widget that can say what it shows."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ctdesk.ui.actions import Action


class Screen(QWidget):
    """A page or a sheet; the window shows its status text and passes Ctrl+F on to it."""

    status_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = ""

    @property
    def page_key(self) -> str:
        """The page it belongs to, for actions offered on that page only."""
        return ""

    def status(self) -> str:
        """What the status line says while it is in front."""
        return self._status

    def say_status(self, text: str) -> None:
        """Change what the status line says."""
        self._status = text
        self.status_changed.emit(text)

    def arrive(self) -> None:
        """Called each time it comes to the front."""

    def holds(self, go: Callable[[], object]) -> bool:  # noqa: ARG002
        """Whether something would be lost: then it asks, and `go` follows where it may."""
        return False

    def leave(self) -> None:
        """Called when a sheet is about to go, to commit what is typed."""

    def take_keyboard(self) -> None:
        """Put the keyboard where the work begins; called after `arrive`."""

    def focus_search(self) -> None:
        """Put the keyboard into the search box, where there is one."""

    def deeds(self) -> "Sequence[Action]":
        """What it does just now that no button in sight does; for Ctrl+K, with keys for F1."""
        return ()

    def moving_keys(self) -> Sequence[tuple[str, str]]:
        """Keys that only move or choose on it, each with what it does; for F1."""
        return ()
