"""When a search finds nothing: which part of it has no match, and a way on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import clipped
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.search import asking
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.search.pieces import pieces, without_piece
from ctdesk.ui.search.reasons import WayOn, Why, why
from ctdesk.ui.table.view import TableView

_MOST_SHOWN = 30
_WIDE = 440


class NothingFound(QWidget):
    """Lies over the rows, so that headings and the boxes under them stay where they are."""

    def __init__(self, desk: Desk, page: str, box: SearchBox, table: TableView) -> None:
        super().__init__(table.viewport())
        self._desk, self._page, self._box, self._table = desk, page, box, table
        self._text, self._why = "", Why()
        self._image = PlainLabel(centred=True)
        self._title = PlainLabel(role="detail-title", centred=True)
        self._words = PlainLabel(role="subtle", centred=True)
        self._words.setWordWrap(True)
        self._ways = [button(lambda: "", self._taking(at)) for at in range(2)]
        self._clear = button(lambda: tr("Clear the search"), lambda: box.write(""))
        self._lay_out()
        table.resized.connect(self.place)
        retell(self, self._tell)
        self.hide()

    def show_for(self, text: str) -> None:
        """Lie over the rows that are not there; the reason comes later."""
        self._text, self._why = text, Why()
        self._tell()
        self.place()
        self.show()
        self.raise_()

    def ask(self) -> None:
        """Ask which part is to blame, while nothing is found."""
        if not self.isHidden():
            self._desk.ask(
                why,
                self._page,
                self._text,
                then=self.explain,
                lane="search",
                failed=asking.left_unsaid,
                is_minor=True,
                replaces=f"why {self._page}",
            )

    def explain(self, found: Why) -> None:
        """Say which part is to blame."""
        self._why = found
        self._tell()

    def ways(self) -> list[str]:
        """What the buttons offer."""
        return [way.text() for way in (*self._ways, self._clear) if not way.isHidden()]

    def sentence(self) -> str:
        """What is said."""
        return self._words.text()

    @Slot()
    def place(self) -> None:
        """Cover the rows."""
        self.setGeometry(self._table.viewport().rect())

    def _offers(self) -> Sequence[WayOn]:
        """The shorter searches that find most."""
        return self._why.ways[: len(self._ways)]

    def _taking(self, at: int) -> Callable[[], object]:
        def take() -> None:
            offers = self._offers()
            if at < len(offers):
                self._box.write(offers[at].rest)
            else:
                self._box.write(_without_last(self._text))

        return take

    def _tell(self) -> None:
        self._image.setPixmap(pixmap("search", look().colours.subtle, look().px(36)))
        self._title.setText(tr("Nothing found"))
        self._words.setText(self._reason())
        self._words.setMinimumHeight(self._words.heightForWidth(look().px(_WIDE)))
        offers = self._offers()
        for way, offer in zip(self._ways, offers, strict=False):
            shown = clipped(offer.part, _MOST_SHOWN)
            one = tr("Without “{part}”: {n}", part=shown, n=f"{offer.number:,}")
            way.setText(one.replace("&", "&&"))
        for at, way in enumerate(self._ways):
            way.setVisible(at < len(offers))
        if not offers and _without_last(self._text):
            self._ways[0].setText(tr("Take the last part away"))
            self._ways[0].show()

    def _reason(self) -> str:
        lacking = [f"“{clipped(part, _MOST_SHOWN)}”" for part in self._why.lacking]
        if lacking:
            return tr("Nothing on this page matches {parts}.", parts=listed(lacking))
        if len(pieces(self._text)) < 2:
            return tr("No record here has this. Perhaps it is written in another way.")
        if self._why.ways:
            return tr("Each part is found somewhere, but no record has them all.")
        return tr("No record has all of this. Take a part away, or clear the search.")

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setSpacing(look().px(10))
        column.addStretch(2)
        self._words.setFixedWidth(look().px(_WIDE))
        for part in (self._image, self._title, self._words, *self._ways, self._clear):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _without_last(text: str) -> str:
    """The search without its last part; empty where it has no other."""
    parts = pieces(text)
    return without_piece(text, parts[-1]) if len(parts) > 1 else ""
