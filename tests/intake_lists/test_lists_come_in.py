"""A judged list becomes people and participations, as one step and by the rules of any record."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from on_the_way import Stage, bring, judge, tables

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.formats.reading.pasted import read_pasted
from ctdesk.history.undo import redo, undo
from ctdesk.intake.lists.bringing import import_staged
from ctdesk.intake.lists.judged import LEFT_OUT, NEW, Imported
from ctdesk.intake.lists.staging import Staging
from ctdesk.kernel.errors import Cancelled, UserError
from ctdesk.queries import listing
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from tests.laws import examples

HEADING = "Nom et prénom|Pays|Organisme|Fonction|Courriel|Rôle|Statut\n"
TWO = HEADING + (
    "Mme DIALLO Amina|Mali|Cour suprême|Juge|a@b.ml|Intervenant; Modérateur|Confirmé\n"
    "محمد العلوي|المغرب|Cour suprême|قاض|m@x.ma||Présent\n"
)


def people(book: Book, *columns: str) -> list[Any]:
    return book.rows(f"SELECT {', '.join(columns)} FROM person ORDER BY id")


def test_a_list_becomes_people_and_participations_as_one_step(
    stage: Stage, book: Book, event: Ref
) -> None:
    imported = bring(stage(TWO, event))
    assert imported == Imported(2, 0, 0, 0, "Import 2 people from “list.xlsx”")
    assert people(book, "honorific", "given_name", "family_name", "name_original") == [
        ("Mme", "Amina", "DIALLO", None),
        (None, None, None, "محمد العلوي"),
    ]
    assert book.rows("SELECT name, country FROM organisation") == [
        ("Cour suprême", "ML"),
        ("Cour suprême", "MA"),
    ]
    assert book.rows(
        "SELECT person_id, status, organisation_id, job_title, country, created_on_site"
        " FROM participation ORDER BY id"
    ) == [(1, "confirmed", 1, "Juge", "ML", 0), (2, "attended", 2, "قاض", "MA", 1)]
    assert book.rows("SELECT participation_id, role, position FROM participation_role") == [
        (1, "speaker", 0),
        (1, "moderator", 1),
    ]
    assert book.rows("SELECT label FROM work ORDER BY id DESC LIMIT 1") == [(imported.label,)]


def test_people_taken_in_are_found_at_once(stage: Stage, book: Book) -> None:
    bring(stage(TWO))
    view = listing.default_view(book, "people")
    from dataclasses import replace

    for text in ("diallo", "العلوي", "cour"):
        assert len(listing.ids(book, replace(view, text=text))) == (2 if text == "cour" else 1)


def test_undo_gives_back_the_same_book_and_redo_the_list(
    stage: Stage, book: Book, event: Ref
) -> None:
    before = tables(book)
    bring(stage(TWO, event))
    after = tables(book)
    undo(book)
    assert tables(book) == before
    redo(book)
    assert tables(book) == after


ROWS = st.lists(
    st.tuples(
        st.sampled_from(
            ["DIALLO Amina", "Amina Diallo", "محمد العلوي", "Sow, Ali", "Soekarno", ""]
        ),
        st.sampled_from(["Mali", "Maroc", "Atlantide", "-", ""]),
        st.sampled_from(["Cour", "UNODC", "Ministère de la justice", ""]),
        st.sampled_from(["Juge", "x" * 501, ""]),
        st.sampled_from(["a@b.ml", "m@x.ma", ""]),
        st.sampled_from(["Speaker", "Speaker; Chair", "nobody", ""]),
        st.sampled_from(["confirmed", "attended", "", "Statutaire"]),
        st.sampled_from([None, NEW, LEFT_OUT]),
    ),
    max_size=8,
)


@settings(
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=ROWS, has_event=st.booleans())
def test_whatever_a_list_holds_undo_gives_back_the_same_book(
    book: Book, rows: list[tuple[Any, ...]], has_event: bool
) -> None:
    if not book.rows("SELECT 1 FROM event"):
        add(book, "event", {"title": "Rabat workshop", "start_date": "2026-07-17"})
        add(book, "person", {"given_name": "Amina", "family_name": "Diallo", "email": "a@b.ml"})
        add(book, "organisation", {"name": "UNODC"})
    before = tables(book)
    text = HEADING + "".join("|".join(row[:-1]) + "\n" for row in rows)
    staging = Staging(
        book,
        read_pasted(text.replace("|", "\t")),
        event=Ref("event", 1) if has_event else None,
        source="list.csv",
    )
    judge(staging)
    assert tables(book) == before
    for place, row in zip(staging.places(), filter(lambda row: any(row[:-1]), rows), strict=True):
        staging.choose(place, row[-1])
    imported = bring(staging)
    assert imported.left_out + imported.added + imported.recognised == len(staging)
    if imported.added or imported.recognised:
        undo(book)
    assert tables(book) == before


def test_an_imported_row_is_the_record_a_form_would_make(
    stage: Stage, book: Book, event: Ref
) -> None:
    person = {
        **{"honorific": "Mme", "given_name": "Amina", "family_name": "DIALLO", "country": "ML"},
        **{"job_title": "Juge", "email": "a@b.ml", "sex": "female"},
    }
    invited = add(book, "person", person)
    invite(book, event, invited, role="speaker", status="attended")
    other = add(book, "event", {"title": "Second workshop", "start_date": "2026-09-01"})
    staging = stage(
        "Honorific|Given names|Family name|Country|Position|E-mail|Sex|Role|Status\n"
        "Mme|Amina|DIALLO|Mali|Juge|a@b.ml|Female|Speaker|Attended\n",
        other,
    )
    staging.choose(0, NEW)
    bring(staging)
    made, listed = (
        book.rows(f"SELECT * FROM person WHERE id = {row_id}")[0][3:] for row_id in (1, 2)
    )
    assert listed == made
    kept = "status, job_title, country, organisation_id, created_on_site, head_of_delegation,"
    kept += "status_by_hand, version, participation_mode"
    made, listed = book.rows(f"SELECT {kept} FROM participation ORDER BY id")
    assert listed == made
    assert (
        book.rows("SELECT role, position, version FROM participation_role")
        == [("speaker", 0, 1)] * 2
    )


def test_of_people_recognised_gaps_are_filled_and_nothing_is_overwritten(
    stage: Stage, book: Book, event: Ref
) -> None:
    add(
        book,
        "person",
        {"name_original": "محمد العلوي", "job_title": "Judge", "email": "m@x.ma", "country": "MA"},
    )
    told = HEADING + "EL ALAOUI Mohamed|France|Cour|Prosecutor|m@x.ma||\n"
    assert bring(stage(told, event)) == Imported(0, 1, 0, 0, "Import 1 person from “list.xlsx”")
    assert people(
        book, "display_name", "sort_name", "job_title", "country", "organisation_id", "version"
    ) == [("Mohamed EL ALAOUI", "el alaoui mohamed", "Judge", "MA", 1, 2)]
    assert book.rows("SELECT job_title, country, organisation_id, status FROM participation") == [
        ("Prosecutor", "FR", 1, "nominated")
    ]


def test_who_is_at_the_event_is_not_put_there_twice(stage: Stage, book: Book, event: Ref) -> None:
    person = add(
        book, "person", {"given_name": "Amina", "family_name": "Diallo", "email": "a@b.ml"}
    )
    invite(book, event, person, role=None, status="invited")
    staging = stage(
        HEADING + "DIALLO Amina|Mali||Juge|a@b.ml||Confirmé\nAmina DIALLO|Mali|||a@b.ml||\n", event
    )
    staging.choose(1, person.id)
    assert bring(staging).on_list == 2
    assert book.rows("SELECT person_id, status, job_title, country FROM participation") == [
        (1, "invited", "Juge", "ML")
    ]


def test_choices_decide(stage: Stage, book: Book) -> None:
    person = add(book, "person", {"given_name": "Mohamed", "family_name": "El Alaoui"})
    staging = stage(
        HEADING + "Muhammad ALAOUI|Maroc|||||\nAlaoui Mohamed|||Juge|||\nMohamed Alaoui||||||\n"
        "DIALLO Amina||||||\n"
    )
    staging.choose(0, person.id)
    staging.choose(1, NEW)
    staging.choose(3, LEFT_OUT)
    assert bring(staging) == Imported(1, 1, 0, 2, "Import 2 people from “list.xlsx”")
    assert people(book, "display_name", "country") == [
        ("Mohamed El Alaoui", "MA"),
        ("Mohamed Alaoui", None),
    ]


def test_a_status_and_a_role_for_rows_that_say_none(stage: Stage, book: Book, event: Ref) -> None:
    staging = stage(TWO, event)
    staging.set_default("status", "registered")
    staging.set_default("role", "participant")
    bring(staging)
    assert book.rows("SELECT role FROM participation_role ORDER BY participation_id, position") == [
        ("speaker",),
        ("moderator",),
        ("participant",),
    ]
    staging = stage(HEADING + "Sow Ali||||||\n", event)
    staging.set_default("status", "registered")
    bring(staging)
    assert book.rows("SELECT status FROM participation ORDER BY id") == [
        ("confirmed",),
        ("attended",),
        ("registered",),
    ]


def test_an_import_called_off_leaves_nothing(stage: Stage, book: Book, event: Ref) -> None:
    before = tables(book), book.rows("SELECT count(*) FROM work")
    importing = import_staged(book, stage(TWO, event))
    assert next(importing) > 0
    importing.close()
    assert (tables(book), book.rows("SELECT count(*) FROM work")) == before
    bring(stage(TWO, event))


def test_an_import_can_be_called_off_until_it_is_kept(stage: Stage, book: Book) -> None:
    rows = "".join(f"Sow{number} Ali{number}|Mali\n" for number in range(2_000))
    staging = stage("Nom et prénom|Pays\n" + rows)
    before = tables(book), book.rows("SELECT count(*) FROM work")
    fractions: list[float] = []

    def told(far: float) -> None:
        fractions.append(far)
        if far > 0.8:
            raise Cancelled

    with pytest.raises(Cancelled):
        fractions.extend(import_staged(book, staging, told))
    assert fractions == sorted(fractions)
    assert len([far for far in fractions if far > 0.6]) > 2
    assert (tables(book), book.rows("SELECT count(*) FROM work")) == before
    assert bring(staging).added == 2_000


def test_a_book_that_changed_meanwhile_is_to_be_looked_at_again(stage: Stage, book: Book) -> None:
    person = add(
        book, "person", {"given_name": "Amina", "family_name": "Diallo", "email": "a@b.ml"}
    )
    staging = stage(TWO)
    set_field(book, person, "email", "other@b.ml")
    before = tables(book)
    with pytest.raises(UserError, match="look at the list again"):
        bring(staging)
    assert tables(book) == before
    judge(staging)
    assert bring(staging) == Imported(1, 0, 0, 1, "Import 1 person from “list.xlsx”")


def test_ids_that_were_ever_given_are_not_given_again(stage: Stage, book: Book) -> None:
    bring(stage(TWO))
    undo(book)
    bring(stage(TWO))
    assert people(book, "id") == [(3,), (4,)]


def test_the_same_list_is_noticed_when_it_comes_again(
    stage: Stage, book: Book, event: Ref, tmp_path: Path
) -> None:
    first = stage(TWO, event)
    assert first.noticed == ""
    bring(first)
    path = tmp_path / "again.tsv"
    path.write_text(TWO.replace("|", "\t"), "utf-8")
    told = stage(path, event).noticed
    assert told.startswith("This list came in on ")
    assert told.endswith(" as “list.xlsx” for “Rabat workshop”: 2 new people, 0 recognised.")
    assert stage(TWO.replace("Juge", "Greffière")).noticed == ""
    undo(book)
    assert stage(path).noticed == ""


def test_a_list_of_nobody_changes_nothing(stage: Stage, book: Book) -> None:
    before = tables(book)
    assert bring(stage(HEADING + "|Mali|||||\n")) == Imported(
        0, 0, 0, 1, "Import 0 people from “list.xlsx”"
    )
    assert tables(book) == before


def test_an_organisation_of_rows_left_out_is_not_recorded(stage: Stage, book: Book) -> None:
    staging = stage(HEADING + "DIALLO Amina||Cour||||\nSOW Ali||Interpeace||||\n")
    staging.choose(0, LEFT_OUT)
    bring(staging)
    assert book.rows("SELECT name FROM organisation") == [("Interpeace",)]
