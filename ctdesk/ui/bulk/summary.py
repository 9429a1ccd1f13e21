"""What a wish would do, in numbers: how many change, are so already, or stay, and why."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, selectable

if TYPE_CHECKING:
    from ctdesk.ui.bulk.asking import Seen

_MOST = 6


class Summary(QWidget):
    """Numbers, then the reasons; or one sentence while there is nothing to count yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._labels: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(6))

    def say(self, sentence: str) -> None:
        """One sentence alone."""
        self._anew([PlainLabel(sentence, role="subtle")])

    def show_seen(self, seen: "Seen", left_out: str) -> None:
        """The numbers of an outlook; `left_out` names columns that cannot be changed."""
        tally = seen.tally
        stay = sum(number for _sentence, number, _first in seen.reasons)
        change = trn("{n} changes", "{n} change", tally.changed)
        told = [PlainLabel(change, role="strong")]
        if tally.unchanged:
            so = trn("{n} is so already", "{n} are so already", tally.unchanged)
            told.append(PlainLabel(so, role="subtle"))
        if stay:
            staying = trn("{n} stays as it is:", "{n} stay as they are:", stay)
            told.append(PlainLabel(staying, role="strong"))
        told += [_reason(*reason) for reason in seen.reasons[:_MOST]]
        if left_out:
            told.append(PlainLabel(left_out, role="subtle"))
        self._anew(told)

    def sentences(self) -> list[str]:
        """What is said, line by line."""
        return [label.text() for label in self._labels]

    def _anew(self, labels: list[PlainLabel]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._labels = labels
        for label in labels:
            label.setWordWrap(True)
            self._column.addWidget(label)
        self.setAccessibleName(" ".join(self.sentences()))


def _reason(sentence: str, number: int, first: str) -> PlainLabel:
    told = tr(
        "{number} · {reason} ({first})",
        number=f"{number:,}",
        reason=sentence,
        first=f"\u2068{first}\u2069",
    )
    return selectable(told, role="error")
