"""A book that is made fit for this program while its people wait: what is done, and how far."""

from PySide6.QtWidgets import QProgressBar

from ctdesk.kernel.i18n import tr
from ctdesk.ui.card import CardPage
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

_WHOLE = 1000


class Preparing(CardPage):
    """Says what is done now over a bar; there is nothing to stop, and closing loses nothing."""

    def __init__(self) -> None:
        super().__init__(
            lambda: tr("This book is being prepared"),
            lambda: tr(
                "It is prepared once, after another version of CT Desk or a power cut; nothing is "
                "lost if the computer stops meanwhile."
            ),
            "book",
        )
        self._words = PlainLabel(role="note")
        self._bar = QProgressBar()
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self.column.addWidget(self._words)
        self.column.addWidget(self._bar)
        retell(self, lambda: self._bar.setAccessibleName(tr("How far it is")))

    def tell(self, words: str, fraction: float) -> None:
        """Say what is done now, and move the bar."""
        self._words.setText(words)
        self._bar.setValue(round(fraction * _WHOLE))

    def text(self) -> str:
        """What it says is done."""
        return self._words.text()

    def fraction(self) -> float:
        """How far the bar is."""
        return self._bar.value() / _WHOLE
