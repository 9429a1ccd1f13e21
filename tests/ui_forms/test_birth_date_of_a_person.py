"""The form of a person asks for a date of birth where the office keeps them."""

from collections.abc import Callable

import pytest

from ctdesk.actions.birth_dates import keep_birth_dates
from ctdesk.actions.records import add
from ctdesk.queries.birth_dates import are_kept
from ctdesk.queries.record import values
from ctdesk.store.book import Book
from ctdesk.ui.actions import found_actions
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.window import Window
from tests.offscreen import settle

Open = Callable[..., RecordSheet]


def names(sheet: RecordSheet) -> list[str]:
    assert sheet.form.fields is not None
    return list(sheet.form.fields.editors)


def run(window: Window, action_id: str) -> None:
    (action,) = [each for each in found_actions() if each.id == action_id]
    action.run(window.desk)
    settle()


def test_nobody_is_asked_until_the_office_keeps_them(book: Book, opened: Open) -> None:
    assert "birth_date" not in names(opened("person"))
    person = add(book, "person", {"family_name": "Keïta"})
    assert "birth_date" not in names(opened("person", person.id))
    keep_birth_dates(book, True)
    assert names(opened("person"))[6:8] == ["sex", "birth_date"]


def test_who_has_one_shows_it_all_the_same(book: Book, opened: Open) -> None:
    person = add(book, "person", {"family_name": "Keïta", "birth_date": "1975-03-12"})
    editor = opened("person", person.id).form.editor("birth_date")
    assert editor.text() == "12 March 1975"


def test_it_is_typed_as_far_as_it_is_known_and_refused_beneath_the_field(
    book: Book,
    opened: Open,
    type_into: Callable[[Editor, str], None],
    leave_by_tab: Callable[[Editor], None],
) -> None:
    keep_birth_dates(book, True)
    person = add(book, "person", {"family_name": "Keïta"})
    editor = opened("person", person.id).form.editor("birth_date")
    type_into(editor, "mars 75")
    leave_by_tab(editor)
    assert editor.refusal()
    type_into(editor, "3/1975")
    leave_by_tab(editor)
    assert values(book, person)["birth_date"] == "1975-03"
    type_into(editor, "2199")
    leave_by_tab(editor)
    assert editor.refusal() == "2199 has not come yet; correct the date."


def test_an_open_form_follows_what_the_office_decides(
    book: Book, window: Window, opened: Open
) -> None:
    person = add(book, "person", {"family_name": "Keïta"})
    sheet = opened("person", person.id)
    told: list[str] = []
    window.desk.noticed.connect(lambda notice: told.append(notice.text))
    run(window, "book.birth_dates")
    assert are_kept(book)
    assert "birth_date" in names(sheet)
    run(window, "book.no_birth_dates")
    assert not are_kept(book)
    assert "birth_date" not in names(sheet)
    assert told == [
        "Dates of birth are kept: the form asks for them.",
        "Nobody is asked for a date of birth any more.",
    ]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (1, "1 person has one still; “has:born” finds who."),
        (2, "2 people have one still; “has:born” finds them."),
    ],
)
def test_who_keeps_them_no_more_is_told_how_many_there_are(
    book: Book, window: Window, number: int, sentence: str
) -> None:
    for name in ("Keïta", "Diallo")[:number]:
        add(book, "person", {"family_name": name, "birth_date": "1975"})
    keep_birth_dates(book, True)
    told: list[str] = []
    window.desk.noticed.connect(lambda notice: told.append(notice.text))
    run(window, "book.no_birth_dates")
    assert told == [f"Nobody is asked for a date of birth any more. {sentence}"]
