"""What is offered while typing: what this person had before, then what the book knows."""

import pytest

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.queries.participation_offers import (
    Offer,
    authorities,
    organisations,
    positions,
    substitutes,
)
from ctdesk.queries.refs import Ref


@pytest.fixture
def ministries(book):
    """Three ministries."""
    return [
        add(book, "organisation", {"name": f"Ministry of {name}"}).id
        for name in ("Defence", "Interior", "Justice")
    ]


def test_organisations_of_the_person_come_first_and_without_typing(book, on_list, ministries):
    _defence, interior, justice = ministries
    leila = on_list("Leila", organisation=justice)
    set_field(book, Ref("person", 1), "organisation", interior)
    assert leila

    mine = [
        Offer(interior, "Ministry of Interior", "earlier"),
        Offer(justice, "Ministry of Justice", "earlier"),
    ]
    assert organisations(book, 1, "") == mine
    assert organisations(book, 1, "just") == [mine[1]]
    assert organisations(book, 1, "minis") == [*mine, Offer(_defence, "Ministry of Defence", "")]
    assert organisations(book, None, "") == []


def test_positions_of_the_person_come_before_the_usual_ones(book, on_list):
    leila = on_list("Leila", job_title="Judge of appeal")
    set_field(book, Ref("person", 1), "job_title", "President of the court")
    for name in ("Ali", "Omar"):
        on_list(name, job_title="Judge")
    on_list("Awa", job_title="Judge advocate")
    assert leila

    assert positions(book, 1, "ju") == [
        Offer("Judge of appeal", "Judge of appeal", "earlier"),
        Offer("Judge", "Judge"),
        Offer("Judge advocate", "Judge advocate"),
    ]
    assert [offer.label for offer in positions(book, 1, "")] == [
        "President of the court",
        "Judge of appeal",
    ]
    assert [offer.label for offer in positions(book, None, 'co"urt')] == []


def test_nominating_authorities_of_this_event_come_before_those_of_others(book, workshop, on_list):
    leila, ali = on_list("Leila"), on_list("Ali")
    set_field(book, Ref("participation", ali), "nominating_authority", "Ministry of Justice")
    other = add(book, "event", {"title": "Nairobi"})
    for given, authority in (
        ("Omar", "Ministry 100% elsewhere"),
        ("Awa", "Ministry 100% elsewhere"),
    ):
        person = add(book, "person", {"given_name": given, "family_name": "Diallo"})
        row = invite(book, other, person, role=None, status="invited")
        set_field(book, row, "nominating_authority", authority)

    assert [o.label for o in authorities(book, leila, "")] == ["Ministry of Justice"]
    assert [o.label for o in authorities(book, leila, "minis")] == [
        "Ministry of Justice",
        "Ministry 100% elsewhere",
    ]
    assert [o.label for o in authorities(book, leila, "0%")] == ["Ministry 100% elsewhere"]
    assert authorities(book, ali, "")[0] == Offer(
        "Ministry of Justice", "Ministry of Justice", "earlier"
    )


def test_substitutes_are_the_others_of_the_event(book, on_list, ministries):
    leila = on_list("Leila")
    ali = on_list("Ali", name_original="علي بنعلي", organisation=ministries[0])

    assert substitutes(book, leila, "") == [Offer(ali, "Ali Benali", "Ministry of Defence")]
    assert substitutes(book, leila, "علي") == substitutes(book, leila, "al be")
    assert substitutes(book, leila, "leila") == []
