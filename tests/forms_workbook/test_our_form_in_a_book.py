"""What a book knows of a form that came back: its event, its people, what was chosen in it."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from ctdesk.actions.birth_dates import keep_birth_dates
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.formats.reading.sheet import Sheets
from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.bringing import import_staged
from ctdesk.intake.lists.judged import Imported
from ctdesk.intake.lists.same_name import NAMES, is_same_name
from ctdesk.intake.lists.staging import Staging
from ctdesk.intake.lists.targets import targets
from ctdesk.intake.lists.workbook_of_ours import event_of
from ctdesk.kernel.i18n import set_language
from ctdesk.kernel.steps import ended
from ctdesk.queries.refs import Ref
from ctdesk.reports.registration_columns import OFFERED, offered
from ctdesk.store.book import Book

COLUMNS = ("family_name", "given_name", "name_original", "sex", "country", "honorific")


def staged(book: Book, read: Sheets, event: Ref | None) -> Staging:
    staging = Staging(book, read.sheets[0], event=event, source=read.name, whole=read)
    assert list(staging.judge())[-1] == 1.0
    return staging


def stands(staging: Staging) -> list[tuple[str, int | None]]:
    """How each row stands, and the likeliest person."""
    rows = [staging.row(place) for place in staging.places()]
    return [(str(row.standing), row.candidates[0].id if row.candidates else None) for row in rows]


def imported(book: Book, staging: Staging) -> Imported:
    return ended(import_staged(book, staging))


def first_row(workbook: Workbook) -> int:
    """The row under the headings, which stand under the hidden row of keys."""
    rows = workbook.worksheets[0].iter_rows(max_row=20)
    return next(row[0].row for row in rows if str(row[0].value).startswith("ctdesk-form")) + 2


def put(row: int, **cells: object) -> Any:
    """Type into a row of the form, counted from 0."""

    def change(workbook: Workbook) -> None:
        sheet, first = workbook.worksheets[0], first_row(workbook)
        keys = [str(cell.value).removeprefix("ctdesk:") for cell in sheet[first - 2]]
        for key, typed in cells.items():
            sheet.cell(first + row, 1 + keys.index(key)).value = typed

    return change


def test_every_column_of_a_form_is_something_a_list_may_mean(book: Book) -> None:
    keep_birth_dates(book, True)
    assert set(offered(book)) == set(OFFERED)
    assert set(OFFERED) - {target.key for target in targets(book, event=True)} == set()


@pytest.fixture(scope="module", params=["en", "fr", "ar"])
def read_in_its_language(request: pytest.FixtureRequest, kept_form: Any) -> Sheets:
    """A form with everybody in it, in each language."""
    return read_table(
        kept_form(language=request.param, columns=COLUMNS, prefilled=True, with_contacts=True)
    )


@pytest.mark.parametrize("spoken", ["en", "fr", "ar"])
def test_everybody_filled_in_is_known_in_any_language(
    book: Book, event: Ref, read_in_its_language: Sheets, waited_for: list[Ref], spoken: str
) -> None:
    read = read_in_its_language
    set_language(spoken)
    staging = staged(book, read, event)
    assert staging.ours is not None
    assert staging.ours.whose == "this event"
    alaoui, traore, kankoe, fatima = waited_for
    assert stands(staging) == [
        ("recognised", person.id) for person in (alaoui, kankoe, traore, fatima)
    ]
    named = staging.judgement.named(0)
    assert (named["sex"], named["country"]) == ("male", "MA")
    assert all(staging.row(place).differences == () for place in staging.places())
    done = imported(book, staging)
    assert (done.added, done.recognised, done.on_list) == (0, 4, 4)


def test_new_rows_are_new_and_choices_become_keys(
    book: Book, event: Ref, made: Any, changed: Any, waited_for: list[Ref]
) -> None:
    form = made(language="fr", columns=(*COLUMNS, "affiliation_type", "role"))
    cells = {
        "family_name": "Sow",
        "given_name": "Aminata",
        "sex": "Femme",
        "country": "Côte d’Ivoire",
        "honorific": "Mme",
        "affiliation_type": "Services de détection et de répression ou police",
        "role": "Intervenant",
    }
    staging = staged(book, changed(form, put(0, **cells)), event)
    assert stands(staging) == [("new", None)]
    assert imported(book, staging).added == 1
    assert book.rows(
        "SELECT p.family_name, p.sex, p.country, p.honorific, r.affiliation_type, r.country, o.role"
        " FROM participation r JOIN person p ON p.id = r.person_id"
        " JOIN participation_role o ON o.participation_id = r.id WHERE p.family_name = 'Sow'"
    ) == [("Sow", "female", "CI", "Mme", "law_enforcement", "CI", "speaker")]


def test_what_was_chosen_is_meant_even_where_the_label_has_changed_since(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    def call(label: str) -> None:
        rows = book.rows("SELECT id FROM term WHERE key = 'law_enforcement'")
        for code in ("en", "fr", "ar"):
            set_field(book, Ref("term", rows[0][0]), f"label_{code}", label)

    call("Coast guard")
    form = made(columns=("affiliation_type",))
    call("Maritime service")
    change = put(0, family_name="Sow", affiliation_type="Coast guard")
    staging = staged(book, changed(form, change), event)
    assert stands(staging) == [("new", None)]
    assert staging.row(0).values["affiliation_type"] == "Maritime service"


def test_a_father_and_a_son_of_one_name_and_telephone_are_two(
    book: Book, event: Ref, made: Any
) -> None:
    alike = {"family_name": "Kankoe", "single_name": True, "country": "TG", "phone": "+228 90 11"}
    both = [add(book, "person", alike) for _each in range(2)]
    for person in both:
        invite(book, event, person, role=None, status="invited")
    read = read_table(made(columns=(*COLUMNS, "phone"), prefilled=True, with_contacts=True))
    assert stands(staged(book, read, event)) == [("recognised", person.id) for person in both]


def test_a_form_for_one_country_says_it_for_rows_that_do_not(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    def change(workbook: Workbook) -> None:
        put(0, family_name="Sow", given_name="Awa")(workbook)
        put(1, family_name="Maïga", given_name="Ali", country="Niger")(workbook)

    for columns in (COLUMNS, ("family_name", "country")):
        staging = staged(book, changed(made(country="ML", columns=columns), change), event)
        assert [staging.judgement.named(place)["country"] for place in (0, 1)] == ["ML", "NE"]


def test_a_form_without_a_column_for_its_country_says_it_all_the_same(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    form = made(country="ML", columns=("rank",))
    staging = staged(book, changed(form, put(0, family_name="Sow")), event)
    assert staging.judgement.named(0)["country"] == "ML"


def test_a_form_of_another_event_says_so_and_can_be_used(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    other = add(book, "event", {"title": "Another workshop"})
    staging = staged(book, read, other)
    assert staging.noticed == (
        "This is the registration form of “Border security & prevention” and not of “Another "
        "workshop”; go on only if these people come to “Another workshop”."
    )
    assert {standing for standing, _person in stands(staging)} == {"recognised"}
    assert imported(book, staging).on_list == 0


def test_a_form_brought_to_people_alone_says_where_it_belongs(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=(*COLUMNS, "role"), prefilled=True))
    staging = staged(book, read, None)
    assert staging.noticed == (
        "This is the registration form of “Border security & prevention”; to put these people on "
        "its list, import the form there."
    )
    assert {standing for standing, _person in stands(staging)} == {"recognised"}
    assert "role" not in {column.key for column in staging.columns}


def test_a_form_of_another_book_says_so_and_names_nobody_here(
    sample: Book, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    staging = staged(sample, read, Ref("event", 1))
    assert staging.noticed == (
        "This registration form was made for an event that is not in this book; it is read like "
        "any other list."
    )
    assert {standing for standing, _person in stands(staging)} == {"new"}
    assert {column.key for column in staging.columns} == {*COLUMNS, "person_uuid"}


def test_the_form_of_this_event_is_welcomed_and_noticed_when_it_comes_again(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    staging = staged(book, read, event)
    welcome = "This is the registration form of this event; its columns and people are known."
    assert staging.noticed == welcome
    imported(book, staging)
    again = staged(book, read, event).noticed
    assert again.startswith(f"{welcome} This list came in on ")


def test_somebody_else_written_over_a_name_is_asked_about(
    book: Book, event: Ref, made: Any, changed: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, prefilled=True)

    def replace(workbook: Workbook) -> None:
        put(0, given_name="Ahmed", name_original="أحمد العلوي")(workbook)
        put(1, family_name="KANKOÉ")(workbook)
        put(2, given_name="Aissata Fanta")(workbook)

    staging = staged(book, changed(form, replace), event)
    alaoui, traore, kankoe, fatima = (person.id for person in waited_for)
    assert stands(staging) == [
        ("doubtful", alaoui),
        ("recognised", kankoe),
        ("recognised", traore),
        ("recognised", fatima),
    ]


def test_a_column_the_ministry_added_is_understood_by_its_heading(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    def add_columns(workbook: Workbook) -> None:
        put(0, family_name="Sow", given_name="Awa")(workbook)
        sheet, first = workbook.worksheets[0], first_row(workbook)
        for column, (heading, text) in enumerate((("E-mail", "a@example.org"), ("Visa", "X1")), 8):
            sheet.cell(first - 1, column).value = heading
            sheet.cell(first, column).value = text

    staging = staged(book, changed(made(columns=COLUMNS), add_columns), event)
    meant = {column.heading: column.key for column in staging.columns[-2:]}
    assert meant == {"E-mail": "email", "Visa": None}
    assert staging.judgement.named(0)["email"] == "a@example.org"


def test_who_was_merged_into_another_since_is_that_one(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, country="MA", prefilled=True)
    kept = add(book, "person", {"family_name": "Belkacem", "given_name": "Zine"})
    last = add(book, "person", {"family_name": "Zaoui", "given_name": "Karim"})
    with book.work("merge") as session:
        for loser, heir in ((waited_for[0], kept), (kept, last)):
            session.connection().exec_driver_sql(
                "UPDATE person SET merged_into_id = ? WHERE id = ?", (heir.id, loser.id)
            )
    assert stands(staged(book, read_table(form), event)) == [("recognised", last.id)]


def test_who_was_deleted_since_is_new(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    form = made(columns=COLUMNS, country="TG", prefilled=True)
    ((participation,),) = book.rows(
        "SELECT id FROM participation WHERE person_id = ?", (waited_for[2].id,)
    )
    remove(book, [Ref("participation", participation), waited_for[2]])
    assert stands(staged(book, read_table(form), event)) == [("new", None)]


def test_a_row_copied_for_somebody_else_is_told_of_the_first(
    book: Book, event: Ref, made: Any, changed: Any, waited_for: list[Ref]
) -> None:
    def copy(workbook: Workbook) -> None:
        sheet, first = workbook.worksheets[0], first_row(workbook)
        for cell in sheet[first]:
            sheet.cell(first + 1, cell.column).value = cell.value
        put(1, given_name="Youssef", name_original="")(workbook)

    form = made(columns=COLUMNS, country="MA", prefilled=True)
    staging = staged(book, changed(form, copy), event)
    alaoui = waited_for[0].id
    assert stands(staging) == [("recognised", alaoui), ("doubtful", alaoui)]


def test_a_form_tells_its_event(
    book: Book, sample: Book, event: Ref, made: Any, tmp_path: Path
) -> None:
    read = read_table(made())
    (tmp_path / "list.csv").write_text("Nom\nSow\n", encoding="utf-8")
    plain = read_table(tmp_path / "list.csv").sheets[0]
    assert [event_of(book, read.sheets[0]), event_of(book, read.sheets[1], read)] == [event, None]
    assert [event_of(sample, read.sheets[0], read), event_of(book, plain)] == [None, None]


def test_a_key_that_is_no_meaning_is_left_out(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    def write_over(workbook: Workbook) -> None:
        workbook.worksheets[0]["B5"] = "ctdesk:passport"
        workbook.worksheets[0]["B6"] = "Passport"

    read = changed(made(columns=COLUMNS), write_over)
    staging = Staging(book, read.sheets[0], event=event, source="x", whole=read)
    assert [column.key for column in staging.columns] == [
        *("person_uuid", None, "family_name", "given_name", "name_original", "sex", "country"),
    ]


def test_a_key_row_without_the_mark_of_a_form_is_of_no_event(book: Book, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ctdesk:family_name\nNom\nSow\n", encoding="utf-8")
    read = read_table(tmp_path / "list.csv")
    staging = staged(book, read, None)
    assert staging.ours is not None
    assert (staging.ours.whose, staging.heading) == ("no event here", 2)
    assert [staging.row(place).name for place in staging.places()] == ["Sow"]


def test_another_row_of_headings_can_be_said(
    book: Book, event: Ref, made: Any, changed: Any
) -> None:
    read = changed(made(columns=COLUMNS), put(0, family_name="Sow"))
    staging = Staging(book, read.sheets[0], event=event, source="x", whole=read)
    assert staging.heading == 6
    staging.set_heading(0)
    assert [column.key for column in staging.columns if column.key == "person_uuid"] == []


def test_nobody_is_put_on_a_list_twice_by_a_form(
    book: Book, event: Ref, made: Any, waited_for: list[Ref]
) -> None:
    read = read_table(made(columns=COLUMNS, prefilled=True))
    before = book.rows("SELECT count(*) FROM participation")
    extra = add(book, "person", {"family_name": "Kankoe", "single_name": True, "country": "TG"})
    invite(book, event, extra, role=None, status="registered")
    imported(book, staged(book, read, event))
    ((after,),) = book.rows("SELECT count(*) FROM participation")
    assert after == before[0][0] + 1


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
    one, other = dict(zip(NAMES, says, strict=True)), dict(zip(NAMES, known_as, strict=True))
    assert (is_same_name(one, other), is_same_name(other, one)) == (same, same)


BIRTHS = {"Sow": date(1975, 3, 12), "Ba": datetime(1975, 3, 12), "Ly": "12/3/1975"}


@pytest.fixture(scope="module", params=["en", "fr", "ar"])
def read_with_births(request: pytest.FixtureRequest, kept_form: Any, changed: Any) -> Sheets:
    """A form in each language on which a date was typed in every way."""

    def type_all(workbook: Workbook) -> None:
        for row, (name, typed) in enumerate(BIRTHS.items()):
            put(row, family_name=name, birth_date=typed)(workbook)

    form = kept_form(language=request.param, columns=("birth_date",), births=True)
    return changed(form, type_all)


@pytest.mark.usefixtures("births_kept")
@pytest.mark.parametrize("name", BIRTHS)
def test_a_date_of_birth_comes_back_where_they_are_kept(
    book: Book, event: Ref, read_with_births: Sheets, waited_for: list[Ref], name: str
) -> None:
    staging = staged(book, read_with_births, event)
    imported(book, staging)
    found = book.rows("SELECT birth_date FROM person WHERE family_name = ?", (name,))
    assert found == [("1975-03-12",)]
    keep_birth_dates(book, False)
    later = staged(book, read_with_births, event)
    assert "birth_date" not in [column.key for column in later.columns]
    assert "The dates of birth in this list are left out." in later.noticed
