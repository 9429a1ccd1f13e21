"""How to search: examples to try with a click, the rules, and the keywords of this page."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.sheet import scrolling

if TYPE_CHECKING:
    from ctdesk.queries.search.manual import Manual, Row

_WIDE, _HIGH = 720, 640


class ManualPage(QDialog):
    """Shows the manual in the reader's language; a search in it is tried by a click."""

    def __init__(
        self, parent: QWidget, manual: "Manual", page: str, attempt: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(manual.title)
        self._attempt = attempt
        content = QWidget()
        content.setProperty("ground", "none")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(look().px(10))
        self._write(manual, page)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[look().px(20)] * 4)
        whole.setSpacing(look().px(12))
        whole.addWidget(PlainLabel(manual.title, role="title"))
        whole.addWidget(scrolling(content, lambda: manual.title), 1)
        close = button(lambda: tr("Close"), self.close, kind="primary")
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(look().px(_WIDE), look().px(_HIGH))
        close.setFocus()

    def _write(self, manual: "Manual", page: str) -> None:
        self._column.addWidget(_wrapped(manual.opening))
        examples = self._grid(0, 1)
        for at, example in enumerate(manual.examples):
            examples.addWidget(self._search(example.search), at, 0)
            examples.addWidget(_wrapped(example.meaning), at, 1)
        for rule in manual.rules:
            self._column.addWidget(_wrapped(f"· {rule}"))
        for table in manual.tables:
            if table.page == page:
                self._column.addWidget(PlainLabel(table.title, role="detail-title"))
                self._keywords(table.rows)

    def _keywords(self, rows: Sequence["Row"]) -> None:
        grid = self._grid(0, 2, 3)
        for at, row in enumerate(rows):
            grid.addWidget(self._search(row.example), at, 0)
            grid.addWidget(_wrapped(row.label, role=""), at, 1)
            grid.addWidget(_wrapped(row.takes), at, 2)

    def _grid(self, *shares: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(look().px(4))
        grid.setHorizontalSpacing(look().px(14))
        for column, share in enumerate(shares):
            grid.setColumnStretch(column, share)
        self._column.addLayout(grid)
        return grid

    def _search(self, text: str) -> QWidget:
        def attempt() -> None:
            self.close()
            self._attempt(text)

        # Isolated, so that signs at its ends keep their side on a mirrored page.
        made = button(lambda: f"\u2066{text}\u2069", attempt, kind="link")
        made.setToolTip(tr("Try this search"))  # plain: our own words
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        return holder


def _wrapped(text: str, role: str = "subtle") -> PlainLabel:
    label = PlainLabel(text, role=role)
    label.setWordWrap(True)
    return label
