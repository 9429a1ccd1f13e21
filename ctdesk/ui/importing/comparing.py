"""A row of the list and somebody in the book, field by field in two columns."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import fold
from ctdesk.ui.importing.wording import percent
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, selectable

if TYPE_CHECKING:
    from ctdesk.intake.lists.targets import Target
    from ctdesk.queries.matching.matcher import Candidate
    from ctdesk.ui.importing.asking import Person

_SHARES = (5, 8, 8)
_LONGEST_WORD = 14
_BREAKS = re.compile(r"([@./_-]|[^@./_-]{14})")
_ONLY_IN_LIST = frozenset(("given_name", "family_name", "full_name", "badge_name", "honorific"))


@dataclass(frozen=True)
class Line:
    """A field of both: its label, what the list says, what the book says, and if they differ."""

    label: str
    in_list: str
    in_book: str
    differs: bool


def lines(
    row: Mapping[str, str], known: Mapping[str, str], targets: Sequence["Target"]
) -> list[Line]:
    """The fields that either has, in the order of the form; only the person's own."""
    return [
        Line(target.label, ours, theirs, bool(ours and theirs) and fold(ours) != fold(theirs))
        for target in targets
        if (ours := row.get(target.key, "")) or _is_told(target.key, known)
        if (theirs := known.get(target.key, "")) or target.key in _PERSONAL
    ]


_PERSONAL = frozenset(
    (
        *("honorific", "given_name", "family_name", "full_name", "name_original", "sex"),
        *("nationality", "country", "organisation", "department", "job_title", "rank"),
        *("email", "phone", "messaging", "preferred_language"),
    )
)


def _is_told(key: str, known: Mapping[str, str]) -> bool:
    return key not in _ONLY_IN_LIST and key in _PERSONAL and bool(known.get(key))


class CandidateCard(QFrame):
    """Somebody a row may be: how likely and why, the comparison, and the button that says so."""

    def __init__(
        self,
        number: int,
        candidate: "Candidate",
        person: "Person",
        compared: Sequence[Line],
        choose: QPushButton,
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.choose = choose
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(12)] * 4)
        column.setSpacing(look().px(6))
        top = QHBoxLayout()
        top.setSpacing(look().px(6))
        top.addWidget(chip(str(number), "plain", self))
        top.addWidget(selectable(person.label, role="strong", parent=self), 1)
        top.addWidget(chip(percent(candidate.score), "soon", self))
        column.addLayout(top)
        reasons = PlainLabel(listed(candidate.reasons), self, role="subtle")
        reasons.setWordWrap(True)
        column.addWidget(reasons)
        column.addWidget(two_columns(compared, self))
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(person.label)


def two_columns(compared: Sequence[Line], parent: QWidget) -> QWidget:
    """The list on the leading side, the book on the trailing one; what differs is marked."""
    table = QWidget(parent)
    table.setProperty("ground", "none")
    grid = QGridLayout(table)
    grid.setContentsMargins(0, look().px(2), 0, look().px(2))
    grid.setHorizontalSpacing(look().px(8))
    grid.setVerticalSpacing(look().px(3))
    for at, share in enumerate(_SHARES):
        grid.setColumnStretch(at, share)
    for at, heading in ((1, tr("In the list")), (2, tr("In the book"))):
        grid.addWidget(PlainLabel(heading, table, role="note"), 0, at)
    for row, line in enumerate(compared, start=1):
        words = (line.label, "note"), (line.in_list, ""), (line.in_book, "")
        for at, (text, role) in enumerate(words):
            cell = _cell(text, role, table)
            if line.differs and at:
                cell.setProperty("marked", True)
                cell.setAccessibleDescription(tr("differs"))
            grid.addWidget(cell, row, at, Qt.AlignmentFlag.AlignTop)
    return table


def _cell(text: str, role: str, parent: QWidget) -> PlainLabel:
    cell = PlainLabel(breakable(text) if text else "—", parent, role=role if text else "subtle")
    cell.setWordWrap(True)
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return cell


def breakable(text: str) -> str:
    """The text with unseen places to break at in words that are too long for a narrow column."""
    return " ".join(
        word if len(word) <= _LONGEST_WORD else _BREAKS.sub("\\1\u200b", word)
        for word in text.split(" ")
    )
