import pytest
from marking import stored
from PySide6.QtWidgets import QPushButton

from ctdesk.ui.command_list import CommandList
from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.help import Help
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.tabs.attendance import Attendance
from tests.offscreen import settle, window_over
from tests.rabat import DAYS

FIRST, SECOND, THIRD = DAYS


@pytest.fixture
def window(nothing_left, book, event, people, tmp_path):
    """The window with the attendance of the event in front."""
    with window_over(book, tmp_path) as made:
        open_record(made.desk, "event", event.id, side="attendance")
        settle()
        yield made


def offered(window) -> dict:
    return {action.label(): action for action in window.deeds_here()}


def tab_of(window) -> Attendance:
    (tab,) = [one for one in window.findChildren(Attendance) if one.isVisible()]
    return tab


def test_every_button_in_sight_is_found_among_the_commands_and_does_the_same(window, book, event):
    tab = tab_of(window)
    named = {b.text() for b in tab.findChildren(QPushButton) if b.isVisible() and b.isEnabled()}
    assert {"Everybody present: 17 Jul", "Rest absent: 17 Jul", "By day", "Record"} <= named
    assert named - {""} <= set(offered(window))
    offered(window)["Everybody present: 17 Jul"].run(window.desk)
    settle()
    assert stored(book, event) == {name: {FIRST: "present"} for name in ("Awa", "Brahim", "Leila")}


def test_what_only_a_key_or_the_menu_of_the_grid_did_is_found_too(window, book, event, people):
    offered(window)["Choose the whole row"].run(window.desk)
    offered(window)["Mark what is chosen: Late"].run(window.desk)
    settle()
    assert stored(book, event) == {"Awa": {day: "late" for day in DAYS}}
    assert "Follow attendance again" not in offered(window)


def test_what_does_not_apply_is_not_offered(window, book, event, people):
    window.desk.close_sheet()
    settle()
    assert not [label for label in offered(window) if "present" in label or "chosen:" in label]


def test_the_keys_of_the_grid_are_told_by_f1(window):
    window.desk.help_asked.emit()
    settle()
    (told,) = window.findChildren(Help)
    words = [label.text() for label in told.findChildren(PlainLabel)]
    told.close()
    beside = {words[at - 1]: word for at, word in enumerate(words) if at}
    assert beside["Arrow keys"] == (
        "Another person, day or session; Ctrl goes to the edge, Shift chooses"
    )
    assert beside["Space"] == "Present, absent and empty in turn"
    assert beside["L"] == "Mark what is chosen: Late"
    assert beside["Shift+Space"] == "Choose the whole row"
    assert beside["Ctrl+Space"] == "Choose the whole column"
    settle()


def test_the_list_of_commands_finds_them_by_typing(window, book, event, people, qtbot):
    window.desk.palette_asked.emit()
    settle()
    (commands,) = window.findChildren(CommandList)
    qtbot.keyClicks(commands._typed, "rest abs")
    assert commands.shown() == ["Rest absent: 17 Jul"]
    commands.close()
    settle()


def test_buttons_that_share_their_words_are_left_out(window, book, event, people):
    tab = tab_of(window)
    twin = QPushButton("Record", tab)
    twin.show()
    assert "Record" not in offered(window)
