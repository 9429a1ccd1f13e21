"""The detail pane: what is worth knowing of the chosen record, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Actions
from ctdesk.ui.bars import Bars
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, selectable
from ctdesk.ui.retell import retell
from ctdesk.ui.table.head import action_button, action_menu
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.queries.details import Details, Section


class DetailPane(QWidget):
    """Chips, title, facts and sections of one record, scrolling; buttons at the foot."""

    def __init__(self, desk: Desk, actions: Actions, page: str) -> None:
        super().__init__()
        self.page = page
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._feet = QWidget()
        self._feet.setProperty("ground", "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._feet)
        self._put_buttons(desk, actions)
        self.setMinimumWidth(look().px(220))
        self.show_nothing()
        retell(self, self._tell)

    def show_details(self, details: "Details") -> None:
        """Show a record; the scroll goes back to its top."""
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(look().px(18), look().px(16), look().px(18), look().px(12))
        column.setSpacing(look().px(10))
        if details.chips:
            column.addWidget(_chips(details.chips))
        column.addWidget(selectable(details.title, role="detail-title", parent=content))
        if details.facts:
            column.addWidget(_facts(details.facts))
        for section in details.sections:
            column.addWidget(_section(section))
        column.addStretch(1)
        self._area.setWidget(content)
        self._feet.show()

    def show_nothing(self) -> None:
        """Show an empty pane."""
        words = PlainLabel(tr("Choose a row to see more of it."), role="subtle", centred=True)
        words.setWordWrap(True)
        self._area.setWidget(words)
        self._feet.hide()

    def texts(self) -> list[str]:
        """Every text shown, from the top."""
        return [label.text() for label in self._area.findChildren(PlainLabel)]

    def _put_buttons(self, desk: Desk, actions: Actions) -> None:
        row = QHBoxLayout(self._feet)
        row.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(16))
        row.setSpacing(look().px(8))
        for action in actions.at("open", self.page)[:1]:
            row.addWidget(action_button(desk, action, kind="primary"))
        printed = actions.at("print", self.page)
        if len(printed) == 1:
            row.addWidget(action_button(desk, printed[0]))
        elif printed:
            row.addWidget(action_menu(desk, lambda: tr("Print"), printed))
        if exported := actions.at("export one", self.page):
            row.addWidget(action_menu(desk, lambda: tr("Export"), exported))
        row.addStretch(1)

    def _tell(self) -> None:
        self._area.setAccessibleName(tr("Details"))


def _chips(chips: tuple[tuple[str, str], ...]) -> QWidget:
    row = QWidget()
    row.setProperty("ground", "none")
    line = WrapLayout(row, gap=look().px(6))
    for tone, text in chips:
        line.addWidget(chip(text, tone, row))
    return row


def _facts(facts: tuple[tuple[str, str], ...]) -> QWidget:
    table = QWidget()
    table.setProperty("ground", "none")
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look().px(12))
    grid.setVerticalSpacing(look().px(8))
    grid.setColumnMinimumWidth(0, look().px(90))
    grid.setColumnStretch(1, 1)
    for row, (label, value) in enumerate(facts):
        words = PlainLabel(label, role="subtle")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(words, row, 0, top)
        grid.addWidget(selectable(value, parent=table), row, 1)
    return table


def _section(section: "Section") -> QWidget:
    part = QWidget()
    part.setProperty("ground", "none")
    column = QVBoxLayout(part)
    column.setContentsMargins(0, look().px(10), 0, 0)
    column.setSpacing(look().px(6))
    heading = QHBoxLayout()
    heading.addWidget(PlainLabel(section.heading.upper(), role="heading"), 1)
    if section.count is not None:
        heading.addWidget(PlainLabel(f"{section.count:,}", role="heading"))
    column.addLayout(heading)
    if section.kind == "bars":
        column.addWidget(Bars([(str(label), int(number)) for label, number in section.rows]))
    for row in section.rows if section.kind != "bars" else ():
        column.addWidget(selectable(str(row[0]), parent=part))
        if section.kind == "lines" and len(row) > 1 and row[1]:
            column.addWidget(selectable(str(row[1]), role="note", parent=part))
    return part
