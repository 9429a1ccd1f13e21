from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import set_language
from ctdesk.kernel.matches import sought
from ctdesk.queries.listing import Column
from ctdesk.queries.search.marks import Marks
from ctdesk.ui import palette
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.laid import Laying
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.view import TableView

COLUMNS = (
    Column("name", "Name", "name", 200, True),
    Column("city", "City", "text", 200, True),
    Column("note", "Note", "text", 200, True),
    Column("status", "Status", "status", 200, True),
)
ROWS = [
    ("Mr|محمد العلوي|Mohamed El Alaoui", "Rabat", "A meeting held in the old town", "done|Held"),
    ("||Aïssata Traoré", "Rabat", "", "late|Absent"),
]


@pytest.fixture
def view(qtbot, qapp: QApplication) -> Iterator[TableView]:
    palette.wear(qapp, dark=False, scale=1.0)
    model = TableModel()
    made = TableView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    model.show(COLUMNS, array("q", [1, 2]), {0: ROWS})
    for at in range(4):
        made.heading.resizeSection(at, 200)
    yield made


def picture(view: TableView) -> QImage:
    image = view.viewport().grab().toImage()
    image.setDevicePixelRatio(1)
    return image


def columns_with(view: TableView, colour: str) -> list[tuple[int, int]]:
    """The (row, column) of every cell in which a colour of the look is seen."""
    image, wanted = picture(view), palette.look().colour(colour).name()
    return [
        (row, column)
        for row in range(2)
        for column in range(4)
        if _has(image, view.visualRect(view.rows.index(row, column)), wanted)
    ]


def _has(image: QImage, cell: QRect, wanted: str) -> bool:
    seen = cell.intersected(image.rect())
    return any(
        image.pixelColor(QPoint(x, y)).name() == wanted
        for x in range(seen.left() + 3, seen.right() - 3)
        for y in (seen.center().y() - 5, seen.center().y() + 5)
    )


@pytest.mark.parametrize("code", ["en", "ar"])
def test_what_was_searched_is_marked_in_its_columns_only(
    qapp: QApplication, view: TableView, code: str
) -> None:
    set_language(code)
    palette.wear(qapp)
    view.painter.marks = Marks(sought("traore"), {"note": sought("old"), "city": ()})
    view.viewport().update()
    assert columns_with(view, "match") == [(0, 2), (1, 0)]
    view.painter.marks = Marks(sought("محمد"))
    assert columns_with(view, "match") == [(0, 0)]
    view.painter.marks = None
    assert columns_with(view, "match") == []


def test_a_match_that_is_cut_off_marks_the_dots(qapp: QApplication) -> None:
    laying = Laying()
    (cut,) = laying.cell("A meeting held in the old town", "text", 90, sought("town"))
    (whole,) = laying.cell("A meeting held in the old town", "text", 400, sought("town"))
    assert cut.width <= 90 < whole.width
    assert [round(left + width) for left, width in cut.marks] == [round(cut.width)]
    assert [round(left + width) for left, width in whole.marks] == [round(whole.width)]


def test_the_parts_of_a_name_stand_side_by_side_in_the_pages_order(qapp: QApplication) -> None:
    pieces = Laying().cell(ROWS[0][0], "name", 600, sought("alaoui"))
    assert [piece.text.text() for piece in pieces] == [
        "Mr",
        "محمد العلوي",
        "·",
        "Mohamed El Alaoui",
    ]
    ends = [piece.begins + piece.width for piece in pieces]
    assert all(piece.begins > end for piece, end in zip(pieces[1:], ends, strict=False))
    assert [len(piece.marks) for piece in pieces] == [0, 0, 0, 1]


def test_the_cell_in_hand_has_a_ring_while_the_keyboard_is_there(view: TableView, qtbot) -> None:
    def is_ringed() -> bool:
        cell = view.visualRect(view.currentIndex())
        corner = picture(view).pixelColor(cell.topLeft() + QPoint(20, 0)).name()
        return corner == palette.look().colour("accent_text").name()

    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.rows.index(1, 1))
    assert is_ringed()
    view.clearFocus()
    assert not is_ringed()


def test_the_ring_and_the_texts_of_scrolled_columns_stay_behind_pinned_ones(
    view: TableView, qtbot
) -> None:
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.rows.index(1, 1))
    view.pin(1)
    view.horizontalScrollBar().setValue(150)
    QApplication.processEvents()
    image, accent = picture(view), palette.look().colour("accent_text").name()
    top = view.rowViewportPosition(1)
    ringed = [x for x in range(5, image.width()) if image.pixelColor(x, top).name() == accent]
    assert ringed
    assert min(ringed) > 195


@pytest.mark.parametrize(
    ("code", "cell", "parts"),
    [
        ("en", "Ms||Leïla Benali", ["Ms", "Leïla Benali"]),
        ("ar", "Ms||Leïla Benali", ["Leïla Benali", "Ms"]),
        ("ar", "السيدة||ليلى بن علي", ["السيدة", "ليلى بن علي"]),
        ("en", "السيدة||ليلى بن علي", ["ليلى بن علي", "السيدة"]),
        ("ar", "السيدة||Leïla Benali", ["السيدة", "Leïla Benali"]),
    ],
)
def test_an_honorific_stands_before_its_name_in_the_script_of_both(
    qapp: QApplication, code: str, cell: str, parts: list[str]
) -> None:
    set_language(code)
    laid = Laying().cell(cell, "name", 600, ())
    cut = Laying().cell(cell, "name", 80, ())
    assert [piece.text.text() for piece in laid] == parts
    assert len(cut) == 2


def test_rows_that_are_painted_have_the_next_ones_read(view: TableView) -> None:
    model, wanted = view.rows, []
    model.wanted.connect(lambda block, _number: wanted.append(block))
    read = view.rows_that_fit() // BLOCK + 2
    blocks = dict.fromkeys(range(read), ROWS * (BLOCK // 2))
    model.show(COLUMNS, array("q", range(1_000)), blocks)
    view.grab()
    view.verticalScrollBar().setValue(read * BLOCK - view.rows_that_fit() - 1)
    assert wanted == []
    view.grab()
    assert wanted == [read]
