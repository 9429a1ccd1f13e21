"""The pages of a report one under the other, drawn sharp at any size; paper stays white."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look
from ctdesk.ui.printing.paper import Page
from ctdesk.ui.retell import retell

FIT_WIDTH, WHOLE_PAGE = 0.0, -1.0
_GAP = 16
_INCH = 72.0
_WHITE = QColor("#ffffff")
_KEPT = 12  # drawn pages


class Pages(QScrollArea):
    """Scrolls the pages; `turned(page)` says which one is in the middle, from 1."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._stack = _Stack()
        self._zoom = FIT_WIDTH
        self._page = 1
        self.setWidget(self._stack)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        retell(self, lambda: self.setAccessibleName(tr("Preview of the pages")))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._stack.pages)

    @property
    def page(self) -> int:
        """The number of the page in the middle."""
        return self._page

    def show_pages(self, drawings: Sequence[bytes]) -> None:
        """Show these pages; the place on them is kept as far as there is such a page."""
        place = self.verticalScrollBar().value()
        self._stack.take([Page(drawing) for drawing in drawings])
        self._fit()
        self.verticalScrollBar().setValue(place)
        self._scrolled()

    def zoom_to(self, zoom: float) -> None:
        """Show the pages at a size: 1.0 is as large as on paper; FIT_WIDTH and WHOLE_PAGE fit."""
        page = self._page
        self._zoom = zoom
        self._fit()
        self.turn_to(page)

    def turn_to(self, page: int) -> None:
        """Bring a page to the top."""
        if 1 <= page <= self.count:
            top = self._stack.place(page - 1).top() - look().px(_GAP)
            self.verticalScrollBar().setValue(top)
            self._scrolled()

    def width_of_page(self) -> int:
        """How wide the first page is shown, in pixels."""
        return self._stack.place(0).width() if self.count else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page; arrows and page keys scroll."""
        if event.key() == Qt.Key.Key_Home:
            self.turn_to(1)
        elif event.key() == Qt.Key.Key_End:
            self.turn_to(self.count)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if not self.count:
            return
        room, size = self.viewport().size(), self._stack.pages[0].size
        gaps = 2 * look().px(_GAP)
        scale = self._zoom * self.logicalDpiX() / _INCH
        if self._zoom <= 0:
            scale = (room.width() - gaps) / size.width()
        if self._zoom == WHOLE_PAGE:
            scale = min(scale, (room.height() - gaps) / size.height())
        self._stack.scale_to(max(scale, 0.1))

    @Slot()
    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        bar = self.verticalScrollBar()
        page = self._stack.page_at(middle) + 1
        if bar.value() == bar.maximum():
            page = self.count
        if bar.value() == bar.minimum():
            page = 1
        self._page = page
        self.turned.emit(page)


class _Stack(QWidget):
    """All pages on one ground; only those in sight are drawn, and kept while the size stays."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[Page] = []
        self._scale = 1.0
        self._drawn: dict[int, QImage] = {}

    def take(self, pages: list[Page]) -> None:
        """Put other pages in place of those before."""
        self.pages = pages
        self._drawn.clear()
        self.update()

    def scale_to(self, scale: float) -> None:
        """Make a point so many pixels large."""
        if scale != self._scale:
            self._scale = scale
            self._drawn.clear()
        gap = look().px(_GAP)
        sizes = [self._size(page) for page in self.pages]
        wide = max((size.width() for size in sizes), default=0)
        self.resize(wide + 2 * gap, sum(size.height() + gap for size in sizes) + gap)
        self.update()

    def place(self, number: int) -> QRect:
        """Where a page stands, numbers from 0."""
        gap = look().px(_GAP)
        above = sum(self._size(page).height() + gap for page in self.pages[:number])
        size = self._size(self.pages[number])
        return QRect((self.width() - size.width()) // 2, above + gap, size.width(), size.height())

    def page_at(self, y: int) -> int:
        """The number of the page at a height, from 0."""
        return sum(1 for at in range(1, len(self.pages)) if self.place(at).top() <= y)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on another ground or another screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight, each with a hair line and a shadow."""
        painter = QPainter(self)
        for number in range(len(self.pages)):
            place = self.place(number)
            if place.adjusted(-4, -4, 4, 8).intersects(event.rect()):
                self._paint_ground(painter, place)
                painter.drawImage(place, self._image(number))
        painter.end()

    def _paint_ground(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for step, strength in ((3, 10), (2, 14), (1, 18)):
            painter.setBrush(QColor(0, 0, 0, strength))
            painter.drawRoundedRect(QRectF(place.adjusted(-step, 1 - step, step, step + 1)), 2, 2)
        painter.setPen(look().colour("line"))
        painter.setBrush(_WHITE)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _image(self, number: int) -> QImage:
        ratio = self.devicePixelRatioF()
        wanted = self._size(self.pages[number]) * ratio
        found = self._drawn.get(number)
        if found is None or found.size() != wanted:
            while len(self._drawn) >= _KEPT:
                del self._drawn[next(iter(self._drawn))]
            found = QImage(wanted, QImage.Format.Format_RGB32)
            found.fill(_WHITE)
            painter = QPainter(found)
            self.pages[number].paint(painter, QRectF(found.rect()))
            painter.end()
            self._drawn[number] = found
        return found

    def _size(self, page: Page) -> QSize:
        return (page.size * self._scale).toSize()
