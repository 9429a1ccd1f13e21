"""A row of the list and somebody in the book, field by field in two columns."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ctdesk.kernel.i18n import listed
from ctdesk.kernel.text import fold
from ctdesk.ui.importing.two_columns import Line, TwoColumns
from ctdesk.ui.importing.wording import percent
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, selectable

if TYPE_CHECKING:
    from ctdesk.intake.lists.targets import Target
    from ctdesk.queries.matching.matcher import Candidate
    from ctdesk.ui.importing.asking import Person

_TONES = {"recognised": "done"}
_ONLY_IN_LIST = frozenset(("given_name", "family_name", "full_name", "badge_name", "honorific"))


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
        *("birth_date", "nationality", "country", "organisation", "department", "job_title"),
        *("rank", "email", "phone", "messaging", "preferred_language"),
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
        top.addWidget(chip(percent(candidate.score), _TONES.get(candidate.standing, "soon"), self))
        column.addLayout(top)
        reasons = PlainLabel(listed(candidate.reasons), self, role="subtle")
        reasons.setWordWrap(True)
        column.addWidget(reasons)
        self.compared = TwoColumns(compared, self)
        column.addWidget(self.compared)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(person.label)
