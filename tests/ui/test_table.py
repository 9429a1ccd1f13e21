from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import set_language
from ctdesk.queries.listing import Column
from ctdesk.ui import palette
from ctdesk.ui.table.asking import BLOCK
from ctdesk.ui.table.cells import spoken, status_parts
from ctdesk.ui.table.copying import copied
from ctdesk.ui.table.matches import searched_words
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.view import TableView
from ctdesk.ui.table.widths import shared_out

COLUMNS = (
    Column("title", "Title", "text", 300, True),
    Column("people", "People", "number", 80, True),
    Column("status", "Status", "status", 100, True),
    Column("name", "Name", "name", 200, True),
)


MILLION = array("q", range(1_000_000))
"""The ids of a large table, counted out once; each model has a copy."""


def row(number: int) -> tuple[str, ...]:
    return (f"Workshop {number}", f"{number}", "done|Completed", f"Mr|محمد|Mohamed {number}")


def rows_of(ids: array) -> list[tuple[str, ...]]:
    return [row(number) for number in ids]


def filled(number_of_rows: int) -> TableModel:
    """A model whose wanted blocks come at once."""
    model = TableModel()
    model.wanted.connect(
        lambda block, number: model.take(
            model.generation, block, rows_of(model.ids_of(block, number))
        )
    )
    model.show(COLUMNS, MILLION[:number_of_rows], {})
    return model


@pytest.fixture
def view(qtbot) -> Iterator[TableView]:
    model = filled(1_000_000)
    made = TableView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made


def test_the_model_keeps_qts_rules(qtmodeltester) -> None:
    model = filled(300)
    qtmodeltester.check(model)
    qtmodeltester.check(model, force_py=True)


