from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import set_language
from ctdesk.ui import palette
from ctdesk.ui.table.view import TableView
from tests.ui.test_table import filled

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


class Hands:
    """Notes what the keys ask for."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.pastes = self.waits = False

    def begin(self, text: str | None) -> None:
        self.told.append(("begin", text))

    def holds(self, key: QKeyEvent) -> bool:
        self.told += [key.text()] * self.waits
        return self.waits

    def flip(self) -> None:
        self.told.append("flip")

    def empty(self) -> None:
        self.told.append("empty")

    def fill_down(self) -> None:
        self.told.append("fill down")

    def takes_paste(self) -> bool:
        return self.pastes

    def paste(self) -> None:
        self.told.append("paste")


@pytest.fixture
def view(qtbot) -> Iterator[TableView]:
    made = TableView(filled(1000))
    made.rows.setParent(made)
    made.hands = Hands()
    made.chooses_columns = True
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    made.setCurrentIndex(made.rows.index(5, 1))
    yield made


def at(view: TableView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def pressed(view: TableView, text: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, 0, none, text))


def test_whole_rows_are_chosen_until_shift_and_an_arrow_choose_columns(view, qtbot) -> None:
    assert view.block() is None
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert (view.block(), view.chosen_ranges()) == (None, [(5, 6)])
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert (view.block(), view.chosen_ranges()) == (range(1, 3), [(5, 7)])
    qtbot.keyClick(view, KEY.Key_Right, SHIFT | CTRL)
    assert view.block() == range(1, 4)
    qtbot.keyClick(view, KEY.Key_Home, SHIFT)
    assert (view.block(), view.chosen_ranges()) == (range(2), [(5, 7)])
    qtbot.keyClick(view, KEY.Key_Down)
    assert (view.block(), view.chosen_ranges()) == (None, [(8, 8)])


def test_where_nothing_is_done_with_columns_rows_stay_whole(view, qtbot) -> None:
    view.chooses_columns = False
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    assert (view.block(), at(view)) == (None, (5, 2))


def test_in_cells_one_cell_is_chosen_and_a_block_grows_from_it(view, qtbot) -> None:
    view.go_into_cells(True)
    assert view.block() == range(1, 2)
    qtbot.keyClick(view, KEY.Key_Left, SHIFT)
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert (view.block(), view.chosen_ranges()) == (range(2), [(5, 6)])
    qtbot.keyClick(view, KEY.Key_Escape)
    assert (view.block(), view.chosen_ranges()) == (range(1), [(6, 6)])
    assert view.is_in_cells
    qtbot.keyClick(view, KEY.Key_Escape)
    assert (view.block(), view.is_in_cells) == (None, False)


def test_in_cells_enter_and_tab_go_on_as_in_a_sheet(view, qtbot) -> None:
    view.go_into_cells(True)
    qtbot.keyClick(view, KEY.Key_Tab)
    qtbot.keyClick(view, KEY.Key_Tab)
    assert at(view) == (5, 3)
    qtbot.keyClick(view, KEY.Key_Return)
    assert at(view) == (6, 1)
    qtbot.keyClick(view, KEY.Key_Return, SHIFT)
    assert at(view) == (5, 1)
    view.setCurrentIndex(view.rows.index(5, 3))
    qtbot.keyClick(view, KEY.Key_Tab)
    assert (at(view), view.chosen_ranges()) == ((6, 0), [(6, 6)])
    qtbot.keyClick(view, KEY.Key_Backtab)
    assert at(view) == (5, 3)


def test_outside_cells_enter_opens_and_letters_search(view, qtbot) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, KEY.Key_Return)
    pressed(view, "m")
    assert (typed, view.hands.told, at(view)) == (["m"], [], (5, 1))


def test_in_cells_letters_begin_to_edit(view, qtbot) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    view.go_into_cells(True)
    for text in ("م", "7"):
        pressed(view, text)
    qtbot.keyClick(view, KEY.Key_Backspace)
    assert (typed, view.hands.told) == ([], [("begin", "م"), ("begin", "7"), ("begin", "")])


def test_delete_fill_flip_and_paste_are_for_the_hands(view, qtbot) -> None:
    qtbot.keyClick(view, KEY.Key_Delete)
    qtbot.keyClick(view, KEY.Key_D, CTRL)
    qtbot.keyClick(view, KEY.Key_Space)
    qtbot.keyClick(view, KEY.Key_V, CTRL)
    assert view.hands.told == ["empty", "fill down", "flip"]
    view.hands.pastes = True
    qtbot.keyClick(view, KEY.Key_V, CTRL)
    assert view.hands.told == ["empty", "fill down", "flip", "paste"]


def test_keys_are_held_while_an_editor_is_about_to_open(view, qtbot) -> None:
    view.hands.waits = True
    pressed(view, "a")
    qtbot.keyClick(view, KEY.Key_Down)
    assert (view.hands.told, at(view)) == (["a", ""], (5, 1))


def test_the_key_for_pasting_is_claimed_only_for_cells(view) -> None:
    def claimed() -> bool:
        keys = QKeySequence(QKeySequence.StandardKey.Paste)[0]
        kind = QEvent.Type.ShortcutOverride
        event = QKeyEvent(kind, keys.key(), keys.keyboardModifiers(), "")
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not claimed()
    view.hands.pastes = True
    assert claimed()


def test_a_block_is_drawn_with_the_mouse_in_cells_only(view, qtbot) -> None:
    def drag() -> None:
        left = Qt.MouseButton.LeftButton
        start = view.visualRect(view.rows.index(2, 0)).center()
        end = view.visualRect(view.rows.index(4, 2)).center()
        qtbot.mousePress(view.viewport(), left, pos=start)
        qtbot.mouseMove(view.viewport(), (start + end) / 2)
        qtbot.mouseMove(view.viewport(), end)
        qtbot.mouseRelease(view.viewport(), left, pos=end)

    drag()
    assert view.block() is None
    assert view.chosen_ranges() == [(2, 4)]
    view.go_into_cells(True)
    drag()
    assert (view.block(), view.chosen_ranges()) == (range(3), [(2, 4)])


def test_only_the_chosen_cells_have_the_ground_of_the_choice(view, qtbot) -> None:
    def ground(row: int, column: int) -> str:
        inside = view.visualRect(view.rows.index(row, column)).bottomRight() - QPoint(5, 5)
        return view.viewport().grab().toImage().pixelColor(inside).name()

    chosen, plain = palette.look().colours.selection, palette.look().colours.surface
    assert [ground(5, column) for column in range(4)] == [chosen] * 4
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    assert [ground(5, column) for column in range(4)] == [plain, chosen, chosen, plain]
    view.pin(2)
    assert [ground(5, column) for column in range(4)] == [plain, chosen, chosen, plain]


def test_in_arabic_a_block_grows_where_the_arrow_points(view, qtbot) -> None:
    set_language("ar")
    palette.wear(QApplication.instance())
    qtbot.keyClick(view, KEY.Key_Left, SHIFT)
    assert view.block() == range(1, 3)


def test_typing_in_another_field_ends_the_editing_of_cells(qtbot) -> None:
    around = QWidget()
    view = TableView(filled(10))
    view.rows.setParent(view)
    line = QLineEdit()
    column = QVBoxLayout(around)
    column.addWidget(view)
    column.addWidget(line)
    qtbot.addWidget(around)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    view.setFocus()
    view.go_into_cells(True)
    line.setFocus()
    assert not view.is_in_cells
