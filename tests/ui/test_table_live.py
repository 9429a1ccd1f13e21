from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add, set_fields
from ctdesk.queries import listing
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.cell_editor import CellEditor
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.table.places import difference, place_of, ranges_of
from ctdesk.ui.window import Window

TITLES = 300


def with_many(sample: Book) -> None:
    from ctdesk.actions.records import create

    with sample.work("Add many") as session:
        for number in range(TITLES):
            create(session, "organisation", {"name": f"Office {number:03}"})


@pytest.fixture
def fill(request: pytest.FixtureRequest) -> Callable[[Book], None] | None:
    return with_many if "many" in request.fixturenames else None


@pytest.fixture
def many(sample: Book) -> Book:
    """The sample book with three hundred more organisations, named in order."""
    return sample


@pytest.fixture
def page(window: Window, many: Book, settle) -> TablePage:
    window.desk.take(many)
    window.desk.show_page("organisations")
    settle()
    front = window.workroom.in_front
    assert isinstance(front, TablePage)
    return front


def name_of(page: TablePage, row: int) -> str:
    page.model.cell(row, 0)  # Has it read, if nobody has looked at it yet.
    return page.model.cell(row, 0)


def row_of(page: TablePage, name: str) -> int:
    return next(row for row in range(page.model.rowCount()) if name_of(page, row) == name)


def resets(page: TablePage) -> list[int]:
    told: list[int] = []
    page.model.modelReset.connect(lambda: told.append(1))
    return told


class Seen(QObject):
    """Notes, whenever the rows are painted, how many there are and what the head says of it."""

    def __init__(self, page: TablePage) -> None:
        super().__init__()
        self.noted: list[tuple[int, str]] = []
        self._page = page
        page.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.noted.append((self._page.model.rowCount(), self._page.head.count()))
        return super().eventFilter(watched, event)


def test_rows_are_painted_a_turn_before_the_words_say_how_many(page: TablePage, settle) -> None:
    before, seen = page.head.count(), Seen(page)
    page.head.search.setText("office 00")
    assert (seen.noted, page.head.count()) == ([(10, before)], before)
    settle()
    assert page.head.count().startswith("10 of")


def test_nothing_is_said_of_rows_that_went_meanwhile(page: TablePage, settle) -> None:
    page.head.search.setText("office 00")
    page.table.window().desk.let_go()
    settle()
    assert page.head.count() == ""


def test_a_changed_row_alone_is_painted_anew(page: TablePage, many: Book, settle) -> None:
    reset, changed = resets(page), []
    page.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    row = row_of(page, "Office 004")
    set_fields(many, Ref("organisation", page.model.ids[row]), {"acronym": "OFF"})
    settle()
    assert (reset, changed) == ([], [(row, row)])
    at = [column.key for column in page.model.columns].index("acronym")
    assert page.model.cell(row, at) == "OFF"


def test_a_row_that_comes_moves_nothing_that_is_seen(page: TablePage, many: Book, settle) -> None:
    reset, told = resets(page), []
    page.model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    row = row_of(page, "Office 150")
    page.table.choose(row)
    page.table.verticalScrollBar().setValue(row - 3)
    top = name_of(page, page.table.rowAt(0))
    add(many, "organisation", {"name": "Office 001 b"})
    settle()
    assert (reset, told) == ([], [(row_of(page, "Office 001 b"),) * 2])
    assert name_of(page, page.table.rowAt(0)) == top
    assert name_of(page, page.table.currentIndex().row()) == "Office 150"
    assert page.table.chosen_ranges() == [(row + 1, row + 1)]
    many_ids = listing.ids(many, page.keeper.view)
    assert page.model.ids == many_ids


def test_a_row_that_goes_hands_the_choice_to_the_next(page: TablePage, many: Book, settle) -> None:
    from ctdesk.actions.removal import remove

    reset = resets(page)
    row = row_of(page, "Office 020")
    page.table.choose(row)
    remove(many, [Ref("organisation", page.model.ids[row])])
    settle()
    assert reset == []
    assert name_of(page, page.table.currentIndex().row()) == "Office 021"
    assert page.table.chosen_ranges() == [(row, row)]


