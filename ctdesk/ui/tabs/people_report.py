"""What a step on many people did: a panel that stays until it is put away, with links to them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui import clipboard
from ctdesk.ui.buttons import button
from ctdesk.ui.forms.suggest import BESIDE, TwoTexts
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, tooltip
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.actions.participation_moves import Left, Report

_ID = Qt.ItemDataRole.UserRole
_MOST_SEEN = 5


class LeftList(QListWidget):
    """Who was left, a line each; Enter or a click goes there, Ctrl+C copies, Escape closes."""

    opened = Signal(int)
    copied = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("left")
        self.setItemDelegate(TwoTexts(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._go)

    def show_left(self, left: "Sequence[Left]") -> None:
        """Show these people, as high as a few of them."""
        self.clear()
        for one in left:
            item = QListWidgetItem(one.name)
            item.setData(BESIDE, one.why)
            item.setData(_ID, one.id)
            item.setToolTip(tooltip(one.why))
            self.addItem(item)
        seen = min(self.count(), _MOST_SEEN)
        self.setFixedHeight(seen * max(self.sizeHintForRow(0), 1) + look().px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class's line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(item.data(_ID))


class ReportPanel(QWidget):
    """“38 set to Confirmed, 3 left as they were”, and who they are; nothing waits for it.

    `opened(id)` asks for one of them in the list, `chosen(ids)` for all of them.
    """

    opened = Signal(int)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left: Sequence[Left] = ()
        self._text = PlainLabel(role="strong")
        self._text.setWordWrap(True)
        self.list = LeftList()
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        row.addWidget(self._text, 1)
        row.addWidget(button(lambda: tr("Choose them"), self._choose))
        row.addWidget(button(lambda: tr("Copy"), self.copy))
        row.addWidget(button(lambda: tr("Close"), self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        column.setSpacing(look().px(6))
        column.addLayout(row)
        column.addWidget(self.list)
        self.list.opened.connect(self.opened)
        self.list.copied.connect(self.copy)
        self.list.closed.connect(self.hide)
        retell(self.list, lambda: self.list.setAccessibleName(tr("Who was left as they were")))
        self.hide()

    def show_report(self, report: "Report", status: str) -> None:
        """Say what became of the people; without anybody left there is nothing to show."""
        self._left = report.skipped
        if not self._left:
            self.hide()
            return
        self._text.setText(told(report, status))
        self.setAccessibleName(told(report, status))
        self.list.show_left(self._left)
        self.show()

    def text(self) -> str:
        """What it says, each of the people in a line of their own."""
        if self.isHidden():
            return ""
        return "\n".join([self._text.text(), *(f"{one.name}: {one.why}" for one in self._left)])

    @Slot()
    def copy(self) -> None:
        """Put names and reasons on the clipboard, as two columns."""
        made = QMimeData()
        made.setText("\n".join(f"{one.name}\t{one.why}" for one in self._left))
        clipboard.put(made)

    def _choose(self) -> None:
        self.chosen.emit([one.id for one in self._left])


def told(report: "Report", status: str) -> str:
    """The report in a sentence: “38 people: Confirmed. 3 people were left as they were.”"""
    parts = (
        trn("{n} person: {status}.", "{n} people: {status}.", report.changed, status=status)
        if report.changed
        else "",
        trn(
            "{n} person was left as they were.",
            "{n} people were left as they were.",
            len(report.skipped),
        )
        if report.skipped
        else "",
        trn("{n} person was so already.", "{n} people were so already.", report.already)
        if report.already
        else "",
    )
    return " ".join(filter(None, parts))
