"""Ways from a row of the list: into the pane beside it, or to the sheet of the person."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut, Qt

from ctdesk.kernel.i18n import tr
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.people_menu import Entry
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.queries.refs import Ref
    from ctdesk.ui.tabs.people_face import Face

_FIELDS = {"organisation": "organisation_id", "replaced_by": "replaced_by_id"}


class Opening(QObject):
    """Enter opens the pane, Ctrl+Enter the person; the pane follows the row in hand."""

    def __init__(self, tab: EventTab, face: "Face") -> None:
        super().__init__(tab)
        self._tab, self._table, self._pane = tab, face.table, face.pane
        self._face = face
        self._table.opened.connect(self.change)
        self._table.selectionModel().currentChanged.connect(self._moved)
        self._table.rows.modelReset.connect(self._moved)
        self._pane.closed.connect(self._table.setFocus)
        self._pane.opened.connect(self._turn_to)
        self._pane.person_asked.connect(self._open_person)
        person = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self._table)
        person.setContext(Qt.ShortcutContext.WidgetShortcut)
        person.activated.connect(self.open_person)

    def ways(self) -> tuple[Entry, ...]:
        """The entries of a menu that open something."""
        return ((tr("Open participation"), self.change), (tr("Open person"), self.open_person))

    def column_in_hand(self) -> str:
        """The field that the column in hand shows."""
        here, columns = self._table.currentIndex(), self._table.rows.columns
        key = columns[here.column()].key if here.isValid() else ""
        return _FIELDS.get(key, key)

    @Slot()
    def change(self, column: str = "") -> None:
        """Open the participation in hand beside the list, with the keyboard in it."""
        participation = self._in_hand()
        if participation is not None:
            self._pane.begin(participation, column)

    @Slot()
    def open_person(self) -> None:
        """Open the sheet of the person in hand."""
        participation = self._in_hand()
        if participation is not None:
            self._tab.ask(asking.person_of, participation, then=self._open)

    def _in_hand(self) -> int | None:
        row, ids = self._table.currentIndex().row(), self._table.rows.ids
        return ids[row] if 0 <= row < len(ids) else None

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, *_where: object) -> None:
        self._pane.follow(self._in_hand())

    @Slot(int)
    def _turn_to(self, participation: int) -> None:
        self._pane.turn_to(participation)
        if participation in self._table.rows.ids:
            self._table.choose(self._table.rows.ids.index(participation))

    @Slot(int)
    def _open_person(self, person: int) -> None:
        from ctdesk.ui.forms.opening import open_record

        open_record(self._tab.desk, "person", person)

    def _open(self, person: "Ref | None") -> None:
        if person is not None:
            self._open_person(person.id)
