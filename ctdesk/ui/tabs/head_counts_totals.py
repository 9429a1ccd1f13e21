"""The card that adds up who took part: by name, counted, and together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import card

if TYPE_CHECKING:
    from ctdesk.queries.event_figures import Share, TakingPart

_NUMBER = 72


class TotalsCard(QWidget):
    """One sentence, then a small table for country, sex, affiliation and age group."""

    def __init__(self) -> None:
        super().__init__()
        self._figures: TakingPart | None = None
        frame, inside = card(lambda: tr("Everybody who took part"))
        self._together = PlainLabel(role="strong")
        self._aside = PlainLabel(role="note")
        self._aside.setWordWrap(True)
        self._tables = QHBoxLayout()
        self._tables.setSpacing(look().px(48))
        for part in (self._together, self._aside):
            inside.addWidget(part)
        inside.addSpacing(look().px(6))
        inside.addLayout(self._tables)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        retell(self, self._tell)
        self.hide()

    def show_figures(self, figures: "TakingPart") -> None:
        """Show the figures of an event; nothing while there are none."""
        self._figures = figures
        self.setVisible(bool(figures.together or figures.overlapping))
        self._tell()

    def texts(self) -> list[str]:
        """Every word and figure shown, from the top."""
        return [label.text() for label in self.findChildren(PlainLabel) if not label.isHidden()]

    def _tell(self) -> None:
        if self._figures is None:
            return
        figures = self._figures
        self._together.setText(
            tr(
                "{together} took part: {named} by name, {counted} counted.",
                together=f"{figures.together:,}",
                named=f"{figures.named:,}",
                counted=f"{figures.counted:,}",
            )
        )
        self._aside.setText(
            trn(
                "{n} more was counted among whom are people named here, and is not added.",
                "{n} more were counted among whom are people named here, and are not added.",
                figures.overlapping,
            )
        )
        self._aside.setVisible(bool(figures.overlapping))
        self._fill()

    def _fill(self) -> None:
        while (item := self._tables.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if self._figures is None:
            return
        rest = (
            (tr("Sex"), self._figures.sexes),
            (tr("Affiliation"), self._figures.affiliations),
            (tr("Age group"), self._figures.age_groups),
        )
        self._tables.addWidget(_side(((tr("Country"), self._figures.countries),)), 1)
        self._tables.addWidget(_side(rest), 1)


def _side(parts: "Sequence[tuple[str, Sequence[Share]]]") -> QWidget:
    """Tables under each other; what nobody was counted by is left out."""
    side = QWidget()
    side.setProperty("ground", "none")
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(18))
    for heading, shares in parts:
        if shares:
            column.addWidget(_table(heading, shares))
    column.addStretch(1)
    return side


def _table(heading: str, shares: "Sequence[Share]") -> QWidget:
    made = QWidget()
    made.setProperty("ground", "none")
    made.setAccessibleName(heading)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(look().px(4))
    grid.setHorizontalSpacing(look().px(10))
    grid.setColumnStretch(0, 1)
    for column in (1, 2, 3):
        grid.setColumnMinimumWidth(column, look().px(_NUMBER))
    _put_row(grid, 0, (heading, tr("By name"), tr("Counted"), tr("Together")), role="heading")
    grid.addWidget(_rule(), 1, 0, 1, 4)
    for row, share in enumerate(shares, start=2):
        numbers = (share.named, share.counted, share.together)
        _put_row(grid, row, (share.label, *(f"{n:,}" if n else "–" for n in numbers)))
    return made


def _put_row(grid: QGridLayout, row: int, texts: Sequence[str], *, role: str = "") -> None:
    for column, text in enumerate(texts):
        last = column == len(texts) - 1
        label = PlainLabel(text, role=role or ("strong" if last else ""))
        if column:
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTrailing)
        else:
            label.setWordWrap(True)
            grid.addWidget(label, row, column)


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
