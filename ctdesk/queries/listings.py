"""The tables of the window, compiled from the model into statements that a book remembers.

Each page lists one kind of record; every field of the kind is a column, and a few more are
computed here. `__lang__` in a statement stands for the reader's language.
"""

from dataclasses import asdict, replace

from ctdesk.model.catalogue import entity
from ctdesk.model.states import (
    FOLLOW_UP_CLOSED,
    PARTICIPANT_STATUSES,
    RECOMMENDATION_CLOSED,
    RECOMMENDATION_REFUSED,
    REGISTERED_STATUSES,
)
from ctdesk.queries.listing_columns import COUNTRY, Column, Page, default, page
from ctdesk.queries.listings_of_lists import lists

_STATUS = (
    "concat_ws('|', r.{1}, (SELECT label___lang__ FROM term"
    " WHERE vocabulary = '{0}' AND key = r.{1}))"
)
_PLACE = "(SELECT position FROM term WHERE vocabulary = '{}' AND key = r.{})"


def compiled() -> dict[str, dict[str, object]]:
    """Every page as plain values, ready to be remembered."""
    return {found.key: asdict(found) for found in _pages()}


def _pages() -> tuple[Page, ...]:
    return _events(), _people(), _organisations(), _recommendations(), _follow_ups(), *lists()


def _events() -> Page:
    return page(
        "events",
        "event",
        (
            _dates(),
            Column(
                "title",
                "Title",
                "text",
                "coalesce(r.short_title, r.title)",
                "r.sort_title",
                360,
                True,
            ),
            default("event", "event_type", 128),
            _place(),
            _people_of_event(),
            Column(
                "status",
                "Status",
                "status",
                _STATUS.format("event_status", "status"),
                _PLACE.format("event_status", "status"),
                104,
                True,
            ),
            Column("full_title", "Full title", "text", "r.title", "r.sort_title", 420),
        ),
        sort="date",
        descending=True,
        counted=("event_status", "status"),
    )


def _dates() -> Column:
    whole = (
        "concat_ws('|', coalesce(r.start_date, ''), coalesce(r.end_date, ''),"
        " coalesce(r.reported_on, ''))"
    )
    return Column("date", "Date", "range", whole, "r.sort_date", 174, True)


def _place() -> Column:
    country = COUNTRY.format("host_country")
    place = (
        f"coalesce(nullif(concat_ws('|', replace(r.city, '|', '/'), {country}), ''),"
        " replace(r.platform, '|', '/'))"
    )
    return Column("place", "Place", "place", place, f"in_order({place})", 124, True)


def _people_of_event() -> Column:
    """How many came, as far as that is known; else how many registered or are expected."""
    statuses = ", ".join(f"'{key}'" for key in PARTICIPANT_STATUSES)
    registered = ", ".join(f"'{key}'" for key in REGISTERED_STATUSES)
    came = (
        f"((SELECT count(*) FROM participation WHERE event_id = r.id AND status IN ({statuses}))"
        " + (SELECT coalesce(sum(number), 0) FROM head_count"
        " WHERE event_id = r.id AND NOT overlaps_named))"
    )
    known = (
        f"(SELECT count(*) FROM participation WHERE event_id = r.id AND status IN ({registered}))"
    )
    whole = (
        f"concat_ws('|', {came}, {known}, coalesce(r.reported_participants, ''),"
        " coalesce(r.reported_qualifier, ''), coalesce(r.expected_participants, ''),"
        " coalesce(r.expected_qualifier, ''))"
    )
    joined = (
        f"LEFT JOIN (SELECT event_id, sum(status IN ({statuses})) AS came,"
        f" sum(status IN ({registered})) AS known FROM participation GROUP BY event_id)"
        " s_people ON s_people.event_id = r.id"
        " LEFT JOIN (SELECT event_id, sum(number) AS came FROM head_count"
        " WHERE NOT overlaps_named GROUP BY event_id) s_counts ON s_counts.event_id = r.id"
    )
    order = (
        "coalesce(nullif(coalesce(s_people.came, 0) + coalesce(s_counts.came, 0), 0),"
        " r.reported_participants, nullif(s_people.known, 0), r.expected_participants)"
    )
    return Column("people", "People", "people", whole, order, 76, True, joined)


def _people() -> Page:
    events = "(SELECT count(*) FROM participation WHERE person_id = r.id)"
    return page(
        "people",
        "person",
        (
            Column(
                "name",
                "Name",
                "name",
                "concat_ws('|', replace(coalesce(r.honorific, ''), '|', '/'),"
                " replace(coalesce(r.name_original, ''), '|', '/'),"
                " iif(r.display_name = r.name_original, '', r.display_name))",
                "r.sort_name",
                260,
                True,
            ),
            default("person", "organisation_id", 250),
            default("person", "job_title", 180),
            default("person", "country", 130),
            _counted("events", "Events", events, "person_id", "count(*)", "participation"),
            _last_event(),
        ),
        sort="name",
    )


