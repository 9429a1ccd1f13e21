"""The sheet on which two records become one: what each says, what stays, and what will happen."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import isolate
from ctdesk.ui.actions import with_writable_book
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.merging import asking
from ctdesk.ui.merging.columns import Columns
from ctdesk.ui.merging.looking import looking
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import Sheet, card, scrolling

if TYPE_CHECKING:
    from ctdesk.queries.merging import Comparison


class MergeSheet(Sheet):
    """Enter merges, Escape goes back; of more than two records one pair follows the other."""

    def __init__(self, desk: Desk, kind: str, ids: tuple[int, ...]) -> None:
        super().__init__(desk, "merging", _page_label(desk, kind))
        self._kind, self._pair, self._waiting = kind, ids[:2], ids[2:]
        self._is_chosen = False
        self._is_merging = False
        self._compared: Comparison | None = None
        self.columns: Columns | None = None
        self.consequences, self._will = card(lambda: tr("What will happen"))
        self._put_buttons()
        content = QWidget()
        content.setProperty("ground", "none")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*[look().px(18)] * 4)
        self._column.setSpacing(look().px(14))
        self._column.addWidget(self.consequences)
        self._column.addStretch(1)
        self.add_tab(lambda: tr("Merge"), scrolling(content, lambda: tr("Merge")))
        desk.changed.connect(self._read)
        retell(self, self._retold)

    def comparison(self) -> "Comparison | None":
        """The two records as they are shown."""
        return self._compared

    def choices(self) -> dict[str, str]:
        """The side chosen for each field that differs."""
        return self.columns.choices() if self.columns is not None else {}

    def take_keyboard(self) -> None:
        """Put the keyboard on the first field that differs; on the button where none does."""
        if self.columns is not None and self.columns.rows:
            self.columns.take_keyboard()
        else:
            self._merge.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter merges, or presses the button it is on; the rest as on any sheet."""
        held = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(held, QPushButton):
            held.click()
        else:
            self.merge()

    @Slot()
    def swap(self) -> None:
        """Keep the other record; what was chosen stays what it says."""
        if self._compared is None:
            return
        other = {"keep": "lose", "lose": "keep", "both": "both"}
        chosen = {name: other[side] for name, side in self.choices().items()}
        self._pair = (self._compared.lost.id, self._compared.kept.id)
        self._is_chosen = True
        self._ask(chosen)

    @Slot()
    def merge(self) -> None:
        """Make the two one, and go on with the next or back to the page."""
        found = self._compared
        if found is None or self._is_merging or not self._merge.isEnabled():
            return
        self._is_merging = True
        self._desk.ask(
            asking.merge,
            found.kept,
            found.lost,
            self.choices(),
            then=self._merged,
            failed=self._refused,
        )

    @Slot()
    def tell_apart(self) -> None:
        """Note that they are two people, and go back."""
        if self._compared is not None and self._apart.isEnabled():
            one, other = sorted((self._compared.kept.id, self._compared.lost.id))
            self._is_merging = True
            looking(self._desk).tell_apart((one, other))
            self._desk.close_sheet()

    def _put_buttons(self) -> None:
        self._apart = button(lambda: tr("Not the same person"), self.tell_apart)
        self._apart.setVisible(self._kind == "person")
        self._merge = button(lambda: tr("Merge"), self.merge, kind="primary")
        self.buttons.addWidget(button(lambda: tr("Swap the two"), self.swap))
        self.buttons.addWidget(self._apart)
        self.buttons.addWidget(button(lambda: tr("Cancel"), self._desk.close_sheet))
        self.buttons.addWidget(self._merge)
        for offered in (self._merge, self._apart):
            offered.setEnabled(False)

    def _retold(self) -> None:
        self.show_title(_title(self._kind))
        self._ask(self.choices())

    @Slot()
    def _read(self) -> None:
        """The book has changed: compare again, keeping what was chosen."""
        if not self._is_merging:
            self._ask(self.choices())

    def _ask(self, chosen: Mapping[str, str]) -> None:
        if self._desk.book is None:
            return
        self._desk.ask(
            asking.compared,
            self._kind,
            self._pair,
            self._is_chosen,
            then=lambda found: self._show(found, chosen),
            failed=self._gone,
            replaces=f"merge {id(self)}",
        )

    def _show(self, found: "Comparison", chosen: Mapping[str, str]) -> None:
        self._compared, self._is_chosen = found, True
        self._pair = (found.kept.id, found.lost.id)
        if self.columns is not None:
            self.columns.hide()
            self.columns.deleteLater()
        self.columns = Columns(found, chosen)
        self._column.insertWidget(0, self.columns)
        self._say_what_happens(found)
        for offered in (self._merge, self._apart):
            offered.setEnabled(with_writable_book(self._desk))
        self.say_status(_title(self._kind))
        if self.isVisible():
            self.take_keyboard()

    def _say_what_happens(self, found: "Comparison") -> None:
        while self._will.count() > 1:
            item = self._will.takeAt(1)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for sentence in found.consequences:
            words = PlainLabel(sentence, self.consequences)
            words.setWordWrap(True)
            self._will.addWidget(words)

    def _merged(self, _nothing: None) -> None:
        found = self._compared
        if found is None:
            return
        lost, kept = (isolate(name) for name in reversed(found.names))
        self._desk.notice(tr("{lost} was merged into {kept}.", lost=lost, kept=kept), undo=True)
        self._desk.close_sheet()
        if self._waiting:
            from ctdesk.ui.merging.opening import open_merge

            open_merge(self._desk, self._kind, (found.kept.id, *self._waiting))

    def _refused(self, error: UserError) -> None:
        self._is_merging = False
        self._desk.refuse(error)

    def _gone(self, error: UserError) -> None:
        self._desk.refuse(error)
        if self._desk.book is not None:
            self._desk.close_sheet()


def _title(kind: str) -> str:
    return tr("Merge two people") if kind == "person" else tr("Merge two organisations")


def _page_label(desk: Desk, kind: str) -> Callable[[], str]:
    """What the page it lies on is called."""
    if desk.selection.page == "duplicates":
        return lambda: tr("Possible duplicates")
    return (lambda: tr("People")) if kind == "person" else (lambda: tr("Organisations"))
