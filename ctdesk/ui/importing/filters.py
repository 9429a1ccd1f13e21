"""Above the rows: how many stand how, and one answer for many doubtful rows."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.buttons import MenuButton
from ctdesk.ui.importing import wording
from ctdesk.ui.importing.in_hand import SAME
from ctdesk.ui.palette import look
from ctdesk.ui.search.status_words import StatusWords
from ctdesk.ui.tokens import CONTROL
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.ui.importing.asking import Standings


class Filters(QWidget):
    """`narrowed(key)` shows rows of one kind; `answered(answer, least)` is one answer for many."""

    narrowed = Signal(str)
    answered = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.only = wording.ALL
        self._above: Mapping[int, int] = {}
        self.words = StatusWords()
        self.words.toggled.connect(self._toggle)
        self.bulk = MenuButton(lambda: tr("Answer all doubtful"), self._fill)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self.words.setMinimumHeight(look().px(CONTROL))
        row = WrapLayout(inside, gap=look().px(10))
        row.addWidget(self.words)
        row.addWidget(self.bulk)
        around = QHBoxLayout(self)
        around.setContentsMargins(look().px(18), look().px(4), look().px(14), look().px(8))
        around.addWidget(inside)

    def show_standings(self, found: "Standings") -> None:
        """Write the numbers."""
        counts, outcome = found.counts, found.outcome
        every = counts.new + counts.recognised + counts.doubtful + counts.refused
        numbers = {
            wording.ALL: every,
            wording.NEW: counts.new,
            wording.RECOGNISED: counts.recognised,
            wording.DOUBTFUL: counts.doubtful,
            wording.REFUSED: counts.refused,
            wording.LEFT_OUT: outcome.chosen_out,
        }
        self.words.say(
            [(key, wording.filter_word(key), numbers[key]) for key in wording.FILTERS],
            [self.only],
        )
        self._above = found.above
        self.bulk.setVisible(counts.doubtful > 0)
        self.bulk.setEnabled(outcome.undecided > 0)

    def show_only(self, key: str) -> None:
        """Show rows of one kind, as if its word were clicked."""
        self.only = key
        self.narrowed.emit(key)

    @Slot(str)
    def _toggle(self, key: str) -> None:
        self.show_only(wording.ALL if key == self.only else key)

    def _fill(self, menu: QMenu) -> None:
        for label, act in self.answers():
            menu.addAction(label, act)

    def answers(self) -> list[tuple[str, Callable[[], None]]]:
        """What the menu offers: words and what they do; answers to no row are left away."""
        offered: list[tuple[str, Callable[[], None]]] = []
        every = self._above.get(0, 0)
        for least, number in self._above.items():
            if least and number:
                offered.append((_same_words(least, number), partial(self._answer, SAME, least)))
        if every:
            new = trn("{n} row: a new person", "{n} rows: new people", every)
            out = trn("{n} row: leave it out", "{n} rows: leave them out", every)
            offered.append((new, partial(self._answer, wording.NEW, 0)))
            offered.append((out, partial(self._answer, wording.LEFT_OUT, 0)))
        return offered

    def _answer(self, answer: str, least: int) -> None:
        self.answered.emit(answer, least)


def _same_words(least: int, number: int) -> str:
    return trn(
        "{n} row of {percent} or more: the likeliest person",
        "{n} rows of {percent} or more: the likeliest person",
        number,
        percent=wording.percent(least / 100),
    )
