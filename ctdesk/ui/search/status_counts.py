"""Asks how many records of each status a search finds, and writes into it which are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.search import asking
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.search.status_words import StatusWords

_STATUS = "status"


class StatusCounts(QObject):
    """Keeps the words under one search box up to date."""

    def __init__(self, desk: Desk, page: str, box: SearchBox, words: StatusWords) -> None:
        super().__init__(box)
        self._desk, self._page, self._box, self._words = desk, page, box, words
        words.toggled.connect(self._toggle)

    def ask(self) -> None:
        """Count anew for the search in the box."""
        self._desk.ask(
            asking.statuses,
            self._page,
            self._box.text(),
            then=self.show,
            lane="search",
            failed=asking.left_unsaid,
            is_minor=True,
            replaces=f"statuses {self._page}",
        )

    def show(self, counts: Sequence[tuple[str, str, int]]) -> None:
        """Show (key, "tone|label", number) each, and which of them the search asks for."""
        text = self._box.text()
        self._words.say(counts, _chosen(text) if text and counts else ())

    @Slot(str)
    def _toggle(self, key: str) -> None:
        from ctdesk.ui.search import wishes

        self._box.write(wishes.toggled(self._box.text(), _STATUS, key))


def _chosen(text: str) -> Sequence[str]:
    from ctdesk.ui.search import wishes

    wanted, _unwanted = wishes.asked(text, (_STATUS,))[_STATUS]
    return wanted
