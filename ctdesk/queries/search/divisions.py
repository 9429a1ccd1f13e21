"""Where the values of each page's facets come from: its own fields, its parts, its people."""

from dataclasses import dataclass

from ctdesk.queries.search.orders import tables_of


@dataclass(frozen=True)
class Division:
    """One facet: `statement` gives each value and the ids that have it, joined by commas.

    `keyword` says it in a search. `vocabulary` names the list its labels are in; a country and
    a year name themselves. `label` is English and goes through `tr` where it is shown.

    Where millions of rows stand between the records and the value, the statement may have a place
    {code} for the number of the value, which stands in `column`. It then gives the ids and the
    numbers beside them, joined each, for the owners above :after up to :until: nothing is
    sorted, and no text grows long. Or it gives the ids that have :value, where an index leads
    from it to them.
    """

    keyword: str
    label: str
    vocabulary: str
    statement: str
    column: str = ""

    @property
    def tables(self) -> frozenset[str]:
        """The tables the facet is read from."""
        return tables_of(self.statement)


def divisions(page: str) -> tuple[Division, ...]:
    """The facets of a page, the ones most asked for first; none for the reference lists."""
    return _OF_PAGE.get(page, ())


def division(page: str, vocabulary: str) -> Division | None:
    """The facet of a page that divides it by the terms of a list."""
    return next((found for found in divisions(page) if found.vocabulary == vocabulary), None)


def _own(kind: str, column: str) -> str:
    return f"SELECT {column}, group_concat(id) FROM {kind} GROUP BY 1"


def _part(table: str, column: str, owner: str) -> str:
    return (
        f"SELECT {column}, group_concat({owner}) FROM {table} WHERE {column} IS NOT NULL GROUP BY 1"
    )


def _at_event(column: str, table: str, owner: str) -> str:
    """By a column of the event that a part is of; the events are read once, and narrowly."""
    return (
        f"WITH e(id, value) AS MATERIALIZED (SELECT id, {column} FROM event)"
        f" SELECT e.value, group_concat(p.{owner}) FROM {table} p JOIN e ON e.id = p.event_id"
        " WHERE e.value IS NOT NULL GROUP BY 1"
    )


def _at_events(keyword: str, label: str, vocabulary: str, condition: str) -> Division:
    """People by the events they were at; a condition finds the events of a value."""
    statement = (
        "SELECT group_concat(p.person_id)"
        " FROM event e CROSS JOIN participation p ON p.event_id = e.id"
        f" WHERE {condition}"
    )
    return Division(keyword, label, vocabulary, statement)


def _at_participations(keyword: str, label: str, vocabulary: str, owner: str) -> Division:
    """People or events by a column of their participations, which the index holds as well."""
    column = "affiliation_type" if keyword == "affiliation" else keyword
    statement = (
        f"SELECT group_concat({owner}), group_concat({{code}}) FROM participation"
        f" WHERE {owner} > :after AND {owner} <= :until"
    )
    return Division(keyword, label, vocabulary, statement, column)


_YEAR = "substr(sort_date, 1, 4)"


def _status(kind: str, vocabulary: str, column: str = "status") -> Division:
    return Division("status", "Status", vocabulary, _own(kind, column))


def _country(column: str, kind: str) -> Division:
    return Division("country", "Country", "country", _own(kind, column))


_OF_PAGE: dict[str, tuple[Division, ...]] = {
    "events": (
        _status("event", "event_status"),
        Division("type", "Type", "event_type", _own("event", "event_type")),
        Division("year", "Year", "year", _own("event", _YEAR)),
        _country("host_country", "event"),
        Division("theme", "Theme", "thematic_area", _part("event_theme", "theme", "event_id")),
        _at_participations("affiliation", "Affiliation", "affiliation_type", "event_id"),
        Division("mode", "Mode", "participation_mode", _own("event", "participation_mode")),
        Division(
            "document-kind",
            "Documents",
            "document_kind",
            _part("document", "document_kind", "event_id"),
        ),
    ),
    "people": (
        _country("country", "person"),
        Division("sex", "Sex", "sex", _own("person", "sex")),
        _at_participations("affiliation", "Affiliation", "affiliation_type", "person_id"),
        _at_participations("status", "Status", "participation_status", "person_id"),
        _at_events("year", "Year", "year", "e.sort_date BETWEEN :value AND :value || '~'"),
        _at_events("type", "Type", "event_type", "e.event_type = :value"),
        Division("nationality", "Nationality", "country", _own("person", "nationality")),
        Division(
            "preferred-language",
            "Preferred language",
            "language",
            _own("person", "preferred_language"),
        ),
    ),
    "organisations": (
        Division("type", "Type", "organisation_type", _own("organisation", "organisation_type")),
        _country("country", "organisation"),
        Division(
            "role",
            "Role",
            "organisation_role",
            _part("event_organisation", "role", "organisation_id"),
        ),
        Division("year", "Year", "year", _at_event(_YEAR, "event_organisation", "organisation_id")),
    ),
    "recommendations": (
        _status("recommendation", "implementation", "implementation"),
        Division("acceptance", "Acceptance", "acceptance", _own("recommendation", "acceptance")),
        Division("priority", "Priority", "priority", _own("recommendation", "priority")),
        Division("theme", "Theme", "thematic_area", _own("recommendation", "theme")),
        Division("year", "Year", "year", _at_event(_YEAR, "recommendation", "id")),
        Division(
            "country", "Country", "country", _at_event("host_country", "recommendation", "id")
        ),
    ),
    "follow_ups": (
        _status("follow_up_action", "follow_up_status"),
        Division("year", "Year", "year", _at_event(_YEAR, "follow_up_action", "id")),
        Division(
            "country", "Country", "country", _at_event("host_country", "follow_up_action", "id")
        ),
        Division("type", "Type", "event_type", _at_event("event_type", "follow_up_action", "id")),
    ),
}
