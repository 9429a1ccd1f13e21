"""What could be typed next, in a quiet list under the search box.

Nothing is marked at first, so Enter still goes to the rows. Down goes into the list while it is
open, and out of it to the rows behind its last line; Tab or Enter takes what is marked.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ctdesk.kernel.i18n import trn
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.suggest import BESIDE, TwoTexts
from ctdesk.ui.palette import look
from ctdesk.ui.search import asking
from ctdesk.ui.search.box import SearchBox

if TYPE_CHECKING:
    from ctdesk.queries.search.completion import Completion

_MOST_SEEN = 9
_TAKES = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggestions(QObject):
    """Offers completions of one box; they are asked for when the rows have come."""

    def __init__(self, desk: Desk, page: str, box: SearchBox) -> None:
        super().__init__(box)
        self._desk, self._page, self._box = desk, page, box
        self._offered: Sequence[Completion] = ()
        self._list: QListWidget | None = None
        # It is made a moment after the page; somebody may have begun to type by then.
        self._is_typing = box.isModified()
        self._for = ""
        box.textEdited.connect(self._typed)
        box.textChanged.connect(self._changed)
        box.installEventFilter(self)

    def ask(self) -> None:
        """Ask what could follow, if somebody is typing just now."""
        if not self._is_typing or not self._box.hasFocus():
            return
        before = self._box.text()[: self._box.cursorPosition()]
        if _is_worth_asking(before):
            self.ask_now()
        else:
            self.put_away()

    def ask_now(self) -> None:
        """Ask what could stand where the cursor is, even in an empty box."""
        if self._desk.book is None:
            return
        text, cursor = self._box.text(), self._box.cursorPosition()

        def come(found: Sequence["Completion"]) -> None:
            if (self._box.text(), self._box.cursorPosition()) == (text, cursor):
                self.offer(found)

        self._desk.ask(
            asking.completions,
            self._page,
            text,
            cursor,
            then=come,
            lane="search",
            failed=asking.left_unsaid,
            is_minor=True,
            replaces=f"completions {self._page}",
        )

    def offer(self, found: Sequence["Completion"]) -> None:
        """Show what could be taken, nothing marked; hide the list when there is nothing."""
        self._offered, self._for = found, self._box.text()
        self._is_typing = False
        if not found or self._is_said(found) or not self._box.hasFocus():
            self.put_away()
            return
        shown = self._shown()
        shown.clear()
        for completion in found:
            item = QListWidgetItem(completion.label)
            item.setData(BESIDE, completion.detail)
            shown.addItem(item)
        shown.setCurrentRow(-1)
        self._place(shown)
        shown.show()
        shown.raise_()
        number = len(found)
        self._say(trn("{n} suggestion; Down to choose", "{n} suggestions; Down to choose", number))

    def offered(self) -> list[str]:
        """The labels in the open list."""
        return [completion.label for completion in self._offered] if self.is_open() else []

    def is_open(self) -> bool:
        """Whether the list is seen."""
        return self._list is not None and not self._list.isHidden()

    def put_away(self) -> None:
        """Hide the list."""
        if self.is_open() and self._list is not None:
            self._list.hide()
            self._say("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that concern the open list before the box sees them."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.put_away()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ask_now()
            return True
        if not self.is_open() or self._list is None or event.modifiers() & _OTHERS:
            return False
        if self._for != self._box.text():
            self.put_away()
            return False
        row = self._list.currentRow()
        if key in _TAKES and row >= 0:
            self._take(row)
            return True
        if key == Qt.Key.Key_Escape:
            self.put_away()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._mark(row + (1 if key == Qt.Key.Key_Down else -1))
        return False

    def _mark(self, row: int) -> bool:
        """Mark a line; above the first there is the box, below the last there are the rows."""
        shown = self._shown()
        if not -1 <= row < shown.count():
            self.put_away()
            return False
        shown.setCurrentRow(row)
        if row >= 0:
            self._say(self._offered[row].label)
        return True

    def _is_said(self, found: Sequence["Completion"]) -> bool:
        """Whether the one thing that could be taken is there already."""
        said = [self._box.text()[one.start : one.end] for one in found]
        return len(found) == 1 and said == [found[0].text_to_insert]

    def _take(self, row: int) -> None:
        """Put it in place; behind a value goes a blank, behind a keyword what it may be."""
        taken, text = self._offered[row], self._box.text()
        told = taken.text_to_insert
        is_keyword = told.endswith(":")
        self.put_away()
        self._is_typing = True
        is_last = not text[taken.end :].strip()
        self._box.setSelection(taken.start, len(text) if is_last else taken.end - taken.start)
        self._box.insert(f"{told} " if is_last and not is_keyword else told)

    @Slot()
    def _typed(self) -> None:
        self._is_typing = True

    @Slot()
    def _changed(self) -> None:
        """While somebody types on, the list stays until the next answer, so that it is quiet."""
        if not self._is_typing or not self._box.text():
            self.put_away()

    def _say(self, words: str) -> None:
        """Tell a screen reader, whose place stays in the box."""
        self._box.setAccessibleDescription(words)
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self._box, changed))

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self._take(self._shown().row(item))

    def _shown(self) -> QListWidget:
        if self._list is None:
            made = QListWidget(self._box.window())
            made.setObjectName("suggestions")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setItemDelegate(TwoTexts(made))
            made.setUniformItemSizes(True)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setAccessibleName(self._box.accessibleName())
            made.itemClicked.connect(self._clicked)
            made.hide()
            self._box.destroyed.connect(made.deleteLater)
            self._list = made
        return self._list

    def _place(self, shown: QListWidget) -> None:
        """Under the letters that would be replaced, inside the window."""
        box, window = self._box, self._box.window()
        high = min(shown.count(), _MOST_SEEN) * shown.sizeHintForRow(0) + look().px(10)
        wide = min(look().px(380), window.width())
        middle = box.cursorRect().center().x() - look().px(40)
        left = box.mapTo(window, QPoint(middle, 0)).x()
        if box.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += look().px(80) - wide
        top = box.mapTo(window, QPoint(0, box.height() + look().px(8))).y()
        shown.setGeometry(QRect(min(max(left, 0), window.width() - wide), top, wide, high))


_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def _is_worth_asking(before: str) -> bool:
    """Whether a keyword or a value is being typed: one letter of a word is too little to tell."""
    piece = before.rpartition(" ")[2].lstrip("-(")
    return ":" in piece or len(piece) > 1 or before.rstrip() != before
