"""The pane beside the list: one participation to look at and to change while the list stays."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button, icon_button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.form import Form
from ctdesk.ui.palette import look
from ctdesk.ui.plain import menu_text
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import people_entry_asking as asking
from ctdesk.ui.tabs.people_entry import layout

if TYPE_CHECKING:
    from ctdesk.queries.forms import FormState
    from ctdesk.queries.participation_entry import Entry

_WIDE = 430
_REST = 150


class ParticipationPane(QWidget):
    """Follows the row in hand once it rests there; Escape closes, `closed` follows.

    `opened(id)` asks for another participation of the list, `person_asked(id)` for a person.
    """

    closed = Signal()
    opened = Signal(int)
    person_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form: Form | None = None
        self.participation: int | None = None
        self._next: int | None = None
        self._entry: Entry | None = None
        self.setObjectName("entry")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(look().px(_WIDE))
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._rested)
        self._name = button(lambda: self._name_told(), self._ask_person, kind="link")
        self._name.setProperty("role", "detail-title")
        self._replaces = QVBoxLayout()
        self._lay_out()
        retell(self, self._tell)
        self.hide()

    def begin(self, participation: int, column: str = "") -> None:
        """Show a participation with the keyboard in it, on a field where one is named."""
        self.show()
        self.turn_to(participation)
        if self.form is not None:
            self.form.turn_to(column or "status")

    def follow(self, participation: int | None) -> None:
        """Show another participation once the hand rests, if the pane is open."""
        self._next = participation
        if participation is not None and not self.isHidden():
            self._resting.start()

    def turn_to(self, participation: int) -> None:
        """Show a participation now; what was typed into the one before is kept."""
        self._resting.stop()
        if participation == self.participation and self.form is not None:
            return
        self.leave()
        self._put_away_form()
        self.participation = participation
        self.form = Form(self._desk, layout(self._desk), participation)
        self.form.told.connect(self._told)
        self.form.gone.connect(self.close_pane)
        self._column.insertWidget(1, self.form, 1)
        self.form.begin()

    def leave(self) -> None:
        """Commit what is typed."""
        if self.form is not None:
            self.form.leave()

    @Slot()
    def close_pane(self) -> None:
        """Commit, and give the room back to the list."""
        self.leave()
        self._put_away_form()
        self.participation = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def now_said(self) -> dict[str, str]:
        """What is said beneath the fields about the person's present."""
        return dict(self._entry.now) if self._entry is not None else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the pane, not the sheet behind it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(look().px(12), look().px(10), look().px(10), 0)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(icon_button("close", lambda: tr("Close"), self.close_pane))
        beneath = QVBoxLayout()
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addLayout(head)
        self._replaces.setContentsMargins(look().px(14), 0, look().px(14), 0)
        self._replaces.setSpacing(0)
        beneath.addLayout(self._replaces)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(beneath)

    def _put_away_form(self) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _rested(self) -> None:
        if self._next is not None and not self.isHidden():
            self.turn_to(self._next)

    @Slot(object)
    def _told(self, state: "FormState") -> None:
        if self.form is not None and self.form.fields is not None:
            box = self.form.editor("status")
            if not box.is_dirty:
                box.echo(str(state.values.get("status_reason") or ""))
        if self.participation is not None:
            self._desk.ask(
                asking.entry, self.participation, then=self._show, replaces=f"entry {id(self)}"
            )

    def _show(self, entry: "Entry | None") -> None:
        self._entry = entry
        if entry is None or self.form is None or self.form.fields is None:
            return
        self._name.setText(menu_text(entry.name))
        for name, editor in self.form.fields.editors.items():
            now = entry.now.get(name)
            if not editor.is_dirty and name in _AS_THEY_WERE:
                editor.echo(tr("now: {words}", words=now) if now else "")
        self._show_replaced(entry)

    def _show_replaced(self, entry: "Entry") -> None:
        while (item := self._replaces.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for participation, name in entry.replaces:
            words = tr("Replaces {name}", name=name)
            go = partial(self.opened.emit, participation)
            line = button(lambda words=words: words, go, kind="link")  # type: ignore[misc]
            self._replaces.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask_person(self) -> None:
        if self._entry is not None:
            self.person_asked.emit(self._entry.person)

    def _name_told(self) -> str:
        return self._entry.name if self._entry is not None else ""

    def _tell(self) -> None:
        self.setAccessibleName(tr("Participation"))
        self._name.setToolTip(tr("Open the person"))
        if self.form is not None:
            self.form.begin()


_AS_THEY_WERE = ("organisation_id", "job_title", "country")
