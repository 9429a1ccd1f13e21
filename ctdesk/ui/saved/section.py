"""The saved searches under the pages of the sidebar; hidden while there is none."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import is_right_to_left, tr
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.saved.entry import SavedEntry
from ctdesk.ui.saved.shelf import Shelf
from ctdesk.ui.tokens import TEXT_SMALL

if TYPE_CHECKING:
    from ctdesk.queries.saved_searches import SavedSearch

_APART = 106
"""Percent by which the letters of the heading stand apart; Arabic ones are joined."""


class SavedSection(QWidget):
    """Heading and entries, scrolling where they are many."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._naming: SavedEntry | None = None
        self._before: QWidget | None = None
        self.heading = PlainLabel(role="sidebar-heading")
        self._entries = QVBoxLayout()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(12), 0, look().px(8))
        column.setSpacing(look().px(6))
        column.addWidget(self.heading)
        shelf.changed.connect(self._fill)
        shelf.searched.connect(self._mark)
        shelf.closing.connect(self.leave)
        shelf.changing.naming.connect(self._name_new)
        shelf.counting.counted.connect(self._count)
        retell(self, self._tell)
        self._fill()

    def entries(self) -> list[SavedEntry]:
        """The lines in order, the one that is only being named last."""
        items = (self._entries.itemAt(at) for at in range(self._entries.count()))
        found = (item.widget() for item in items if item is not None)
        return [entry for entry in found if isinstance(entry, SavedEntry)]

    @Slot()
    def leave(self) -> None:
        """Take the name that is being written, if one is."""
        for entry in self.entries():
            entry.leave()

    def fill_menu(self, menu: QMenu, saved: "SavedSearch") -> None:
        """What can be done with a saved search."""
        entries, write = self._shelf.saved, self._shelf.may_write()
        at = entries.index(saved)
        for text, possible, run in (
            (tr("Rename"), write, partial(self._rename, saved)),
            (
                tr("Replace by the present search"),
                self._shelf.may_replace(saved),
                partial(self._shelf.replace, saved),
            ),
            (tr("Move up"), write and at > 0, partial(self._shelf.changing.move, saved, -1)),
            (
                tr("Move down"),
                write and at < len(entries) - 1,
                partial(self._shelf.changing.move, saved, 1),
            ),
            (tr("Remove"), write, partial(self._shelf.changing.remove, saved)),
        ):
            menu.addAction(text, run).setEnabled(possible)

    @cached_property
    def _area(self) -> QScrollArea:
        """Made for the first saved search: the start does without."""
        area = _scrolling(self._entries)
        self._column.addWidget(area, 1)
        return area

    @Slot()
    def _fill(self) -> None:
        """Show the searches as they are now; the line with the keyboard keeps it."""
        held = next((e.saved for e in self.entries() if e.hasFocus()), None)
        self._naming = None
        while (item := self._entries.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for saved in self._shelf.saved:
            entry = self._entry(saved)
            entry.show_found(self._shelf.counting.count_of(saved))
            if held is not None and held.id == saved.id:
                entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark()
        self._show()

    def _entry(self, saved: "SavedSearch | None") -> SavedEntry:
        entry = SavedEntry(saved)
        entry.asked.connect(partial(self._asked, entry))
        entry.named.connect(partial(self._named, entry))
        entry.left.connect(partial(self._left, entry))
        self._entries.addWidget(entry)
        return entry

    @Slot()
    def _mark(self) -> None:
        present = self._shelf.present()
        for entry in self.entries():
            entry.setChecked(entry.saved is not None and entry.saved == present)

    @Slot(int)
    def _count(self, row_id: int) -> None:
        for entry in self.entries():
            if entry.saved is not None and entry.saved.id == row_id:
                entry.show_found(self._shelf.counting.count_of(entry.saved))

    @Slot(str)
    def _name_new(self, name: str) -> None:
        if self._naming is None:
            self._before = QApplication.focusWidget()
            self._naming = self._entry(None)
        self._show()
        self._naming.show()
        self._naming.write_name(name)
        QTimer.singleShot(0, self, self._bring_into_view)

    @Slot()
    def _bring_into_view(self) -> None:
        """The new line, once it has its place."""
        if self._naming is not None:
            self._area.ensureWidgetVisible(self._naming, 0, 0)

    def _asked(self, entry: SavedEntry, what: str) -> None:
        saved = entry.saved
        if saved is None:
            return
        if what == "open":
            self._mark()
            self._shelf.open(saved)
        elif what == "seen":
            self._area.ensureWidgetVisible(entry, 0, 0)
        elif what == "menu":
            self._open_menu(entry, saved)
        elif self._shelf.may_write():
            self._change(saved, what)

    def _change(self, saved: "SavedSearch", what: str) -> None:
        if what == "rename":
            self._rename(saved)
        elif what == "remove":
            self._shelf.changing.remove(saved)
        else:
            self._shelf.changing.move(saved, -1 if what == "up" else 1)

    def _rename(self, saved: "SavedSearch") -> None:
        for entry in self.entries():
            if entry.saved == saved:
                entry.write_name(saved.name)

    def _named(self, entry: SavedEntry, name: str) -> None:
        if entry.saved is not None:
            self._shelf.changing.rename(entry.saved, name)
        else:
            self._drop(entry)
            self._shelf.changing.save(name)

    def _left(self, entry: SavedEntry) -> None:
        if entry.saved is None:
            self._drop(entry)

    def _drop(self, entry: SavedEntry) -> None:
        """Take the line of a name away and give the keyboard back."""
        if self._naming is entry:
            self._naming = None
        self._entries.removeWidget(entry)
        entry.hide()
        entry.deleteLater()
        self._show()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, entry: SavedEntry, saved: "SavedSearch") -> None:
        menu = QMenu(entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, saved)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = entry.width() - menu.sizeHint().width() if mirrored else 0
        menu.popup(entry.mapToGlobal(QPoint(x, entry.height())))

    def _show(self) -> None:
        shown = self._entries.count() > 0
        self.heading.setVisible(shown)
        if shown or "_area" in self.__dict__:
            self._area.setVisible(shown)

    def _tell(self) -> None:
        self.heading.setText(tr("Saved searches").upper())
        font = text_font(look(), TEXT_SMALL)
        if not is_right_to_left():
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _APART)
        self.heading.setFont(font)
        self.heading.setContentsMargins(look().px(10), 0, look().px(10), 0)
        self.setAccessibleName(tr("Saved searches"))


def _scrolling(entries: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("ground", "none")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    entries.setSpacing(look().px(2))
    column.addLayout(entries)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    return area
