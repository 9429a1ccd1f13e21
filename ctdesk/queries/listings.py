"""The tables of the window, compiled from the model into statements that a book remembers.

Each page lists one kind of record; every field of the kind is a column, and a few more are
computed here. `__lang__` in a statement stands for the reader's language.
"""

from dataclasses import asdict

from ctdesk.model.states import PARTICIPANT_STATUSES, REGISTERED_STATUSES
from ctdesk.queries.listing_columns import COUNTRY, Column, Page, default, page
from ctdesk.queries.listings_of_lists import lists

_STATUS = (
    "concat_ws('|', r.status, (SELECT label___lang__ FROM term"
    " WHERE vocabulary = '{}' AND key = r.status))"
)


def compiled() -> dict[str, dict[str, object]]:
    """Every page as plain values, ready to be remembered."""
    return {found.key: asdict(found) for found in _pages()}


def _pages() -> tuple[Page, ...]:
    return _events(), _people(), _organisations(), _follow_ups(), *lists()


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
                _STATUS.format("event_status"),
                "(SELECT position FROM term WHERE vocabulary = 'event_status' AND key = r.status)",
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
    order = (
        f"coalesce(nullif({came}, 0), r.reported_participants, nullif({known}, 0),"
        " r.expected_participants)"
    )
    return Column("people", "People", "people", whole, order, 76, True)


def _people() -> Page:
    events = "(SELECT count(*) FROM participation WHERE person_id = r.id)"
    last = (
        "(SELECT max(e.sort_date) FROM participation p JOIN event e ON e.id = p.event_id"
        " WHERE p.person_id = r.id)"
    )
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
            Column("events", "Events", "number", events, events, 90, True),
            Column("last_event", "Last event", "date", last, last, 120),
        ),
        sort="name",
    )


def _organisations() -> Page:
    people = "(SELECT count(*) FROM person WHERE organisation_id = r.id)"
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
            Column("events", "Events", "number", events, events, 90, True),
            Column("people", "People", "number", people, people, 70, True),
        ),
        sort="name",
        counted=("organisation_type", "organisation_type"),
    )


def _follow_ups() -> Page:
    done = "('done', 'verified', 'cancelled')"
    overdue = f"(r.due_date < date('now', 'localtime') AND r.status NOT IN {done})"
    status = _STATUS.format("follow_up_status")
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
            Column(
                "status",
                "Status",
                "status",
                f"iif({overdue}, 'overdue' || substr({status}, instr({status}, '|')), {status})",
                "(SELECT position FROM term"
                " WHERE vocabulary = 'follow_up_status' AND key = r.status)",
                120,
                True,
            ),
        ),
        sort="due_date",
        counted=("follow_up_status", "status"),
    )
