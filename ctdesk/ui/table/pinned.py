"""A heading row whose first columns stay at the leading edge while others scroll behind them."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ctdesk.ui.palette import look
from ctdesk.ui.table.painting import ColumnPlace

_GRIP = 5
_LEAST_BESIDE_PINNED = 160


class PinnedHeader(QHeaderView):
    """Knows where columns stand in sight; Qt knows only where they would stand unpinned."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pinned = 0
        self._held: int | None = None

    def pin(self, number: int) -> None:
        """Keep the first columns in sight."""
        self._pinned = number
        self.viewport().update()
        self.geometriesChanged.emit()

    def places(self) -> list[ColumnPlace]:
        """Where the columns stand now, in order; pinned ones may stand over others."""
        pinned, mirrored = self._pinned_in_sight(), self.is_mirrored()
        return [
            ColumnPlace(
                self.logicalIndex(at),
                self._left(at, is_pinned=at < pinned),
                self.sectionSize(self.logicalIndex(at)),
                is_pinned=at < pinned,
                mirrored=mirrored,
            )
            for at in range(self.count())
        ]

    def place_of(self, column: int) -> ColumnPlace:
        """Where one column stands now."""
        at = self.visualIndex(column)
        is_pinned = at < self._pinned_in_sight()
        left = self._left(at, is_pinned=is_pinned)
        return ColumnPlace(
            column,
            left,
            self.sectionSize(column),
            is_pinned=is_pinned,
            mirrored=self.is_mirrored(),
        )

    def pinned_width(self) -> int:
        """How much of the table the pinned columns take."""
        return self._wide(self._pinned_in_sight())

    def column_at(self, x: int) -> int:
        """The column in sight at a place, -1 where there is none."""
        shift = self._shift_at(x)
        return self.logicalIndexAt(x + shift)

    def beside_pinned(self) -> QRect:
        """The part of the width where columns scroll."""
        wide, room = self.pinned_width(), self.viewport().rect()
        return room.adjusted(0, 0, -wide, 0) if self.is_mirrored() else room.adjusted(wide, 0, 0, 0)

    def is_mirrored(self) -> bool:
        """Whether the first column stands at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As everywhere; over pinned columns the place is that of the column seen there."""
        self._held = self._shift_at(event.position().toPoint().x())
        super().mousePressEvent(self._moved_by(event, self._held))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A column held keeps its place while it is drawn wider."""
        here = self._shift_at(event.position().toPoint().x())
        super().mouseMoveEvent(self._moved_by(event, here if self._held is None else self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the column held."""
        held, self._held = self._held or 0, None
        super().mouseReleaseEvent(self._moved_by(event, held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on an edge makes the column as wide as what it shows."""
        shift = self._shift_at(event.position().toPoint().x())
        super().mouseDoubleClickEvent(self._moved_by(event, shift))

    def _pinned_in_sight(self) -> int:
        """As many pinned columns as leave some room for the others."""
        most = self.viewport().width() - look().px(_LEAST_BESIDE_PINNED)
        number = min(self._pinned, self.count())
        while number and self._wide(number) > most:
            number -= 1
        return number

    def _wide(self, number: int) -> int:
        return sum(self.sectionSize(self.logicalIndex(at)) for at in range(number))

    def _left(self, at: int, *, is_pinned: bool) -> int:
        logical = self.logicalIndex(at)
        if not is_pinned:
            return self.sectionViewportPosition(logical)
        begins = self.sectionPosition(logical)
        if self.is_mirrored():
            return self.viewport().width() - begins - self.sectionSize(logical)
        return begins

    def _shift_at(self, x: int) -> int:
        """How far a place over the pinned columns is from where those stand unscrolled."""
        wide = self.pinned_width()
        if not wide or not self.offset():
            return 0
        if self.is_mirrored():
            return self.offset() if x >= self.viewport().width() - wide - _GRIP else 0
        return -self.offset() if x < wide + _GRIP else 0

    def _moved_by(self, event: QMouseEvent, shift: int) -> QMouseEvent:
        if not shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() + QPoint(shift, 0).toPointF(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
