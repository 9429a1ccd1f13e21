"""What the list adds up to, as figures to click: each shows only the people who count in it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, menu_text, tooltip
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.queries.participation_figures import Figures

Text = Callable[[], str]
_LABELS: dict[str, Text] = {
    "registered": lambda: tr("Registered"),
    "participants": lambda: tr("Participants"),
    "waiting": lambda: tr("Waiting"),
    "pending": lambda: tr("Pending"),
    "positive": lambda: tr("Positive"),
    "negative": lambda: tr("Negative"),
}


class FiguresRow(QWidget):
    """A button for each figure; a second click, or another figure, shows the others again."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._figures: dict[str, QPushButton] = {}
        self._labels: dict[str, Sequence[str]] = {}
        row = WrapLayout(self, gap=look().px(6))
        for key in _LABELS:
            if key == "waiting":
                row.addWidget(_gap())
            self._figures[key] = self._figure(key)
            row.addWidget(self._figures[key])
        self.places = PlainLabel(role="note")
        self.places.setContentsMargins(look().px(10), 0, look().px(10), 0)
        self.places.setMinimumHeight(look().px(22))
        row.addWidget(self.places)

    def show_figures(
        self, figures: "Figures", among: str, labels: Mapping[str, Sequence[str]]
    ) -> None:
        """Show the numbers; `among` is the figure whose people the list shows now.

        `labels` are the words of the statuses that count in each figure.
        """
        numbers = {
            "registered": figures.registered,
            "participants": figures.participants,
            **dict(figures.stages),
        }
        for key, shown in self._figures.items():
            label, number = _LABELS[key](), numbers[key]
            shown.setText(menu_text(f"{label} {number:,}"))
            shown.setChecked(key == among)
            shown.setEnabled(bool(number) or key == among)
            counted = listed(labels.get(key, ()))
            part = _in_part(figures.in_part) if key == "participants" else ""
            shown.setToolTip(tooltip(" · ".join(filter(None, (counted, part)))))
            shown.setAccessibleName(
                tr("{label}: {number}. Show only them.", label=label, number=number)
            )
            shown.setAccessibleDescription(counted)
        self.places.setText(placed(figures))

    def figure(self, key: str) -> QPushButton:
        """The button of a figure."""
        return self._figures[key]

    def _figure(self, key: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "figure")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda on: self.asked.emit(key if on else ""))
        return made


def placed(figures: "Figures") -> str:
    """How many of the places expected are taken, where that was said."""
    if figures.places is None:
        return ""
    return tr(
        "{taken} of {places} places taken",
        taken=f"{figures.placed:,}",
        places=f"{figures.places:,}",
    )


def _in_part(number: int) -> str:
    return trn("{n} of them in part", "{n} of them in part", number) if number else ""


def _gap() -> QWidget:
    made = QWidget()
    made.setProperty("ground", "none")
    made.setFixedSize(look().px(10), 1)
    return made
