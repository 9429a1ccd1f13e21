"""Walk-ins: one line is enough, in any order behind the name, and nothing half-written."""

import pytest

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.actions.walk_ins import walk_in
from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries.matching.matcher import Matcher, Standing
from ctdesk.queries.refs import Ref
from ctdesk.queries.walk_ins import (
    Typed,
    Understood,
    listed,
    person_draft,
    row,
    taken_apart,
    understood,
)

CAME = (
    "SELECT p.display_name, o.name, r.country, r.job_title, r.status, r.created_on_site"
    " FROM participation r JOIN person p ON p.id = r.person_id"
    " LEFT JOIN organisation o ON o.id = r.organisation_id"
)


@pytest.fixture
def unodc(book):
    """An organisation known by its acronym."""
    name = "United Nations Office on Drugs and Crime"
    return add(book, "organisation", {"name": name, "acronym": "UNODC"})


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("Amina Diallo", Typed("Amina Diallo")),
        ("Amina Diallo; UNODC; Mali", Typed("Amina Diallo", "UNODC", "Mali")),
        ("Amina  Diallo ;Mali; unodc", Typed("Amina Diallo", "unodc", "Mali")),
        ("Amina Diallo; Judge; UNODC; ML", Typed("Amina Diallo", "UNODC", "ML", "Judge")),
        (
            "Amina Diallo\tNew Office\tMALI\tClerk",
            Typed("Amina Diallo", "New Office", "MALI", "Clerk"),
        ),
        ("أمينة ديالو؛ UNODC؛ مالي", Typed("أمينة ديالو", "UNODC", "مالي")),
        (";;", Typed()),
    ],
)
def test_a_line_is_taken_apart_in_any_order_behind_the_name(book, unodc, line, typed):
    assert taken_apart(book, line) == typed


def test_typing_is_understood_in_the_books_words(book, unodc):
    known = understood(book, Typed("Amina", "unodc", "mali"))
    new = understood(book, Typed("Amina", "New Office", "Atlantis"))

    assert known == Understood(
        Typed("Amina", "unodc", "mali"),
        unodc.id,
        "United Nations Office on Drugs and Crime",
        "ML",
        "Mali",
        False,
    )
    assert new == Understood(
        Typed("Amina", "New Office", "Atlantis"), None, "New Office", None, "Atlantis", True
    )


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("Amina Diallo", {"given_name": "Amina", "family_name": "Diallo"}),
        ("EL ALAOUI Mohamed", {"given_name": "Mohamed", "family_name": "El Alaoui"}),
        ("Jean-Pierre M'BAYE", {"given_name": "Jean-Pierre", "family_name": "M'Baye"}),
        ("AMINA DIALLO", {"given_name": "AMINA", "family_name": "DIALLO"}),
        ("Suharto", {"family_name": "Suharto", "single_name": True}),
        ("محمد العلوي", {"name_original": "محمد العلوي"}),
    ],
)
def test_names_are_read_as_lists_of_participants_write_them(name, draft):
    assert person_draft(name) == draft


def test_somebody_new_is_recorded_present_with_organisation_and_country_in_one_step(book, workshop):
    steps = len(works(book))

    walk_in(book, workshop, Typed("Amina Diallo", "New Office", "Mali", "Judge"), role="observer")

    assert book.rows(CAME) == [("Amina Diallo", "New Office", "ML", "Judge", "attended", 1)]
    assert book.rows("SELECT country, job_title, organisation_id FROM person") == [
        ("ML", "Judge", 1)
    ]
    assert book.rows("SELECT role FROM participation_role") == [("observer",)]
    assert [work.label for work in works(book)][: len(works(book)) - steps] == [
        "Walk-in: Amina Diallo at Rabat workshop"
    ]
    undo(book)
    assert [book.rows(f"SELECT count(*) FROM {t}") for t in ("person", "organisation")] == [
        [(0,)],
        [(0,)],
    ]


