"""Books with records drawn by chance: names in two scripts, dates half known, much left empty."""

import random

from ctdesk.kernel import clock
from ctdesk.model.event import Event, EventCountry, EventOrganisation, EventTheme
from ctdesk.model.organisation import Organisation
from ctdesk.model.outcome import FollowUpAction, Recommendation
from ctdesk.model.participation import HeadCount, Participation, ParticipationRole
from ctdesk.model.person import Person
from ctdesk.store.book import Book

WORDS = (
    *("border", "Border", "borders", "sécurité", "Security", "follow-up", "O'Brien", "N’Diaye"),
    *("Łódź", "Straße", "المغرب", "مُحَمَّد", "محمد", "والجزائر", "أحمد", "S/RES/1624", "2012", "a"),
)
GIVEN = (
    *("Mohamed", "Mohammed", "محمد", "مُحَمَّد", "Élodie", "Elodie", "Zoé", "Aïcha", "Jean-Luc"),
    None,
)
FAMILY = (
    *("O'Brien", "OBrien", "N'Diaye", "El Alaoui", "الأحمد", "Żak", "Ndiaye", "Smith", "Øre"),
    None,
)
COUNTRIES = ("ML", "MA", "NE", "NG", "FR", None, None)
TODAY = clock.today().isoformat()
DATES = (
    *(None, "2012", "2012-07", "2012-07-17", "2012-12-31", "2013-01", "9000-02"),
    *(TODAY[:4], TODAY[:7], TODAY),
)
ENDS = {"2012": "2013", "2012-07": "2012-09", "2012-07-17": "2012-07-19", "2013-01": "2013-02-03"}
TYPES = ("regional_workshop", "roundtable", "initiative_launch", None)
STATUSES = ("idea", "planned", "completed", "cancelled", "postponed", "ongoing")
PLACES = ("attended", "no_show", "confirmed", "invited")
THEMES = ("border_security", "terrorist_financing")
AFFILIATIONS = ("judiciary", "academia", None)
ROLES = ("speaker", "moderator")
PARTS = ("donor", "host_government")


def fill(book: Book, chance: random.Random, number: int = 24) -> None:
    """Fill a book with so many events and people and what joins them."""
    with book.work("Fill the book") as session:
        for _ in range(number // 4):
            session.add(organisation(chance))
        session.flush()
        session.add_all(event(chance) for _ in range(number))
        session.add_all(person(chance, number // 4) for _ in range(number))
        session.flush()
        for found in range(1, number + 1):
            session.add_all(_parts(chance, found, number))
        session.flush()
        for found in session.query(Participation):
            for role in chance.sample(ROLES, chance.choice((0, 0, 1, 2))):
                session.add(ParticipationRole(participation_id=found.id, role=role, position=0))


def phrase(chance: random.Random, most: int = 4) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(1, most)))


def maybe(chance: random.Random, most: int = 4) -> str | None:
    return phrase(chance, most) if chance.random() < 0.4 else None


def organisation(chance: random.Random) -> Organisation:
    return Organisation(
        name=phrase(chance),
        acronym=chance.choice(("UNO", "OIM", None)),
        name_ar=maybe(chance),
        country=chance.choice(COUNTRIES),
        organisation_type=chance.choice(("government", None)),
    )


def event(chance: random.Random) -> Event:
    start = chance.choice(DATES)
    return Event(
        title=phrase(chance),
        short_title=maybe(chance, 2),
        title_ar=maybe(chance),
        event_type=chance.choice(TYPES),
        status=chance.choice(STATUSES),
        start_date=start,
        end_date=chance.choice((None, ENDS.get(start or ""))),
        reported_on=chance.choice((None, None, "2014-03")),
        host_country=chance.choice(COUNTRIES),
        city=chance.choice(("Rabat", "Bamako", None)),
        participation_mode=chance.choice(("online", "in_person", None)),
        expected_participants=chance.choice((None, 12, 30)),
        reported_participants=chance.choice((None, None, 7, 40)),
        background=maybe(chance, 9),
    )


def person(chance: random.Random, organisations: int) -> Person:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY)
    return Person(
        given_name=given,
        family_name=family or ("محمد" if given is None else None),
        badge_name=maybe(chance, 2),
        sex=chance.choice(("female", "male", None)),
        single_name=chance.random() < 0.2,
        country=chance.choice(COUNTRIES),
        nationality=chance.choice(COUNTRIES),
        organisation_id=chance.choice((None, chance.randint(1, organisations))),
        job_title=maybe(chance, 3),
        rank=chance.choice((None, "Colonel", "عقيد")),
    )


def _parts(chance: random.Random, owner: int, number: int) -> list[object]:
    """What belongs to an event."""
    made: list[object] = [
        EventTheme(event_id=owner, theme=theme, position=0)
        for theme in chance.sample(THEMES, chance.randint(0, 2))
    ]
    made += [
        EventOrganisation(
            event_id=owner, organisation_id=found, role=chance.choice(PARTS), position=0
        )
        for found in chance.sample(range(1, number // 4 + 1), chance.choice((0, 0, 1, 2)))
    ]
    made += [
        EventCountry(event_id=owner, country=code, relation="represented", position=0)
        for code in chance.sample(("ML", "MA", "NE"), chance.choice((0, 0, 1, 2)))
    ]
    made += [_participation(chance, owner, p) for p in chance.sample(range(1, number + 1), 3)]
    if chance.random() < 0.3:
        made.append(HeadCount(event_id=owner, number=chance.choice((5, 40)), position=0))
    if chance.random() < 0.5:
        made.append(recommendation(chance, owner))
    if chance.random() < 0.5:
        made.append(follow_up(chance, owner))
    return made


def _participation(chance: random.Random, event_id: int, person_id: int) -> Participation:
    return Participation(
        event_id=event_id,
        person_id=person_id,
        status=chance.choice(PLACES),
        affiliation_type=chance.choice(AFFILIATIONS),
        country=chance.choice(COUNTRIES),
    )


def recommendation(chance: random.Random, event_id: int) -> Recommendation:
    return Recommendation(
        event_id=event_id,
        text=phrase(chance, 6),
        addressed_to=maybe(chance),
        theme=chance.choice((*THEMES, None)),
        priority=chance.choice(("high", None)),
        acceptance=chance.choice(("accepted", "not_accepted")),
        implementation=chance.choice(("not_started", "implemented")),
        due_date=chance.choice(DATES),
        position=0,
    )


def follow_up(chance: random.Random, event_id: int) -> FollowUpAction:
    return FollowUpAction(
        event_id=event_id,
        description=phrase(chance, 6),
        responsible=maybe(chance, 2),
        responsible_organisation_id=chance.choice((None, 1, 2)),
        due_date=chance.choice(DATES),
        status=chance.choice(("open", "done", "cancelled")),
        progress=maybe(chance),
        position=0,
    )
