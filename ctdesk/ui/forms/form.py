"""The fields of one record laid out on cards; nothing to save: a field commits when it is left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms import commits
from ctdesk.ui.forms.edits import Editor, LongLineEdit, editor_for
from ctdesk.ui.forms.fields import Fields
from ctdesk.ui.forms.grid import FieldGrid, places
from ctdesk.ui.forms.parts import ListOf, PartsEditor
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import card

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import FormState
    from ctdesk.store.journal import Changes
    from ctdesk.ui.forms.commits import Beginning

Text = Callable[[], str]
_SIDE = 340
_TWO_COLUMNS = 900
_FIELDS_OF_COLUMNS = {
    "name": ("given_name", "family_name"),
    "date": ("dates", "start_date"),
    "place": ("city", "venue"),
    "people": ("reported_participants", "expected_participants"),
    "full_title": ("title",),
}
"""Fields of the form behind the columns that are put together of several."""


@dataclass(frozen=True)
class Card:
    """A card of a form: a heading, and either fields in rows or a list with its adding words."""

    heading: Text | None = None
    rows: str = ""
    listed: str = ""
    add: Text | None = None
    is_beside: bool = False


@dataclass(frozen=True)
class Layout:
    """How the form of a kind is laid out; `needed`, `long` and `hints` name fields.

    Something new is recorded with the first field that is needed, or once all of them are there.

    `extras(desk, kind, id)` makes further cards of what is only read here, and `editors` makes
    fields that are more than their kind.
    """

    kind: str
    page: str
    page_label: Text
    new: Text
    needed: tuple[str, ...]
    cards: tuple[Card, ...]
    needs_all: bool = False
    long: frozenset[str] = frozenset()
    hints: Callable[[], dict[str, str]] = dict
    extras: "Callable[[Desk, int], QWidget] | None" = None
    editors: "dict[str, Callable[[FieldView, Lists, Form], Editor]]" = field(default_factory=dict)

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists the form shows."""
        return tuple(c.listed for c in self.cards if c.listed)


