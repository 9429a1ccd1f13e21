"""Entries of a tab: leading word, title, grey notes, chips; opened, moved, removed by keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from ctdesk.kernel.i18n import listed, tr
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip
from ctdesk.ui.wrapping import WrapLayout

Extra = tuple[str, Callable[[], object]]


@dataclass(frozen=True)
class Entry:
    """One entry as shown.

    `lead` stands before the title (a time, a number) in a column `lead_wide` pixels wide, `late`
    in the late colour before the notes, `group` over the first entry of each group. `chips` are
    (tone, text).
    """

    id: int
    title: str
    lead: str = ""
    notes: str = ""
    late: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    group: str = ""
    lead_wide: int = 0

    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        words = (self.lead, self.title, *(text for _, text in self.chips), self.late, self.notes)
        return listed(words)


class EntryRow(QFrame):
    """One row; Enter or F2 opens it, Delete removes it, Alt with an arrow moves it."""

    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)
    walked = Signal(int, int)

    def __init__(self, entry: Entry, *, may_write: bool, extras: tuple[Extra, ...] = ()) -> None:
        super().__init__()
        self.entry = entry
        self._may_write, self._extras = may_write, extras
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(entry.spoken())
        self.setProperty("entry", True)
        self.setStyleSheet(_style())
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(6), look().px(7), look().px(2), look().px(7))
        row.setSpacing(look().px(10))
        top = Qt.AlignmentFlag.AlignTop
        if entry.lead_wide:
            lead = PlainLabel(entry.lead, self, role="subtle")
            lead.setFixedWidth(look().px(entry.lead_wide))
            lead.setWordWrap(True)
            row.addWidget(lead, 0, top)
        row.addLayout(self._words(), 1)
        if may_write or extras:
            self._dots = button(lambda: "⋯", self._show_menu, kind="icon")
            self._dots.setAccessibleName(tr("What can be done"))
            self._dots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(self._dots, 0, top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys as in the class's line; the arrows alone walk to the next row."""
        key = event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        elif step:
            self.walked.emit(self.entry.id, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open."""
        self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row, by mouse or by the menu key."""
        self._popup(event.globalPos())

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(look().px(3))
        title = PlainLabel(self.entry.title, self)
        title.setWordWrap(True)
        column.addWidget(title)
        if self.entry.chips or self.entry.late or self.entry.notes:
            line = QFrame(self)
            line.setProperty("ground", "none")
            below = WrapLayout(line, look().px(8))
            for tone, text in self.entry.chips:
                below.addWidget(chip(text, tone, line))
            if self.entry.late:
                below.addWidget(PlainLabel(self.entry.late, line, role="error"))
            if self.entry.notes:
                below.addWidget(PlainLabel(self.entry.notes, line, role="note"))
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _show_menu(self) -> None:
        self._popup(self._dots.mapToGlobal(QPoint(0, self._dots.height())))

    def _popup(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, go in self.offered():
            menu.addAction(words).triggered.connect(lambda _on=False, go=go: go())
        menu.popup(place)

    def offered(self) -> tuple[Extra, ...]:
        """What the menu of the row offers."""
        if not self._may_write:
            return self._extras
        return (
            *self._extras,
            (tr("Change"), self._open),
            (tr("Move up"), lambda: self._move(-1)),
            (tr("Move down"), lambda: self._move(1)),
            (tr("Remove"), self._remove),
        )

    def _open(self) -> None:
        if self._may_write:
            self.opened.emit(self.entry.id)

    def _remove(self) -> None:
        if self._may_write:
            self.removed.emit(self.entry.id)

    def _move(self, step: int) -> None:
        if self._may_write:
            self.moved.emit(self.entry.id, step)


def _style() -> str:
    """A hairline under the row, a ground under the mouse, a frame when it has the keyboard."""
    worn = look().colours
    return (
        f'QFrame[entry="true"] {{ border: 1px solid transparent;'
        f" border-bottom-color: {worn.hairline}; background: transparent; }}"
        f'QFrame[entry="true"]:hover {{ background: {worn.hover}; }}'
        f'QFrame[entry="true"]:focus {{ border-color: {worn.accent_text};'
        f" border-radius: {look().px(4)}px; }}"
    )
