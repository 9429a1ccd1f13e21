from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ctdesk import app as doors
from ctdesk.actions.records import add
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.details import details
from ctdesk.store.book import Book
from ctdesk.ui import clipboard
from ctdesk.ui.actions import Action
from ctdesk.ui.appearance import choose_language, choose_light, step_scale
from ctdesk.ui.command_list import CommandList
from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.sheet import Sheet
from ctdesk.ui.strips import Toast
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import window_over

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page(window: Window) -> TablePage:
    front = window.workroom.in_front
    assert isinstance(front, TablePage)
    return front


def shown(window: Window, column: str = "title") -> list[str]:
    model = page(window).model
    at = [c.key for c in model.columns].index(column)
    return [model.cell(row, at) for row in range(model.rowCount())]


def test_the_first_page_shows_the_books_events_and_their_number(
    open_window: Window, sample: Book
) -> None:
    total = listing.counts(sample)["events"]
    assert page(open_window).head.count() == f"{total}"
    assert len(shown(open_window)) == total
    assert open_window.workroom.status.texts()[0].startswith(f"{total} events · {total} shown")
    assert open_window.windowTitle() == "sample — CT Desk"


def test_an_unencrypted_book_says_so_for_as_long_as_it_is_open(open_window: Window) -> None:
    assert open_window.workroom.status.texts()[1] == "Not encrypted: sample book"
    assert open_window.workroom.banner.isVisible()
    assert "not encrypted" in open_window.workroom.banner.text()


def test_typing_narrows_the_rows_with_each_key(
    open_window: Window, sample: Book, qtbot, settle
) -> None:
    search = page(open_window).head.search
    qtbot.keyClicks(search, "rabat")
    settle()
    found = shown(open_window)
    assert found
    total = listing.counts(sample)["events"]
    assert page(open_window).head.count() == f"{len(found)} of {total}"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    settle()
    assert len(shown(open_window)) > len(found)


def test_a_vain_search_says_so_and_offers_to_be_cleared(open_window: Window, qtbot, settle) -> None:
    front = page(open_window)
    front.head.search.setText("zzzz qqqq")
    settle()
    words = [w.text() for w in front.findChildren(PlainLabel) if w.isVisible()]
    assert "Nothing found" in words
    (clear,) = [
        b
        for b in front.findChildren(QPushButton)
        if b.text() == "Clear the search" and b.isVisible()
    ]
    clear.click()
    settle()
    assert front.head.search.text() == ""
    assert front.table.isVisible()


def test_an_empty_page_says_what_belongs_there(window: Window, book: Book, settle) -> None:
    window.desk.take(book)
    settle()
    words = [w.text() for w in page(window).findChildren(PlainLabel) if w.isVisible()]
    assert "No events yet" in words
    assert not page(window).detail.isVisible()


def test_a_record_added_elsewhere_appears_by_itself(
    open_window: Window, sample: Book, settle
) -> None:
    before = len(shown(open_window))
    add(sample, "event", {"title": "A quite new workshop"})
    settle()
    assert "A quite new workshop" in shown(open_window)
    assert page(open_window).head.count() == f"{before + 1}"


