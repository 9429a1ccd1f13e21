from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
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


def laid_out(view: TableView) -> set[str]:
    return {text for cells in view.painter.laying._kept.values() for text in cells}


class Watched(TableView):
    """Remembers of each painting whether the row at its top had its texts, and what was laid out
    before it.
    """

    def __init__(self, model: TableModel) -> None:
        super().__init__(model)
        self.painted: list[bool] = []
        self.laid: list[set[str]] = []

    def _paint(self, *how: Any) -> None:
        self.laid.append(laid_out(self))
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
    holding = Holding(painted, lambda: True)
    holding.hold()
    assert painted.updatesEnabled(), "nothing is held that was never painted"
    holding.painted()
    holding.hold()
    assert not painted.updatesEnabled()
    qtbot.waitUntil(painted.updatesEnabled)
    holding.hold()
    assert painted.updatesEnabled()
    holding.painted()
    holding.hold()
    assert not painted.updatesEnabled()


def test_what_takes_long_to_prepare_is_prepared_in_turns_and_then_painted(qtbot, qapp):
    painted, told = QWidget(), []

    def prepare() -> bool:
        told.append("part")
        QTimer.singleShot(0, lambda: told.append("turn"))
        return told.count("part") == 3

    qtbot.addWidget(painted)
    holding = Holding(painted, prepare)
    holding.painted()
    holding.come()
    assert not painted.updatesEnabled()
    qtbot.waitUntil(painted.updatesEnabled)
    assert told[:5] == ["part", "turn", "part", "turn", "part"]


def test_what_is_never_prepared_is_painted_when_patience_ends_and_not_held_again(qtbot, qapp):
    class Canvas(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            seen.append(1)
            holding.painted()

    parts: list[int] = []
    seen: list[int] = []
    painted = Canvas()
    holding = Holding(painted, lambda: parts.append(1) is not None)
    qtbot.addWidget(painted)
    painted.show()
    qtbot.waitUntil(lambda: bool(seen))
    holding.come()
    assert holding.is_holding()
    qtbot.waitUntil(lambda: not holding.is_holding())
    done = len(parts)
    qtbot.wait(20)
    assert (len(parts), holding.is_holding()) == (done, False)


def test_new_texts_are_laid_out_a_row_at_a_time_and_all_before_they_are_painted(
    qtbot, view, monkeypatch
):
    monkeypatch.setattr("ctdesk.ui.table.view._MOMENT", 0.0)
    towns = [(f"Town {number}",) for number in range(BLOCK)]
    view.rows.show(view.rows.columns, array("q", range(BLOCK)), {0: towns})
    assert laid_out(view) == {"Rabat", "Town 0"}
    assert not view.viewport().updatesEnabled()
    view.laid.clear()
    qtbot.waitUntil(lambda: bool(view.painted))
    assert view.laid[0] == {"Rabat", *(town for (town,) in towns)}


def test_other_rows_are_painted_at_once_though_some_were_waited_for(qtbot, view):
    view.verticalScrollBar().setValue(FAR)
    view.rows.show(view.rows.columns, array("q", range(BLOCK)), {0: ROWS})
    QApplication.sendPostedEvents()
    assert view.painted == [True]
