"""A list of an event's parts on a card: read as rows, changed in place, added to at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.sheet import card
from ctdesk.ui.tabs import parts_asking as asking
from ctdesk.ui.tabs.entries import Entry, EntryRow, Extra
from ctdesk.ui.tabs.entry_fields import AddingEntry, EntryEditor, Shape
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import Row

Text = Callable[[], str]


def _as_kept(rows: "Sequence[Row]") -> "list[Row]":
    return list(rows)


def _nothing(_draft: dict[str, Any]) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class PartList:
    """What a list is: its key in the record, the kind of its items, its words and fields.

    `shape` lays out the fields of the editor, `adding` names those of the line at the foot, of
    which `main` must be filled. `next_one` says with what the following entry starts.
    """

    key: str
    kind: str
    heading: Text
    none_yet: Text
    belongs: Text
    shape: Shape
    main: str
    entry: "Callable[[Row], Entry]"
    adding: tuple[str, ...] = ()
    order: "Callable[[Sequence[Row]], list[Row]]" = field(default=_as_kept)
    next_one: Callable[[dict[str, Any]], dict[str, Any]] = field(default=_nothing)


class PartCard(QWidget):
    """The card of one list."""

    changed = Signal()

    def __init__(
        self,
        tab: EventTab,
        listed: PartList,
        extras: "Callable[[Row], tuple[Extra, ...]] | None" = None,
    ) -> None:
        super().__init__()
        self._tab, self.listed, self._extras = tab, listed, extras
        self._states: list[Row] = []
        self._known: dict[str, FieldView] = {}
        self._lists: Lists | None = None
        self.rows: list[EntryRow] = []
        self.editor: EntryEditor | None = None
        self.adding: AddingEntry | None = None
        self._refocus: int | None = None
        frame, inside = card()
        self._number = PlainLabel(role="heading")
        self._heading = PlainLabel(role="heading")
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._number)
        self._empty = QWidget()
        self._none, self._belongs = PlainLabel(role="strong"), PlainLabel(role="subtle")
        self._belongs.setWordWrap(True)
        words = QVBoxLayout(self._empty)
        words.setContentsMargins(look().px(6), look().px(4), look().px(6), look().px(4))
        words.addWidget(self._none)
        words.addWidget(self._belongs)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        inside.addLayout(top)
        inside.addWidget(self._empty)
        inside.addLayout(self._body)
        self._foot = QVBoxLayout()
        inside.addLayout(self._foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    def show_parts(
        self, states: "Sequence[Row]", known: "dict[str, FieldView]", lists: "Lists"
    ) -> None:
        """Show the list as it is stored; the entry being changed stays open."""
        self._states = self.listed.order(states)
        if known != self._known or lists != self._lists:
            self._known, self._lists = known, lists
            self._make_adding()
        self._heading.setText(self.listed.heading().upper())
        self._number.setText(f"{len(self._states):,}" if self._states else "")
        self._none.setText(self.listed.none_yet())
        self._belongs.setText(self.listed.belongs())
        self._empty.setVisible(not self._states)
        self._fill()

    def open_entry(self, row_id: int) -> None:
        """Change an entry in place."""
        self.close_entry()
        state = self._state(row_id)
        if state is None or self._lists is None:
            return
        self.editor = EntryEditor(
            self._tab.desk, self.listed.kind, self.listed.shape, self._known, self._lists
        )
        self.editor.row_id = row_id
        self.editor.closed.connect(self.close_entry)
        self._fill()
        self.editor.begin(state)

    @Slot()
    def close_entry(self) -> None:
        """Commit and close the entry being changed."""
        if self.editor is None:
            return
        closed, self.editor = self.editor, None
        closed.fields.commit_all()
        self._refocus = closed.row_id
        self._body.removeWidget(closed)
        closed.hide()
        closed.deleteLater()
        self._fill()

    def begin_adding(self) -> None:
        """Put the keyboard into the line at the foot."""
        if self.adding is not None:
            self.adding.begin()

    def _make_adding(self) -> None:
        if self.adding is not None:
            self._foot.removeWidget(self.adding)
            self.adding.hide()
            self.adding.deleteLater()
            self.adding = None
        if self.listed.adding and self._tab.may_write and self._lists is not None:
            self.adding = AddingEntry(self._tab.desk, self.listed.adding, self._known, self._lists)
            self.adding.asked.connect(self._add)
            self._foot.addWidget(self.adding)

    def _fill(self) -> None:
        held = next((row.entry.id for row in self.rows if row.hasFocus()), self._refocus)
        self._empty_body()
        group = ""
        for state in self._states:
            entry = self.listed.entry(state)
            if entry.group and entry.group != group:
                heading = PlainLabel(entry.group, role="strong")
                heading.setContentsMargins(look().px(6), look().px(10), 0, look().px(2))
                self._body.addWidget(heading)
                group = entry.group
            if self.editor is not None and self.editor.row_id == state.id:
                self._body.addWidget(self.editor)
                self._follow(state)
            else:
                self._body.addWidget(self._row(entry, state))
        for row in self.rows:
            if row.entry.id == held:
                # A layout shows what is new only later, and what is hidden takes no keyboard.
                row.show()
                row.setFocus()
        self._refocus = None

    def _empty_body(self) -> None:
        self.rows = []
        while (item := self._body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.editor:
                old.hide()
                old.deleteLater()
        if self.editor is not None and self._state(self.editor.row_id) is None:
            self.editor.deleteLater()
            self.editor = None

    def _follow(self, state: "Row") -> None:
        if self.editor is not None and hasattr(self.editor, "fields"):
            self.editor.fields.show_state(state)

    def _row(self, entry: Entry, state: "Row") -> EntryRow:
        row = EntryRow(
            entry, may_write=self._tab.may_write, extras=self._extras(state) if self._extras else ()
        )
        row.opened.connect(self.open_entry)
        row.removed.connect(self._remove)
        row.moved.connect(self._move)
        row.walked.connect(self._walk)
        self.rows.append(row)
        return row

    def _state(self, row_id: int) -> "Row | None":
        return next((state for state in self._states if state.id == row_id), None)

    @Slot(object)
    def _add(self, draft: dict[str, Any]) -> None:
        if self.adding is not None and self.adding.is_filled(self.listed.main):
            self._tab.ask(
                asking.add,
                self._tab.ref,
                self.listed.key,
                draft,
                then=partial(self._added, draft),
                failed=self._refused,
            )

    def _added(self, draft: dict[str, Any], _row_id: int) -> None:
        if self.adding is not None:
            self.adding.begin_anew(self.listed.next_one(draft))

    def _refused(self, error: UserError) -> None:
        if self.adding is not None:
            self.adding.refuse(error, self.listed.main)

    @Slot(int)
    def _remove(self, row_id: int) -> None:
        state = self._state(row_id)
        if state is not None:
            title = self.listed.entry(state).title
            done = partial(self._removed, title)
            self._tab.ask(asking.remove, self.listed.kind, row_id, then=done)

    def _removed(self, title: str, _nothing: object) -> None:
        self._tab.desk.notice(tr("“{name}” removed.", name=title[:60]), undo=True)

    @Slot(int, int)
    def _move(self, row_id: int, step: int) -> None:
        ids = [state.id for state in self._states]
        place = ids.index(row_id)
        if 0 <= place + step < len(ids):
            ids.insert(place + step, ids.pop(place))
            self._refocus = row_id
            self._tab.ask(asking.move, self._tab.ref, self.listed.key, ids)

    @Slot(int, int)
    def _walk(self, row_id: int, step: int) -> None:
        place = [row.entry.id for row in self.rows].index(row_id) + step
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
