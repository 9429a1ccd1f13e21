from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ctdesk.queries.listing import Column
from ctdesk.ui import palette
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.holding import Holding
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.view import TableView

NUMBER = 40 * BLOCK
FAR = 20 * BLOCK
ROWS = [("Rabat",)] * BLOCK
FIRST = dict.fromkeys(range(6), ROWS)


class Watched(TableView):
    """Remembers whether the row at its top had its texts at each painting."""

    def __init__(self, model: TableModel) -> None:
        super().__init__(model)
        self.painted: list[bool] = []

    def _paint(self, *how: Any) -> None:
        super()._paint(*how)
        self.painted.append(self.rows.row(self.rowAt(0)) is not None)


@pytest.fixture
def view(qtbot, qapp: QApplication) -> Iterator[Watched]:
    palette.wear(qapp, dark=False, scale=1.0)
    model = TableModel()
    made = Watched(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    model.show((Column("city", "City", "text", 200, True),), array("q", range(NUMBER)), FIRST)
    qtbot.waitUntil(lambda: bool(made.painted))
    made.painted.clear()
    yield made


def test_rows_that_come_soon_are_painted_once(qtbot, view):
    asked = []
    view.rows.wanted.connect(lambda block, number: asked.append((block, number)))
    view.verticalScrollBar().setValue(FAR)
    ((block, number),) = asked
    view.rows.take(view.rows.generation, block, ROWS * number)
    qtbot.waitUntil(lambda: bool(view.painted))
    assert view.painted == [True]


def test_rows_that_do_not_come_are_painted_empty(qtbot, view):
    view.verticalScrollBar().setValue(FAR)
    QApplication.sendPostedEvents()
    assert view.painted == []
    qtbot.waitUntil(lambda: view.painted == [False])


def test_after_patience_it_is_painted_once_before_painting_is_held_again(qtbot, qapp):
    painted = QWidget()
    qtbot.addWidget(painted)
    holding = Holding(painted)
    holding.hold()
    assert not painted.updatesEnabled()
    qtbot.waitUntil(painted.updatesEnabled)
    holding.hold()
    assert painted.updatesEnabled()
    holding.painted()
    holding.hold()
    assert not painted.updatesEnabled()


def test_other_rows_are_painted_at_once_though_some_were_waited_for(qtbot, view):
    view.verticalScrollBar().setValue(FAR)
    view.rows.show(view.rows.columns, array("q", range(BLOCK)), {0: ROWS})
    QApplication.sendPostedEvents()
    assert view.painted == [True]
