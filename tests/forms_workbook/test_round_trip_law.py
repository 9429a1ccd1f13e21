"""The law of the form: who went out in it comes back known, whoever is added is new."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.formats.form_xlsx import write_form
from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.bringing import import_staged
from ctdesk.intake.lists.staging import Staging
from ctdesk.kernel.i18n import speaking
from ctdesk.kernel.steps import ended
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.queries.terms import country_name, term_label
from ctdesk.reports.registration_form import Wish, registration_form
from ctdesk.store.book import Book
from tests.laws import examples

GIVEN = ("Mohamed", "Aïssata", "Jean-Pierre", "Fatima Zahra", "N’Golo", "Abd El Rahman", "Ould")
FAMILY = ("El Alaoui", "Traoré", "Ben Ali", "Ould Ahmed", "d’Almeida", "Ag Ghaly", "O'Brien")
ORIGINAL = ("محمد العلوي", "فاطمة الزهراء بنت أحمد", "عبد الرحمن ولد سيدي", "عائشة")
NEW = (("Wolfgang", "Przybylski"), ("Giuseppina", "Quattrocchi"), ("Nguyễn", "Phúc"))
COUNTRIES, SEXES = ("MA", "ML", "CI", "MR", "DZ"), ("female", "male", "other")
LANGUAGES = ("en", "fr", "ar")

named = st.one_of(
    st.fixed_dictionaries(
        {"given_name": st.sampled_from(GIVEN), "family_name": st.sampled_from(FAMILY)},
        optional={"name_original": st.sampled_from(ORIGINAL)},
    ),
    st.fixed_dictionaries({"family_name": st.sampled_from(FAMILY), "single_name": st.just(True)}),
    st.fixed_dictionaries({"name_original": st.sampled_from(ORIGINAL)}),
)
told = st.fixed_dictionaries(
    {"country": st.sampled_from(COUNTRIES)},
    optional={
        "sex": st.sampled_from(SEXES),
        "nationality": st.sampled_from(COUNTRIES),
        "honorific": st.sampled_from(("Mr.", "Dr.", "S.E.M.")),
        "job_title": st.sampled_from(("Director", "قاضٍ", "Préfet")),
        "phone": st.sampled_from(("+212 661-00-12-34", "0022366778899")),
    },
)
people = st.lists(st.tuples(named, told).map(lambda both: both[0] | both[1]), max_size=6)
numbers = count(1)


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    people=people,
    added=st.lists(st.sampled_from(NEW), unique=True, max_size=3),
    spoken=st.sampled_from(LANGUAGES),
    sex=st.sampled_from(SEXES),
    country=st.sampled_from(COUNTRIES),
    with_contacts=st.booleans(),
)
@settings(
    max_examples=examples(4),
    # Every example starts a process that reads: making a failing one smaller takes minutes.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_who_went_out_comes_back_known_and_who_was_added_is_new(
    book: Book,
    tmp_path: Path,
    language: str,
    people: list[dict[str, Any]],
    added: list[tuple[str, str]],
    spoken: str,
    sex: str,
    country: str,
    with_contacts: bool,
) -> None:
    event = add(book, "event", {"title": f"Workshop {next(numbers)}"})
    invited = [add(book, "person", person) for person in people]
    for person in invited:
        invite(book, event, person, role=None, status="invited")
    before = [values(book, person) for person in invited]
    wish = Wish(language, empty_rows=4, prefilled=True, with_contacts=with_contacts)
    target = tmp_path / "form.xlsx"
    write_form(registration_form(book, event, wish), target)
    with speaking(language):
        choices = {
            "sex": term_label(book, "sex", sex),
            "country": country_name(book, country),
            "affiliation_type": term_label(book, "affiliation_type", "judiciary"),
            "preferred_language": term_label(book, "language", language),
        }
    fill_in(target, len(people), added, choices)
    with speaking(spoken):
        staging, result = taken_in(book, target, event)
    known = [staging.judgement.people[place] for place in staging.places()]
    assert sorted(known) == sorted([*(person.id for person in invited), *[0] * len(added)])
    assert [str(row.standing) for row in map(staging.row, staging.places())] == [
        *["recognised"] * len(people),
        *["new"] * len(added),
    ]
    assert (result.added, result.recognised, result.left_out) == (len(added), len(people), 0)
    assert [values(book, person) for person in invited] == before
    found = book.rows(
        "SELECT p.given_name, p.family_name, p.sex, p.country, p.preferred_language,"
        " r.affiliation_type, r.country FROM participation r JOIN person p ON p.id = r.person_id"
        " WHERE r.event_id = ? AND r.status = 'nominated' ORDER BY p.family_name",
        (event.id,),
    )
    assert found == [
        (first, family, sex, country, language, "judiciary", country)
        for first, family in sorted(added, key=lambda name: name[1])
    ]
    forget(book, [row[0] for row in book.rows("SELECT id FROM person")])


def fill_in(
    target: Path, filled: int, added: list[tuple[str, str]], choices: dict[str, str]
) -> None:
    """Write people below those there, choosing from the drop-downs, and save as others do."""
    workbook = load_workbook(target)
    sheet = workbook.worksheets[0]
    top = next(row[0].row for row in sheet.iter_rows() if str(row[0].value).startswith("ctdesk-"))
    keys = [str(cell.value).removeprefix("ctdesk:") for cell in sheet[top]]
    for row, (first, family) in enumerate(added, start=top + 2 + filled):
        for key, text in {"given_name": first, "family_name": family, **choices}.items():
            sheet.cell(row, 1 + keys.index(key)).value = text
    workbook.save(target)


def taken_in(book: Book, target: Path, event: Ref) -> tuple[Staging, Any]:
    read = read_table(target)
    staging = Staging(book, read.sheets[0], event=event, source=read.name, whole=read)
    assert list(staging.judge())[-1] == 1.0
    return staging, ended(import_staged(book, staging))


def forget(book: Book, ids: list[int]) -> None:
    """Take everybody out again, so that nobody of one example is known in the next."""
    from ctdesk.actions.removal import remove

    at_events = book.rows("SELECT id FROM participation")
    remove(book, [Ref("participation", row_id) for (row_id,) in at_events])
    remove(book, [Ref("person", row_id) for row_id in ids])
