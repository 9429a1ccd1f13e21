"""The thin strips of the window: status line, banner, and the toast that comes and goes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.alerting import alert
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Notice
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

_SECONDS = 7


class StatusLine(QWidget):
    """What is shown at the leading end, how the book is kept at the trailing end."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = PlainLabel(role="note")
        self._backed = PlainLabel(role="note")
        self._kept = PlainLabel(role="note")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(14), look().px(5), look().px(14), look().px(5))
        row.setSpacing(look().px(18))
        row.addWidget(self._shown, 1)
        row.addWidget(self._backed)
        row.addWidget(self._kept)

    def show_shown(self, text: str) -> None:
        """Say what the page shows: “248 events · 6 shown · 4 ms”."""
        self._shown.setText(text)

    def show_kept(self, text: str) -> None:
        """Say how the book is kept: “Encrypted”."""
        self._kept.setText(text)

    @Slot(str)
    def show_backed(self, text: str) -> None:
        """Say when the book was backed up last: “Backed up today 08:12”."""
        self._backed.setText(text)

    def texts(self) -> tuple[str, str]:
        """What the page shows and how the book is kept, as shown."""
        return self._shown.text(), self._kept.text()

    def backed(self) -> str:
        """What is said of the last backup."""
        return self._backed.text()


class Banner(QWidget):
    """A line that stays for as long as what it says is so."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = PlainLabel(role="banner")
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`, or nothing at all when it is empty."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._text.text()


class Toast(QFrame):
    """A sentence over the foot of the window for some seconds, with Undo where it can be undone."""

    def __init__(self, over: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(over)
        self.setObjectName("toast")
        self._over = over
        self._undo = undo
        self._text = PlainLabel(role="toast")
        self._text.setWordWrap(True)
        self._take_back = self._small(lambda: tr("Undo"), self._undone)
        self._close = self._small(lambda: tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(16), look().px(8), look().px(8), look().px(8))
        row.addWidget(self._text, 1)
        row.addWidget(self._take_back)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; a refusal stays until it is closed."""
        self._text.setText(notice.text)
        self._take_back.setVisible(notice.undo)
        self.setAccessibleName(notice.text)
        self._timer.stop()
        if notice.tone != "late":
            self._timer.start(_SECONDS * 1000)
        self.show()
        self._place()
        self.raise_()
        alert(self)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._over
        metrics = self._text.fontMetrics()
        buttons = look().px(230 if self._take_back.isVisibleTo(self) else 130)
        wide = min(metrics.horizontalAdvance(self._text.text()) + buttons, over.width() * 2 // 3)
        self.setFixedWidth(max(wide, look().px(260)))
        self.setFixedHeight(max(self.heightForWidth(self.width()), look().px(44)))
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - look().px(44))

    def _undone(self) -> None:
        self.hide()
        self._undo()

    def _small(self, label: Callable[[], str], clicked: Callable[[], object]) -> QPushButton:
        made = button(label, clicked, kind="toast")
        made.setParent(self)
        return made
