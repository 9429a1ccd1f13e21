"""Beside the rows: the one in hand, who it may be, and the buttons that decide."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.importing import wording
from ctdesk.ui.importing.comparing import CandidateCard, lines
from ctdesk.ui.importing.telling import facts, sentences
from ctdesk.ui.importing.two_columns import TwoColumns
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, selectable
from ctdesk.ui.retell import retell
from ctdesk.ui.table.cells import status_parts
from ctdesk.ui.tokens import CONTROL
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Judged
    from ctdesk.intake.lists.targets import Target
    from ctdesk.ui.importing.asking import Beside

Text = Callable[[], str]

_MOST = 9
_LEAST_WIDTH = 250


class BesidePanel(QWidget):
    """`decided(place, choice)` follows a button; the choice is None when one is taken back."""

    decided = Signal(int, object)
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(look().px(_LEAST_WIDTH))
        self.row: Judged | None = None
        self.candidates: list[Deciding] = []
        self.new = Deciding(lambda: tr("New person (N)"), self.choose_new)
        self.out = Deciding(lambda: tr("Leave out (L)"), self.choose_out)
        self.next = button(lambda: tr("Next doubtful (Enter)"), self.next_asked.emit, kind="link")
        self.next.setMinimumHeight(look().px(CONTROL))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._feet = QWidget()
        self._feet.setProperty("ground", "none")
        feet = WrapLayout(self._feet, gap=look().px(8))
        for each in (self.new, self.out, self.next):
            feet.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(look().px(18), look().px(10), look().px(12), look().px(12))
        foot.addWidget(self._feet)
        column.addLayout(foot)
        self.show_nothing()
        retell(self, lambda: self._area.setAccessibleName(tr("The row in hand")))

    def show_row(self, found: "Beside", targets: Sequence["Target"]) -> None:
        """Show a row; the scroll goes to its top."""
        row = self.row = found.row
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(look().px(18), look().px(16), look().px(18), look().px(12))
        column.setSpacing(look().px(8))
        column.addLayout(_top(row.number, found.word))
        column.addWidget(selectable(row.name or tr("No name"), role="detail-title", parent=content))
        for sentence, role in sentences(row):
            column.addWidget(selectable(sentence, role=role, parent=content))
        self.candidates = []
        for number, (candidate, person) in enumerate(
            zip(row.candidates[:_MOST], found.people, strict=False), start=1
        ):
            choose = Deciding(partial(_this_person, number), partial(self.choose, candidate.id))
            self.candidates.append(choose)
            compared = lines(row.values, person.values, targets)
            column.addWidget(CandidateCard(number, candidate, person, compared, choose))
        if not row.candidates:
            column.addWidget(facts(row, targets, content))
        column.addStretch(1)
        self._put(content)
        self._show_choice(row)

    def show_nothing(self) -> None:
        """Show an empty panel."""
        self.row, self.candidates = None, []
        words = PlainLabel(tr("Choose a row to see more of it."), role="subtle", centred=True)
        words.setWordWrap(True)
        self._put(words)
        self._feet.hide()

    def choose_number(self, number: int) -> bool:
        """Decide for a candidate by its number; whether there is one."""
        if self.row is None or not 1 <= number <= len(self.candidates):
            return False
        self.choose(self.row.candidates[number - 1].id)
        return True

    def choose_new(self) -> None:
        """Decide for a new person."""
        self.choose(wording.NEW)

    def choose_out(self) -> None:
        """Decide to leave the row out."""
        self.choose(wording.LEFT_OUT)

    def choose(self, choice: Any) -> None:
        """Decide; the same decision once more takes it back."""
        row = self.row
        if row is not None and row.standing != wording.REFUSED:
            self.decided.emit(row.place, None if row.choice == choice else choice)

    def texts(self) -> list[str]:
        """Every text shown, from the top."""
        said: list[str] = []
        for part in self._area.findChildren(QWidget):
            if isinstance(part, PlainLabel):
                said.append(part.text())
            elif isinstance(part, TwoColumns):
                said.extend(part.texts())
        return said

    def marked(self) -> list[str]:
        """What is marked as differing between list and book."""
        return [text for part in self._area.findChildren(TwoColumns) for text in part.marked()]

    def _put(self, content: QWidget) -> None:
        """What was there goes later: one of its buttons may be the one that was pressed."""
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()
        self._area.setWidget(content)

    def _show_choice(self, row: "Judged") -> None:
        taken = taken_for(row)
        self.new.setChecked(taken == wording.NEW)
        self.out.setChecked(taken == wording.LEFT_OUT)
        for choose, candidate in zip(self.candidates, row.candidates, strict=False):
            choose.setChecked(taken == candidate.id)
        self._feet.setVisible(row.standing != wording.REFUSED)
        self.next.setVisible(row.standing == wording.DOUBTFUL)


def taken_for(row: "Judged") -> object:
    """What a row is taken for as things stand: decided, or as it was judged; None if open."""
    if row.choice is not None:
        return row.choice
    if found := wording.recognised_as(row):
        return found.id
    return wording.NEW if row.standing == wording.NEW else None


def _top(number: int, word: str) -> QHBoxLayout:
    tone, label = status_parts(word)
    line = QHBoxLayout()
    line.setSpacing(look().px(8))
    line.addWidget(chip(label, tone))
    line.addWidget(PlainLabel(tr("Row {number}", number=number), role="subtle"))
    line.addStretch(1)
    return line


def _this_person(number: int) -> str:
    return tr("This person ({number})", number=number)


class Deciding(QPushButton):
    """A button that shows as pressed what was decided; a click alone decides nothing yet."""

    def __init__(self, label: Text, act: Callable[[], object]) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        retell(self, lambda: self.setText(label()))
        self.clicked.connect(lambda: act())

    def nextCheckState(self) -> None:
        """Nothing: the panel shows it once the book's thread has noted it."""
