"""The column beside a table that chooses which list it shows; terms are chosen by vocabulary."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ctdesk.kernel.i18n import tr
from ctdesk.queries.vocabularies import vocabularies
from ctdesk.ui.lists.subjects import LISTS
from ctdesk.ui.palette import look
from ctdesk.ui.plain import tooltip
from ctdesk.ui.retell import retell

_PLACE = Qt.ItemDataRole.UserRole
_WIDTH = 216
_STEP = 8

Place = tuple[str, str]


class Chooser(QListWidget):
    """Says `chosen(page, vocabulary)` as soon as another line is stepped on."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lists")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        nothing = QPixmap(_STEP, _STEP)
        nothing.fill(Qt.GlobalColor.transparent)
        self._step = QIcon(nothing)
        self.setIconSize(nothing.size())
        retell(self, self._tell)
        self.currentItemChanged.connect(self._stepped)

    def place(self) -> Place:
        """The page and, of terms, the vocabulary that is chosen."""
        item = self.currentItem()
        page, vocabulary = item.data(_PLACE) if item is not None else (LISTS[0].page, "")
        return page, vocabulary

    def choose(self, page: str, vocabulary: str = "") -> None:
        """Step on a line; on the first one where there is no such line."""
        places = [tuple(self.item(row).data(_PLACE)) for row in range(self.count())]
        wanted = (page, vocabulary)
        self.setCurrentRow(places.index(wanted) if wanted in places else 0)

    def _tell(self) -> None:
        here = self.place()
        self.setAccessibleName(tr("Lists"))
        self.setFixedWidth(look().px(_WIDTH))
        with QSignalBlocker(self):
            self.clear()
            for found in LISTS:
                self._add(found.many(), found.page)
            for key, name in vocabularies():
                self._add(name, "terms", key)
            self.choose(*here)

    def _add(self, words: str, page: str, vocabulary: str = "") -> None:
        # A vocabulary stands a step in, under the line of all terms.
        item = QListWidgetItem(words)
        if vocabulary:
            item.setIcon(self._step)
        item.setData(_PLACE, (page, vocabulary))
        item.setToolTip(tooltip(words))
        self.addItem(item)

    def _stepped(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(*item.data(_PLACE))
