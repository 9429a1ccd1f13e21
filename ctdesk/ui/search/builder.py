"""The builder: lines to fill in for who does not know the language; it shows the text it writes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.queries.search.keyword import Keyword
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.search import asking
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.search.builder_line import LineRow
from ctdesk.ui.search.builder_lines import Built, BuiltLine, read, relations, written

_PAUSE = 120
_WIDE = 640


class Builder(QDialog):
    """Opens filled from the box where lines can say what stands there; “Use” writes into it."""

    def __init__(self, desk: Desk, page: str, box: SearchBox, keywords: Sequence[Keyword]) -> None:
        super().__init__(box.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Build a search"))
        self._desk, self._page, self._box, self._keywords = desk, page, box, keywords
        self._rows: list[LineRow] = []
        self._column = QVBoxLayout()
        self._joined = QComboBox()
        self._joined.addItems([tr("All of these hold"), tr("At least one of these holds")])
        self._joined.setAccessibleName(tr("How the lines are joined"))
        self._joined.currentIndexChanged.connect(self._changed)
        self._note = PlainLabel(role="subtle")
        self._text = PlainLabel(role="strong")
        self._count = PlainLabel(role="subtle")
        for words in (self._note, self._text, self._count):
            words.setWordWrap(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask_count)
        self._lay_out()
        self._fill(read(box.text(), keywords))
        desk.book_closing.connect(self.close)

    @classmethod
    def opened(
        cls, desk: Desk, page: str, box: SearchBox, keywords: Sequence[Keyword]
    ) -> "Builder":
        """A builder over the window of a search box."""
        made = cls(desk, page, box, keywords)
        made.open()
        made._rows[0].field.setFocus()
        return made

    def text(self) -> str:
        """The search the lines say."""
        is_any = self._joined.currentIndex() == 1
        return written(Built(tuple(row.said() for row in self._rows), is_any))

    def rows(self) -> list[LineRow]:
        """The lines."""
        return list(self._rows)

    def told(self) -> tuple[str, str, str]:
        """The note, the text shown and the count shown."""
        return self._note.text(), self._text.text(), self._count.text()

    def join_any(self, is_any: bool) -> None:
        """Have at least one of the lines hold, or all of them."""
        self._joined.setCurrentIndex(int(is_any))

    @Slot()
    def add_line(self) -> LineRow:
        """Another line to fill in."""
        first = self._keywords[0] if self._keywords else None
        relation = relations(first)[0]
        row = self._add(BuiltLine(first.key if first else "", relation))
        row.field.setFocus()
        self._changed()
        return row

    @Slot()
    def use(self) -> None:
        """Write the search into the box."""
        self._box.write(self.text())
        self.close()
        self._box.window().activateWindow()
        self._box.setFocus()

    def _fill(self, built: Built | None) -> None:
        if built is None:
            self._note.setText(
                tr(
                    "The search in the box says more than lines can; it stays until you choose "
                    "“Use”. Start anew here."
                )
            )
        self._note.setVisible(built is None)
        for line in (built.lines if built else ()) or (BuiltLine("", "has"),):
            self._add(line)
        self.join_any(built is not None and built.is_any)
        self._changed()

    def _add(self, line: BuiltLine) -> LineRow:
        row = LineRow(self._desk, self._page, self._keywords, line)
        row.changed.connect(self._changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: LineRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        if not self._rows:
            self._add(BuiltLine("", "has"))
        self._rows[-1].field.setFocus()
        self._changed()

    @Slot()
    def _changed(self) -> None:
        text = self.text()
        self._text.setText(text or tr("Every record"))
        self._later.start()

    @Slot()
    def _ask_count(self) -> None:
        if self._desk.book is not None:
            self._desk.ask(
                asking.count,
                self._page,
                self.text(),
                then=self._show_count,
                failed=self._show_mistake,
                lane="search",
                is_minor=True,
                replaces="builder count",
            )

    def _show_count(self, number: int) -> None:
        self._count.setText(trn("{n} record", "{n} records", number))

    def _show_mistake(self, error: UserError) -> None:
        self._count.setText(error.sentence)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[look().px(20)] * 4)
        whole.setSpacing(look().px(12))
        whole.addWidget(PlainLabel(tr("Build a search"), role="title"))
        whole.addWidget(self._note)
        whole.addWidget(self._joined, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.setSpacing(look().px(8))
        whole.addLayout(self._column)
        more = button(lambda: tr("Another line"), self.add_line, kind="link")
        whole.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addStretch(1)
        whole.addWidget(self._text)
        whole.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(lambda: tr("Cancel"), self.close))
        use = button(lambda: tr("Use"), self.use, kind="primary")
        use.setDefault(True)
        foot.addWidget(use)
        whole.addLayout(foot)
        self.resize(look().px(_WIDE), look().px(360))
