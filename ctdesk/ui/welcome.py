"""The first page of all: make a book, open one, or look around in the sample."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.card import CardPage
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, menu_text
from ctdesk.ui.retell import retell


class Welcome(CardPage):
    """Three ways in, and below them the books opened last."""

    def __init__(
        self,
        recent: Sequence[Path],
        *,
        new: Callable[[], object],
        choose: Callable[[], object],
        sample: Callable[[], object],
        open_recent: Callable[[Path], object],
    ) -> None:
        super().__init__(
            lambda: tr("Welcome to CT Desk"),
            lambda: tr(
                "Your office's events and people live in one encrypted file, called a book. "
                "It stays on this computer; no network is needed."
            ),
            "book",
        )
        self.column.addWidget(button(lambda: tr("New book…"), new, kind="primary"))
        self.column.addWidget(button(lambda: tr("Open book…"), choose))
        self.column.addWidget(button(lambda: tr("Open the sample book"), sample))
        if recent:
            self._list(recent, open_recent)
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._error.hide()
        self.column.addWidget(self._error)

    def show_refusal(self, sentence: str) -> None:
        """Say in place why a book could not be opened."""
        self._error.setText(sentence)
        self._error.show()

    def refusal(self) -> str:
        """What is said about the last attempt."""
        return self._error.text()

    def _list(self, recent: Sequence[Path], open_recent: Callable[[Path], object]) -> None:
        heading = PlainLabel(role="heading")
        retell(heading, lambda: heading.setText(tr("Opened lately").upper()))
        self.column.addSpacing(look().px(12))
        self.column.addWidget(heading)
        for path in recent:
            line = QPushButton(menu_text(shortened(path)))
            line.setProperty("kind", "link")
            line.setAccessibleName(str(path))
            line.setCursor(Qt.CursorShape.PointingHandCursor)
            line.clicked.connect(lambda _on=False, chosen=path: open_recent(chosen))
            self.column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)


def shortened(path: Path, longest: int = 60) -> str:
    """A path with its middle left out when it is long; its own direction is left to right."""
    text = str(path)
    if len(text) > longest:
        text = f"{text[: longest // 3]}…{text[-(longest - longest // 3) :]}"
    return f"\u2066{text}\u2069"