def test_a_row_is_chosen_alone_whatever_keys_are_held(page: TablePage) -> None:
    QTest.keyPress(page.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    page.table.choose(4)
    page.table.choose(7)
    assert page.table.chosen_ranges() == [(7, 7)]
    QTest.keyRelease(page.table, Qt.Key.Key_Control)


def test_a_row_that_moves_takes_the_choice_along(page: TablePage, many: Book, settle) -> None:
    row = row_of(page, "Office 020")
    page.table.choose(row)
    record, place = page.model.ids[row], page.table.verticalScrollBar().value()
    set_fields(many, Ref("organisation", record), {"name": "Zebra office"})
    settle()
    last = page.model.rowCount() - 1
    assert page.table.chosen_ranges() == [(last, last)]
    assert (page.model.ids[last], page.table.currentIndex().row()) == (record, last)
    assert page.table.verticalScrollBar().value() == place


def test_several_rows_stay_chosen_when_the_order_changes(page: TablePage, settle) -> None:
    first = row_of(page, "Office 010")
    page.table.choose(first)
    page.table.selectionModel().select(
        page.model.index(first + 2, 0),
        page.table.selectionModel().SelectionFlag.Select
        | page.table.selectionModel().SelectionFlag.Rows,
    )
    before = set(page.table.chosen_ids())
    page.table.heading.sectionClicked.emit(0)
    settle()
    assert set(page.table.chosen_ids()) == before
    assert name_of(page, page.table.currentIndex().row()) == "Office 010"


def test_a_new_search_begins_at_the_top(page: TablePage, settle) -> None:
    page.table.choose(row_of(page, "Office 250"))
    page.head.search.setText("office")
    settle()
    assert (page.table.verticalScrollBar().value(), page.table.currentIndex().row()) == (0, 0)


def test_the_status_line_says_how_many_are_chosen(page: TablePage, qtbot, settle) -> None:
    page.table.selectAll()
    settle()
    number = page.model.rowCount()
    assert f" · {number} chosen · " in page.status()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    settle()
    assert "chosen" not in page.status()


def test_letters_typed_on_the_rows_add_a_word_to_the_search(page: TablePage, qtbot, settle) -> None:
    page.head.search.setText("office")
    settle()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_0)
    settle()
    assert page.head.search.text() == "office 0"


def test_f2_edits_the_cell_in_hand(window: Window, page: TablePage, qtbot, settle) -> None:
    window.activateWindow()
    at = [column.key for column in page.model.columns].index("acronym")
    page.table.setCurrentIndex(page.model.index(3, at))
    settle()
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    settle()
    assert window.workroom.in_front is page
    editor = page.table.findChild(CellEditor)
    assert editor.editor.label == "Acronym"
    assert QApplication.focusWidget() is editor.editor.control


