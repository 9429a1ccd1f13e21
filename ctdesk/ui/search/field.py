"""The frame around the search box: the glass before it, what can be done with the query behind."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.tokens import CONTROL, RADIUS


class SearchField(QWidget):
    """Looks like one line edit; `save_asked` when the query should be kept by a name.

    While there is no query, it offers to build one: `build_asked`.
    """

    save_asked = Signal()
    build_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = SearchBox()
        self._glass = PlainLabel()
        self._save = button(lambda: tr("Save search"), self.save_asked.emit, kind="quiet")
        self._save.hide()
        self._build = button(lambda: tr("Build a search"), self.build_asked.emit, kind="quiet")
        self._has_builder = True
        self.box.textChanged.connect(self._show_build)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(10), 1, look().px(6), 1)
        row.setSpacing(look().px(2))
        row.addWidget(self._glass)
        row.addWidget(self.box, 1)
        row.addWidget(self._save)
        row.addWidget(self._build)
        self.setFocusProxy(self.box)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.box.installEventFilter(self)
        retell(self, self._tell)

    def show_save(self, shown: bool) -> None:
        """Offer to save the query, or not: there is none, or it is saved already."""
        self._save.setVisible(shown)

    def offer_builder(self, offered: bool) -> None:
        """Whether this page has searches that can be built."""
        self._has_builder = offered
        self._show_build()

    def offers_to_save(self) -> bool:
        """Whether saving is offered."""
        return not self._save.isHidden()

    def sizeHint(self) -> QSize:
        """One line, a little higher than a button."""
        return QSize(look().px(320), look().px(CONTROL + 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the letters is meant for them."""
        self.box.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and the edge of a line edit."""
        has_keyboard = self.box.hasFocus()
        wide = 2 if has_keyboard else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().colour("surface"))
        painter.setPen(QPen(look().colour("accent_text" if has_keyboard else "line"), wide))
        inside = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(inside, look().px(RADIUS), look().px(RADIUS))
        painter.end()

    @Slot()
    def _show_build(self) -> None:
        self._build.setVisible(self._has_builder and not self.box.text())

    def _tell(self) -> None:
        self._glass.setPixmap(pixmap("search", look().colours.subtle))
        self.setFixedHeight(look().px(CONTROL + 2))
        self.update()
