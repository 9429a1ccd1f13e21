"""Has a table read ahead what typing will ask, as soon as the keyboard comes to its search box."""

from PySide6.QtCore import QEvent, QObject

from ctdesk.ui.desk import Desk
from ctdesk.ui.search import asking
from ctdesk.ui.search.box import SearchBox


class Warming(QObject):
    """Listens to one box; the reading makes room for every question and is taken up again."""

    def __init__(self, desk: Desk, page: str, box: SearchBox) -> None:
        super().__init__(box)
        self._desk, self._page, self._box = desk, page, box
        box.installEventFilter(self)

    def ask(self) -> None:
        """Read what is not read yet, while somebody is searching."""
        if self._box.hasFocus() and self._desk.book is not None:
            self._desk.ask(
                asking.warm,
                self._page,
                lane="search",
                is_minor=True,
                replaces=f"warm {self._page}",
            )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keyboard came to the box."""
        if event.type() == QEvent.Type.FocusIn:
            self.ask()
        return False