def test_blocks_in_sight_come_first_and_once_painted_as_many_more(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[tuple[int, int]] = []
    model.wanted.connect(lambda *blocks: wanted.append(blocks))
    model.show((), array("q", range(10_000)), {0: [()] * BLOCK})
    model.look_at(0, BLOCK - 1)
    model.look_at(BLOCK - 3, 2 * BLOCK - 1)
    assert wanted == [(1, 1)]
    model.look_at(BLOCK * 15, BLOCK * 17 - 1)
    model.take(model.generation, 1, [()] * BLOCK)
    assert wanted.pop() == (15, 2)
    model.take(model.generation, 15, [()] * 2 * BLOCK)
    assert wanted == [(1, 1)]
    model.look_ahead()
    assert wanted.pop() == (17, 2)
    model.take(model.generation, 17, [()] * 2 * BLOCK)
    model.look_ahead()
    assert wanted == [(1, 1)]
    model.look_at(BLOCK * 15 - 1, BLOCK * 17 - 2)
    assert wanted.pop() == (14, 1)
    model.take(model.generation, 14, [()] * BLOCK)
    model.look_ahead()
    assert wanted.pop() == (12, 2)


def test_at_the_ends_there_is_nothing_more_to_read(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[tuple[int, int]] = []
    model.wanted.connect(lambda *blocks: wanted.append(blocks))
    model.show((), array("q", range(4 * BLOCK - 3)), {0: [()] * BLOCK, 1: [()] * BLOCK})
    model.look_at(0, BLOCK - 1)
    model.look_at(BLOCK, 2 * BLOCK - 1)
    model.look_ahead()
    assert wanted.pop() == (2, 1)
    model.take(model.generation, 2, [()] * BLOCK)
    model.look_at(2 * BLOCK, 4 * BLOCK - 4)
    assert wanted.pop() == (3, 1)
    model.take(model.generation, 3, [()] * (BLOCK - 3))
    model.look_ahead()
    model.look_at(BLOCK - 1, 2 * BLOCK)
    model.look_ahead()
    assert wanted == []


def test_rows_that_came_with_an_answer_are_not_asked_for_again(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[int] = []
    model.wanted.connect(lambda block, _number: wanted.append(block))
    for _ in range(2):
        model.show((), array("q", range(10_000)), {0: [()] * BLOCK})
        model.look_at(0, BLOCK - 1)
    assert wanted == []


def test_a_block_that_could_not_be_read_does_not_stop_the_others(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[int] = []
    model.wanted.connect(lambda block, _number: wanted.append(block))
    model.show((), array("q", range(1_000)), {})
    model.look_at(0, BLOCK - 1)
    model.give_up(model.generation)
    model.look_at(BLOCK * 2 + 1, BLOCK * 3)
    assert wanted == [0, 2]


def test_records_are_found_again_among_a_million() -> None:
    ids = array("i", range(1_000_000, 0, -1))
    assert place_of(ids, 1) == 999_999
    assert place_of(ids, 2_000_000) is None
    strewn = array("q", [999_999, 1_000_000, 5, 7_000_000])
    assert ranges_of(ids, strewn) == [(0, 1), (999_995, 999_995)]
    assert ranges_of(ids, ids) == [(0, 999_999)]
    assert len(ranges_of(ids, array("i", range(2, 9_000, 2)))) == 1_000
    few = array("q", [5, 3, 9, 1])
    assert ranges_of(few, array("q", [3, 9, 1])) == [(1, 3)]
    assert (place_of(few, 9), place_of(few, 2)) == (2, None)


def test_what_differs_between_two_lists_of_ids_is_one_stretch() -> None:
    assert difference(array("q", [1, 2, 3]), array("q", [1, 2, 3])) == (3, 0, 0)
    assert difference(array("q", [1, 2, 3]), array("q", [1, 3])) == (1, 1, 0)
    assert difference(array("q", [1, 1]), array("q", [1, 1, 1])) == (2, 0, 1)
    assert difference(array("q", []), array("q", [4])) == (0, 0, 1)


def test_the_blocks_of_a_jump_are_asked_for_together(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[tuple[int, int]] = []
    model.wanted.connect(lambda block, number: wanted.append((block, number)))
    model.show((), array("q", range(10_000)), {})
    model.look_at(BLOCK * 7 - 5, BLOCK * 8 + 5)
    assert wanted == [(6, 3)]
    ids = model.ids_of(*wanted[0])
    assert list(ids) == list(range(BLOCK * 6, BLOCK * 9))
    model.take(model.generation, 6, [(str(number),) for number in ids])
    assert [model.row(row) for row in (BLOCK * 6, BLOCK * 8 - 1, BLOCK * 9 - 1)] == [
        (str(row),) for row in (BLOCK * 6, BLOCK * 8 - 1, BLOCK * 9 - 1)
    ]
    model.look_at(BLOCK * 7 - 5, BLOCK * 8 + 5)
    assert wanted == [(6, 3)]
