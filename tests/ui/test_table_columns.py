import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from ctdesk.queries.listing import Order
from ctdesk.ui.appearance import choose_language, step_scale
from ctdesk.ui.memory import Memory
from ctdesk.ui.table.arranging import after_click, also_by, moved, no_more_by, pinned, unpinned
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window

ALL = ("date", "title", "event_type", "place", "people", "status", "full_title")


@pytest.fixture
def page(open_window: Window, settle) -> TablePage:
    """The events with every column of a usual choice, the date pinned."""
    front = open_window.workroom.in_front
    assert isinstance(front, TablePage)
    front.keeper.arrange(ALL, 1)
    settle()
    return front


def keys(page: TablePage) -> list[str]:
    return [column.key for column in page.model.columns]


def entry(page: TablePage, column: str, words: str) -> None:
    """Choose an entry of a column's menu."""
    menu = QMenu()
    page.keeper.menu.fill(menu, keys(page).index(column))
    (found,) = [action for action in menu.actions() if action.text() == words]
    assert found.isEnabled(), words
    found.trigger()
    menu.deleteLater()


def test_the_order_of_rows_is_put_together_of_up_to_three_columns() -> None:
    a, b, c, d = (Order(key) for key in "abcd")
    assert after_click((a, b), "c", extends=False) == (c,)
    assert after_click((a,), "a", extends=False) == (Order("a", True),)
    assert after_click((a, b), "b", extends=True) == (a, Order("b", True))
    assert also_by((a, b, c), "d", descending=True) == (a, b, Order("d", True))
    assert no_more_by((a, b), "a") == (b,)
    assert no_more_by((a,), "a") == (a,)
    assert d == Order("d", False)


def test_columns_are_pinned_unpinned_and_moved_by_key() -> None:
    assert pinned(("a", "b", "c"), 0, "c") == (("c", "a", "b"), 1)
    assert unpinned(("a", "b", "c"), 2, "a") == (("b", "a", "c"), 1)
    assert moved(("a", "b", "c"), "c", 1) == ("a", "b", "c")
    assert moved(("a", "b", "c"), "c", -1) == ("a", "c", "b")


def test_the_menu_of_a_column_orders_rows_by_several(page: TablePage, settle) -> None:
    entry(page, "status", "Sort ascending")
    settle()
    entry(page, "title", "Also sort by this")
    settle()
    assert page.keeper.view.sort == (Order("status"), Order("title"))
    assert page.table.heading.sorted_by == (Order("status"), Order("title"))
    entry(page, "status", "Stop sorting by this")
    settle()
    assert page.keeper.kept()["sort"] == "title"


def test_a_pinned_column_stays_in_sight_while_the_others_scroll(page: TablePage, settle) -> None:
    table, heading = page.table, page.table.heading
    wide = table.columnWidth(0)
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 100
    bar.setValue(100)
    settle()
    assert [(p.column, p.left, p.is_pinned) for p in heading.places()][:2] == [
        (0, 0, True),
        (1, wide - 100, False),
    ]
    middle = table.rowHeight(0) // 2
    assert table.indexAt(QPoint(20, middle)).column() == 0
    assert table.indexAt(QPoint(wide + 5, middle)).column() == 1
    table.scrollTo(page.model.index(0, 1))
    assert heading.place_of(1).left >= wide
    table.scrollTo(page.model.index(0, 0))
    assert heading.place_of(0).left == 0


def test_in_arabic_the_pinned_column_stays_at_the_right(
    open_window: Window, page: TablePage, settle
) -> None:
    choose_language(open_window.desk, "ar")
    settle()
    assert page.keeper.pinned_number() == 0
    page.keeper.arrange(ALL, 1)
    settle()
    table = page.table
    table.horizontalScrollBar().setValue(100)
    settle()
    place = table.heading.place_of(0)
    assert place.left + place.width == table.viewport().width()
    middle = table.rowHeight(0) // 2
    assert table.indexAt(QPoint(table.viewport().width() - 20, middle)).column() == 0
    assert page.keeper.kept()["pinned"] == {"ltr": ["date"], "rtl": ["date"]}


def test_a_pinned_heading_is_drawn_wider_where_it_is_seen(page: TablePage, settle) -> None:
    page.table.horizontalScrollBar().setValue(100)
    settle()
    heading, wide = page.table.heading, page.table.columnWidth(0)

    def mouse(kind: QEvent.Type, x: int, held: Qt.MouseButton) -> None:
        place = QPointF(x, 10)
        there = QPointF(heading.viewport().mapToGlobal(place.toPoint()))
        is_moving = kind == QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if is_moving else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(heading.viewport(), event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    mouse(QEvent.Type.MouseMove, wide - 1, none)
    mouse(QEvent.Type.MouseButtonPress, wide - 1, left)
    mouse(QEvent.Type.MouseMove, wide + 29, left)
    mouse(QEvent.Type.MouseButtonRelease, wide + 29, none)
    settle()
    assert page.table.columnWidth(0) == wide + 30
    assert page.keeper.kept()["widths"]["ltr"] == {"date": wide + 30}


def test_pinning_from_the_menu_and_dragging_keep_the_number_pinned(page: TablePage, settle) -> None:
    entry(page, "status", "Keep this column in sight")
    settle()
    assert (keys(page)[:3], page.keeper.pinned_number()) == (["date", "status", "title"], 2)
    page.table.heading.moveSection(2, 0)
    settle()
    assert (keys(page)[:3], page.keeper.pinned_number()) == (["title", "date", "status"], 2)
    entry(page, "title", "Let this column scroll")
    settle()
    assert (keys(page)[:3], page.keeper.pinned_number()) == (["date", "title", "status"], 1)
    entry(page, "title", "Move towards the end")
    settle()
    assert keys(page)[:3] == ["date", "status", "title"]


def test_a_width_survives_hiding_another_scale_and_a_restart(
    open_window: Window, page: TablePage, memory: Memory, settle
) -> None:
    at = keys(page).index("title")
    page.table.heading.resizeSection(at, 900)
    settle()
    assert page.table.horizontalScrollBar().maximum() > 300
    entry(page, "title", "Hide this column")
    settle()
    assert "title" not in keys(page)
    page.keeper._ticked([c.key for c in page.keeper.possible].index("title"), True)
    settle()
    assert page.table.columnWidth(keys(page).index("title")) == 900
    step_scale(open_window.desk, 1)
    settle()
    assert page.table.columnWidth(keys(page).index("title")) == 990
    step_scale(open_window.desk, 0)
    page.keeper._write_widths()
    choose_language(open_window.desk, "ar")
    settle()
    page.table.heading.resizeSection(keys(page).index("title"), 500)
    page.keeper._write_widths()
    kept = Memory(memory.folder).get("columns.events")
    assert kept["widths"] == {"ltr": {"title": 900}, "rtl": {"title": 500}}


def test_a_column_is_fitted_to_what_it_shows(page: TablePage, settle) -> None:
    at = keys(page).index("title")
    page.table.heading.resizeSection(at, 60)
    page.table.heading.sectionHandleDoubleClicked.emit(at)
    settle()
    width = page.table.columnWidth(at)
    rows = [page.model.row(row) for row in range(page.model.rowCount())]
    cut = page.table.painter.laying
    assert all(cut.natural_width(row[at], "text") <= width - 20 for row in rows)
    assert width > 200


def test_alt_down_opens_the_menu_of_the_column_in_hand(page: TablePage, qtbot, settle) -> None:
    page.table.setCurrentIndex(page.model.index(0, 1))
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Sort ascending"
    menu.close()
    settle()
