"""F1: what can be done here, and with which keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel


class Help(QDialog):
    """A list of what this page offers; the keys come from the actions themselves.

    `manual` leads to the pages about searching; `moving` are keys that are no action, each with
    what it does: a screen that has some has its keys first.
    """

    def __init__(
        self,
        parent: QWidget,
        actions: Sequence[Action],
        manual: Callable[[], object] | None = None,
        *,
        moving: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(20)] * 4)
        column.setSpacing(look().px(12))
        column.addWidget(PlainLabel(tr("What you can do here"), role="title"))
        keys, advice = _keys(actions, moving), self._advice(manual)
        column.addWidget(_scrolled([keys, advice] if moving else [advice, keys]), 1)
        close = button(lambda: tr("Close"), self.close, kind="primary")
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(look().px(720), look().px(700))
        close.setFocus()

    def _advice(self, manual: Callable[[], object] | None) -> QWidget:
        said = QWidget()
        said.setProperty("ground", "none")
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        for text in _advice():
            label = PlainLabel(text, role="subtle")
            label.setWordWrap(True)
            column.addWidget(label)
        if manual is not None:
            more = button(lambda: tr("How to search"), self._leaving_for(manual), kind="link")
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return said

    def _leaving_for(self, manual: Callable[[], object]) -> Callable[[], object]:
        def leave() -> None:
            self.close()
            manual()

        return leave


def _advice() -> tuple[str, ...]:
    return (
        tr(
            "Type in the search box: every word must be found, in any order, with or without "
            "accents."
        ),
        tr(
            "A keyword with a colon asks one thing of it, as in country:ML after:2020; a minus "
            "leaves out, “or” allows one or the other. Suggestions open while you type: Down, "
            "then Enter takes one. Ctrl+Up brings earlier searches back, Escape empties the box."
        ),
        tr(
            "“Filter” counts what was found by status, year, country and more, and opens a box "
            "under each heading. Click a value to ask for it, with Ctrl to leave it out. All of "
            "it is written into the search."
        ),
        tr(
            "“Save search” keeps a search under a name at the side, with how many it finds; "
            "right-click it to rename, replace, move or remove it. Right-click a cell to search "
            "for more like it."
        ),
        *_advice_on_tables(),
        tr("Nothing needs saving: a field is kept as soon as you leave it, and can be undone."),
    )


def _advice_on_tables() -> tuple[str, ...]:
    return (
        tr(
            "In a table the arrow keys and Tab move the cell in hand, with Ctrl to the edges, with "
            "Shift choosing rows and, sideways, only some of their columns. Tab at the end of a "
            "row, or F6, leaves the table."
        ),
        tr(
            "Enter opens the record, Ctrl+C copies what is chosen, with Shift the headings too, "
            "Escape goes back to one row. Letters typed on the rows go to the search box."
        ),
        tr(
            "F2 edits the cell in hand. From then on what you type goes into the cells, Enter and "
            "Tab go on to the next, and Escape ends it. Space turns yes and no round, Delete "
            "empties, Ctrl+D fills down, Ctrl+V pastes over the cells; more than one cell is shown "
            "to you before it changes."
        ),
        tr(
            "Click a heading to sort by it, with Shift to sort by one column more. Right-click it, "
            "or press Alt+Down, to keep a column in sight, move, fit or hide it."
        ),
    )


def _keys(actions: Sequence[Action], moving: Sequence[tuple[str, str]]) -> QWidget:
    table = QWidget()
    table.setProperty("ground", "none")
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(look().px(6))
    grid.setColumnStretch(1, 1)
    told = [(", ".join(each.shortcuts), each.label()) for each in actions if each.shortcuts]
    for row, (keys, what) in enumerate((*moving, *told)):
        grid.addWidget(PlainLabel(keys, role="strong"), row, 0)
        grid.addWidget(PlainLabel(what), row, 1)
    return table


def _scrolled(parts: Sequence[QWidget]) -> QScrollArea:
    content = QWidget()
    content.setProperty("ground", "none")
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(18))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setAccessibleName(tr("Keys"))
    return area
