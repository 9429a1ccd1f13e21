"""The tables of the window, compiled from the model into statements that a book remembers.

Each page lists one kind of record; every field of the kind is a column, and a few more are
computed here. `__lang__` in a statement stands for the reader's language.
"""

from dataclasses import asdict, dataclass

from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind
from ctdesk.model.states import PARTICIPANT_STATUSES, REGISTERED_STATUSES

_COUNTRY = "(SELECT name___lang__ FROM country WHERE code = r.{})"
_TERM = "(SELECT label___lang__ FROM term WHERE vocabulary = '{vocabulary}' AND key = r.{column})"
_LABELS = {
    "event": "coalesce(short_title, title)",
    "person": "display_name",
    "organisation": "name",
    "series": "name",
    "project": "title",
    "legal_instrument": "symbol",
    "recommendation": "text",
}
_SHOWN_AS = {Kind.DATE: "date", Kind.NUMBER: "number", Kind.FLAG: "flag"}
_WORDED = frozenset({Kind.LINE, Kind.TEXT, Kind.COUNTRY, Kind.TERM, Kind.LINK})
_STATUS = (
    "concat_ws('|', r.status, (SELECT label___lang__ FROM term"
    " WHERE vocabulary = '{}' AND key = r.status))"
)


@dataclass(frozen=True)
class Column:
    """One column of a table: what it is called, how it is shown, and its two expressions.

    `shown` names the way its value becomes a text: text, number, flag, date, range, people,
    status or name. `sort` is the expression rows are ordered by. `width` is in pixels at 100 %.
    """

    key: str
    label: str
    shown: str
    sql: str
    sort: str
    width: int = 140
    default: bool = False


@dataclass(frozen=True)
class Page:
    """One table: the kind it lists, its columns, how it is ordered at first, what it counts.

    `prefix` starts the short ids of the kind.
    """

    key: str
    kind: str
    prefix: str
    columns: tuple[Column, ...]
    sort: str
    descending: bool
    counted: tuple[str, str] | None


def compiled() -> dict[str, dict[str, object]]:
    """Every page as plain values, ready to be remembered."""
    return {page.key: asdict(page) for page in _pages()}


def _pages() -> tuple[Page, ...]:
    return _events(), _people(), _organisations(), _follow_ups()


def _events() -> Page:
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
    place = (
        f"coalesce(nullif(concat_ws(', ', r.city, {_COUNTRY.format('host_country')}), ''),"
        " r.platform)"
    )
    return _page(
        "events",
        "event",
        (
            Column(
                "date",
                "Date",
                "range",
                "concat_ws('|', coalesce(r.start_date, ''), coalesce(r.end_date, ''),"
                " coalesce(r.reported_on, ''))",
                "r.sort_date",
                132,
                True,
            ),
            Column(
                "title",
                "Title",
                "text",
                "coalesce(r.short_title, r.title)",
                "r.sort_title",
                360,
                True,
            ),
            _default("event", "event_type", 128),
            Column("place", "Place", "text", place, f"in_order({place})", 128, True),
            Column(
                "people",
                "People",
                "people",
                f"concat_ws('|', {came}, {known}, coalesce(r.reported_participants, ''),"
                " coalesce(r.reported_qualifier, ''), coalesce(r.expected_participants, ''),"
                " coalesce(r.expected_qualifier, ''))",
                f"coalesce(nullif({came}, 0), r.reported_participants, nullif({known}, 0),"
                " r.expected_participants)",
                72,
                True,
            ),
            Column(
                "status",
                "Status",
                "status",
                _STATUS.format("event_status"),
                "(SELECT position FROM term WHERE vocabulary = 'event_status' AND key = r.status)",
                108,
                True,
            ),
            Column("full_title", "Full title", "text", "r.title", "r.sort_title", 420),
        ),
        sort="date",
        descending=True,
        counted=("event_status", "status"),
    )


def _people() -> Page:
    events = "(SELECT count(*) FROM participation WHERE person_id = r.id)"
    last = (
        "(SELECT max(e.sort_date) FROM participation p JOIN event e ON e.id = p.event_id"
        " WHERE p.person_id = r.id)"
    )
    return _page(
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
            _default("person", "organisation_id", 250),
            _default("person", "job_title", 180),
            _default("person", "country", 130),
            Column("events", "Events", "number", events, events, 70, True),
            Column("last_event", "Last event", "date", last, last, 120),
        ),
        sort="name",
    )


def _organisations() -> Page:
    people = "(SELECT count(*) FROM person WHERE organisation_id = r.id)"
    events = (
        "(SELECT count(DISTINCT event_id) FROM event_organisation WHERE organisation_id = r.id)"
    )
    return _page(
        "organisations",
        "organisation",
        (
            Column("name", "Name", "text", "r.name", "r.sort_name", 380, True),
            _default("organisation", "acronym", 100),
            _default("organisation", "organisation_type", 180),
            _default("organisation", "country", 130),
            Column("events", "Events", "number", events, events, 70, True),
            Column("people", "People", "number", people, people, 70, True),
        ),
        sort="name",
        counted=("organisation_type", "organisation_type"),
    )


def _follow_ups() -> Page:
    done = "('done', 'verified', 'cancelled')"
    overdue = f"(r.due_date < date('now', 'localtime') AND r.status NOT IN {done})"
    status = _STATUS.format("follow_up_status")
    return _page(
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
            _default("follow_up_action", "responsible", 180),
            _default("follow_up_action", "event_id", 220),
            _default("follow_up_action", "due_date", 120),
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


def _page(
    key: str,
    kind: str,
    columns: tuple[Column, ...],
    *,
    sort: str,
    descending: bool = False,
    counted: tuple[str, str] | None = None,
) -> Page:
    named = {column.key for column in columns}
    others = tuple(c for c in _field_columns(entity(kind)) if c.key not in named)
    prefix = entity(kind).meaning.prefix
    return Page(key, kind, prefix, columns + others, sort, descending, counted)


def _default(kind: str, name: str, width: int) -> Column:
    column = _column(name, entity(kind).fields()[name])
    return Column(
        column.key, column.label, column.shown, column.sql, column.sort, width, default=True
    )


def _field_columns(found: type[Record]) -> list[Column]:
    return [_column(name, field) for name, field in found.fields().items()]


def _column(name: str, field: Field) -> Column:
    sql = f'r."{name}"'
    if field.kind is Kind.COUNTRY:
        sql = _COUNTRY.format(name)
    elif field.kind is Kind.TERM:
        sql = _TERM.format(vocabulary=field.vocabulary, column=name)
    elif field.kind is Kind.LINK and field.target:
        sql = f"(SELECT {_LABELS[field.target]} FROM {field.target} WHERE id = r.{name})"
    shown = _SHOWN_AS.get(field.kind, "text")
    # Bytes would put Évian behind Zinder and the small letters behind all the others.
    sort = f"in_order({sql})" if field.kind in _WORDED else sql
    return Column(name.removesuffix("_id"), field.label, shown, sql, sort)
