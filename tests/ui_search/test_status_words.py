"""The small words under a search are read whole, however many there are."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from ctdesk.ui.search.status_words import StatusWords

MANY = [
    (f"key {n}", f"plain|Civil society or non-governmental organisation {n}", n) for n in range(9)
]


def test_many_statuses_go_on_in_the_next_line_and_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    words = StatusWords()
    qtbot.addWidget(words)
    words.say(MANY)
    words.resize(700, words.heightForWidth(700))
    words.show()
    assert [word.size() for word in words.words()] == [word.sizeHint() for word in words.words()]
    lines = sorted({word.y() for word in words.words()})
    assert len(lines) > 1
    places = [word.geometry() for word in words.words()]
    assert not any(one.intersects(other) for one, other in pairwise(places))
    high = words.heightForWidth(700)
    words.say(MANY[:1])
    assert words.heightForWidth(700) == words.words()[0].sizeHint().height() < high
