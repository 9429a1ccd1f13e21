"""The possible duplicates of the open book as the window knows them, and the look for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Job
from ctdesk.ui.merging import asking

if TYPE_CHECKING:
    from ctdesk.queries.doubles import Pairs
    from ctdesk.store.journal import Changes

_AFTER_OPENING = 6000
_AFTER_A_CHANGE = 900
_CONCERNED = frozenset({"person", "not_same_person"})

Pair = tuple[int, int]


class Looking(QObject):
    """One per desk, found by `looking`.

    `changed`: other pairs, or a look began or ended. `progressed(fraction)` while one
    `is_under_way`. `set_aside` holds the pairs somebody skipped since the book was opened.
    """

    changed = Signal()
    progressed = Signal(float)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: Job | None = None
        self.is_under_way = False
        self.pairs: Pairs | None = None
        self.set_aside: set[Pair] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_if_quick)
        desk.book_opened.connect(self._opened)
        desk.changed.connect(self._book_changed)
        desk.book_closing.connect(self._forget)

    def number(self) -> int | None:
        """How many pairs there are; None before anybody looked."""
        return len(self.pairs) if self.pairs is not None else None

    @Slot()
    def look(self) -> None:
        """Compare everybody, unless that is under way."""
        if self._desk.book is None or self.is_under_way:
            return
        self._timer.stop()
        self.is_under_way = True
        self.changed.emit()
        job = self._desk.ask(
            asking.look,
            then=self._found,
            failed=self._refused,
            progress=self.progressed.emit,
            lane="rest",
        )
        self._job = job if self.is_under_way else None

    @Slot()
    def stop(self) -> None:
        """Call the look off; what was found before stands."""
        if self._job is not None:
            self._job.cancel()
        self._end()

    def skip(self, pair: Pair) -> None:
        """Set a pair aside for now."""
        self.set_aside.add(pair)
        self.changed.emit()

    @Slot()
    def show_all(self) -> None:
        """Bring back what was set aside."""
        self.set_aside.clear()
        self.changed.emit()

    def tell_apart(self, pair: Pair) -> None:
        """Note that two people are two."""
        told = tr("Noted: these are two people. Nobody will be asked about them again.")
        self._desk.ask(
            asking.tell_apart, *pair, then=lambda _nothing: self._desk.notice(told, undo=True)
        )

    def _found(self, pairs: "Pairs | None") -> None:
        if pairs is not None:
            self.pairs = pairs
        self._end()

    def _refused(self, error: UserError) -> None:
        self._end()
        self._desk.refuse(error)

    def _end(self) -> None:
        self.is_under_way, self._job = False, None
        self.changed.emit()

    @Slot()
    def _opened(self) -> None:
        self._timer.start(_AFTER_OPENING)

    @Slot()
    def _look_if_quick(self) -> None:
        """Have a small book looked through without being asked."""
        if self._desk.book is not None:
            self._desk.ask(asking.is_quickly_looked, then=self._look_again)

    def _look_again(self, is_quick: bool) -> None:
        if is_quick:
            self.look()

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        if self.pairs is not None and not _CONCERNED.isdisjoint(changes.tables):
            self._desk.ask(asking.pairs, then=self._take, replaces="possible duplicates")

    def _take(self, pairs: "Pairs") -> None:
        self.pairs = pairs
        self.changed.emit()
        if pairs.changed and not self.is_under_way:
            self._timer.start(_AFTER_A_CHANGE)

    @Slot()
    def _forget(self) -> None:
        self._timer.stop()
        self.set_aside.clear()
        self.pairs = None
        self.stop()


def looking(desk: Desk) -> Looking:
    """What is known of the duplicates of a desk's book, one and the same for everybody."""
    found = desk.findChild(Looking)
    return found if isinstance(found, Looking) else Looking(desk)