def test_a_known_person_keeps_what_is_recorded_of_them(book, workshop, unodc):
    known = add(
        book, "person", {"given_name": "Amina", "family_name": "Diallo", "job_title": "Judge"}
    )

    walk_in(book, workshop, Typed("A. Diallo", "UNODC", "Mali"), person=known)

    assert [came[1:4] for came in book.rows(CAME)] == [
        ("United Nations Office on Drugs and Crime", "ML", "Judge")
    ]
    assert book.rows("SELECT display_name, organisation_id, country FROM person") == [
        ("Amina Diallo", None, None)
    ]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (Typed("  "), "Whoever walked in has a name; type it first."),
        (
            Typed("Amina Diallo", "New Office", "Atlantis"),
            "Country: “Atlantis” is not in the list of countries; type its name or its"
            " two-letter code, such as MA.",
        ),
    ],
)
def test_what_cannot_be_kept_leaves_nothing_behind(book, workshop, typed, sentence):
    steps = works(book)

    with pytest.raises(UserError) as refused:
        walk_in(book, workshop, typed)

    assert refused.value.sentence == sentence
    assert works(book) == steps
    assert book.rows("SELECT count(*) FROM organisation") == [(0,)]


@pytest.mark.parametrize("status", ["invited", "confirmed"])
def test_who_is_on_the_list_has_come_and_stands_there_once(book, workshop, status):
    known = add(book, "person", {"given_name": "Amina", "family_name": "Diallo"})
    there = invite(book, workshop, known, role=None, status=status)
    steps = len(works(book))

    assert walk_in(book, workshop, Typed("Amina Diallo", "", "Mali"), person=known) == there
    assert book.rows(CAME) == [("Amina Diallo", None, None, None, "attended", 0)]
    assert len(works(book)) == steps + 1
    undo(book)
    assert book.rows("SELECT status FROM participation") == [(status,)]


def test_who_came_in_part_is_not_made_to_have_come_all_the_time(book, workshop):
    known = add(book, "person", {"given_name": "Amina", "family_name": "Diallo"})
    there = invite(book, workshop, known, role=None, status="confirmed")
    set_field(book, there, "status", "attended_partly")

    walk_in(book, workshop, Typed(), person=known)

    assert book.rows("SELECT status FROM participation") == [("attended_partly",)]


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        (Typed("DIALLO Amina"), True),
        (Typed("amina diallo", "", "Mali"), True),
        (Typed("Amina Diallo", "", "Niger"), False),
        (Typed("Amina Diallo", "New Office"), False),
        (Typed("Amina"), False),
    ],
)
def test_somebody_is_known_on_the_list_by_the_whole_name_and_nothing_against_it(
    book, workshop, unodc, typed, is_found
):
    draft = {"given_name": "Amina", "family_name": "Diallo", "country": "ML"}
    known = add(book, "person", {**draft, "organisation": str(unodc)})
    invite(book, workshop, known, role=None, status="confirmed")

    found = listed(book, workshop.id, understood(book, typed))

    assert found == (known.id if is_found else None)


def test_of_two_by_the_same_name_nobody_is_taken(book, workshop):
    for _ in range(2):
        known = add(book, "person", {"given_name": "Amina", "family_name": "Diallo"})
        invite(book, workshop, known, role=None, status="confirmed")

    assert listed(book, workshop.id, understood(book, Typed("Amina Diallo"))) is None


def test_what_was_typed_is_compared_with_the_people_known(book, unodc):
    add(
        book,
        "person",
        {
            "given_name": "Amina",
            "family_name": "Diallo",
            "organisation": str(unodc),
            "country": "ML",
        },
    )
    seen = understood(book, taken_apart(book, "DIALLO Aminata; UNODC; Mali"))

    found = book.companion(Matcher).candidates(row(seen))

    assert [(one.id, one.standing) for one in found] in (
        [(1, Standing.DOUBTFUL)],
        [(1, Standing.RECOGNISED)],
    )
    assert "same organisation" in found[0].reasons


def test_an_organisation_of_several_by_that_name_is_not_guessed(book, workshop):
    for _ in range(2):
        add(book, "organisation", {"name": "Ministry of Justice"})

    walk_in(book, workshop, Typed("Amina Diallo", "Ministry of Justice"))

    assert book.rows("SELECT count(*) FROM organisation") == [(3,)]
    assert Ref("organisation", 3) == Ref("organisation", 3)