def test_ctrl_z_and_ctrl_y_work_from_the_table(
    open_window: Window, sample: Book, qtbot, settle
) -> None:
    add(sample, "event", {"title": "Soon undone"})
    settle()
    qtbot.keyClick(page(open_window).table, Qt.Key.Key_Z, CTRL)
    settle()
    assert "Soon undone" not in shown(open_window)
    assert open_window.toast.text() == "Undone: Add event"
    qtbot.keyClick(page(open_window).table, Qt.Key.Key_Y, CTRL)
    settle()
    assert "Soon undone" in shown(open_window)
    qtbot.keyClick(page(open_window).table, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(page(open_window).table, Qt.Key.Key_Z, CTRL | SHIFT)
    settle()
    assert "Soon undone" in shown(open_window)


def test_ctrl_z_in_a_field_undoes_the_typing_first_and_then_the_work(
    open_window: Window, sample: Book, qtbot, settle
) -> None:
    open_window.activateWindow()
    add(sample, "event", {"title": "Soon undone"})
    settle()
    search = page(open_window).head.search
    search.setFocus()
    qtbot.keyClicks(search, "soon")
    settle()
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    settle()
    assert search.text() == ""
    assert "Soon undone" in shown(open_window)
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    settle()
    assert "Soon undone" not in shown(open_window)


def test_a_toast_offers_undo_and_a_refusal_stays(open_window: Window, sample: Book, settle) -> None:
    toast = open_window.toast
    add(sample, "event", {"title": "Twelve"})
    open_window.desk.notice("12 people changed.", undo=True)
    settle()
    (undo,) = [b for b in toast.findChildren(QPushButton) if b.text() == "Undo"]
    assert (toast.isVisible(), toast.text(), undo.isVisible()) == (True, "12 people changed.", True)
    undo.click()
    settle()
    assert "Twelve" not in shown(open_window)
    open_window.desk.jobs.refused.emit(UserError("Choose another folder."))
    settle()
    assert (toast.text(), undo.isVisible()) == ("Choose another folder.", False)
    assert isinstance(toast, Toast)
    assert not toast._timer.isActive()


def test_keys_lead_to_pages_search_and_the_list_of_actions(
    open_window: Window, qtbot, settle
) -> None:
    open_window.activateWindow()
    settle()
    qtbot.keyClick(open_window, Qt.Key.Key_2, CTRL)
    settle()
    assert open_window.workroom.page_key == "people"
    qtbot.keyClick(open_window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page(open_window).head.search
    qtbot.keyClick(open_window, Qt.Key.Key_K, CTRL)
    settle()
    (actions,) = open_window.findChildren(CommandList)
    qtbot.keyClicks(actions.findChild(QLineEdit), "org")
    assert actions.shown() == ["Organisations"]
    qtbot.keyClick(actions.findChild(QLineEdit), Qt.Key.Key_Return)
    settle()
    assert open_window.workroom.page_key == "organisations"


def test_a_click_on_a_heading_sorts_and_is_remembered(open_window: Window, settle) -> None:
    front = page(open_window)
    at = [c.key for c in front.model.columns].index("title")
    front.table.heading.sectionClicked.emit(at)
    settle()
    ascending = shown(open_window)
    front.table.heading.sectionClicked.emit(at)
    settle()
    assert shown(open_window) == ascending[::-1]
    assert front.keeper.kept()["sort"] == "title-"


def test_columns_are_chosen_moved_and_kept_by_key(open_window: Window, settle) -> None:
    front = page(open_window)
    keys = [c.key for c in front.model.columns]
    front.keeper._ticked([c.key for c in front.keeper.possible].index(keys[1]), False)
    settle()
    assert [c.key for c in front.model.columns] == [keys[0], *keys[2:]]
    front.table.heading.moveSection(0, 1)
    settle()
    assert [c.key for c in front.model.columns] == [keys[2], keys[0], *keys[3:]]
    assert front.keeper.kept()["columns"] == [keys[2], keys[0], *keys[3:]]
    front.keeper._usual()
    settle()
    assert [c.key for c in front.model.columns] == keys


def test_a_width_is_kept_for_its_direction_only(open_window: Window, settle) -> None:
    front = page(open_window)
    key = front.model.columns[0].key
    front.table.heading.resizeSection(0, 222)
    choose_language(open_window.desk, "ar")
    settle()
    assert front.table.columnWidth(0) != 222
    choose_language(open_window.desk, "en")
    settle()
    assert front.table.columnWidth(0) == 222
    assert front.keeper.kept()["widths"] == {"ltr": {key: 222}}


def test_the_detail_pane_follows_the_row_and_the_desk_knows_the_choice(
    open_window: Window, settle
) -> None:
    front = page(open_window)
    front.table.choose(1)
    settle()
    told = details(open_window.desk.book, "events", front.model.ids[1])
    assert told.title in front.detail.texts()
    assert {value for _, value in told.facts} <= set(front.detail.texts())
    assert open_window.desk.selection == Selection(
        "events", front.model.ids[1:2], front.keeper.view
    )
    front.table.selectAll()
    settle()
    assert open_window.desk.selection.ids == front.model.ids


def test_chosen_rows_are_copied_as_they_are_shown(open_window: Window, qtbot, settle) -> None:
    front = page(open_window)
    front.table.choose(0)
    qtbot.keyClick(front.table, Qt.Key.Key_C, CTRL)
    settle()
    assert shown(open_window)[0] in QGuiApplication.clipboard().text()
    assert open_window.toast.text() == "1 row copied"


def test_the_window_turns_round_while_it_is_open(open_window: Window, settle) -> None:
    front = page(open_window)
    sidebar, table, detail = open_window.workroom.sidebar, front.table, front.detail

    def lefts() -> list[int]:
        return [w.mapTo(open_window, w.rect().topLeft()).x() for w in (sidebar, table, detail)]

    assert lefts() == sorted(lefts())
    choose_language(open_window.desk, "ar")
    settle()
    assert lefts() == sorted(lefts(), reverse=True)
    assert open_window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    choose_language(open_window.desk, "en")
    settle()
    assert lefts() == sorted(lefts())


def test_dark_and_large_are_worn_at_once_and_kept(open_window: Window, settle) -> None:
    desk = open_window.desk
    choose_light(desk, "dark")
    step_scale(desk, 1)
    settle()
    assert open_window.palette().window().color().lightness() < 60
    assert page(open_window).table.rowHeight(0) == 37
    assert (desk.memory.get("light"), desk.memory.get("scale")) == ("dark", 1.1)
    choose_light(desk, "light")
    step_scale(desk, 0)
    settle()
    assert page(open_window).table.rowHeight(0) == 34


def test_a_sheet_lies_over_its_page_until_it_is_left(open_window: Window, qtbot, settle) -> None:
    left: list[str] = []

    class Form(Sheet):
        def leave(self) -> None:
            left.append(self.title())

    sheet = Form(open_window.desk, "events", lambda: "Events")
    sheet.show_title("New event", ("plain", "Draft"))
    sheet.add_tab(lambda: "Details", QWidget())
    open_window.desk.open_sheet(sheet)
    settle()
    assert open_window.workroom.in_front is sheet
    assert open_window.workroom.page_key == "events"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    settle()
    assert left == ["New event"]
    assert open_window.workroom.in_front is page(open_window)


def test_locking_commits_what_is_typed_before_the_book_goes(open_window: Window, settle) -> None:
    books: list[object] = []

    class Form(Sheet):
        def leave(self) -> None:
            books.append(self._desk.book)

    book = open_window.desk.book
    open_window.desk.open_sheet(Form(open_window.desk, "events", lambda: "Events"))
    assert open_window.desk.let_go() is book
    settle()
    assert books == [book]
    assert isinstance(open_window.workroom.in_front, TablePage)


def test_buttons_come_from_the_actions_of_their_page(
    desk, sample: Book, settle, request: pytest.FixtureRequest
) -> None:
    done: list[str] = []
    offered = Action(
        "wall",
        lambda: "Print for the wall",
        lambda _desk: done.append("printed"),
        place="print",
        pages=("events",),
    )
    window = Window(desk, doors, extra_actions=[offered])
    request.addfinalizer(lambda: (desk.let_go(), window.close(), window.deleteLater()))
    window.show()
    desk.take(sample)
    settle()
    front = page(window)
    menus = [b for b in front.detail.findChildren(QPushButton) if b.property("chevron")]
    plain = {b.text(): b for b in front.detail.findChildren(QPushButton)}
    if "Print for the wall" in plain:
        plain["Print for the wall"].click()
        assert done == ["printed"]
    else:
        assert menus
    desk.show_page("people")
    settle()
    assert "Print for the wall" not in {b.text() for b in page(window).findChildren(QPushButton)}


def named(widget: QObject) -> bool:
    if not isinstance(widget, QWidget) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return True
    controls = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    if not isinstance(widget, controls) or isinstance(widget, PlainLabel):
        return True
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or text) or widget.objectName().startswith("qt_")


@pytest.mark.parametrize("stage", ["workroom", "welcome", "new book"])
def test_every_control_has_a_name(open_window: Window, stage: str, settle) -> None:
    if stage != "workroom":
        open_window.desk.stage_asked.emit(stage)
    settle()
    current = open_window.stages.currentWidget()
    nameless = [
        type(w).__name__ for w in current.findChildren(QWidget) if w.isVisible() and not named(w)
    ]
    assert nameless == []


def test_tab_goes_round_the_whole_window(open_window: Window, qtbot, settle) -> None:
    open_window.activateWindow()
    page(open_window).head.search.setFocus()
    settle()
    visited: list[QWidget] = []
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        if here in visited and not (here is visited[-1] and here is page(open_window).table):
            break
        if here not in visited:
            visited.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is visited[0]
    assert page(open_window).table in visited
    assert any(visited[0] is not v and v.parent() is open_window.workroom.sidebar for v in visited)


def test_putting_the_book_away_leaves_no_record_on_the_screen(open_window: Window, settle) -> None:
    front = page(open_window)
    open_window.desk.let_go()
    settle()
    assert front.model.rowCount() == 0
    assert front.detail.texts() == ["Choose a row to see more of it."]
    assert open_window.desk.selection == Selection()


@pytest.mark.parametrize(("left", "found"), [("people", "people"), ("no such page", "events")])
def test_the_next_start_opens_where_somebody_was(
    sample: Book, tmp_path: Path, left: str, found: str
) -> None:
    with window_over(sample, tmp_path, "people"):
        pass
    memory = Memory(tmp_path / "memory")
    assert memory.get("page") == "people"
    memory.keep("page", left)
    desk = Desk(InlineJobs(), memory)
    window = Window(desk, doors)
    desk.take(sample)
    assert window.workroom.page_key == found
    desk.let_go()
    window.close()
    window.deleteLater()
    desk.deleteLater()


def test_what_was_copied_goes_with_the_book(open_window: Window) -> None:
    clipboard.put_text("Mali")
    assert QGuiApplication.clipboard().text() == "Mali"
    open_window.desk.let_go()
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_stays(open_window: Window) -> None:
    clipboard.put_text("Mali")
    QGuiApplication.clipboard().setText("a shopping list")
    open_window.desk.let_go()
    assert QGuiApplication.clipboard().text() == "a shopping list"
    QGuiApplication.clipboard().setText("")


def test_the_book_is_backed_up_beside_itself(open_window: Window, sample: Book, settle) -> None:
    action = open_window.actions_by_id.get("book.back_up")
    action.run(open_window.desk)
    settle()
    (copy,) = (sample.path.parent / "sample backups").glob("*.ctdesk")
    assert open_window.toast.text() == f"Backed up as “{copy.name}”"


def test_the_window_closes_with_a_key(open_window: Window, qtbot, settle) -> None:
    open_window.activateWindow()
    settle()
    open_window.actions_by_id.get("program.leave").run(open_window.desk)
    settle()
    assert not open_window.isVisible()
    assert open_window.desk.book is None
