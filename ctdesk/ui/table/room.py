"""Whether there is room for the detail beside filter and table; in a narrow window it gives way."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from ctdesk.ui.detail import DetailPane
from ctdesk.ui.palette import look
from ctdesk.ui.search.searching import Searching
from ctdesk.ui.table.choosing import Choosing

_ROOM_FOR_ALL = 1280
"""From this width on, filter, table and detail stand side by side."""


class Room(QObject):
    """Shows the detail of one page and hides it, as the page's width and its filter change."""

    def __init__(
        self, page: QWidget, detail: DetailPane, searching: Searching, choosing: Choosing
    ) -> None:
        super().__init__(page)
        self._page, self._detail = page, detail
        self._searching, self._choosing = searching, choosing
        self._is_empty = False
        searching.filter_shown.connect(self.share)
        page.installEventFilter(self)

    def empty(self, is_empty: bool) -> None:
        """There is no record at all, so that there are no details either; or there are some."""
        self._is_empty = is_empty
        self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See anew what there is room for."""
        if event.type() == QEvent.Type.Resize:
            self.share()
        return super().eventFilter(watched, event)

    @Slot()
    def share(self) -> None:
        """Hide the detail or show it; shown again, it tells of the row in hand."""
        is_narrow = self._page.width() < look().px(_ROOM_FOR_ALL)
        gives_way = is_narrow and self._searching.is_filter_open()
        was_hidden = self._detail.isHidden()
        self._detail.setHidden(self._is_empty or gives_way)
        if was_hidden and not self._detail.isHidden():
            self._choosing.tell()
