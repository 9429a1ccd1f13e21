"""The events of the generated book, what belongs to them, and who took part."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from tests.benchmarks import names
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.drawing import Draws

_TODAY = date(2026, 6, 30)
_FIRST, _LAST = date(2005, 1, 10), date(2027, 12, 18)
_CITIES = [(country[0], country[5]) for country in names.COUNTRIES]
_WEIGHTS = [country[1] for country in names.COUNTRIES]
_PAST = (("completed", 55), ("reported", 35), ("cancelled", 7), ("postponed", 3))
_COMING = (("planned", 45), ("confirmed", 25), ("idea", 12), ("registration_open", 18))
_ORGANISING = ("organiser", "co_organiser", "donor", "host_institution", "with_support_of")
_KINDS_OF_DOCUMENT = ("concept_note", "agenda", "list_of_participants", "workshop_report")
_CAME = (
    *(("attended", 62), ("completed", 8), ("attended_partly", 5), ("no_show", 7), ("declined", 6)),
    *(("confirmed", 4), ("not_selected", 3), ("withdrawn", 3), ("replaced", 1), ("invited", 1)),
)
_COMES = (
    ("nominated", 25),
    ("invited", 30),
    ("registered", 20),
    ("confirmed", 20),
    ("declined", 5),
)
_REASONED = frozenset({"not_selected", "withdrawn", "cancelled", "postponed"})
_ROLES = (
    *(("participant", 52), ("speaker", 14), ("trainer", 8), ("moderator", 6), ("panellist", 8)),
    *(("head_of_delegation", 4), ("observer", 4), ("interpreter", 2), ("rapporteur", 2)),
)
_FOLLOW_UP = (("open", 40), ("in_progress", 25), ("done", 28), ("blocked", 4), ("cancelled", 3))
_SERIES, _PROJECTS = 300, 200
_STEP = 7_368_787  # a prime: spreads those who come often over all ids


def _drawn(draws: Draws, choices: Sequence[tuple[str, int]], number: int) -> list[str]:
    return [choices[n][0] for n in draws.weighted([weight for _key, weight in choices], number)]


class Gatherings:
    """Events 1, 2, … by their ids, and participations 1, 2, …"""

    def __init__(
        self, events: int, participations: int, crowd: Crowd, instruments: list[int], seed: int
    ) -> None:
        self.size, self._crowd, self._instruments, self._seed = events, crowd, instruments, seed
        draws = Draws(seed, 2)
        most = min(400, crowd.size // 10)
        self._sizes = draws.sizes(events, participations, most)
        self._countries = draws.weighted(_WEIGHTS, events)
        self._types = draws.weighted([found[1] for found in names.EVENT_TYPES], events)
        self._themes = draws.skewed(events, 1.7)
        days = (_LAST - _FIRST).days
        self._starts = [
            _FIRST + timedelta(days=days - int(share * days)) for share in draws.skewed(events, 1.4)
        ]

    def series(self) -> Iterator[dict[str, Any]]:
        """Rows of series."""
        for n, uuid in enumerate(Draws(self._seed, 3).uuids(_SERIES)):
            theme = names.THEMES[n % len(names.THEMES)]
            name = f"Initiative {n + 1} on {theme[1]} in the {names.REGIONS[n % 12]}"
            yield {"uuid": uuid, "name": name, "series_kind": "workshop_series"}

    def projects(self) -> Iterator[dict[str, Any]]:
        """Rows of projects."""
        for n, uuid in enumerate(Draws(self._seed, 4).uuids(_PROJECTS)):
            theme = names.THEMES[n % len(names.THEMES)]
            yield {
                "uuid": uuid,
                "title": f"Project on {theme[1]} {n + 1}",
                "short_code": f"P{n:04}",
            }

    def events(self, numbers: range) -> Iterator[dict[str, Any]]:
        """Rows of events."""
        size = len(numbers)
        draws = Draws(self._seed, 1_000_000 + numbers.start)
        uuids, tongue, text = draws.uuids(size), draws.shares(size), draws.shares(size)
        past, coming = _drawn(draws, _PAST, size), _drawn(draws, _COMING, size)
        regions, linked = draws.below(len(names.REGIONS), size), draws.shares(size)
        quotes, lengths = draws.below(len(names.SENTENCES), size), draws.below(5, size)
        for n, number in enumerate(numbers):
            start = self._starts[number - 1]
            status = past[n] if start < _TODAY else coming[n]
            code, city = _CITIES[self._countries[number - 1]]
            kind = names.EVENT_TYPES[self._types[number - 1]]
            theme, region = self._theme(number), names.REGIONS[regions[n]]
            english = f"{kind[2]} on {theme[1]} for the {region}, {city} {start.year}"
            french = f"{kind[3]} sur {theme[2]}, {region}, {city} {start.year}"
            arabic = f"{kind[4]} بشأن {theme[3]}"
            said = " ".join(
                names.SENTENCES[(quotes[n] + k) % 8] for k in range(1 + lengths[n] // 2)
            )
            online = kind[0] == "webinar"
            yield {
                "id": number,
                "uuid": uuids[n],
                "code": f"EV-{start.year}-{number:05}",
                "title": french if tongue[n] < 0.25 else arabic if tongue[n] < 0.32 else english,
                "title_fr": french if 0.25 <= tongue[n] < 0.55 else None,
                "title_ar": arabic if 0.5 <= tongue[n] < 0.7 else None,
                "event_type": kind[0],
                "status": status,
                "status_reason": "The host asked for it." if status in _REASONED else None,
                "participation_mode": "online" if online else "in_person",
                "start_date": start.isoformat(),
                "end_date": (start + timedelta(days=lengths[n])).isoformat(),
                "duration_days": lengths[n] + 1,
                "host_country": code,
                "city": None if online else city,
                "series_id": 1 + int(linked[n] * 2 * _SERIES) if linked[n] < 0.5 else None,
                "project_id": 1 + int((linked[n] - 0.4) * 2 * _PROJECTS)
                if 0.4 <= linked[n] < 0.9
                else None,
                "stated_region": region,
                "background": said if text[n] < 0.3 else None,
                "objectives": said if text[n] > 0.8 else None,
                "expected_participants": max(self._sizes[number - 1], 10),
                "reported_participants": self._sizes[number - 1] if status == "reported" else None,
            }

    def _theme(self, number: int, more: int = 0) -> tuple[str, str, str, str]:
        place = int(self._themes[number - 1] * len(names.THEMES))
        return names.THEMES[(place + more * 5) % len(names.THEMES)]

    def parts(self, numbers: range) -> dict[str, list[dict[str, Any]]]:
        """By kind, the rows of everything that belongs to these events but the participations."""
        draws = Draws(self._seed, 2_000_000 + numbers.start)
        return {
            "event_theme": self._event_themes(draws, numbers),
            "event_organisation": self._event_organisations(draws, numbers),
            "event_instrument": self._event_instruments(draws, numbers),
            "event_country": self._event_countries(draws, numbers),
            "document": self._documents(draws, numbers),
            "recommendation": self._recommendations(draws, numbers),
            "follow_up_action": self._follow_ups(draws, numbers),
        }

    def _repeated(
        self, draws: Draws, numbers: range, weights: Sequence[int]
    ) -> Iterator[tuple[dict[str, Any], int, int]]:
        """Beginnings of part rows, so many an event as the weights say, with event and place."""
        times = draws.weighted(weights, len(numbers))
        uuids = iter(draws.uuids(sum(times)))
        for number, how_many in zip(numbers, times, strict=True):
            for place in range(how_many):
                start = {"uuid": next(uuids), "event_id": number, "position": place}
                yield start, number, place

    def _event_themes(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        return [
            {**start, "theme": self._theme(number, place)[0]}
            for start, number, place in self._repeated(draws, numbers, (0, 40, 40, 20))
        ]

    def _event_organisations(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        starts = list(self._repeated(draws, numbers, (0, 30, 40, 30)))
        drawn = draws.skewed(len(starts), 3.0)
        count = self._crowd.organisation_count
        return [
            {
                **start,
                "organisation_id": 1 + int(drawn[n] * count),
                "role": _ORGANISING[(number + place) % 5],
            }
            for n, (start, number, place) in enumerate(starts)
        ]

    def _event_instruments(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        starts = list(self._repeated(draws, numbers, (50, 35, 15)))
        known = self._instruments
        return [
            {
                **start,
                "instrument_id": known[(number * 31 + place * 7) % len(known)],
                "relation": "topic" if place else "mandate",
            }
            for start, number, place in starts
        ]

    def _event_countries(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        return [
            {
                **start,
                "country": _CITIES[(self._countries[number - 1] + place * 3) % len(_CITIES)][0],
                "relation": "represented" if place else "beneficiary",
            }
            for start, number, place in self._repeated(draws, numbers, (40, 30, 10, 20))
        ]

    def _documents(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        return [
            {
                **start,
                "document_kind": (kind := _KINDS_OF_DOCUMENT[place]),
                "title": f"{kind.replace('_', ' ').capitalize()} of event {number}",
                "language": "fr" if number % 3 == 0 else "en",
                "file_name": f"{kind}-{number}.pdf",
            }
            for start, number, place in self._repeated(draws, numbers, (80, 10, 5, 3, 2))
        ]

    def _recommendations(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        states = ("under_consideration", "accepted", "partially_accepted", "not_accepted")
        return [
            {
                **start,
                "number": str(place + 1),
                "text": f"{names.TASKS[(number + place) % 8]} on {self._theme(number)[1]}.",
                "theme": self._theme(number, place)[0],
                "acceptance": states[(number // 3 + place) % 4],
                "implementation": "in_progress" if number % 4 == 0 else "not_started",
            }
            for start, number, place in self._repeated(draws, numbers, (85, 5, 5, 3, 2))
        ]

    def _follow_ups(self, draws: Draws, numbers: range) -> list[dict[str, Any]]:
        starts = list(self._repeated(draws, numbers, (75, 12, 8, 5)))
        states = _drawn(draws, _FOLLOW_UP, len(starts))
        days, bodies = draws.below(400, len(starts)), draws.skewed(len(starts), 2.0)
        count = self._crowd.organisation_count
        return [
            {
                **start,
                "description": f"{names.TASKS[(number + place) % 8]}: {self._theme(number)[1]}",
                "responsible_organisation_id": 1 + int(bodies[n] * count),
                "due_date": (self._starts[number - 1] + timedelta(days=30 + days[n])).isoformat(),
                "status": states[n],
            }
            for n, (start, number, place) in enumerate(starts)
        ]

    def participations(self) -> Iterator[dict[str, Any]]:
        """Rows of participations, those of one event side by side, nobody twice in one."""
        piece = 2_000
        last_id = 0
        for first in range(1, self.size + 1, piece):
            numbers = range(first, min(first + piece, self.size + 1))
            total = sum(self._sizes[number - 1] for number in numbers)
            draws = Draws(self._seed, 3_000_000 + first)
            uuids = iter(draws.uuids(total))
            came, comes = iter(_drawn(draws, _CAME, total)), iter(_drawn(draws, _COMES, total))
            starts, steps = draws.shares(len(numbers) * 2), draws.shares(len(numbers) * 2)
            for n, number in enumerate(numbers):
                states = came if self._starts[number - 1] < _TODAY else comes
                online = names.EVENT_TYPES[self._types[number - 1]][0] == "webinar"
                for person in self._guests(number, starts[2 * n : 2 * n + 2], steps[2 * n :]):
                    last_id += 1
                    yield self._participation(
                        last_id, next(uuids), number, person, next(states), online=online
                    )

    def _guests(
        self, number: int, starts: Sequence[float], steps: Sequence[float]
    ) -> Iterator[int]:
        """The ids of the people: half of them from the tenth of all who come often."""
        people, size = self._crowd.size, self._sizes[number - 1]
        regulars = people // 10
        for first, among, wanted in (
            (0, regulars, size // 2),
            (regulars, people - regulars, size - size // 2),
        ):
            half = int(first > 0)
            step = 1 + int(steps[half] * (among // max(wanted, 1) - 1))
            start = int(starts[half] * among)
            for n in range(wanted):
                yield 1 + (first + (start + n * step) % among) * _STEP % people

    def _participation(
        self, row_id: int, uuid: str, event: int, person: int, status: str, *, online: bool
    ) -> dict[str, Any]:
        crowd, place = self._crowd, person - 1
        organisation = crowd.organisation_of[place]
        return {
            "id": row_id,
            "uuid": uuid,
            "event_id": event,
            "person_id": person,
            "status": status,
            "status_reason": "By note verbale." if status in _REASONED else None,
            "affiliation_type": crowd.affiliation[organisation - 1],
            "organisation_id": organisation,
            "job_title": crowd.title_of[place],
            "country": crowd.country_of[place],
            "head_of_delegation": False,
            "participation_mode": "online" if online else "in_person",
            "created_on_site": False,
        }

    def roles(self, participations: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """A role for a third of these participations."""
        chosen = [row["id"] for row in participations if row["id"] % 3 == 0]
        draws = Draws(self._seed, 4_000_000 + participations[0]["id"])
        uuids, roles = draws.uuids(len(chosen)), _drawn(draws, _ROLES, len(chosen))
        return [
            {"uuid": uuid, "participation_id": row_id, "role": role, "position": 0}
            for uuid, row_id, role in zip(uuids, chosen, roles, strict=True)
        ]
