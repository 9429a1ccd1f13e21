from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.queries.search.mistake import MistakeError
from ctdesk.ui import palette
from ctdesk.ui.search.box import MOST_LETTERS, SearchBox
from ctdesk.ui.search.field import SearchField
from ctdesk.ui.search.mistakes import Mistakes
from ctdesk.ui.search.past import Past
from ctdesk.ui.search.pieces import MOST_TINTED, pieces, without_piece
from ctdesk.ui.search.tinting import Laid, inks
from tests.laws import examples

CTRL = Qt.KeyboardModifier.ControlModifier


def cut(text: str) -> list[tuple[str, str]]:
    return [(text[piece.start : piece.end], piece.kind) for piece in pieces(text)]


@pytest.fixture
def field(qapp: QApplication, qtbot) -> Iterator[SearchField]:
    palette.wear(qapp, dark=False, scale=1.0)
    made = SearchField()
    qtbot.addWidget(made)
    made.resize(600, 34)
    made.show()
    made.activateWindow()
    made.box.setFocus()
    qtbot.waitExposed(made)
    yield made


@pytest.fixture
def box(field: SearchField) -> SearchBox:
    return field.box


def test_a_search_is_cut_into_fields_exclusions_joining_words_and_the_rest() -> None:
    assert cut('country:ML -draft or "border police" sahel') == [
        ("country:ML", "field"),
        ("-draft", "without"),
        ("or", "operator"),
        ('"border police"', "word"),
        ("sahel", "word"),
    ]
    assert cut("-status:(a or b) (x)") == [
        ("-status:(a or b)", "without"),
        ("(", "operator"),
        ("x", "word"),
        (")", "operator"),
    ]
    assert cut("البلد:مالي الساحل") == [("البلد:مالي", "field"), ("الساحل", "word")]
    assert cut("country: -") == [("country:", "field"), ("-", "word")]
    assert cut("x " * MOST_TINTED) == []


def test_a_piece_is_taken_out_with_the_blanks_around_it() -> None:
    text = "country:ML  sahel after:2020"
    assert [without_piece(text, piece) for piece in pieces(text)] == [
        "sahel after:2020",
        "country:ML after:2020",
        "country:ML  sahel",
    ]


@settings(max_examples=examples(200))
@given(st.text(alphabet='aم1 :"()-|.<>=\u200f\u0300', max_size=40))
def test_pieces_of_any_text_stand_in_order_and_apart(text: str) -> None:
    places = [place for piece in pieces(text) for place in (piece.start, piece.end)]
    assert places == sorted(places)
    assert all(piece.start < piece.end <= len(text) for piece in pieces(text))


def test_letters_are_inked_by_what_they_are_and_underlined_where_they_are_wrong() -> None:
    text = "country:ML sahel -x"
    told = [
        (start, length, style.foreground().color().name(), style.fontUnderline())
        for start, length, style in inks(text, pieces(text), None)
    ]
    colours = palette.look().colours
    assert told == [(0, 10, colours.info, False), (17, 2, colours.late, False)]
    wrong = {
        (start, length)
        for start, length, style in inks(text, pieces(text), (8, 13))
        if style.underlineStyle() == style.UnderlineStyle.WaveUnderline
    }
    assert wrong == {(8, 2), (10, 1), (11, 2)}
    assert [(s, n) for s, n, _ in inks("ab", pieces("ab"), (2, 2))] == [(1, 1)]


@pytest.mark.parametrize(
    "text",
    ["country:ML sahel after:2020 ", "الساحل country:مالي 12 البلد:ML", "a " * 150 + "الساحل x:y"],
)
def test_the_grounds_follow_the_letters_of_the_line_edit(box: SearchBox, text: str) -> None:
    box.setText(text)
    laid = Laid(text, box.font())
    scrolled = set()
    for place in range(0, len(text) + 1, 1 + len(text) // 40):
        box.setCursorPosition(place)
        scrolled.add(box.cursorRect().x() - laid.place_of(place))
    assert max(scrolled) - min(scrolled) <= 1


def test_a_chip_is_seen_under_its_letters_and_nowhere_else(box: SearchBox) -> None:
    box.setText("country:ML sahel")
    ground = palette.look().colours.info_ground
    image = box.grab().toImage()
    row = image.height() // 2 - 9
    tinted = [x for x in range(image.width()) if image.pixelColor(x, row).name() == ground]
    laid = Laid(box.text(), box.font())
    assert tinted
    assert max(tinted) - min(tinted) == pytest.approx(laid.place_of(10), abs=8)


def test_a_chip_of_two_directions_is_drawn_where_its_letters_are(qapp: QApplication) -> None:
    text = "country:مالي الساحل:AB"
    laid = Laid(text, QApplication.font())
    places = [(place.left(), place.right()) for _tint, place in laid.grounds(pieces(text))]
    assert len(places) == 4
    assert max(right for _left, right in places) <= laid.width + 4


def test_what_is_copied_is_what_was_typed(box: SearchBox) -> None:
    QTest.keyClicks(box, 'country:ML -x or "a b"')
    box.selectAll()
    box.copy()
    assert QGuiApplication.clipboard().text() == 'country:ML -x or "a b"'
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("one\ntwo\r\nthree\t4", "one two  three 4"),
        ("a\u2028b\x00c\x7fd", "a b c d"),
        ("\u202eabc\u200f", "\u202eabc\u200f"),
        ("x" * 20_000, "x" * MOST_LETTERS),
    ],
)
def test_anything_can_be_pasted(box: SearchBox, pasted: str, kept: str) -> None:
    QGuiApplication.clipboard().setText(pasted)
    box.paste()
    QGuiApplication.clipboard().clear()
    box.grab()
    assert box.text() == kept


