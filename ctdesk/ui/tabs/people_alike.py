"""Who is known already and may be the one being typed: a few lines that never stand in the way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import side_by_side
from ctdesk.ui.forms.suggest import BESIDE, TwoTexts
from ctdesk.ui.palette import look
from ctdesk.ui.plain import tooltip
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.ui.tabs.people_walk_in_asking import Alike

_ONE = Qt.ItemDataRole.UserRole


class AlikeList(QListWidget):
    """Arrow down from the line leads here; Enter or a click takes a person, Escape goes back."""

    taken = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("left")
        self.setItemDelegate(TwoTexts(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take)
        retell(self, lambda: self.setAccessibleName(tr("People already known who may be meant")))
        self.hide()

    def show_alike(self, alike: "tuple[Alike, ...]") -> None:
        """Show these people, or nothing when there are none."""
        self.clear()
        for one in alike:
            item = QListWidgetItem(side_by_side((one.name, one.beside)))
            item.setData(BESIDE, _why(one))
            item.setData(_ONE, one)
            item.setToolTip(tooltip(_why(one)))
            self.addItem(item)
        self.setFixedHeight(self.count() * max(self.sizeHintForRow(0), 1) + look().px(4))
        self.setVisible(bool(alike))

    def enter(self) -> bool:
        """Take the keyboard, the first person marked; False when there is nobody."""
        if self.isHidden() or not self.count():
            return False
        self.setCurrentRow(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class's line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Up and self.currentRow() <= 0
        ):
            self.setCurrentRow(-1)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.taken.emit(item.data(_ONE))


def _why(one: "Alike") -> str:
    """Why it may be that person, and whether they are on the list."""
    if one.here is not None:
        return tr("on this list: {status}", status=one.status)
    if not one.why:
        return tr("known already")
    verdict = tr("known already") if one.is_sure else tr("perhaps the same")
    return f"{verdict}: {listed(one.why)}"
