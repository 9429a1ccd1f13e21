"""The list of pairs: arrows move, Enter compares, N tells apart, S or the space bar skips."""

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ctdesk.kernel.i18n import tr
from ctdesk.ui.merging.model import Pair, PairModel
from ctdesk.ui.merging.painting import HEADING, HEIGHT, PairDelegate
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell

_N_ON_ARABIC_KEYS, _S_ON_ARABIC_KEYS = (0x649,), (0x633,)
"""The letters that an Arabic keyboard has where N and S stand on a Latin one."""


class PairList(QTableView):
    """Shows a PairModel; `stepped` when another pair is in hand."""

    opened = Signal()
    told_apart = Signal()
    skipped = Signal()
    stepped = Signal()

    def __init__(self, model: PairModel) -> None:
        super().__init__()
        self._pairs = model
        self._low: tuple[int, ...] = ()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setModel(model)
        self.setItemDelegate(PairDelegate(model))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._size)
        retell(self, self._tell)

    def pair(self) -> Pair | None:
        """The pair in hand."""
        return self._pairs.pair(self.currentIndex().row())

    def stand(self, row: int) -> None:
        """Take the pair in a row in hand, or the nearest below or above it."""
        last = self._pairs.rowCount() - 1
        nearest = [*range(max(row, 0), last + 1), *range(min(row, last), -1, -1)]
        for candidate in nearest:
            if self._pairs.pair(candidate) is not None:
                self.setCurrentIndex(self._pairs.index(candidate, 0))
                self.scrollTo(self.currentIndex())
                if candidate == 1:
                    self.scrollToTop()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Our keys; the rest as in any list."""
        asked = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_N: self.told_apart,
            Qt.Key.Key_S: self.skipped,
            Qt.Key.Key_Space: self.skipped,
            **dict.fromkeys(_N_ON_ARABIC_KEYS, self.told_apart),
            **dict.fromkeys(_S_ON_ARABIC_KEYS, self.skipped),
        }.get(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if asked is not None and plain:
            asked.emit()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, chosen: QItemSelection, before: QItemSelection) -> None:
        """Say that another pair is in hand."""
        super().selectionChanged(chosen, before)
        self.stepped.emit()

    @Slot()
    def _open(self) -> None:
        if self.pair() is not None:
            self.opened.emit()

    @Slot()
    def _size(self) -> None:
        """All pairs alike, the headings lower."""
        head = self.verticalHeader()
        if head.defaultSectionSize() != look().px(HEIGHT):
            head.setDefaultSectionSize(look().px(HEIGHT))
        rows = self._pairs.rowCount()
        for row in self._low:
            if row < rows:
                self.setRowHeight(row, look().px(HEIGHT))
        self._low = tuple(self._pairs.headings())
        for row in self._low:
            self.setRowHeight(row, look().px(HEADING))

    def _tell(self) -> None:
        self.setAccessibleName(tr("Possible duplicates"))
        self._size()
        self.viewport().update()
