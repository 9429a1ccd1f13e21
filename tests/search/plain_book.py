"""What a book holds, read row by row into plain records, and how tables order and count them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ctdesk.kernel import clock
from ctdesk.kernel.text import sort_key
from ctdesk.model.base import Record as Stored
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.model.states import PARTICIPANT_STATUSES
from ctdesk.queries.listing import Order
from ctdesk.queries.regions import REGIONS, region_labels
from ctdesk.queries.search.compiled import PAGES
from ctdesk.store.book import Book
from tests.search.plainly import Link, Record, days

Row = dict[str, Any]
LINK_WORDS = {
    "event": ("code", "title", "short_title"),
    "organisation": ("name", "acronym", "name_fr", "name_ar", "aliases"),
}
NAMES = {
    "event": ("code", "title", "formal_title", "short_title", "title_fr", "title_ar"),
    "organisation": ("name", "acronym", "name_fr", "name_ar", "aliases"),
    "person": ("given_name", "family_name", "name_original", "badge_name"),
}
CLOSED = {
    "follow_up_action": ("status", ("done", "verified", "cancelled"), ("done", "verified")),
    "recommendation": (
        "implementation",
        ("implemented", "verified", "superseded", "no_longer_applicable"),
        ("implemented", "verified"),
    ),
}
_OF_EVENTS = ("event", "theme", "date", "year", "after", "before", "during", "host")
THROUGH = {
    "events": {
        **dict.fromkeys(("person", "participant-status", "participant-role", "from"), "came"),
        **{"affiliation": "came", "theme": "theme", "org": "org", "role": "org"},
        **{"represented": "country", "follow-up-status": "followed"},
    },
    "people": dict.fromkeys((*_OF_EVENTS, "type", "status", "role", "affiliation", "from"), "came"),
    "organisations": {
        **dict.fromkeys((*_OF_EVENTS, "role"), "at"),
        "person": "person",
    },
    "recommendations": {},
    "follow_ups": {},
}


@dataclass
class PlainBook:
    """The rows of a book as they are now, by table, each read once."""

    book: Book
    _read: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, table: str) -> list[Row]:
        if table not in self._read:
            columns = [column.name for column in entity(table).__table__.columns]
            listed = ", ".join(f'"{name}"' for name in columns)
            found = self.book.rows(f"SELECT {listed} FROM {table} ORDER BY id")
            self._read[table] = [dict(zip(columns, row, strict=True)) for row in found]
        return self._read[table]

    def of(self, table: str, column: str, value: object) -> list[Row]:
        return [row for row in self.rows(table) if row[column] == value]

    def one(self, table: str, row_id: object) -> Row:
        return next(row for row in self.rows(table) if row["id"] == row_id)

    def records(self, page: str) -> dict[int, Record]:
        """Id to record, as `plainly.holds` reads it."""
        make: Callable[[Row], Row] = getattr(self, f"_{page}")
        kind = PAGES[page]
        return {
            row["id"]: {
                "words": self._words(kind, row),
                "through": THROUGH[page],
                **self._own(kind, row),
                **make(row),
            }
            for row in self.rows(kind)
        }

    def _own(self, kind: str, row: Row) -> Row:
        """What the fields of the record say, by keyword."""
        found = {}
        for name, described in entity(kind).fields().items():
            keyword = described.keyword or name.removesuffix("_id").replace("_", "-")
            found[keyword] = self._value(described, row[name])
        return found

    def _value(self, described: Field, value: Any) -> object:
        if value is None or value == "":
            return None
        match described.kind:
            case Kind.TERM:
                return self.term(str(described.vocabulary), value)
            case Kind.COUNTRY:
                return self.country(value)
            case Kind.LINK:
                return self.links(str(described.target), value, together=described.search)
            case Kind.DATE:
                return [value]
            case Kind.FLAG:
                return bool(value)
        return value

    def term(self, vocabulary: str, key: str | None) -> list[str]:
        """Every name of a term."""
        found = [t for t in self.of("term", "vocabulary", vocabulary) if t["key"] == key]
        return [t[name] for t in found for name in ("key", "label_en", "label_fr", "label_ar")]

    def country(self, code: str | None) -> list[str]:
        """Every name of a country and of the groups and regions it is in."""
        return self._countries.get(code or "", [])

    @cached_property
    def _countries(self) -> dict[str, list[str]]:
        found = {}
        for row in self.rows("country"):
            names = [row[name] for name in ("code", "iso3", "name_en", "name_fr", "name_ar")]
            for member in self.of("country_group_member", "country", row["code"]):
                group = self.one("country_group", member["group_id"])
                names += [group[name] for name in ("key", "label_en", "label_fr", "label_ar")]
            for column in REGIONS:
                names += region_labels().get(row[column], ())
            found[row["code"]] = names
        return found

    def links(self, kind: str, row_id: object, *, together: bool = False) -> list[Link]:
        if row_id is None:
            return []
        row = self.one(kind, row_id)
        columns = (LINK_WORDS if together else NAMES)[kind]
        names = tuple(row[name] for name in columns if row[name])
        return [Link(f"{entity(kind).meaning.prefix}{row_id}", names, together)]

    def _words(self, kind: str, row: Row) -> dict[str, str]:
        """The texts of the word index by column."""
        found = {}
        for name, described in entity(kind).fields().items():
            if described.search:
                found[name] = self._told(described, row[name])
        for key, part in parts(kind).items():
            items = self.of(part.__tablename__, part.meaning.owner, row["id"])
            told = [" ".join(self._words_of_part(part, item)) for item in items]
            found[key] = " ".join(told)
        return found

    def _words_of_part(self, part: type[Stored], item: Row) -> list[str]:
        said = [(name, found) for name, found in part.fields().items() if found.search]
        return [told for name, found in said if (told := self._told(found, item[name]))]

    def _told(self, described: Field, value: Any) -> str:
        if value is None:
            return ""
        if described.kind is Kind.TERM:
            return " ".join(self.term(str(described.vocabulary), value)[1:])
        if described.kind is Kind.COUNTRY:
            names = next(row for row in self.rows("country") if row["code"] == value)
            return " ".join(names[f"name_{language}"] for language in ("en", "fr", "ar"))
        if described.kind is Kind.LINK:
            (link,) = self.links(str(described.target), value, together=True)
            return " ".join(link.names)
        return str(value)

    def of_event(self, event_id: int) -> Row:
        """What is known of a record through an event."""
        row = self.one("event", event_id)
        sort, last = row["sort_date"], row["end_date"] or row["sort_date"]
        dates = [sort] if sort else []
        return {
            "event": self.links("event", event_id),
            "type": self.term("event_type", row["event_type"]),
            "theme": [
                name
                for theme in self.of("event_theme", "event_id", event_id)
                for name in self.term("thematic_area", theme["theme"])
            ],
            **dict.fromkeys(("date", "year", "after", "before"), dates),
            "during": [(sort, last)] if sort else [],
            "host": self.country(row["host_country"]),
        }

    def _came(self, row: Row) -> Row:
        roles = self.of("participation_role", "participation_id", row["id"])
        status = self.term("participation_status", row["status"])
        told = [name for role in roles for name in self.term("participant_role", role["role"])]
        return {
            "person": self.links("person", row["person_id"]),
            **{"status": status, "participant-status": status},
            **{"role": told, "participant-role": told},
            "affiliation": self.term("affiliation_type", row["affiliation_type"]),
            "from": self.country(row["country"]),
        }

    def _events(self, row: Row) -> Row:
        mine = {table: self.of(table, "event_id", row["id"]) for table in _PARTS}
        of_event = self.of_event(row["id"])
        known = {name: of_event[name] for name in ("date", "year", "after", "before", "during")}
        return {
            **known,
            "participants": self.participants(row),
            "is": list(self._event_states(row)),
            "has": [
                *(key for table, key in _PARTS.items() if mine[table]),
                *(key for key, name in (("city", "city"), ("ends", "end_date")) if row[name]),
            ],
            "rows": {
                "came": [self._came(came) for came in mine["participation"]],
                "theme": [
                    {"theme": self.term("thematic_area", of["theme"])} for of in mine["event_theme"]
                ],
                "org": [
                    {
                        "org": self.links("organisation", of["organisation_id"]),
                        "role": self.term("organisation_role", of["role"]),
                    }
                    for of in mine["event_organisation"]
                ],
                "country": [
                    {"represented": self.country(of["country"])} for of in mine["event_country"]
                ],
                "followed": [
                    {"follow-up-status": self.term("follow_up_status", of["status"])}
                    for of in mine["follow_up_action"]
                ],
            },
        }

    def participants(self, row: Row) -> int | None:
        """How many came, or how many are reported where that is not known."""
        came = self.of("participation", "event_id", row["id"])
        counted = self.of("head_count", "event_id", row["id"])
        number = sum(one["status"] in PARTICIPANT_STATUSES for one in came)
        number += sum(one["number"] for one in counted if not one["overlaps_named"])
        return number or row["reported_participants"]

    def _event_states(self, row: Row) -> Iterable[str]:
        today, status = clock.today(), row["status"]
        sort, last = row["sort_date"], row["end_date"] or row["sort_date"]
        by_status = {
            "draft": ("idea",),
            "open": ("idea", "planned", "confirmed", "registration_open", "ongoing"),
            "done": ("completed", "reported"),
            "cancelled": ("cancelled",),
        }
        yield from (state for state, those in by_status.items() if status in those)
        is_held = status not in ("cancelled", "postponed")
        if not sort:
            yield "undated"
        elif is_held and days(sort)[0] >= today:
            yield "upcoming"
        if sort and days(last)[1] < today:
            yield "past"
        actions = self.of("follow_up_action", "event_id", row["id"])
        if any("overdue" in self._due_states("follow_up_action", one, today) for one in actions):
            yield "overdue"

    def _people(self, row: Row) -> Row:
        came = self.of("participation", "person_id", row["id"])
        return {
            "name": [row[name] for name in NAMES["person"] if row[name]],
            "name=": row["display_name"],
            "events": len(came),
            "is": ["participant"] * any(one["status"] in PARTICIPANT_STATUSES for one in came),
            "has": ["event"] * bool(came),
            "rows": {"came": [{**self.of_event(c["event_id"]), **self._came(c)} for c in came]},
        }

    def _organisations(self, row: Row) -> Row:
        at = self.of("event_organisation", "organisation_id", row["id"])
        people = self.of("person", "organisation_id", row["id"])
        return {
            "people": len(people),
            "events": len({one["event_id"] for one in at}),
            "has": ["people"] * bool(people),
            "rows": {
                "at": [
                    {
                        **self.of_event(o["event_id"]),
                        "role": self.term("organisation_role", o["role"]),
                    }
                    for o in at
                ],
                "person": [{"person": self.links("person", one["id"])} for one in people],
            },
        }

    def _recommendations(self, row: Row) -> Row:
        return self._of_one_event("recommendation", row)

    def _follow_ups(self, row: Row) -> Row:
        return self._of_one_event("follow_up_action", row)

    def _of_one_event(self, kind: str, row: Row) -> Row:
        reached = self.of_event(row["event_id"])
        own = self._own(kind, row)
        return {
            **{key: value for key, value in reached.items() if key not in own},
            "country": reached["host"],
            "is": list(self._due_states(kind, row, clock.today())),
            "has": ["due"] * bool(row["due_date"]),
        }

    def _due_states(self, kind: str, row: Row, today: date) -> Iterable[str]:
        (status, closed, done), due = CLOSED[kind], row["due_date"]
        if row[status] in done:
            yield "done"
        if row[status] not in closed and row.get("acceptance") != "not_accepted":
            yield "open"
            if due and days(due)[1] < today:
                yield "overdue"
            if due and days(due)[1] >= today:
                yield "upcoming"
        if not due:
            yield "undated"

    def in_order(self, page: str, ids: Iterable[int], orders: Sequence[Order]) -> list[int]:
        """The ids as the table shows them: what is empty last, equals by their number."""
        keys = self._keys[page]
        rows = {row["id"]: row for row in self.rows(PAGES[page])}
        found = sorted(ids, reverse=orders[0].descending)
        for order in reversed(orders):
            told = {i: keys[order.key](rows[i]) for i in found}
            last = [i for i in found if told[i] is None]
            found = sorted(
                (i for i in found if told[i] is not None),
                key=told.__getitem__,
                reverse=order.descending,
            )
            found += last
        return found

    @cached_property
    def _keys(self) -> dict[str, dict[str, Callable[[Row], Any]]]:
        """By page and column, what a row is ordered by."""
        return {
            "events": {
                "date": lambda row: row["sort_date"],
                "title": lambda row: row["sort_title"],
                "event_type": lambda row: self._label("event_type", row["event_type"]),
                "status": lambda row: self._position("event_status", row["status"]),
                "city": lambda row: _in_order(row["city"]),
                "expected_participants": lambda row: row["expected_participants"],
                "host_country": lambda row: self._name(row["host_country"]),
            },
            "people": {
                "name": lambda row: row["sort_name"],
                "country": lambda row: self._name(row["country"]),
                "organisation": lambda row: self._organisation(row["organisation_id"]),
                "events": lambda row: len(self.of("participation", "person_id", row["id"])),
                "last_event": self._last_event,
                "job_title": lambda row: _in_order(row["job_title"]),
            },
            "organisations": {
                "name": lambda row: row["sort_name"],
                "acronym": lambda row: _in_order(row["acronym"]),
                "people": lambda row: len(self.of("person", "organisation_id", row["id"])),
            },
            "recommendations": {
                "due_date": lambda row: row["due_date"],
                "text": lambda row: _in_order(row["text"]),
                "implementation": lambda row: self._position(
                    "implementation", row["implementation"]
                ),
            },
            "follow_ups": {
                "due_date": lambda row: row["due_date"],
                "description": lambda row: _in_order(row["description"]),
                "status": lambda row: self._position("follow_up_status", row["status"]),
            },
        }

    def orders(self, page: str) -> list[str]:
        return list(self._keys[page])

    def _last_event(self, row: Row) -> str | None:
        came = self.of("participation", "person_id", row["id"])
        dates = [self.one("event", one["event_id"])["sort_date"] for one in came]
        return max(filter(None, dates), default=None)

    def _label(self, vocabulary: str, key: str | None) -> str | None:
        found = self.term(vocabulary, key)
        return _in_order(found[1]) if found else None

    def _position(self, vocabulary: str, key: str | None) -> int | None:
        found = [
            t["position"] for t in self.of("term", "vocabulary", vocabulary) if t["key"] == key
        ]
        return found[0] if found else None

    def _name(self, code: str | None) -> str | None:
        return _in_order(next(iter(self.country(code)[2:3]), None))

    def _organisation(self, row_id: int | None) -> str | None:
        return None if row_id is None else _in_order(self.one("organisation", row_id)["name"])

    def divided(self, page: str, keyword: str, ids: Iterable[int]) -> dict[str, int]:
        """How many of some records have each value of a facet; "" for those that have none."""
        of = _DIVIDED[page][keyword]
        rows = {row["id"]: row for row in self.rows(PAGES[page])}
        return dict(Counter(value for i in ids for value in set(of(self, rows[i]))))


_PARTS = {
    "participation": "person",
    "event_theme": "theme",
    "event_organisation": "org",
    "event_country": "represented",
    "follow_up_action": "follow-up",
    "head_count": "head-count",
    "recommendation": "recommendation",
}
_Divides = Callable[[PlainBook, Row], Iterable[str]]


def _in_order(text: str | None) -> str | None:
    return None if text is None else sort_key(text[:120])


def _field(name: str) -> _Divides:
    return lambda _plain, row: [row[name] or ""]


def _year(row: Row) -> str:
    return (row["sort_date"] or "")[:4]


def _part(table: str, owner: str, name: str) -> _Divides:
    return lambda plain, row: [
        one[name] for one in plain.of(table, owner, row["id"]) if one[name] is not None
    ]


def _events_of(table: str, owner: str, value: Callable[[Row], str | None]) -> _Divides:
    return lambda plain, row: filter(
        None,
        (value(plain.one("event", one["event_id"])) for one in plain.of(table, owner, row["id"])),
    )


_DIVIDED: Mapping[str, Mapping[str, _Divides]] = {
    "events": {
        "status": _field("status"),
        "type": _field("event_type"),
        "year": lambda _plain, row: [_year(row)],
        "country": _field("host_country"),
        "theme": _part("event_theme", "event_id", "theme"),
        "affiliation": _part("participation", "event_id", "affiliation_type"),
        "mode": _field("participation_mode"),
    },
    "people": {
        "country": _field("country"),
        "sex": _field("sex"),
        "nationality": _field("nationality"),
        "affiliation": _part("participation", "person_id", "affiliation_type"),
        "status": _part("participation", "person_id", "status"),
        "year": _events_of("participation", "person_id", _year),
        "type": _events_of("participation", "person_id", lambda row: row["event_type"]),
    },
    "organisations": {
        "type": _field("organisation_type"),
        "country": _field("country"),
        "role": _part("event_organisation", "organisation_id", "role"),
        "year": _events_of("event_organisation", "organisation_id", _year),
    },
    "recommendations": {
        "status": _field("implementation"),
        "acceptance": _field("acceptance"),
        "priority": _field("priority"),
        "theme": _field("theme"),
        "year": _events_of("recommendation", "id", _year),
        "country": _events_of("recommendation", "id", lambda row: row["host_country"]),
    },
    "follow_ups": {
        "status": _field("status"),
        "year": _events_of("follow_up_action", "id", _year),
        "country": _events_of("follow_up_action", "id", lambda row: row["host_country"]),
        "type": _events_of("follow_up_action", "id", lambda row: row["event_type"]),
    },
}
