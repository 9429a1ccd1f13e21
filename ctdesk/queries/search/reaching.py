"""Keywords that look beyond the record: through participations, parts and the event it is of.

Each says which statement gives ids of the page's records (`{}` is its condition), and how the
condition is put. What is asked through the same statement in one row of words is asked of the
same participation: `status:attended after:2020` is one attendance after 2020.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ctdesk.model.states import PARTICIPANT_STATUSES
from ctdesk.queries.search.keyword import KeywordKind
from ctdesk.queries.search.tree import Comparison


@dataclass(frozen=True)
class Reaching:
    """One such keyword, by kinds of record and column names of the schema."""

    key: str
    kind: KeywordKind
    base: str
    tables: tuple[str, ...]
    column: str = ""
    where: str = "{}"
    end_column: str = ""
    relation: str = ""
    vocabulary: str = ""
    target: str = ""
    columns: tuple[str, ...] = ()
    also: str = ""
    meant: Comparison = ":"


def reaching(kind: str) -> tuple[Reaching, ...]:
    """The keywords of a kind that are no field of its own, the most used first."""
    found = _OF_KIND.get(kind)
    return tuple(found()) if found else ()


_STATUSES = ", ".join(f"'{status}'" for status in PARTICIPANT_STATUSES)
_CAME = (
    "SELECT id FROM (SELECT e.id AS id, coalesce(nullif(c.n, 0), e.reported_participants) AS n"
    " FROM event e LEFT JOIN (SELECT event_id, sum(n) AS n FROM ("
    f"SELECT event_id, count(*) AS n FROM participation WHERE status IN ({_STATUSES})"
    " GROUP BY event_id UNION ALL"
    " SELECT event_id, number FROM head_count WHERE NOT overlaps_named) GROUP BY event_id) c"
    " ON c.event_id = e.id) WHERE {}"
)
_ROLES = "p.id IN (SELECT participation_id FROM participation_role WHERE {})"
_ROLE_TABLES = ("participation", "participation_role")


def _events() -> Iterator[Reaching]:
    own, part = _own("event"), _through("participation p", "p.event_id", "participation")
    theme = _through("event_theme t", "t.event_id", "event_theme")
    org = _through("event_organisation o", "o.event_id", "event_organisation")
    country = _through("event_country c", "c.event_id", "event_country")
    yield replace(theme, key="theme", kind="term", column="t.theme", vocabulary="thematic_area")
    yield replace(part, key="person", kind="link", column="p.person_id", target="person")
    yield replace(org, key="org", kind="link", column="o.organisation_id", target="organisation")
    yield from _dates(own, "r.sort_date", "coalesce(r.end_date, r.sort_date)")
    yield Reaching("participants", "number", _CAME, ("event", "participation", "head_count"), "n")
    yield from _participations(part)
    yield replace(part, key="from", kind="country", column="p.country")
    yield replace(
        org,
        key="role",
        kind="term",
        column="o.role",
        vocabulary="organisation_role",
        also="participant-role",
    )
    yield replace(country, key="represented", kind="country", column="c.country")
    yield from _parts_of_event()
    yield replace(
        own,
        key="donor",
        kind="link",
        column="organisation_id",
        where="r.project_id IN (SELECT project_id FROM project_donor WHERE {})",
        target="organisation",
        tables=("event", "project_donor"),
    )


def _parts_of_event() -> Iterator[Reaching]:
    yield replace(
        _through("event_instrument i", "i.event_id", "event_instrument"),
        key="instrument",
        kind="link",
        column="i.instrument_id",
        target="legal_instrument",
    )
    yield replace(
        _through("session_speaker k JOIN session s ON s.id = k.session_id", "s.event_id"),
        key="speaker",
        kind="link",
        column="k.person_id",
        target="person",
        tables=("session_speaker", "session"),
    )
    yield replace(
        _through("document d", "d.event_id", "document"),
        key="document-kind",
        kind="term",
        column="d.document_kind",
        vocabulary="document_kind",
    )
    yield replace(
        _through("follow_up_action f", "f.event_id", "follow_up_action"),
        key="follow-up-status",
        kind="term",
        column="f.status",
        vocabulary="follow_up_status",
    )
    yield replace(
        _through("related_event l", "l.event_id", "related_event"),
        key="related",
        kind="link",
        column="l.related_id",
        target="event",
    )


def _participations(part: Reaching) -> Iterator[Reaching]:
    """What is asked of the participants of an event."""
    yield replace(
        part,
        key="participant-status",
        kind="term",
        column="p.status",
        vocabulary="participation_status",
    )
    yield replace(
        part,
        key="participant-role",
        kind="term",
        column="role",
        where=_ROLES,
        vocabulary="participant_role",
        tables=_ROLE_TABLES,
    )
    yield _affiliation(part)


def _people() -> Iterator[Reaching]:
    part = _through("participation p", "p.person_id", "participation")
    names = ("given_name", "family_name", "name_original", "badge_name")
    yield replace(_own("person"), key="name", kind="words", columns=names, column="display_name")
    yield replace(
        part, key="status", kind="term", column="p.status", vocabulary="participation_status"
    )
    yield replace(
        part,
        key="role",
        kind="term",
        column="role",
        where=_ROLES,
        vocabulary="participant_role",
        tables=_ROLE_TABLES,
    )
    yield _affiliation(part)
    yield from _of_events(part, "p.event_id")
    yield replace(part, key="from", kind="country", column="p.country")
    yield replace(
        part,
        key="mode",
        kind="term",
        column="p.participation_mode",
        vocabulary="participation_mode",
    )
    yield replace(part, key="funding", kind="term", column="p.funding", vocabulary="funding")
    yield Reaching(
        "events",
        "count",
        "SELECT p.person_id AS id FROM participation p GROUP BY p.person_id HAVING {}",
        ("participation",),
        "count(*)",
    )


def _organisations() -> Iterator[Reaching]:
    org = _through("event_organisation o", "o.organisation_id", "event_organisation")
    yield replace(org, key="role", kind="term", column="o.role", vocabulary="organisation_role")
    yield from _of_events(org, "o.event_id")
    yield replace(
        _through("person m", "m.organisation_id", "person"),
        key="person",
        kind="link",
        column="m.id",
        target="person",
    )
    yield Reaching(
        "people",
        "count",
        # Named apart, the few that were merged leave the engine an index that is in order.
        "SELECT organisation_id AS id FROM person WHERE organisation_id IS NOT NULL"
        " AND id NOT IN (SELECT id FROM person WHERE merged_into_id IS NOT NULL)"
        " GROUP BY organisation_id HAVING {}",
        ("person",),
        "count(*)",
    )
    yield Reaching(
        "events",
        "count",
        "SELECT organisation_id AS id FROM event_organisation GROUP BY organisation_id HAVING {}",
        ("event_organisation",),
        "count(DISTINCT event_id)",
    )


def _recommendations() -> Iterator[Reaching]:
    return _of_one_event("recommendation")


def _follow_ups() -> Iterator[Reaching]:
    return _of_one_event("follow_up_action")


def _of_one_event(kind: str) -> Iterator[Reaching]:
    """What is asked of the event that a record belongs to; its country is the record's."""
    for found in _of_events(_own(kind), "r.event_id"):
        yield replace(found, key="country") if found.key == "host" else found


