"""Named people and head-counts: everybody once, whoever is asked."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.attendance import mark
from ctdesk.actions.participation_moves import set_status
from ctdesk.actions.records import add, add_part, set_field
from ctdesk.formats.document import Note
from ctdesk.model.states import PARTICIPANT_STATUSES
from ctdesk.queries import event_figures, listing
from ctdesk.queries.event_figures import Affiliation, Share, TakingPart
from ctdesk.queries.participation_choices import chosen
from ctdesk.queries.refs import Ref
from ctdesk.reports.catalogue import report
from ctdesk.reports.report import Request
from tests.laws import examples
from tests.rabat import expect

SEXES = ("female", "male", "other", "not_stated", None)
COUNTRIES = ("ML", "MA", None)
TYPES = ("judiciary", "civil_society", None)


def count(book, event, number: int, **what) -> None:
    add_part(book, event, "head_counts", {"number": number, **what})


@pytest.fixture
def counted(book, event):
    """Two women and a man by name, and head-counts of which one overlaps."""
    for first, sex, kind in (
        ("Awa", "female", "judiciary"),
        ("Leila", "female", None),
        ("Brahim", "male", "judiciary"),
        ("Omar", "male", "judiciary"),
    ):
        found = Ref("participation", expect(book, event, first))
        person = book.rows("SELECT person_id FROM participation WHERE id = ?", (found.id,))[0][0]
        set_field(book, Ref("person", person), "sex", sex)
        set_field(book, found, "affiliation_type", kind)
        set_field(book, found, "country", "ML")
    came = [row[0] for row in book.rows("SELECT id FROM participation ORDER BY id LIMIT 3")]
    mark(book, event, [(one, "2012-07-17") for one in came], "present")
    count(book, event, 12, country="MA", sex="female", affiliation_type="civil_society")
    count(book, event, 5, age_group="18_to_29")
    count(book, event, 40, country="ML", sex="male", overlaps_named=True)


def test_named_and_counted_stand_beside_each_other_and_overlaps_are_only_told(book, event, counted):
    civil, judges = "Civil society organisation", "Judiciary"

    assert event_figures.taking_part(book, event.id) == TakingPart(
        named=3,
        counted=17,
        overlapping=40,
        countries=(Share("Morocco", 0, 12), Share("Not stated", 0, 5), Share("Mali", 3, 0)),
        sexes=(Share("Female", 2, 12), Share("Male", 1, 0), Share("Not stated", 0, 5)),
        affiliations=(Share(judges, 2, 0), Share(civil, 0, 12), Share("Not stated", 1, 5)),
        age_groups=(Share("18 to 29", 0, 5), Share("Not stated", 0, 12)),
    )
    assert event_figures.by_affiliation(book, event.id) == [
        Affiliation(judges, 1, 1, 0, 0),
        Affiliation(civil, 12, 0, 0, 0),
        Affiliation("Not stated", 1, 0, 0, 5),
    ]


def test_the_summary_says_how_many_are_named_and_who_was_not_added(book, event, counted):
    request = Request(book, event, "en", "amina", date(2026, 11, 22))
    blocks = report("event-summary").document(request).blocks

    assert [block.text for block in blocks if isinstance(block, Note)][-1] == (
        "3 by name, 17 counted. 40 more were counted among whom are people named here,"
        " and are not added."
    )


@given(
    named=st.lists(
        st.tuples(
            st.sampled_from((*PARTICIPANT_STATUSES, "confirmed", "no_show", "declined")),
            st.sampled_from(SEXES),
            st.sampled_from(COUNTRIES),
            st.sampled_from(TYPES),
        ),
        max_size=4,
    ),
    heads=st.lists(
        st.tuples(
            st.integers(0, 50),
            st.booleans(),
            st.sampled_from(SEXES),
            st.sampled_from(COUNTRIES),
            st.sampled_from(TYPES),
        ),
        max_size=4,
    ),
)
@settings(
    max_examples=examples(15),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_everybody_asked_counts_everybody_once(book, named, heads) -> None:
    event = add(book, "event", {"title": "Counted"})
    with book.work("Fill") as session:
        run = session.connection().exec_driver_sql
        for at, (number, overlaps, sex, country, kind) in enumerate(heads):
            run(
                "INSERT INTO head_count(uuid, version, event_id, position, number, overlaps_named,"
                " sex, country, affiliation_type) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)",
                (f"{event.id}-{at}", event.id, at, number, overlaps, sex, country, kind),
            )
    for status, sex, country, kind in named:
        person = add(book, "person", {"family_name": "Ba", "sex": sex})
        add(
            book,
            "participation",
            {
                **{"event": event.id, "person": person.id, "status": status},
                **{"country": country, "affiliation_type": kind},
            },
        )
    together = sum(status in PARTICIPANT_STATUSES for status, *_ in named)
    together += sum(number for number, overlaps, *_ in heads if not overlaps)

    figures = event_figures.taking_part(book, event.id)
    view = listing.default_view(book, "events")
    at = view.columns.index("people")
    (row,) = listing.rows(book, view, [event.id])

    assert figures.together == together
    for shares in (figures.countries, figures.sexes, figures.affiliations):
        assert sum(share.together for share in shares) == together
        assert len({share.label for share in shares}) == len(shares)
    assert sum(share.together for share in figures.age_groups) == figures.counted
    assert sum(n for _label, n in event_figures.by_country(book, event.id)) == together
    assert sum(a.everybody for a in event_figures.by_affiliation(book, event.id)) == together
    if together:
        assert row[at] == str(together)


def test_the_list_of_people_asks_for_a_reason_where_ticks_would_be_overridden(book, event, people):
    awa, brahim, _leila = people.values()
    before = chosen(book, [awa, brahim])
    mark(book, event, [(awa, "2012-07-17")], "present")
    after = chosen(book, [awa, brahim])

    def reasoned(found) -> list[str]:
        return [move.status for move in found.moves if move.needs_reason]

    assert reasoned(before) == ["withdrawn", "replaced", "cancelled"]
    assert reasoned(after) == [
        *("attended", "attended_partly", "no_show", "withdrawn", "replaced", "cancelled"),
    ]
    assert set_status(book, [awa], "attended_partly", reason="Left at noon").changed == 1
