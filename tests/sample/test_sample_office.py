"""The invented office of the sample book: marked as invented, alive, the same each time."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ctdesk.app import SAMPLE, new_book
from ctdesk.kernel.paths import reference
from ctdesk.queries.health import examination
from ctdesk.queries.matching.duplicates import duplicates
from ctdesk.store.book import Book
from ctdesk.store.connection import connect

MARKS = ("sample", "exemple", "مثال", "أمثلة")
SOURCE_EVENTS = 7


def made(folder: Path) -> Book:
    return new_book(folder / "sample.ctdesk", None, office="Sample office", sample=SAMPLE)[0]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """The sample book as the welcome page opens it."""
    book = made(tmp_path_factory.mktemp("office"))
    yield book
    book.close()


@pytest.fixture(scope="module")
def told() -> dict[str, list[dict[str, Any]]]:
    """The records of the invented office as they are shipped."""
    found = (reference("sample") / "office.json").read_text(encoding="utf-8")
    records: dict[str, list[dict[str, Any]]] = json.loads(found)
    return records


def is_marked(text: str) -> bool:
    return any(mark in text for mark in MARKS)


def test_whoever_and_whatever_is_invented_says_so(told: dict[str, list[dict[str, Any]]]) -> None:
    assert [one for one in told["person"] if not is_marked(one["notes"])] == []
    assert [one for one in told["event"] if not is_marked(one["notes"])] == []
    names = [one["name"] for one in (*told["organisation"], *told["series"])]
    names += [one[name] for one in told["event"] for name in ("title", "title_fr", "title_ar")]
    names += [one["title"] for one in told["project"]]
    assert [name for name in names if not is_marked(name)] == []


def test_nobody_invented_can_be_written_to(told: dict[str, list[dict[str, Any]]]) -> None:
    assert {one["email"].partition("@")[2] for one in told["person"] if "email" in one} == {
        "example.org"  # kept free for examples
    }
    assert [
        one["phone"] for one in told["person"] if "phone" in one and "00 0" not in one["phone"]
    ] == []


def test_the_source_documents_and_the_invented_office_do_not_meet(office: Book) -> None:
    meeting = office.rows(
        "SELECT count(*) FROM participation r JOIN person p ON p.id = r.person_id"
        " WHERE (r.event_id <= ?) OR p.id <= 2",
        (SOURCE_EVENTS,),
    )
    assert meeting == [(0,)]
    assert office.rows("SELECT code FROM event WHERE id > ? ORDER BY id", (SOURCE_EVENTS,)) == [
        ("SAMPLE-2026-DAKAR",),
        ("SAMPLE-2026-WEBINAR",),
        ("SAMPLE-2026-AMMAN",),
        ("SAMPLE-2027-ACCRA",),
    ]


def test_people_of_many_countries_are_there_with_latin_and_arabic_names(office: Book) -> None:
    ((people, countries, arabic, mononyms),) = office.rows(
        "SELECT count(*), count(DISTINCT country), count(name_original), sum(single_name)"
        " FROM person WHERE id > 2"
    )
    assert (people, countries, arabic, mononyms) == (38, 20, 16, 1)
    assert Counter(
        dict(office.rows("SELECT preferred_language, count(*) FROM person GROUP BY 1"))
    ) == {
        None: 2,
        "ar": 12,
        "en": 9,
        "fr": 17,
    }


def test_participations_stand_in_every_stage(office: Book) -> None:
    assert dict(office.rows("SELECT status, count(*) FROM participation GROUP BY 1")) == {
        "attended": 24,
        "attended_partly": 6,
        "confirmed": 3,
        "declined": 2,
        "invited": 2,
        "no_show": 1,
        "nominated": 1,
        "not_selected": 1,
        "registered": 1,
        "under_vetting": 1,
        "waitlisted": 1,
        "withdrawn": 1,
    }


def test_presence_was_ticked_by_day_and_heads_were_counted(office: Book) -> None:
    assert office.rows("SELECT day, count(*) FROM attendance_record GROUP BY 1 ORDER BY 1") == [
        ("2026-03-10", 18),
        ("2026-03-11", 16),
        ("2026-03-12", 16),
        ("2026-05-20", 3),
        ("2026-09-14", 10),
        ("2026-09-15", 9),
        ("2026-09-16", 9),
        ("2026-09-17", 9),
    ]
    assert office.rows("SELECT event_id, sum(number) FROM head_count GROUP BY 1") == [
        (8, 10),
        (9, 180),
        (10, 16),
    ]


def test_two_people_and_an_organisation_wait_to_be_merged(office: Book) -> None:
    found = duplicates(office)
    names = dict(office.rows("SELECT id, display_name FROM person"))
    pairs = {
        (names[int(one)], names[int(other)])
        for one, other in zip(found.one, found.other, strict=True)
    }
    assert pairs == {
        ("Mohamed El Alaoui", "محمد العلوي"),
        ("Aminata Traoré", "Aminata TRAORE"),
    }
    spellings = office.rows(
        "SELECT name FROM organisation WHERE sort_name LIKE 'reseau des jeunes%'"
    )
    assert spellings == [
        ("Réseau des jeunes du Sahel (exemple)",),
        ("Reseau des Jeunes du SAHEL (exemple)",),
    ]


def test_recommendations_and_follow_ups_stand_in_different_states(office: Book) -> None:
    assert dict(office.rows("SELECT status, count(*) FROM follow_up_action GROUP BY 1")) == {
        "blocked": 1,
        "cancelled": 1,
        "done": 2,
        "in_progress": 2,
        "open": 3,
        "verified": 1,
    }
    assert dict(office.rows("SELECT implementation, count(*) FROM recommendation GROUP BY 1")) == {
        "implemented": 1,
        "in_progress": 3,
        "not_started": 2,
        "verified": 1,
    }


def test_the_sample_is_whole_and_the_same_each_time(office: Book, tmp_path: Path) -> None:
    assert [finding for finding in examination(office) if finding.problems] == []
    again = made(tmp_path)
    again.close()
    assert contents(office.path) == contents(again.path)


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but for what tells one book from another, uuids and times."""
    connection = connect(path, None)
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('remembered', 'work')"
    ).fetchall()
    found = {}
    for (table,) in tables:
        columns = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('uuid', 'at', 'before')",
                (table,),
            )
        ]
        named = ", ".join(f'"{name}"' for name in columns)
        rows = connection.execute(f"SELECT {named} FROM {table}")
        found[table] = rows.fetchall()
    connection.close()
    return found
