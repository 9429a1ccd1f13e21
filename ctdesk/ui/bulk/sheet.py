"""The sheet on which a change of many records is looked at before it is made."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.ui.bulk import asking, words
from ctdesk.ui.bulk.before_after import BeforeAfter
from ctdesk.ui.bulk.summary import Summary
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing.output import OutputSheet
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.actions.bulk import Tally
    from ctdesk.ui.bulk.asking import Prepared, Seen

_APPLY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return)
_PAUSE = 250


class BulkSheet(OutputSheet):
    """Shows what a wish would do to each record, and does it on demand; nothing before that."""

    def __init__(
        self, desk: Desk, page: str, page_label: Callable[[], str], title: Callable[[], str]
    ) -> None:
        super().__init__(desk, page_label)
        self._records, self._title_now = page, title
        self.prepared: Prepared | None = None
        self.seen: Seen | None = None
        self.table, self.summary = BeforeAfter(), Summary()
        self._heading = PlainLabel(role="strong")
        self.apply_button = button(self._apply_label, self.apply, kind="primary")
        self.fill(self._beside(), self.apply_button)
        self.keys = {_APPLY: self.apply}
        self._looking = QTimer(self, singleShot=True, interval=_PAUSE)
        self._looking.timeout.connect(self.look)
        desk.changed.connect(self._look_again)
        retell(self, self._retold)

    def show_prepared(self, prepared: "Prepared | None", otherwise: str = "") -> None:
        """Look at a wish once the hand rests; without one, say `otherwise`."""
        self.prepared, self.seen = prepared, None
        self._tell_button()
        if prepared is None:
            self._looking.stop()
            self._say(otherwise)
        else:
            self._looking.start()

    @Slot()
    def look(self) -> None:
        """Look now."""
        self._looking.stop()
        if self.prepared is None or self._desk.book is None or self.saving.is_busy:
            return
        self._say(tr("Looking at what would change…"))
        self._desk.ask(
            asking.seen,
            self.prepared.wish,
            then=partial(self._show, self.prepared),
            failed=self._refused,
            progress=self._looked,
            replaces=f"outlook {id(self)}",
            lane="rest",
        )

    def apply(self) -> None:
        """Make the change, if it was looked at and there is one."""
        if self.prepared is None or self.seen is None or not self.seen.tally.changed:
            return
        number = self.seen.tally.changed
        errand = self.saving.begin(tr("Changing…"))
        self.saving.follow(
            self._desk.ask(
                asking.applied,
                self.prepared.wish,
                words.numbered(self._records, number),
                errand,
                then=self._done,
                failed=self.saving.refuse,
                progress=self.saving.tell,
                lane="rest",
            )
        )

    def arrive(self) -> None:
        """Put the keyboard on the button that does it."""
        self.apply_button.setFocus()

    def heading(self) -> str:
        """What is said above the table."""
        return self._heading.text()

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*[look().px(18)] * 4)
        column.setSpacing(look().px(10))
        column.addWidget(self._heading)
        column.addWidget(self.table, 1)
        return side

    def _show(self, prepared: "Prepared", seen: "Seen") -> None:
        if prepared is not self.prepared:
            return
        self.seen = seen
        left_out = tr(
            "Left out, as it cannot be changed: {columns}", columns=listed(prepared.left_out)
        )
        self.summary.show_seen(seen, left_out if prepared.left_out else "")
        self.table.show_seen(seen)
        stay = sum(number for _sentence, number, _first in seen.reasons)
        touched, first = seen.tally.changed + stay, len(seen.lines)
        told = tr("What would change")
        if first < touched:
            told = tr("What would change, the first {first} of {all}", first=first, all=touched)
        self._heading.setText(told if touched else tr("Nothing would change"))
        self._tell_button()

    def _done(self, tally: "Tally") -> None:
        self.saving.end()
        told = words.changed(self._records, tally.changed)
        stay = sum(refusal.number for refusal in tally.refused)
        if stay:
            told += " " + trn("{n} stayed as it was.", "{n} stayed as they were.", stay)
        self._desk.changed.disconnect(self._look_again)
        self._desk.close_sheet()
        self._desk.notice(told, tone="done", undo=bool(tally.changed))

    def _looked(self, fraction: float) -> None:
        percent = f"{fraction:.0%}"
        self.summary.say(tr("Looking at what would change… {percent}", percent=percent))

    def _refused(self, error: UserError) -> None:
        self._say(error.sentence)

    def _say(self, sentence: str) -> None:
        self.seen = None
        self.summary.say(sentence)
        self._tell_button()

    @Slot()
    def _look_again(self) -> None:
        """The book changed under the outlook."""
        if self.prepared is not None and not self.saving.is_busy:
            self._looking.start()

    def _apply_label(self) -> str:
        number = self.seen.tally.changed if self.seen is not None else 0
        return words.will_change(self._records, number) if number else tr("Apply")

    def _tell_button(self) -> None:
        self.apply_button.setText(self._apply_label())
        self.apply_button.setEnabled(self.seen is not None and self.seen.tally.changed > 0)

    def _retold(self) -> None:
        self.show_title(self._title_now())
        self.look()


class PreviewSheet(BulkSheet):
    """A change that is said already: pasted, filled down, emptied."""

    def __init__(
        self, desk: Desk, page: str, page_label: Callable[[], str], prepared: "Prepared"
    ) -> None:
        super().__init__(desk, page, page_label, lambda: tr("Change the chosen cells"))
        self.choices.add_group(lambda: tr("What would happen"), self.summary)
        self.prepared = prepared
        self.look()
