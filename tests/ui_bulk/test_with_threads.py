"""The same with the book on its own threads, as in the window of a person."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.actions.people import add_people
from ctdesk.history.log import works
from ctdesk.store.book import Book
from ctdesk.ui.bulk.edit_chosen import EditChosenSheet
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.books import copy_of
from tests.offscreen import settle, window_over
from tests.ui_bulk.test_in_cells import stand

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MANY = 3_000


@pytest.fixture(scope="module")
def crowded(small_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small book with thousands of people more, closed."""
    path = tmp_path_factory.mktemp("crowded") / "crowded.ctdesk"
    with copy_of(small_book_file, path) as book:
        add_people(book, ({"family_name": f"Person {n:05}", "country": "MA"} for n in range(MANY)))
    return path


@pytest.fixture
def book(crowded: Path, tmp_path: Path) -> Iterator[Book]:
    with copy_of(crowded, tmp_path / "book.ctdesk") as opened:
        yield opened


@pytest.fixture
def window(nothing_left: None, book: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, its work done on threads."""
    with window_over(book, tmp_path, jobs=Jobs()) as made:
        yield made


@pytest.fixture
def people(window: Window, turn_to: Callable[..., TablePage], qtbot) -> TablePage:
    """The table of people, all of them read."""
    page = turn_to("people")
    qtbot.waitUntil(lambda: len(page.model.ids) == MANY + 4, timeout=20_000)
    page.keeper.arrange(("name", "job_title", "country"), 0)
    qtbot.waitUntil(lambda: len(page.model.columns) == 3, timeout=20_000)
    page.table.setFocus()
    return page


def key_down(text: str = "", key: Qt.Key = KEY.Key_unknown) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, text)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def stored(book: Book, name: str) -> list[str | None]:
    rows = book.rows(f"SELECT {name} FROM person ORDER BY sort_name, id LIMIT 3")
    return [row[0] for row in rows]


def test_no_key_is_lost_between_cells_however_fast_it_is_typed(
    people: TablePage, book: Book, qtbot
) -> None:
    stand(people, 0, "job_title")
    people.table.go_into_cells(True)
    for word in ("Clerk", "Judge", "Envoy"):
        for letter in word:
            key_down(letter)
        key_down("\r", KEY.Key_Return)
    qtbot.waitUntil(
        lambda: stored(book, "job_title") == ["Clerk", "Judge", "Envoy"], timeout=20_000
    )
    qtbot.waitUntil(lambda: people.table.currentIndex().row() == 3, timeout=20_000)


def test_what_was_typed_meanwhile_goes_on_in_a_cell_that_was_refused(
    people: TablePage, book: Book, qtbot
) -> None:
    stand(people, 0, "country")
    people.table.go_into_cells(True)
    for letter in "Atlantis":
        key_down(letter)
    key_down("\r", KEY.Key_Return)
    key_down("!")
    qtbot.waitUntil(
        lambda: (
            people.hands.cells.open is not None
            and people.hands.cells.open.editor.text() == "Atlantis!"
        ),
        timeout=20_000,
    )
    assert stored(book, "country")[0] == "MA"


@pytest.fixture
def chosen(people: TablePage, window: Window, qtbot) -> EditChosenSheet:
    """The sheet for all of them, with a country typed and looked at."""
    people.table.selectAll()
    qtbot.waitUntil(lambda: len(window.desk.selection.ids) == MANY + 4, timeout=20_000)
    QTest.keyClick(people.table, KEY.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = window.workroom.in_front
    assert isinstance(sheet, EditChosenSheet)
    qtbot.waitUntil(lambda: bool(sheet.lines), timeout=20_000)
    sheet.lines[0].choose("country")
    sheet.lines[0].editor.type_in("Sénégal")
    sheet.lines[0].editor.mark_touched()
    qtbot.waitUntil(sheet.apply_button.isEnabled, timeout=20_000)
    assert sheet.apply_button.text() == f"Change {MANY + 4:,} people"
    assert len(sheet.table.texts()) == 200
    return sheet


def test_thousands_change_while_the_window_lives(
    chosen: EditChosenSheet, book: Book, window: Window, qtbot
) -> None:
    moved: list[int] = []
    chosen.saving.bar.valueChanged.connect(moved.append)
    chosen.apply()
    assert chosen.saving.is_busy
    qtbot.waitUntil(lambda: window.toast.text() == f"{MANY + 4:,} people changed.", timeout=20_000)
    assert book.rows("SELECT DISTINCT country FROM person") == [("SN",)]
    assert moved == sorted(moved)
    assert window.workroom.in_front is not chosen


def test_a_change_that_is_called_off_leaves_nothing(
    chosen: EditChosenSheet, book: Book, window: Window, qtbot
) -> None:
    steps, before = len(works(book)), book.rows("SELECT id, country, version FROM person")
    chosen.apply()
    QTest.keyClick(chosen, KEY.Key_Escape)
    assert not chosen.saving.is_busy
    window.desk.jobs.close()
    settle()
    assert (len(works(book)), book.rows("SELECT id, country, version FROM person")) == (
        steps,
        before,
    )
    assert window.workroom.in_front is chosen


def test_a_million_cells_are_too_many_to_paste(
    people: TablePage, window: Window, monkeypatch
) -> None:
    monkeypatch.setattr("ctdesk.ui.table.pasting.MOST_CELLS", 100)
    stand(people, 0, "country")
    people.table.go_into_cells(True)
    people.table.selectAll()
    QGuiApplication.clipboard().setText("SN")
    QTest.keyClick(people.table, KEY.Key_V, CTRL)
    assert window.toast.text() == (
        "That are more cells than can be pasted at once; choose fewer of them."
    )
