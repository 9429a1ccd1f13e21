"""What stands on the sheet before there are rows: how to begin, how far it is, what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.errand import Errand
from ctdesk.ui.errand_bar import ErrandBar
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.table.states import Instead, beside_each_other

Text = Callable[[], str]
Act = Callable[[], object]

_WIDE = 380


def beginning(choose: Act) -> Instead:
    """How a list comes in: a file, a drop, a paste."""
    return Instead(
        "import",
        lambda: tr("Bring a list of people here"),
        lambda: tr(
            "Choose an Excel workbook or a CSV file, drop one here, or copy rows in a spreadsheet "
            "and press Ctrl+V. You see every row before anything is recorded."
        ),
        button(lambda: tr("Choose a file…"), choose, kind="primary"),
    )


class Refused(QWidget):
    """One sentence that says what went wrong and what to do, with the ways to go on."""

    def __init__(self, choose: Act, again: Act) -> None:
        super().__init__()
        self._sentence = ""
        self.again = button(lambda: tr("Try again"), again)
        self.choose = button(lambda: tr("Choose another file…"), choose, kind="primary")
        self._instead = Instead(
            "warning",
            lambda: tr("This list cannot be read"),
            lambda: self._sentence,
            beside_each_other((self.choose, self.again)),
        )
        filling(self, self._instead)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self._instead.say_again()

    def sentence(self) -> str:
        """What it says."""
        return self._sentence


class Waiting(QWidget):
    """A few words for what is being done, a bar, and a way to stop it."""

    def __init__(self, stop: Act) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = PlainLabel(role="strong", centred=True)
        self.bar = ErrandBar()
        self.bar.setFixedWidth(look().px(_WIDE))
        self.stop = button(lambda: tr("Cancel"), stop)
        column = QVBoxLayout(self)
        column.setSpacing(look().px(14))
        column.addStretch(2)
        for part in (self._words, self.bar, self.stop):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, words: str) -> None:
        """Say what is done now, from nothing on."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.tell(0)

    def follow(self, errand: Errand) -> None:
        """Look at an errand from time to time."""
        self.bar.follow(errand)

    @Slot(float)
    def tell(self, fraction: float) -> None:
        """Move the bar."""
        self.bar.tell(fraction)

    def end(self) -> None:
        """Look no more."""
        self.bar.end()

    def words(self) -> str:
        """What it says."""
        return self._words.text()


def filling(around: QWidget, inside: QWidget) -> None:
    """Let one widget fill another."""
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(inside)
