"""A list as it would come into the book: columns, rows, the one in hand, and the button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.errand import Errand
from ctdesk.ui.importing import asking
from ctdesk.ui.importing.answering import Answering
from ctdesk.ui.importing.beside import BesidePanel
from ctdesk.ui.importing.column_strip import ColumnStrip
from ctdesk.ui.importing.filters import Filters
from ctdesk.ui.importing.foot import Foot
from ctdesk.ui.importing.rows import RowsOfList
from ctdesk.ui.importing.source_line import SourceLine
from ctdesk.ui.importing.stages import Waiting
from ctdesk.ui.jobs import Job
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.sizes import KeptSplitter
from ctdesk.ui.strips import Banner
from ctdesk.ui.table.states import Instead

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Imported
    from ctdesk.store.journal import Changes
    from ctdesk.ui.importing.asking import Staged, Standings

_BESIDE = 430
_LEAST_OF_ROWS = 240
_ROOM_FOR_COLUMNS = 560
_CONCERNED = frozenset(("person", "organisation", "participation", "term", "event"))


class Preview(QWidget):
    """Shows a staged list and judges its rows; `imported(Imported)` once they are in the book."""

    imported = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._staged: Staged | None = None
        self._job: Job | None = None
        self._errand: Errand | None = None
        self._wants_keyboard = False
        self.source, self.notice = SourceLine(desk), Banner()
        self.strip, self.filters = ColumnStrip(desk.memory), Filters()
        self.table, self.panel = RowsOfList(desk), BesidePanel()
        self.waiting, self.foot = Waiting(self.stop), Foot(self.go, self.stop)
        self.answering = Answering(desk, self.table, self.panel, self.filters)
        self.stopped = Instead(
            "list",
            lambda: tr("The rows were not looked at"),
            lambda: tr("Looking at them changes nothing in the book."),
            button(lambda: tr("Look at the rows"), self.judge, kind="primary"),
        )
        self.none = Instead(
            "check", lambda: tr("No such row"), lambda: tr("Choose another word above."), None
        )
        self._rows = QStackedWidget()
        self._lay_out()
        self.strip.meant.connect(self._mean)
        self.answering.changed.connect(self._show)
        desk.changed.connect(self._book_changed)
        retell(self, self._retold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the columns away where the window is low."""
        super().resizeEvent(event)
        self.strip.give_way(event.size().height() < look().px(_ROOM_FOR_COLUMNS))

    @property
    def is_importing(self) -> bool:
        """Whether the list is on its way into the book."""
        return self.foot.is_busy

    def show_list(self, staged: "Staged") -> None:
        """Show another list, or the same for another event, and look at its rows."""
        self.filters.only = ""
        self.strip.show_columns(staged.columns, staged.targets)
        self._wants_keyboard = True
        self._take(staged)

    @Slot()
    def judge(self) -> None:
        """Look at every row."""
        if self._staged is None or self._desk.book is None:
            return
        self.answering.is_held = True
        self.filters.setEnabled(False)
        self.foot.show_outcome(None)
        self.panel.show_nothing()
        self.waiting.begin(tr("Looking at the rows…"))
        self._rows.setCurrentWidget(self.waiting)
        self._job = self._desk.ask(
            asking.judged,
            self._staged.in_hand,
            self.answering.look(),
            then=self._judged,
            failed=self._not_judged,
            progress=self.waiting.tell,
            replaces=f"judging {id(self)}",
        )

    @Slot()
    def go(self) -> None:
        """Import what is shown."""
        if self._staged is None or not self.foot.go.isEnabled() or self.answering.is_held:
            return
        self.strip.settle_now()
        self._hold(True)
        self._errand = self.foot.begin(tr("Importing…"))
        self._desk.ask(
            asking.imported,
            self._staged.in_hand,
            self._errand,
            then=self._imported,
            failed=self._not_imported,
            progress=self.foot.bar.tell,
        )

    @Slot()
    def stop(self) -> None:
        """Call off what is under way; of an import that has not ended nothing is kept."""
        if self._errand is not None:
            self._errand.is_stopped = True
            self.foot.wait(tr("Stopping…"))
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        if self._rows.currentWidget() is self.waiting:
            self._rows.setCurrentWidget(self.stopped)

    def forget(self) -> None:
        """Drop the list."""
        self.stop()
        self._staged = None
        self.answering.take(None)
        self.table.forget()

    def _take(self, staged: "Staged") -> None:
        self._staged = staged
        self.notice.say(staged.noticed)
        self.source.usual.take(staged)
        self.answering.take(staged)
        self.table.take(staged)
        self.judge()

    @Slot(object)
    def _mean(self, meant: dict[int, str | None]) -> None:
        """Another meaning of a column makes other people of the rows: look at them anew."""
        if self._staged is not None and not self.is_importing:
            self.stop()
            self.answering.is_held = True
            self._desk.ask(asking.mean, self._staged.in_hand, meant, then=self._meant)

    def _meant(self, staged: "Staged") -> None:
        self.strip.update_columns(staged.columns, staged.targets)
        self._take(staged)

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        """Somebody undid or redid something meanwhile: rows may stand otherwise."""
        if not self.is_importing and not _CONCERNED.isdisjoint(changes.tables):
            self.judge()

    def _retold(self) -> None:
        """Columns and sentences speak the language of the moment: ask for them again."""
        if self._staged is not None and not self.is_importing and self._desk.book is not None:
            self._desk.ask(asking.described, self._staged.in_hand, then=self._meant)

    def _judged(self, found: "Standings") -> None:
        self._job = None
        self._hold(False)
        self._show(found)
        here = QApplication.focusWidget()
        if self._wants_keyboard or here is None or self.waiting.isAncestorOf(here):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wants_keyboard = False

    def _not_judged(self, error: UserError) -> None:
        self._job = None
        self._rows.setCurrentWidget(self.stopped)
        self.foot.say(error.sentence)

    @Slot(object)
    def _show(self, found: "Standings") -> None:
        self.filters.show_standings(found)
        self.foot.show_outcome(found.outcome)
        self._rows.setCurrentWidget(self.table if found.shown else self.none)
        self.table.show_standings(found)

    def _imported(self, done: "Imported | None") -> None:
        self._errand = None
        if done is None:
            self._hold(False)
            self.foot.end(tr("The import was stopped; nothing in the book has changed."))
        else:
            self.foot.end()
            self.imported.emit(done)

    def _not_imported(self, error: UserError) -> None:
        self._errand = None
        self._hold(False)
        self.foot.end(error.sentence)

    def _hold(self, held: bool) -> None:
        """While rows are judged or imported nothing can be changed of them."""
        self.answering.is_held = held
        for part in (self.source, self.strip, self.filters, self.panel):
            part.setEnabled(not held)

    def _lay_out(self) -> None:
        # From the window down: Qt styles a subtree again each time it gets another parent.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.source, self.notice, self.strip, self.filters):
            column.addWidget(part)
        splitter = KeptSplitter(self._desk.memory, "splitter.import", _BESIDE)
        column.addWidget(splitter, 1)
        column.addWidget(self.foot)
        self._rows.setMinimumWidth(look().px(_LEAST_OF_ROWS))
        splitter.addWidget(self._rows)
        splitter.addWidget(self.panel)
        splitter.settle()
        for shown in (self.waiting, self.table, self.none, self.stopped):
            self._rows.addWidget(shown)
