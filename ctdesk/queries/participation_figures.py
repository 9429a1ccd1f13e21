"""What the people on a list add up to: who counts where, how many of each sex, from how far."""

from dataclasses import dataclass

from ctdesk.model.states import PARTICIPANT_STATUSES, PARTICIPATION, REGISTERED_STATUSES
from ctdesk.queries.terms import choices
from ctdesk.store.book import Book

STAGES = ("waiting", "pending", "positive", "negative")
_PLACED = ("confirmed", *PARTICIPANT_STATUSES)


@dataclass(frozen=True)
class Figures:
    """How many of a list count where, as `model.states` says and nothing else.

    `in_part` are those participants who attended in part; `placed` those who take a place,
    confirmed or attended, of the `places` expected, None where nobody said how many.
    """

    registered: int
    participants: int
    in_part: int
    stages: tuple[tuple[str, int], ...]
    placed: int
    places: int | None


@dataclass(frozen=True)
class Summary:
    """What the people on a list add up to; sexes as recorded, never guessed."""

    people: int
    countries: int
    women: int
    men: int
    others: int
    not_stated: int


def statuses_of(figure: str) -> tuple[str, ...]:
    """The statuses that count in a figure: registered, participants, or a class of statuses.

    >>> statuses_of("pending")
    ('registered', 'under_vetting')
    """
    if figure == "registered":
        return REGISTERED_STATUSES
    if figure == "participants":
        return PARTICIPANT_STATUSES
    return tuple(key for key, state in PARTICIPATION.items() if state.stage == figure)


def counted_statuses(book: Book) -> dict[str, list[str]]:
    """For each figure the labels of the statuses that count in it, in process order."""
    labels = dict(choices(book, "participation_status"))
    return {
        figure: [labels.get(status, status) for status in statuses_of(figure)]
        for figure in ("registered", "participants", *STAGES)
    }


def figures(book: Book, event: int) -> Figures:
    """The figures of an event's list."""
    number = dict(
        book.rows(
            "SELECT status, count(*) FROM participation WHERE event_id = ? GROUP BY 1", (event,)
        )
    )

    def total(statuses: tuple[str, ...]) -> int:
        return sum(number.get(status, 0) for status in statuses)

    places = book.rows("SELECT expected_participants FROM event WHERE id = ?", (event,))
    return Figures(
        total(REGISTERED_STATUSES),
        total(PARTICIPANT_STATUSES),
        number.get("attended_partly", 0),
        tuple((stage, total(statuses_of(stage))) for stage in STAGES),
        total(_PLACED),
        places[0][0] if places else None,
    )


def summary(book: Book, event: int) -> Summary:
    """How many people, from how many countries, and how many of each sex."""
    (row,) = book.rows(
        "SELECT count(*), count(DISTINCT r.country), coalesce(sum(p.sex = 'female'), 0),"
        " coalesce(sum(p.sex = 'male'), 0), coalesce(sum(p.sex = 'other'), 0)"
        " FROM participation r JOIN person p ON p.id = r.person_id WHERE r.event_id = ?",
        (event,),
    )
    people, countries, women, men, others = row
    return Summary(people, countries, women, men, others, people - women - men - others)
