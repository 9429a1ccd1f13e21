import pytest
from PySide6.QtCore import Qt

from ctdesk.actions.attendance import mark
from ctdesk.actions.records import add_part, set_field
from ctdesk.history.undo import undo
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.tabs import head_counts
from tests.offscreen import settle
from tests.rabat import DAYS

CARD = "head_counts"


def entries(tab) -> list[tuple[str, str]]:
    return [(row.entry.lead, row.entry.title) for row in tab.cards[CARD].rows]


def test_head_counts_are_read_as_lines_and_say_when_they_are_not_added(counts, book, event):
    add_part(book, event, CARD, {"number": 1200, "country": "MA", "sex": "female"})
    add_part(
        book,
        event,
        CARD,
        {"number": 70, "qualifier": "over", "overlaps_named": True, "source": "Press release"},
    )
    settle()

    assert entries(counts) == [
        ("1,200", "Morocco · Female"),
        ("> 70", "People of whom nothing more is known"),
    ]
    last = counts.cards[CARD].rows[1].entry
    assert (last.chips, last.notes) == (
        (("soon", "Some of them are named: not added"),),
        "Press release",
    )
    assert counts.status() == "2 head-counts"
    assert head_counts.TAB.count(book, event) == 1200


def test_named_and_counted_add_up_below_and_follow_every_change(counts, book, event, people):
    empty = counts.totals.isVisible()
    set_field(book, Ref("participation", people["Awa"]), "country", "ML")
    mark(book, event, [(people["Awa"], DAYS[0])], "present")
    add_part(book, event, CARD, {"number": 3, "country": "MA", "age_group": "18_to_29"})
    add_part(book, event, CARD, {"number": 9, "overlaps_named": True})
    settle()

    assert not empty
    assert counts.totals.texts() == [
        "EVERYBODY WHO TOOK PART",
        "4 took part: 1 by name, 3 counted.",
        "9 more were counted among whom are people named here, and are not added.",
        *("Country", "By name", "Counted", "Together"),
        *("Morocco", "–", "3", "3"),
        *("Mali", "1", "–", "1"),
        *("Sex", "By name", "Counted", "Together"),
        *("Not stated", "1", "3", "4"),
        *("Affiliation", "By name", "Counted", "Together"),
        *("Not stated", "1", "3", "4"),
        *("Age group", "By name", "Counted", "Together"),
        *("18 to 29", "–", "3", "3"),
    ]
    undo(book)
    settle()
    assert "4 took part: 1 by name, 3 counted." in counts.totals.texts()
    assert not any("9 more" in text for text in counts.totals.texts())


def test_the_sums_follow_a_tick_made_elsewhere(counts, book, event, people):
    add_part(book, event, CARD, {"number": 3})
    settle()
    mark(book, event, [(people["Awa"], DAYS[0])], "present")
    settle()

    assert counts.totals.texts()[1] == "4 took part: 1 by name, 3 counted."


def test_one_is_added_in_the_line_at_the_foot(qtbot, counts, book):
    adding = counts.cards[CARD].adding
    adding.editors["number"].type_in("12")
    adding.editors["country"].type_in("MA")
    adding.editors["sex"].type_in("female")
    control = adding.editors["number"].control
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Return)

    assert book.rows("SELECT number, country, sex, overlaps_named FROM head_count") == [
        (12, "MA", "female", 0)
    ]


@pytest.mark.parametrize(("language", "words"), [("fr", "3 participants"), ("ar", "شارك 3")])
def test_the_sums_are_told_in_the_language_spoken(counts, book, event, language, words):
    add_part(book, event, CARD, {"number": 3})
    settle()
    set_language(language)
    tell_everyone()
    settle()

    assert counts.totals.texts()[1].startswith(words)
