"""The foot of a sheet that writes: its buttons, how far it is, a way to stop, what went wrong."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.errand import Errand
from ctdesk.ui.errand_bar import ErrandBar
from ctdesk.ui.jobs import Job
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, selectable


class Saving(QWidget):
    """Shows buttons, or a bar with Cancel while work is under way, and sentences above them."""

    def __init__(self, desk: Desk, *buttons: QPushButton) -> None:
        super().__init__()
        self._desk = desk
        self._errand: Errand | None = None
        self._job: Job | None = None
        self.sentence = selectable("", role="error")
        self.sentence.hide()
        self.bar = ErrandBar()
        self._doing = PlainLabel(role="subtle")
        self.cancel = button(lambda: tr("Cancel"), self.stop)
        self._at_rest, self._at_work = QWidget(), QWidget()
        self._lay_out(buttons)
        desk.book_closing.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._errand is not None

    def begin(self, doing: str) -> Errand:
        """Show the bar, with a few words for what is done; the errand to hand to the work."""
        self._errand, self._job = Errand(), None
        self.say("")
        self._doing.setText(doing)
        self.bar.follow(self._errand)
        self._turn()
        return self._errand

    def follow(self, job: Job) -> None:
        """Call this job off too when Cancel is pressed."""
        self._job = job

    def tell(self, fraction: float) -> None:
        """Move the bar now."""
        self.bar.tell(fraction)

    def end(self) -> None:
        """Show the buttons again."""
        self._errand = None
        self.bar.end()
        self._turn()

    def saved(self, target: Path) -> None:
        """The end of writing a file: say where it is."""
        self.end()
        self._desk.notice(
            tr("“{name}” saved in {folder}", name=target.name, folder=_isolated(target.parent)),
            tone="done",
        )

    def refuse(self, error: UserError) -> None:
        """The end when it did not go: say why, here."""
        self.end()
        self.say(error.sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence above the buttons; empty for none."""
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.sentence.setVisible(bool(sentence))

    @Slot()
    def stop(self) -> None:
        """Call off what is under way; nothing of it is kept."""
        if self._errand is None:
            return
        self._errand.is_stopped = True
        if self._job is not None:
            self._job.cancel()
        self.end()

    def _lay_out(self, buttons: tuple[QPushButton, ...]) -> None:
        self.setProperty("ground", "none")
        for part in (self._at_rest, self._at_work):
            part.setProperty("ground", "none")
        rest = QHBoxLayout(self._at_rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(look().px(8))
        for each in buttons:
            rest.addWidget(each)
        rest.addStretch(1)
        work = QHBoxLayout(self._at_work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(look().px(12))
        told = QVBoxLayout()
        told.setSpacing(look().px(6))
        told.addWidget(self._doing)
        told.addWidget(self.bar)
        work.addLayout(told, 1)
        work.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(16))
        column.setSpacing(look().px(10))
        for part in (self.sentence, self._at_rest, self._at_work):
            column.addWidget(part)
        self._turn()

    def _turn(self) -> None:
        keyboard = QApplication.focusWidget()
        had_keyboard = keyboard is not None and self.isAncestorOf(keyboard)
        self._at_work.setVisible(self.is_busy)
        self._at_rest.setHidden(self.is_busy)
        if had_keyboard:
            self._first_button().setFocus()

    def _first_button(self) -> QPushButton:
        return self.cancel if self.is_busy else self._at_rest.findChildren(QPushButton)[0]


def _isolated(folder: Path) -> str:
    """A path inside a sentence of any direction."""
    return f"\u2066{folder}\u2069"
