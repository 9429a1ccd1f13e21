"""The foot of the import: what will happen, the button that does it, how far it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.errand import Errand
from ctdesk.ui.errand_bar import ErrandBar
from ctdesk.ui.importing.wording import Outcome, besides_words, import_words, left_out_words
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

Act = Callable[[], object]


class Foot(QWidget):
    """Says what importing would do; while it works, how far it is, with a way to stop."""

    def __init__(self, go: Act, stop: Act) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.outcome: Outcome | None = None
        self.is_busy = False
        self.go = button(self._go_words, go, kind="primary")
        self.cancel = button(lambda: tr("Cancel"), stop)
        self._left_out, self._doing = PlainLabel(role="subtle"), PlainLabel(role="subtle")
        self._mistake = PlainLabel(role="error")
        self._mistake.setWordWrap(True)
        self._mistake.hide()
        self.bar = ErrandBar()
        self._lay_out()
        self._turn()
        retell(self, self._tell)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Say what importing would do now; None while that is not known."""
        self.outcome = outcome
        self._tell()

    def decided(self) -> int:
        """For how many rows somebody has decided."""
        return self.outcome.decided if self.outcome is not None else 0

    def begin(self, doing: str) -> Errand:
        """Show the bar, with a few words for what is done; the errand to hand to the work."""
        errand = Errand()
        self.is_busy = True
        self._doing.setText(doing)
        self.say("")
        self.bar.follow(errand)
        self.cancel.setEnabled(True)
        self._turn()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        return errand

    def wait(self, doing: str) -> None:
        """Say that it is about to stop; that cannot be asked for twice."""
        self._doing.setText(doing)
        self.cancel.setEnabled(False)

    def end(self, sentence: str = "") -> None:
        """Show the button again, and what there is to say."""
        self.is_busy = False
        self.bar.end()
        self._turn()
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """A sentence above the button; empty for none."""
        self._mistake.setText(sentence)
        self._mistake.setVisible(bool(sentence))

    def texts(self) -> list[str]:
        """What it says, the button's words last."""
        said = [label.text() for label in (self._mistake, self._left_out) if label.text()]
        return [*said, self.go.text()]

    def _go_words(self) -> str:
        return import_words(self.outcome) if self.outcome is not None else tr("Import")

    def _tell(self) -> None:
        outcome = self.outcome
        said = (left_out_words(outcome), besides_words(outcome)) if outcome is not None else ()
        self._left_out.setText(" · ".join(filter(None, said)))
        self.go.setText(self._go_words())
        self.go.setEnabled(outcome is not None and outcome.people > 0)

    def _turn(self) -> None:
        for resting in (self._left_out, self.go):
            resting.setHidden(self.is_busy)
        for working in (self._doing, self.bar, self.cancel):
            working.setVisible(self.is_busy)

    def _lay_out(self) -> None:
        self._left_out.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self._left_out, 1)
        row.addWidget(self._doing)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(10))
        column.setSpacing(look().px(8))
        column.addWidget(self._mistake)
        column.addLayout(row)
