"""Everything about the search of one table page: what it asks beside the rows, who writes it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.ui.desk import Desk
from ctdesk.ui.search import asking, wishes
from ctdesk.ui.search.afterwards import Afterwards
from ctdesk.ui.search.facet_panel import FacetPanel
from ctdesk.ui.search.mistakes import Mistakes
from ctdesk.ui.search.suggestions import Suggestions
from ctdesk.ui.table import asking as rows

if TYPE_CHECKING:
    from ctdesk.queries.search.facets import Facet
    from ctdesk.ui.table.head import TableHead

_STATUS = "status"


class Searching(QObject):
    """Reads the search out of the box's text and writes into it; it keeps nothing else."""

    def __init__(self, desk: Desk, page: str, head: "TableHead") -> None:
        super().__init__(head)
        self._desk, self._page, self._head = desk, page, head
        self.box = head.search
        self.panel = FacetPanel()
        self.suggestions = Suggestions(desk, page, self.box)
        self.mistakes = Mistakes(self.box, head.show_mistake)
        self._afterwards = Afterwards(
            self, (self.suggestions.ask, self._ask_statuses, self._ask_facets)
        )
        self._connect()
        self.open_panel(bool(desk.memory.get(self._kept, False)))

    def text(self) -> str:
        """The whole search."""
        return self.box.text()

    def answered(self, text: str) -> None:
        """The rows of a search are shown; whatever belongs to it comes after they are painted."""
        if text == self.text():
            self.mistakes.forget()
        self._afterwards.soon()

    def mistaken(self, error: UserError) -> None:
        """The search could not be understood; the last good result stays."""
        self.mistakes.note(error)
        self._afterwards.soon()

    def forget(self) -> None:
        """The book goes, and what was searched in it."""
        self._afterwards.never()
        self.mistakes.forget()
        self.suggestions.put_away()
        self.box.past.forget()
        self._show_statuses(())
        self.panel.show_facets((), {})

    @property
    def _kept(self) -> str:
        return f"filter.{self._page}"

    @Slot(bool)
    def open_panel(self, is_open: bool) -> None:
        """Show the panel and fill it, or put it away; while it is away nothing is counted."""
        self.panel.setVisible(is_open)
        self._head.show_filter(is_open)
        self._desk.memory.keep(self._kept, is_open)
        if is_open:
            self._afterwards.soon()

    def write(self, change: Callable[[str], str]) -> None:
        """Put the changed text into the box, which asks for its rows at once."""
        self.box.write(change(self.text()))

    def _connect(self) -> None:
        self.panel.toggled.connect(self._toggle)
        self.panel.excluded.connect(self._exclude)
        self.panel.left.connect(self.box.setFocus)
        self._head.statuses.toggled.connect(self._toggle_status)
        self._head.filter_asked.connect(self.open_panel)

    @Slot(str, str)
    def _toggle(self, keyword: str, value: str) -> None:
        self.write(lambda text: wishes.toggled(text, keyword, value))

    @Slot(str, str)
    def _exclude(self, keyword: str, value: str) -> None:
        self.write(lambda text: wishes.excluded(text, keyword, value))

    @Slot(str)
    def _toggle_status(self, label: str) -> None:
        self.write(lambda text: wishes.toggled(text, _STATUS, label))

    def _ask_statuses(self) -> None:
        if self._is_ready():
            self._desk.ask(
                rows.statuses,
                self._page,
                self.text(),
                then=self._show_statuses,
                lane="search",
                replaces=f"statuses {self._page}",
            )

    def _show_statuses(self, counts: Sequence[tuple[str, int]]) -> None:
        chosen = wishes.asked(self.text(), (_STATUS,))[_STATUS][0]
        self._head.statuses.say(counts, chosen)

    def _ask_facets(self) -> None:
        if self._is_ready() and not self.panel.isHidden():
            self._desk.ask(
                asking.facets,
                self._page,
                self.text(),
                then=self._show_facets,
                lane="search",
                replaces=f"facets {self._page}",
            )

    def _show_facets(self, facets: Sequence["Facet"]) -> None:
        keywords = [facet.keyword for facet in facets]
        self.panel.show_facets(facets, wishes.asked(self.text(), keywords))

    def _is_ready(self) -> bool:
        return self._desk.book is not None and not self.mistakes.is_mistaken()
