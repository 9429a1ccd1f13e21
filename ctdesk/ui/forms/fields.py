"""The fields of one record in a form: committed one by one, refreshed from the book, drafted."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms import commits
from ctdesk.ui.forms.editor import Editor

if TYPE_CHECKING:
    from ctdesk.queries.forms import FormState, Row

_DRAFT_MS = 2000


class Fields(QObject):
    """The editors of one record, by field; `id` is None until the first commit records it.

    `needed` names the fields of which one must be filled before something new is recorded, or
    with `needs_all` each of them; until then what is chosen waits. `kept` follows each commit,
    `recorded` the first.
    """

    kept = Signal()
    recorded = Signal(int)

    def __init__(
        self,
        desk: Desk,
        kind: str,
        row_id: int | None,
        owner: QWidget,
        needed: tuple[str, ...] = (),
    ) -> None:
        super().__init__(owner)
        self._desk, self._book = desk, desk.book
        self.kind, self.id = kind, row_id
        self.editors: dict[str, Editor] = {}
        self.drafted_only: dict[str, Editor] = {}
        self.waiting: dict[str, Any] = {}
        self._needed = needed
        self.needs_all = False
        self._is_creating = False
        self._drafted: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_DRAFT_MS)
        self._timer.timeout.connect(self.keep_drafts)
        desk.book_closing.connect(self.commit_all)

    def take(self, editor: Editor) -> Editor:
        """Look after an editor from now on."""
        self.editors[editor.name] = editor
        editor.left.connect(self.commit)
        editor.touched.connect(self._touched)
        editor.dropped.connect(self._dropped)
        return editor

    def begin_with(self, given: Mapping[str, str]) -> None:
        """Choose something for a new record beforehand."""
        for name, value in given.items():
            self.editors[name].show_value(value)
            self.waiting[name] = value

    def draft(self, place: str, editor: Editor) -> None:
        """Keep the unfinished typing of an editor that somebody else commits."""
        self.drafted_only[place] = editor
        editor.touched.connect(self._touched)

    def forget(self, place: str) -> None:
        """The typing of a place was kept or discarded."""
        self._dropped(place)

    def show_state(self, state: "FormState | Row") -> None:
        """Show what is stored, beside typing that is not committed."""
        for name, editor in self.editors.items():
            if name in self.waiting:
                continue
            value, shown = state.values.get(name), state.shown.get(name, "")
            is_same = (value, shown) == (editor.stored, editor.stored_shown)
            if not is_same or not editor.is_dirty:
                editor.show_value(value, shown)

    def restore(self, drafts: Mapping[str, str]) -> None:
        """Offer unfinished typing again."""
        for name, text in drafts.items():
            editor = self.editors.get(name) or self.drafted_only.get(name)
            if editor is not None and text != editor.text():
                editor.restore(text)
                self._drafted[name] = text

    @Slot(str, object)
    def commit(self, name: str, value: object, reason: str | None = None) -> None:
        """Keep a field; a new record is made with the first that is needed."""
        if not self._is_open():
            return
        if self.id is None:
            self.waiting[name] = value
            self._create()
            return
        self._desk.ask(
            commits.commit,
            self.kind,
            self.id,
            name,
            value,
            self.editors[name].text(),
            reason,
            then=partial(self._kept, name),
            failed=self._refused_at(name),
        )

    @Slot()
    def commit_all(self) -> None:
        """Commit whatever is typed; a draft keeps what is not, until it is."""
        self.keep_drafts()
        for editor in self.editors.values():
            editor.commit()

    @Slot()
    def keep_drafts(self) -> None:
        """Put unfinished typing where a power cut does not reach it."""
        self._timer.stop()
        watched = {**self.editors, **self.drafted_only}
        typed = {name: editor.text() for name, editor in watched.items() if editor.is_dirty}
        fresh = {name: text for name, text in typed.items() if self._drafted.get(name) != text}
        if fresh and self._is_open():
            self._drafted.update(fresh)
            self._desk.ask(commits.keep_drafts, self.kind, self.id, fresh)

    def _is_open(self) -> bool:
        """Whether the book of this record is still the open one."""
        return self._book is not None and self._desk.book is self._book

    def _create(self) -> None:
        enough = all if self.needs_all else any
        if self._is_creating or not enough(self.waiting.get(name) for name in self._needed):
            return
        self._is_creating = True
        sent = dict(self.waiting)
        self._desk.ask(
            commits.create,
            self.kind,
            sent,
            then=partial(self._created, sent),
            failed=self._not_created,
        )

    def _created(self, sent: dict[str, Any], row_id: int) -> None:
        self.id, self._is_creating = row_id, False
        later = {n: v for n, v in self.waiting.items() if n not in sent or sent[n] != v}
        self.waiting.clear()
        self._drafted.clear()
        for name in sent:
            if name not in later and name in self.editors:
                self.editors[name].accept()
        self.recorded.emit(row_id)
        for name, value in later.items():
            self.commit(name, value)

    def _not_created(self, error: UserError) -> None:
        self._is_creating = False
        name = str(error.field if error.field in self.editors else self._needed[0])
        self.waiting.pop(name, None)
        self.editors[name].refuse(error.sentence)

    def _kept(self, name: str, _nothing: object) -> None:
        self._drafted.pop(name, None)
        self.editors[name].accept()
        self.kept.emit()

    def _refused_at(self, name: str) -> Callable[[UserError], None]:
        """The refusal goes beneath the field, or to the window when the field is gone."""

        def refused(error: UserError) -> None:
            if not shiboken6.isValid(self) or not shiboken6.isValid(self.editors[name]):
                self._desk.refuse(error)
                return
            self._drafted[name] = self.editors[name].text()
            self.editors[name].refuse(error.sentence)

        return refused

    @Slot(str)
    def _touched(self, _name: str) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot(str)
    def _dropped(self, name: str) -> None:
        self.waiting.pop(name, None)
        self._drafted.pop(name, None)
        if self._is_open():
            self._desk.ask(commits.keep_drafts, self.kind, self.id, {name: None})
