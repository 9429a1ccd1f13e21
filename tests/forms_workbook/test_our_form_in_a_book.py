"""What a book knows of a form that came back: its event, its people, what was chosen in it."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.formats.reading.sheet import Sheets
from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.same_name import is_same_name
from ctdesk.intake.lists.targets import targets
from ctdesk.intake.lists.workbook_of_ours import Named, OurSheet, sheets_of_ours
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.reports.registration_columns import OFFERED
from ctdesk.store.book import Book

COLUMNS = ("family_name", "given_name", "name_original", "sex", "country", "honorific")


def known(book: Book, read: Sheets, event: Ref | None) -> OurSheet:
    ((_place, found),) = sheets_of_ours(book, read, event).items()
    return found


def named(read: Sheets, found: OurSheet) -> list[Named | None]:
    rows = [row for row in read.sheets[found.place].rows if row.number > found.heading]
    return [found.named(row) for row in rows]


def test_every_column_of_a_form_is_something_a_list_may_mean() -> None:
    assert set(OFFERED) - {target.key for target in targets(event=True)} == set()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("spoken", ["en", "fr", "ar"])
def test_everybody_filled_in_is_known_in_any_language(
    book: Book, event: Ref, made: Any, waited_for: list[Ref], language: str, spoken: str
) -> None:
    read = read_table(made(language=language, columns=COLUMNS, prefilled=True, with_contacts=True))
    set_language(spoken)
    found = known(book, read, event)
    assert found.whose == "this event"
    alaoui, traore, kankoe, fatima = waited_for
    assert named(read, found) == [
        Named(person.id, True) for person in (alaoui, kankoe, traore, fatima)
    ]
    places = {key: at for at, key in found.columns.items()}
    first = next(row for row in read.sheets[0].rows if row.number > found.heading)
    told = {key: found.text(key, first.text(places[key])) for key in ("sex", "country")}
    assert told == {"sex": "male", "country": "MA"}


def test_only_what_may_be_nothing_else_becomes_a_key(book: Book, event: Ref, made: Any) -> None:
    found = known(book, read_table(made(language="fr", columns=COLUMNS)), event)
    assert found.text("honorific", "Mme") == "Mme"
    assert [found.text("sex", text) for text in ("Femme", " FEMME", "f", "")] == [
        *("female", "female", "f", ""),
    ]
    assert found.text("country", "Cote d'Ivoire") == "CI"


def test_a_form_for_one_country_says_it_for_rows_that_do_not(
    book: Book, event: Ref, made: Any
) -> None:
    found = known(book, read_table(made(country="ML", columns=COLUMNS)), event)
    assert [found.text("country", text) for text in ("", "Niger")] == ["ML", "NE"]


def test_a_form_of_another_event_says_so_and_can_be_used(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    other = add(book, "event", {"title": "Another workshop"})
    found = known(book, read, other)
    assert (found.whose, found.told) == (
        "another event",
        "This is the registration form of “Border security & prevention” and not of “Another "
        "workshop”; go on only if these people come to “Another workshop”.",
    )
    assert all(person and person.is_sure for person in named(read, found))
    into_people = known(book, read, None)
    assert into_people.told == (
        "This is the registration form of “Border security & prevention”; to put these people on "
        "its list, import the form there."
    )


def test_a_form_of_another_book_says_so_and_names_nobody_here(
    sample: Book, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    found = known(sample, read, Ref("event", 1))
    assert (found.whose, found.told) == (
        "no event here",
        "This registration form was made for an event that is not in this book; it is read like "
        "any other list.",
    )
    assert named(read, found) == [None] * 4
    assert set(found.columns.values()) == {*COLUMNS, "person_uuid"}


def test_somebody_else_written_over_a_name_is_not_taken_for_who_stood_there(
    book: Book, event: Ref, made: Any, changed: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, prefilled=True)

    def replace(workbook: Workbook) -> None:
        sheet = workbook.worksheets[0]
        assert [cell.value for cell in sheet[7]][2:5] == ["El Alaoui", "Mohamed", "محمد العلوي"]
        sheet["D7"], sheet["E7"] = "Ahmed", "أحمد العلوي"
        sheet["C8"] = "KANKOÉ"
        sheet["D9"] = "Aissata Fanta"

    read = changed(form, replace)
    alaoui, traore, kankoe, fatima = waited_for
    assert named(read, known(book, read, event)) == [
        Named(alaoui.id, False),
        Named(kankoe.id, True),
        Named(traore.id, True),
        Named(fatima.id, True),
    ]


def test_new_rows_are_nobodys(book: Book, event: Ref, made: Any, changed: Any) -> None:
    def fill(workbook: Workbook) -> None:
        workbook.worksheets[0]["C7"] = "Sow"

    read = changed(made(columns=COLUMNS), fill)
    assert named(read, known(book, read, event)) == [None]


def test_who_was_merged_into_another_since_is_that_one(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, country="MA", prefilled=True)
    kept = add(book, "person", {"family_name": "Alaoui", "given_name": "Mohamed"})
    last = add(book, "person", {"family_name": "Alaoui", "given_name": "Med"})
    set_field(book, waited_for[0], "merged_into", str(kept))
    set_field(book, kept, "merged_into", str(last))
    read = read_table(form)
    assert named(read, known(book, read, event)) == [Named(last.id, True)]


def test_who_was_deleted_since_is_new(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, country="TG", prefilled=True)
    ((participation,),) = book.rows(
        "SELECT id FROM participation WHERE person_id = ?", (waited_for[2].id,)
    )
    remove(book, [Ref("participation", participation), waited_for[2]])
    read = read_table(form)
    assert named(read, known(book, read, event)) == [None]


def test_a_key_that_is_no_meaning_is_left_out(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    def write_over(workbook: Workbook) -> None:
        workbook.worksheets[0]["B5"] = "ctdesk:passport"

    read = changed(made(columns=COLUMNS), write_over)
    assert dict(known(book, read, event).columns) == {
        0: "person_uuid",
        2: "family_name",
        3: "given_name",
        4: "name_original",
        5: "sex",
        6: "country",
    }


@pytest.mark.parametrize(
    ("says", "known_as", "same"),
    [
        (("Mohamed", "El Alaoui", ""), ("Muhammad", "ALAOUI", ""), True),
        (("El Alaoui", "Mohamed", ""), ("Mohamed", "El Alaoui", ""), True),
        (("Hassan", "Cissé", ""), ("Hussein", "Cissé", ""), False),
        (("", "Kankoe", ""), ("", "Kankoé", ""), True),
        (("", "", "محمد العلوي"), ("Mohamed", "El Alaoui", ""), True),
        (("Fatima", "Zahra", "محمد العلوي"), ("Mohamed", "El Alaoui", "محمد العلوي"), False),
        (("Mohamed", "El Alaoui", "أحمد العلوي"), ("Mohamed", "El Alaoui", "محمد العلوي"), False),
        (("Mohamed Mohamed", "Ali", ""), ("Mohamed", "Ali Ahmed", ""), False),
        (("", "", ""), ("Mohamed", "El Alaoui", ""), False),
        (("Aya", "Sow", ""), ("Ayo", "Sow", ""), False),
    ],
)
def test_a_name_is_the_same_while_no_word_is_somebody_elses(
    says: tuple[str, ...], known_as: tuple[str, ...], same: bool
) -> None:
    keys = ("given_name", "family_name", "name_original")
    one, other = dict(zip(keys, says, strict=True)), dict(zip(keys, known_as, strict=True))
    assert (is_same_name(one, other), is_same_name(other, one)) == (same, same)


def test_a_key_row_without_the_mark_of_a_form_is_of_no_event(book: Book, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ctdesk:family_name\nNom\nSow\n", encoding="utf-8")
    found = known(book, read_table(tmp_path / "list.csv"), None)
    assert (found.whose, found.heading, dict(found.columns)) == (
        *("no event here", 2),
        {0: "family_name"},
    )