def test_a_lone_half_of_a_letter_does_no_harm(box: SearchBox) -> None:
    box.setText("a\ud800b")
    box.grab()
    assert box.text() == "ab"


def test_what_is_written_into_the_box_can_be_taken_back(box: SearchBox) -> None:
    QTest.keyClicks(box, "sahel")
    box.write("sahel country:ML")
    assert box.text() == "sahel country:ML"
    box.undo()
    assert box.text() == "sahel"
    box.redo()
    assert box.text() == "sahel country:ML"


def test_tinting_neither_asks_nor_moves_nor_counts_as_a_change(box: SearchBox) -> None:
    QTest.keyClicks(box, "country:ML sahel")
    box.setCursorPosition(3)
    box.setSelection(2, 4)
    told: list[str] = []
    box.textChanged.connect(told.append)
    box.show_mistake((0, 4))
    assert (told, box.selectedText(), box.mistake()) == ([], "untr", (0, 4))
    QTest.keyClicks(box, "x")
    assert (told, box.mistake()) == (["coxy:ML sahel"], None)


def test_letters_being_composed_are_left_alone(box: SearchBox) -> None:
    box.setText("country:ML ")
    before = box.cursorRect().x()
    QApplication.sendEvent(box, QInputMethodEvent("^^^", []))
    composing = box.cursorRect().x()
    box._tint()
    assert before < composing == box.cursorRect().x()
    finished = QInputMethodEvent("", [])
    finished.setCommitString("ê")
    QApplication.sendEvent(box, finished)
    assert box.text() == "country:ML ê"


def test_a_mistake_of_a_text_typed_over_is_never_said(box: SearchBox, qtbot) -> None:
    said: list[str] = []
    mistakes = Mistakes(box, said.append)
    box.setText("contry:ML")
    mistakes.note(MistakeError("There is no such keyword.", 0, 7))
    box.setText("ML")
    qtbot.wait(450)
    assert (said, box.mistake()) == ([], None)
    mistakes.note(MistakeError("There is nothing like it.", 1, 2))
    qtbot.waitUntil(lambda: said == ["There is nothing like it."])
    assert box.mistake() == (1, 2)


def test_escape_clears_and_then_leaves(box: SearchBox, qtbot) -> None:
    QTest.keyClicks(box, "sahel")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.left_downwards):
        QTest.keyClick(box, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_down_and_enter_lead_to_the_rows(box: SearchBox, qtbot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.left_downwards):
        QTest.keyClick(box, key)


def test_the_searches_before_come_back_with_ctrl_and_arrows(box: SearchBox) -> None:
    for text in ("sahel", "country:ML"):
        box.setText(text)
        QTest.keyClick(box, Qt.Key.Key_Return)
    box.setText("bord")
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(box, key, CTRL)
        shown.append(box.text())
    assert shown == ["country:ML", "sahel", "sahel", "country:ML", "bord"]


def test_the_past_holds_a_search_once_and_no_more_than_fifty() -> None:
    past = Past()
    for text in ("a", "b", " a ", "", *(f"n{number}" for number in range(60))):
        past.keep(text)
    assert past.all() == tuple(f"n{number}" for number in range(10, 60))
    past.forget()
    assert (past.all(), past.step(-1, "x")) == ((), None)


def test_saving_is_offered_when_asked_and_says_so(field: SearchField, qtbot) -> None:
    assert not field.offers_to_save()
    field.show_save(True)
    assert field.offers_to_save()
    with qtbot.waitSignal(field.save_asked):
        QTest.mouseClick(field._save, Qt.MouseButton.LeftButton)


def test_building_is_offered_while_there_is_no_query(field: SearchField, qtbot) -> None:
    with qtbot.waitSignal(field.build_asked):
        QTest.mouseClick(field._build, Qt.MouseButton.LeftButton)
    field.box.setText("a")
    assert field._build.isHidden()
    field.box.setText("")
    assert not field._build.isHidden()
    field.offer_builder(False)
    assert field._build.isHidden()


def test_a_click_beside_the_letters_puts_the_keyboard_in_the_box(field: SearchField) -> None:
    field.box.clearFocus()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(4, 16))
    assert field.box.hasFocus()


@pytest.mark.parametrize(("code", "side"), [("en", "left"), ("ar", "right")])
def test_the_query_begins_at_the_pages_edge(
    qapp: QApplication, field: SearchField, code: str, side: str
) -> None:
    from ctdesk.kernel.i18n import set_language

    set_language(code)
    palette.wear(qapp)
    QApplication.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
    field.box.setText("country:ML")
    field.box.grab()
    begins = field.box.cursorRect().x()
    assert (begins > field.box.width() / 2) == (side == "right")


def test_another_query_leaves_nothing_of_one_with_rare_letters(page) -> None:
    box = page.head.search
    box.write("year:2012..𝄞𝄞𝄞U ")
    box.write("rabat")
    assert box.text() == "rabat"
