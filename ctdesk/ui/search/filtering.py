"""What filters beside the table: the panel of facets and the boxes under the headings."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.retell import retell
from ctdesk.ui.search import asking, wishes
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.search.facet_panel import FacetPanel
from ctdesk.ui.search.filter_row import FilterRow
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.search.facets import Facet
    from ctdesk.queries.search.keyword import Keyword


class Filtering(QObject):
    """Reads the search from the box and writes into it; while it is closed nothing is counted."""

    def __init__(self, desk: Desk, page: str, box: SearchBox, table: TableView) -> None:
        super().__init__(box)
        self._desk, self._page, self._box = desk, page, box
        self._has_keywords = False
        self.panel = FacetPanel()
        self.row = FilterRow(table)
        self.panel.hide()
        self.panel.toggled.connect(self.toggle)
        self.panel.excluded.connect(self.exclude)
        self.panel.left.connect(box.setFocus)
        self.row.asked.connect(self._ask_under_heading)
        self.row.left_upwards.connect(box.setFocus)
        box.textChanged.connect(self.row.show_search)
        retell(self.panel, self._learn_anew)

    def is_open(self) -> bool:
        """Whether the panel and the boxes are there to be seen."""
        return not self.panel.isHidden()

    def open(self, is_open: bool) -> None:
        """Show both, or put both away and let go of what was counted."""
        self.panel.setVisible(is_open)
        self.row.open(is_open)
        if not is_open and self._desk.book is not None:
            self._desk.ask(asking.forget_facets, lane="search")

    def take_keyboard(self) -> None:
        """Put the keyboard on the panel."""
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Count how the present result divides, while somebody looks."""
        if not self.is_open():
            return
        if not self._has_keywords:
            self._desk.ask(asking.keywords_of_columns, self._page, then=self._learn, lane="search")
        self._desk.ask(
            asking.facets,
            self._page,
            self._box.text(),
            then=self._show,
            lane="search",
            failed=asking.left_unsaid,
            is_minor=True,
            replaces=f"facets {self._page}",
        )

    def forget(self) -> None:
        """The book goes."""
        self._has_keywords = False
        self.panel.show_facets((), {})
        self.row.use({}, "")

    @Slot(str, str)
    def toggle(self, keyword: str, value: str) -> None:
        """Ask for a value too, or no longer."""
        self._write(lambda text: wishes.toggled(text, keyword, value))

    @Slot(str, str)
    def exclude(self, keyword: str, value: str) -> None:
        """Leave a value out, or no longer."""
        self._write(lambda text: wishes.excluded(text, keyword, value))

    @Slot(object, str)
    def _ask_under_heading(self, keyword: "Keyword", typed: str) -> None:
        self._write(
            lambda text: wishes.typed(text, keyword.key, typed, by_words=keyword.is_of_words)
        )

    def _write(self, change: Callable[[str], str]) -> None:
        self._box.write(change(self._box.text()))

    def _learn_anew(self) -> None:
        """Keywords are named in the reader's language, and heights follow the size of the text."""
        self._has_keywords = False
        if self.is_open():
            self.row.open(True)

    def _learn(self, keywords: Mapping[str, "Keyword"]) -> None:
        self._has_keywords = True
        self.row.use(keywords, self._box.text())

    def _show(self, facets: Sequence["Facet"]) -> None:
        keywords = [facet.keyword for facet in facets]
        self.panel.show_facets(facets, wishes.asked(self._box.text(), keywords))
