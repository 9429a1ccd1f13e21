"""The strip in a person's details: who that may be as well, and the way to both side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel


class AlikeStrip(QWidget):
    """Is seen only for somebody who may be recorded twice."""

    def __init__(self, desk: Desk, page: str) -> None:
        super().__init__()
        self.setObjectName("alike")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._page, self._other = desk, page, 0
        self._words = PlainLabel(role="banner")
        self._words.setWordWrap(True)
        self.compare = button(lambda: tr("Compare and merge"), self._compare, kind="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(10)] * 4)
        column.setSpacing(look().px(4))
        column.addWidget(self._words)
        column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_alike(self, alike: tuple[int, str] | None) -> None:
        """Say it of another person, given as id and sentence; None for nobody."""
        self._other, sentence = alike or (0, "")
        self._words.setText(sentence)
        self.setVisible(alike is not None)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _compare(self) -> None:
        from ctdesk.ui.merging.opening import open_merge

        chosen = self._desk.selection
        if chosen.page == self._page and chosen.in_hand is not None:
            open_merge(self._desk, "person", (chosen.in_hand, self._other))
