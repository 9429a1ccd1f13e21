"""What can be done with the people chosen in the list: status, roles, removal."""

from array import array
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.buttons import ticks
from ctdesk.ui.plain import menu_text
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.actions.participation_moves import Report
    from ctdesk.queries.participation_choices import Chosen, Move
    from ctdesk.ui.tabs.people_face import Face


class Choice(QObject):
    """Knows the moves of the chosen rows, fills the menus with them, and carries them out."""

    changed = Signal(bool)

    def __init__(self, tab: EventTab, table: TableView, face: "Face") -> None:
        super().__init__(table)
        self._tab, self._table, self._face = tab, table, face
        self.ids = array("q")
        self._known: Chosen | None = None
        self._roles: dict[str, bool] = {}
        self._is_told = True
        table.selectionModel().selectionChanged.connect(self._later)
        table.model().modelReset.connect(self._later)

    def fill_moves(self, menu: QMenu) -> None:
        """The statuses all may move to; then those that some may, with how many."""
        known = self._known
        if known is None or not known.moves:
            menu.addAction(tr("Nobody chosen can move on from here")).setEnabled(False)
            return
        for move in known.moves:
            if move.allowed == known.number:
                self._put_move(menu, move, move.label)
        menu.addSeparator()
        for move in known.moves:
            if move.allowed < known.number:
                some = tr(
                    "{status} ({some} of {all})",
                    status=move.label,
                    some=move.allowed,
                    all=known.number,
                )
                self._put_move(menu, move, some)

    def fill_roles(self, menu: QMenu) -> None:
        """A box for each role, ticked when all hold it; applied when the menu closes."""
        known = self._known
        if known is None:
            return
        self._roles = {}
        keys = [key for key, _, _ in known.roles]

        def ticked(at: int, on: bool) -> None:
            self._roles[keys[at]] = on

        entries = [(label, held == known.number > 0) for _, label, held in known.roles]
        ticks(menu, entries, ticked)
        menu.aboutToHide.connect(self._apply_roles)

    @Slot()
    def remove(self) -> None:
        """Take the people chosen off the list."""
        if self.ids and self._tab.may_write:
            self._tab.ask(asking.remove, self.ids, then=self._removed)

    def move(self, move: "Move") -> None:
        """Set a status, asking for the reason first where one is needed."""
        if not move.needs_reason:
            self._set(move, None)
            return
        question = trn(
            "Reason for “{status}” of {n} person:",
            "Reason for “{status}” of {n} people:",
            len(self.ids),
            status=move.label,
        )
        self._face.strip.ask(question, move.label, partial(self._set, move))

    def _put_move(self, menu: QMenu, move: "Move", label: str) -> None:
        entry = menu.addAction(menu_text(label + ("…" if move.needs_reason else "")))
        entry.triggered.connect(lambda _on=False: self.move(move))

    def _set(self, move: "Move", reason: str | None) -> None:
        working, ids = self._face.working, self.ids
        words = trn(
            "Setting the status of {n} person…", "Setting the status of {n} people…", len(ids)
        )
        working.follow(
            lambda: self._tab.desk.ask(
                asking.set_status,
                ids,
                move.status,
                reason,
                then=partial(self._moved, move.label),
                failed=self._refused,
                progress=working.is_at,
            ),
            words,
        )

    def _moved(self, label: str, report: "Report") -> None:
        self._face.working.end()
        self._face.report.show_report(report, label)
        if report.changed:
            said = trn("{n} person: {status}", "{n} people: {status}", report.changed, status=label)
            self._tab.desk.notice(said, undo=True)

    def _refused(self, error: UserError) -> None:
        self._face.working.end()
        self._tab.desk.refuse(error)

    @Slot()
    def _apply_roles(self) -> None:
        changes: Mapping[str, bool] = dict(self._roles)
        self._roles = {}
        if changes and self.ids:
            self._tab.ask(asking.set_roles, self.ids, changes, then=self._roles_set)

    def _roles_set(self, report: "Report") -> None:
        if report.changed:
            said = trn("Roles of {n} person set", "Roles of {n} people set", report.changed)
            self._tab.desk.notice(said, undo=True)

    def _removed(self, number: int) -> None:
        said = trn("{n} person taken off the list", "{n} people taken off the list", number)
        self._tab.desk.notice(said, undo=True)

    @Slot()
    def _later(self) -> None:
        """Many changes in one turn of the event loop are told once."""
        if self._is_told:
            self._is_told = False
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        self._is_told = True
        self.ids = self._table.chosen_ids()
        self.changed.emit(bool(self.ids) and self._tab.may_write)
        self._tab.ask(asking.chosen, self.ids, then=self._take, replaces=f"chosen {id(self)}")

    def _take(self, known: "Chosen") -> None:
        self._known = known
