"""A file dropped on people or on an event is a list to import."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ctdesk.ui.desk import Desk
from ctdesk.ui.importing.sources import Source, file_in

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Watches a screen, as long as it lives; `dropped(source)` is told of a file with a list."""

    def __init__(self, desk: Desk, screen: QWidget, dropped: Callable[[Source], object]) -> None:
        super().__init__(screen)
        self._desk, self._told = desk, dropped
        screen.setAcceptDrops(True)
        screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a list; everything else goes on."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._dropped(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() in _MOVES:
            return self._dragged(event)
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        if self._list_in(event) is None:
            return False
        event.acceptProposedAction()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        source = self._list_in(event)
        if source is None:
            return False
        event.acceptProposedAction()
        self._told(source)
        return True

    def _list_in(self, event: QDropEvent) -> Source | None:
        book = self._desk.book
        return file_in(event.mimeData()) if book is not None and not book.is_read_only else None


def import_dropped(desk: Desk, screen: QWidget, event: Callable[[], int | None]) -> None:
    """Open the import for files dropped on a screen; `event` is where such a list goes."""
    from ctdesk.ui.importing.opening import open_import

    Drops(desk, screen, lambda source: open_import(desk, source, event=event()))