def test_a_missing_block_is_blank_until_it_comes(qapp: QApplication) -> None:
    model = TableModel()
    wanted: list[int] = []
    model.wanted.connect(lambda block, _number: wanted.append(block))
    model.show(COLUMNS, array("q", range(1000)), {0: rows_of(array("q", range(BLOCK)))})
    assert model.cell(BLOCK - 1, 0) == f"Workshop {BLOCK - 1}"
    assert [model.cell(at, 0) for at in (500, 900, 501)] == ["", "", ""]
    assert wanted == [500 // BLOCK]
    model.take(model.generation, wanted[0], rows_of(model.ids_of(wanted[0])))
    assert model.cell(500, 0) == "Workshop 500"
    assert model.cell(900, 0) == ""
    assert wanted == [500 // BLOCK, 900 // BLOCK]


def test_rows_of_an_older_question_are_refused(qapp: QApplication) -> None:
    model = TableModel()
    model.show(COLUMNS, array("q", range(200)), {})
    older = model.generation
    model.show(COLUMNS, array("q", range(200)), {})
    model.take(older, 0, [("stale",) * 4] * BLOCK)
    assert model.cell(0, 0) == ""


def test_only_the_blocks_looked_at_last_are_kept(qapp: QApplication) -> None:
    model = filled(BLOCK * 500)
    for block in range(500):
        model.cell(block * BLOCK, 0)
    assert [block for block in range(500) if model.row(block * BLOCK)] == list(range(116, 500))


def test_other_roles_than_text_are_not_served(qapp: QApplication) -> None:
    model = filled(5)
    index = model.index(2, 2)
    served = {role.name for role in Qt.ItemDataRole if model.data(index, role) is not None}
    assert served == {"DisplayRole", "ToolTipRole"}
    assert model.data(index) == "Completed"
    assert model.data(model.index(2, 3)) == "Mr محمد · Mohamed 2"


def test_choosing_a_million_rows_does_not_ask_row_by_row(view: TableView, monkeypatch) -> None:
    asked = {"rows": 0}
    plain = TableModel.rowCount

    def counted(self: TableModel, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        asked["rows"] += 1
        return plain(self, parent)

    monkeypatch.setattr(TableModel, "rowCount", counted)
    view.selectAll()
    view.grab()
    assert asked["rows"] < 2_000
    assert len(view.chosen_ids()) == 1_000_000


def test_rows_are_of_one_height_and_columns_never_measure_themselves(view: TableView) -> None:
    from PySide6.QtWidgets import QHeaderView

    mode = QHeaderView.ResizeMode
    assert view.verticalHeader().sectionResizeMode(0) == mode.Fixed
    assert (view.rowHeight(0), view.rowHeight(999_999)) == (34, 34)
    assert [view.heading.sectionResizeMode(at) for at in range(4)] == [mode.Interactive] * 4


def test_painting_asks_only_for_the_rows_in_sight_and_as_many_more(view: TableView) -> None:
    view.grab()
    view.scrollTo(view.rows.index(500_000, 0))
    view.grab()
    read = [row for row in range(0, 1_000_000, BLOCK) if view.rows.row(row)]
    near = 2 * view.rows_that_fit() + BLOCK
    assert 500_000 // BLOCK * BLOCK in read
    assert all(row < near or abs(row - 500_000) < near for row in read)


def colour_at(image: QImage, place: QPoint) -> str:
    return image.pixelColor(place).name()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_chosen_row_has_its_bar_at_the_leading_edge(
    qapp: QApplication, view: TableView, code: str
) -> None:
    set_language(code)
    palette.wear(qapp)
    view.choose(1)
    view.clearFocus()
    image = view.viewport().grab().toImage()
    image.setDevicePixelRatio(1)
    wide = view.columnWidth(0)
    first = view.columnViewportPosition(0)
    leading = first + wide - 2 if code == "ar" else first + 1
    trailing = first + 1 if code == "ar" else first + wide - 2
    middle = 34 + 17
    colours = palette.look().colours
    assert colour_at(image, QPoint(leading, middle)) == colours.accent_text
    assert colour_at(image, QPoint(trailing, middle)) == colours.selection
    assert colour_at(image, QPoint(trailing, middle + 34)) == colours.surface


def cell(view: TableView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def test_tab_goes_through_the_cells_of_a_row_and_then_leaves(qtbot) -> None:
    box, beside, model = QWidget(), QLineEdit(), filled(10)
    qtbot.addWidget(box)
    view = TableView(model)
    model.setParent(view)
    line = QVBoxLayout(box)
    line.addWidget(view)
    line.addWidget(beside)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    view.choose(2)
    view.setFocus()
    places = []
    while QApplication.focusWidget() is view:
        places.append(cell(view))
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert places == [(2, 0), (2, 1), (2, 2), (2, 3)]
    assert QApplication.focusWidget() is beside
    qtbot.keyClick(beside, Qt.Key.Key_Backtab)
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert (QApplication.focusWidget(), cell(view)) == (view, (2, 2))
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is beside


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LAST = 999_999


@pytest.mark.parametrize(
    ("key", "held", "there", "chosen"),
    [
        (Qt.Key.Key_Right, None, (500, 2), [(500, 500)]),
        (Qt.Key.Key_Down, None, (501, 1), [(501, 501)]),
        (Qt.Key.Key_Home, None, (500, 0), [(500, 500)]),
        (Qt.Key.Key_End, None, (500, 3), [(500, 500)]),
        (Qt.Key.Key_Home, CTRL, (0, 0), [(0, 0)]),
        (Qt.Key.Key_End, CTRL, (LAST, 3), [(LAST, LAST)]),
        (Qt.Key.Key_Up, CTRL, (0, 1), [(0, 0)]),
        (Qt.Key.Key_Down, CTRL, (LAST, 1), [(LAST, LAST)]),
        (Qt.Key.Key_Left, CTRL, (500, 0), [(500, 500)]),
        (Qt.Key.Key_Right, CTRL, (500, 3), [(500, 500)]),
        (Qt.Key.Key_Down, SHIFT, (501, 1), [(500, 501)]),
        (Qt.Key.Key_End, CTRL | SHIFT, (LAST, 3), [(500, LAST)]),
        (Qt.Key.Key_Up, CTRL | SHIFT, (0, 1), [(0, 500)]),
        (Qt.Key.Key_A, CTRL, (500, 1), [(0, LAST)]),
    ],
)
def test_keys_move_the_cell_and_choose_rows_as_in_a_sheet(
    view: TableView, qtbot, key: Qt.Key, held, there: tuple[int, int], chosen: list
) -> None:
    view.setCurrentIndex(view.rows.index(500, 1))
    qtbot.keyClick(view, key, held or Qt.KeyboardModifier.NoModifier)
    assert (cell(view), view.chosen_ranges()) == (there, chosen)


def test_the_choice_extends_from_where_it_began(view: TableView, qtbot) -> None:
    view.setCurrentIndex(view.rows.index(500, 1))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    begun = cell(view)[0]
    assert begun > 505
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert view.chosen_ranges() == [(begun, LAST - 1)]


def test_escape_goes_back_to_one_row_and_ctrl_space_takes_it_off(view: TableView, qtbot) -> None:
    view.setCurrentIndex(view.rows.index(3, 1))
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.chosen_number() == 1_000_000
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.chosen_ranges(), cell(view)) == ([(3, 3)], (3, 1))
    qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
    assert view.chosen_ranges() == []
    qtbot.keyClick(view, Qt.Key.Key_Space, SHIFT)
    assert view.chosen_ranges() == [(3, 3)]


def test_in_arabic_the_arrows_go_where_they_point(
    qapp: QApplication, view: TableView, qtbot
) -> None:
    set_language("ar")
    palette.wear(qapp)
    view.setCurrentIndex(view.rows.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert cell(view) == (0, 2)
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert cell(view) == (0, 0)


def test_enter_opens_f2_edits_and_ctrl_c_copies(view: TableView, qtbot) -> None:
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.edited):
        qtbot.keyClick(view, Qt.Key.Key_F2)
    with qtbot.waitSignal(view.copied) as told:
        qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert told.args == [False]
    with qtbot.waitSignal(view.copied) as told:
        qtbot.keyClick(view, Qt.Key.Key_C, CTRL | SHIFT)
    assert told.args == [True]


def test_letters_and_digits_are_for_the_search_and_look_at_no_row(
    view: TableView, qtbot, monkeypatch
) -> None:
    asked: list[QModelIndex] = []

    def looked_at(_model: TableModel, index: QModelIndex, _role: int = 0) -> None:
        asked.append(index)

    monkeypatch.setattr(TableModel, "data", looked_at)
    typed: list[str] = []
    view.typed.connect(typed.append)
    none = Qt.KeyboardModifier.NoModifier
    for text in ("m", "É", "7", "م"):
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, 0, none, text))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert (typed, asked) == (["m", "É", "7", "م"], [])


def test_the_widest_column_takes_what_is_left() -> None:
    assert shared_out(COLUMNS, {}, 1000, 1.0) == [620, 80, 100, 200]
    assert shared_out(COLUMNS, {"title": 250}, 1000, 1.0) == [250, 80, 100, 570]
    assert shared_out(COLUMNS, {}, 300, 1.0) == [240, 80, 100, 200]
    two = (*COLUMNS, Column("place", "Place", "text", 100, True))
    assert shared_out(two, {}, 700, 1.0) == [240, 80, 100, 200, 80]
    three = (*two, Column("type", "Type", "text", 100, True))
    assert sum(shared_out(three, {}, 793, 1.0)) == 793
    assert shared_out(two, {}, 600, 1.0) == [240, 80, 100, 200, 60]
    assert shared_out(COLUMNS, {c.key: 100 for c in COLUMNS}, 1000, 2.0) == [200] * 4
    assert shared_out((), {}, 300, 1.0) == []


def test_cells_are_told_apart_and_spoken() -> None:
    assert status_parts("late|Absent") == ("late", "Absent")
    assert status_parts("purple|Odd") == ("plain", "Odd")
    assert status_parts("Loose") == ("plain", "Loose")
    assert spoken("Mr|محمد العلوي|Mohamed", "name") == "Mr محمد العلوي · Mohamed"
    assert spoken("||Fatou", "name") == "Fatou"
    assert spoken("a|b", "text") == "a|b"


def test_copied_rows_are_text_for_a_sheet_and_a_table_for_a_letter(qapp: QApplication) -> None:
    told = [("A\tB\nC", "1", "done|Held", "Ms||<b>X</b>")]
    clip = copied(COLUMNS, told, headings=True)
    assert clip.text() == "Title\tPeople\tStatus\tName\nA B C\t1\tHeld\tMs <b>X</b>"
    assert ">Ms &lt;b&gt;X&lt;/b&gt;</td>" in clip.html()
    assert copied(COLUMNS, told, headings=False).text() == "A B C\t1\tHeld\tMs <b>X</b>"


def test_a_copied_text_stays_a_text_in_a_sheet_and_a_number_a_number(qapp: QApplication) -> None:
    phone, zeros = ("+212 600", "1,234", "", "=1+1"), ("007", "12\u202f345", "", "")
    clip = copied(COLUMNS, [phone, zeros, ("", "—", "", ""), ("", "≈ 35", "", "")], headings=False)
    assert clip.text() == "+212 600\t1234\t\t=1+1\n007\t12345\t\t\n\t\t\t\n\t≈ 35\t\t"
    text, turned = '<td class="t" sdnum="1033;0;@">', '<td class="t" dir="auto" sdnum="1033;0;@">'
    assert f"<tr>{text}+212 600</td><td>1234</td>{text}</td>{text}=1+1</td></tr>" in clip.html()
    assert f"{turned}≈ 35</td>" in clip.html()
    assert 'td.t,th{mso-number-format:"\\@";}' in clip.html()


def test_copied_cells_keep_their_places_in_a_mirrored_sheet(qapp: QApplication) -> None:
    row = ("A", "1", "", "Mr|محمد|Mohamed")
    assert '<table dir="ltr">' in copied(COLUMNS, [row], headings=False).html()
    set_language("ar")
    clip = copied(COLUMNS, [row], headings=True)
    assert '<table dir="rtl"><tr><th dir="auto">Title</th>' in clip.html()
    for cell in ("A", "Mr محمد · Mohamed"):
        assert f'<td class="t" dir="auto" sdnum="1033;0;@">{cell}</td>' in clip.html()
    assert clip.text().split("\n")[1] == "A\t1\t\tMr محمد · Mohamed"


def test_words_of_a_plain_search_are_marked_but_no_single_letter() -> None:
    assert searched_words("Traoré sahel a") == ("traore", "sahel")