class Form(QScrollArea):
    """The cards of one record. `told` says what is known of it each time it was read."""

    told = Signal(object)
    gone = Signal()

    def __init__(
        self,
        desk: Desk,
        layout: Layout,
        row_id: int | None,
        given: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._layout, self._id = desk, layout, row_id
        self._given = dict(given or {})
        self._fixed: list[str] = []
        self._turned_to = ""
        self.fields: Fields | None = None
        self.state: FormState | None = None
        self.parts: dict[str, PartsEditor] = {}
        self._columns: tuple[QWidget, QWidget] | None = None
        self._extras: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.changed.connect(self._book_changed)
        retell(self, lambda: self.setAccessibleName(tr("Details")))

    def begin(self) -> None:
        """Read the record and lay the form out, anew when the language or the look changed."""
        if self.fields is not None:
            self.fields.commit_all()
        if self._desk.book is not None:
            self._desk.ask(
                commits.begin,
                self._layout.kind,
                self._id,
                self._layout.lists,
                then=self._begun,
                replaces=f"form {id(self)}",
            )

    def leave(self) -> None:
        """Commit what is typed."""
        for parts in self.parts.values():
            parts.close_row()
        if self.fields is not None:
            self.fields.commit_all()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first field of a new record, else at the top of the form."""
        editors = self.fields.editors if self.fields is not None and self._id is None else {}
        first: QWidget = next(iter(editors.values()), self)
        first.setFocus()

    def turn_to(self, column: str) -> None:
        """Put the keyboard on the field that a column of the table shows, now or once it is there.

        A column that is no field, such as a number of people, leaves the keyboard where it is.
        """
        editors = self.fields.editors if self.fields is not None else {}
        self._turned_to = "" if editors else column
        for name in (column, *_FIELDS_OF_COLUMNS.get(column, ())):
            if name in editors:
                editors[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.ensureWidgetVisible(editors[name])
                return

    @property
    def record_id(self) -> int | None:
        """The row id of the record, once it is recorded."""
        return self._id

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        assert self.fields is not None
        return self.fields.editors[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the narrow cards beside the wide ones where there is room."""
        super().resizeEvent(event)
        self._stand()

    def read_again(self) -> None:
        """Read the record and show what changed."""
        self._desk.ask(
            commits.read,
            self._layout.kind,
            self._id,
            self._layout.lists,
            then=self._show,
            replaces=f"form {id(self)}",
        )

    def _begun(self, beginning: "Beginning") -> None:
        if beginning.state is None:
            self.gone.emit()
            return
        place = self.verticalScrollBar().value()
        content = QWidget()
        made = Fields(self._desk, self._layout.kind, self._id, content, self._layout.needed)
        made.needs_all = self._layout.needs_all
        made.kept.connect(self.read_again)
        made.recorded.connect(self._recorded)
        self.fields = made
        self.parts = {}
        # From the window down: Qt styles a subtree again each time it gets another parent.
        self.setUpdatesEnabled(False)
        self._put_away_old()
        self.setWidget(content)
        self._lay_out(content, beginning, made)
        self.setUpdatesEnabled(True)
        if self._id is None:
            made.begin_with(self._given)
        self._fixed = [f.name for f in beginning.fields[""].values() if f.fixed]
        self._show(beginning.state)
        made.restore(beginning.state.drafts)
        self._stand()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))
        if self._id is None and self.isVisible():
            self.take_keyboard()
        if self._turned_to:
            self.turn_to(self._turned_to)

    def _put_away_old(self) -> None:
        """Later, not now: the old fields may be the ones that just spoke."""
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _show(self, state: "FormState | None") -> None:
        if state is None:
            self.gone.emit()
            return
        self.state = state
        if self.fields is not None:
            self.fields.show_state(state)
        for name in self._fixed if state.id is not None else ():
            self.editor(name).set_read_only(True)
        for key, parts in self.parts.items():
            parts.show_rows(state.lists.get(key, ()))
        self.told.emit(state)

    def _lay_out(self, content: QWidget, beginning: "Beginning", fields: Fields) -> None:
        content.setProperty("ground", "none")
        wide, narrow = _ground(content), _ground(content)
        row = QHBoxLayout(content)
        row.setContentsMargins(*[look().px(s) for s in (18, 14, 18, 18)])
        row.setSpacing(look().px(14))
        row.addWidget(wide, 1)
        row.addWidget(narrow)
        self._columns = (wide, narrow)
        columns = {False: _column(wide), True: _column(narrow)}
        for spec in self._layout.cards:
            self._put_card(spec, columns[spec.is_beside], beginning, fields)
        if self._layout.extras is not None and self._id is not None:
            columns[True].addWidget(self._layout.extras(self._desk, self._id))
        for column in columns.values():
            column.addStretch(1)

    def _put_card(
        self, spec: Card, column: QVBoxLayout, beginning: "Beginning", fields: Fields
    ) -> None:
        frame, inside = card(spec.heading)
        column.addWidget(frame)
        if spec.listed:
            inside.addWidget(self._parts(spec, beginning, fields))
            return
        asked = beginning.fields[""]
        rows = [[place for place in row if place.name in asked] for row in places(spec.rows)]
        hints = self._layout.hints()
        for name in (place.name for row in rows for place in row):
            editor = fields.take(self._editor(asked[name], beginning.lists))
            editor.set_read_only(self._is_fixed())
            if name in hints:
                editor.set_hint(hints[name])
        inside.addWidget(FieldGrid(rows, fields.editors, frame))

    def _parts(self, spec: Card, beginning: "Beginning", fields: Fields) -> PartsEditor:
        listed = ListOf(
            spec.listed,
            spec.heading() if spec.heading else "",
            spec.add() if spec.add else tr("Add"),
            beginning.inner[spec.listed],
            beginning.fields[spec.listed],
            spec.listed in beginning.ordered,
        )
        made = PartsEditor(self._desk, listed, beginning.lists, fields)
        made.changed.connect(self.read_again)
        made.set_read_only(self._is_fixed())
        self.parts[spec.listed] = made
        return made

    def _is_fixed(self) -> bool:
        """Whether the book can only be read."""
        return self._desk.book is not None and self._desk.book.is_read_only

    def _editor(self, described: "FieldView", lists: "Lists") -> Editor:
        if described.name in self._layout.editors:
            return self._layout.editors[described.name](described, lists, self)
        if described.name in self._layout.long:
            return LongLineEdit(described.name, described.label)
        return editor_for(self._desk, described, lists)

    def _stand(self) -> None:
        if self._columns is None or (content := self.widget()) is None:
            return
        wide, narrow = self._columns
        has_narrow = any(spec.is_beside for spec in self._layout.cards) or self._layout.extras
        beside = self.viewport().width() >= look().px(_TWO_COLUMNS)
        row = content.layout()
        if isinstance(row, QHBoxLayout):
            direction = QHBoxLayout.Direction
            row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        narrow.setVisible(bool(has_narrow))
        narrow.setMaximumWidth(look().px(_SIDE) if beside else 16_777_215)
        narrow.setMinimumWidth(look().px(_SIDE) if beside else 0)
        wide.setMaximumWidth(look().px(1000) if beside else 16_777_215)

    @Slot(int)
    def _recorded(self, row_id: int) -> None:
        self._id = row_id
        self.read_again()

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        if "book_setting" in changes.tables:
            self.begin()
        elif self._id is not None and self.fields is not None:
            self.read_again()


def _ground(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setProperty("ground", "none")
    return made


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(14))
    return column