def _list(kind: str, *columns: str) -> Iterator[Reaching]:
    """The name of an entry of a list, in whatever language it is asked for."""
    yield replace(_own(kind), key="name", kind="words", columns=columns, column=f"r.{columns[0]}")


def _groups() -> Iterator[Reaching]:
    yield from _list("country_group", "label_en", "label_fr", "label_ar")
    members = _through("country_group_member m", "m.group_id", "country_group_member")
    yield replace(members, key="country", kind="country", column="m.country")


def _projects() -> Iterator[Reaching]:
    countries = _through("project_country c", "c.project_id", "project_country")
    donors = _through("project_donor d", "d.project_id", "project_donor")
    yield replace(countries, key="country", kind="country", column="c.country")
    yield replace(
        donors, key="donor", kind="link", column="d.organisation_id", target="organisation"
    )


def _of_events(reached: Reaching, link: str) -> Iterator[Reaching]:
    """What is asked of the events a record reaches, `link` being the column with their ids."""
    tables = tuple(dict.fromkeys((*reached.tables, "event")))
    of_event = replace(reached, where=f"{link} IN (SELECT id FROM event WHERE {{}})", tables=tables)
    yield replace(reached, key="event", kind="link", column=link, target="event")
    yield replace(of_event, key="type", kind="term", column="event_type", vocabulary="event_type")
    yield replace(
        reached,
        key="theme",
        kind="term",
        column="theme",
        where=f"{link} IN (SELECT event_id FROM event_theme WHERE {{}})",
        tables=(*reached.tables, "event_theme"),
        vocabulary="thematic_area",
    )
    yield from _dates(of_event, "sort_date", "coalesce(end_date, sort_date)")
    yield replace(of_event, key="host", kind="country", column="host_country")
    yield replace(of_event, key="series", kind="link", column="series_id", target="series")
    yield replace(of_event, key="project", kind="link", column="project_id", target="project")


def _dates(reached: Reaching, day: str, last: str) -> Iterator[Reaching]:
    dated = replace(reached, kind="date", column=day)
    yield replace(dated, key="date")
    yield replace(dated, key="year")
    yield replace(dated, key="after", meant=">")
    yield replace(dated, key="before", meant="<")
    yield replace(dated, key="during", kind="during", end_column=last)


def _affiliation(part: Reaching) -> Reaching:
    return replace(
        part,
        key="affiliation",
        kind="term",
        column="p.affiliation_type",
        vocabulary="affiliation_type",
    )


def _own(kind: str) -> Reaching:
    return Reaching("", "words", f"SELECT r.id AS id FROM {kind} r WHERE {{}}", (kind,))


def _through(source: str, owner: str, *tables: str) -> Reaching:
    base = f"SELECT {owner} AS id FROM {source} WHERE {{}}"
    return Reaching("", "words", base, tables, relation=base)


def _countries() -> Iterator[Reaching]:
    yield from _list("country", "name_en", "name_fr", "name_ar")


def _terms() -> Iterator[Reaching]:
    yield from _list("term", "label_en", "label_fr", "label_ar")


_OF_KIND = {
    "event": _events,
    "person": _people,
    "organisation": _organisations,
    "recommendation": _recommendations,
    "follow_up_action": _follow_ups,
    "project": _projects,
    "country": _countries,
    "country_group": _groups,
    "term": _terms,
}