def _last_event() -> Column:
    """When somebody came last; the dates are read from their index, events being long rows."""
    last = (
        "(SELECT max(e.sort_date) FROM participation p JOIN event e ON e.id = p.event_id"
        " WHERE p.person_id = r.id)"
    )
    joined = _joined(
        "last_event",
        "p.person_id",
        "max(e.sort_date)",
        "participation p JOIN (SELECT id, sort_date FROM event ORDER BY id LIMIT -1) e"
        " ON e.id = p.event_id",
    )
    return Column(
        "last_event", "Last event", "date", last, "s_last_event.value", 120, joined=joined
    )


def _counted(key: str, label: str, sql: str, of: str, number: str, table: str) -> Column:
    """A column that counts what belongs to the record; ordered by counting all at once."""
    order = f"coalesce(s_{key}.value, 0)"
    joined = _joined(key, of, number, table)
    return Column(key, label, "number", sql, order, 90, True, joined)


def _joined(key: str, of: str, value: str, table: str) -> str:
    return (
        f"LEFT JOIN (SELECT {of} AS owner, {value} AS value FROM {table} GROUP BY 1)"
        f" s_{key} ON s_{key}.owner = r.id"
    )


def _organisations() -> Page:
    people = "(SELECT count(*) FROM person WHERE organisation_id = r.id AND merged_into_id IS NULL)"
    of_the_list = "person WHERE id NOT IN (SELECT id FROM person WHERE merged_into_id IS NOT NULL)"
    events = (
        "(SELECT count(DISTINCT event_id) FROM event_organisation WHERE organisation_id = r.id)"
    )
    return page(
        "organisations",
        "organisation",
        (
            Column("name", "Name", "text", "r.name", "r.sort_name", 380, True),
            default("organisation", "acronym", 100),
            default("organisation", "organisation_type", 180),
            default("organisation", "country", 130),
            _counted(
                "events",
                "Events",
                events,
                "organisation_id",
                "count(DISTINCT event_id)",
                "event_organisation",
            ),
            replace(
                _counted("people", "People", people, "organisation_id", "count(*)", of_the_list),
                width=70,
            ),
        ),
        sort="name",
        counted=("organisation_type", "organisation_type"),
    )


def _recommendations() -> Page:
    organisation = "(SELECT name FROM organisation WHERE id = r.addressee_id)"
    addressed = f"coalesce(nullif(r.addressed_to, ''), {organisation})"
    closed = (
        f"r.implementation IN {RECOMMENDATION_CLOSED}"
        f" OR r.acceptance = '{RECOMMENDATION_REFUSED[0]}'"
    )
    return page(
        "recommendations",
        "recommendation",
        (
            Column("text", "Recommendation", "text", "r.text", "in_order(r.text)", 360, True),
            Column(
                "addressed_to",
                "Addressed to",
                "text",
                addressed,
                f"in_order({addressed})",
                170,
                True,
            ),
            default("recommendation", "event_id", 180),
            default("recommendation", "due_date", 104),
            _in_list_order("recommendation", "acceptance", 130, shown_at_first=True),
            _due_status("implementation", "Implementation", "implementation", closed, 126),
            _in_list_order("recommendation", "priority", 90),
        ),
        sort="due_date",
        counted=("implementation", "implementation"),
    )


def _follow_ups() -> Page:
    return page(
        "follow_ups",
        "follow_up_action",
        (
            Column(
                "description",
                "Action",
                "text",
                "r.description",
                "in_order(r.description)",
                360,
                True,
            ),
            default("follow_up_action", "responsible", 180),
            default("follow_up_action", "event_id", 220),
            default("follow_up_action", "due_date", 120),
            _due_status(
                "status", "Status", "follow_up_status", f"r.status IN {FOLLOW_UP_CLOSED}", 120
            ),
        ),
        sort="due_date",
        counted=("follow_up_status", "status"),
    )


def _due_status(name: str, label: str, vocabulary: str, closed: str, width: int) -> Column:
    """A status that is shown as late once what is not `closed` is overdue.

    A due date that stops at the month or the year is over with it.
    """
    told = _STATUS.format(vocabulary, name)
    today = "substr(date('now', 'localtime'), 1, length(r.due_date))"
    overdue = f"(r.due_date < {today} AND NOT ({closed}))"
    late = f"iif({overdue}, 'overdue' || substr({told}, instr({told}, '|')), {told})"
    return Column(name, label, "status", late, _PLACE.format(vocabulary, name), width, True)


def _in_list_order(kind: str, name: str, width: int, *, shown_at_first: bool = False) -> Column:
    """The column of a term, ordered as the office has put its list."""
    column = default(kind, name, width)
    vocabulary = entity(kind).fields()[name].vocabulary
    return replace(column, sort=_PLACE.format(vocabulary, name), default=shown_at_first)
