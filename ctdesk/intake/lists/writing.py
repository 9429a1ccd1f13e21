"""Rows of a list written into a running piece of work, block by block."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from ctdesk.actions.importing import Adding, current, fill
from ctdesk.intake.lists.drafting import Draft
from ctdesk.intake.lists.staging import Staging
from ctdesk.intake.lists.targets import IDS, PARTICIPATION
from ctdesk.model.organisation import Organisation
from ctdesk.model.participation import Participation, ParticipationRole
from ctdesk.model.person import Person

_AT_THE_TIME = ("organisation_id", "job_title", "country")
_NOT_COLUMNS = frozenset((*IDS, *PARTICIPATION, "organisation"))


class Taken(NamedTuple):
    """A row that is taken in: its draft, and the id of its person, 0 for a new one."""

    draft: Draft
    person: int


class Writing:
    """Writes a staged list; the numbers tell what was done so far."""

    def __init__(self, session: Session, staging: Staging) -> None:
        self._session = session
        self._keys = staging.judgement.drafting.keys
        self._event = staging.event.id if staging.event else None
        self._defaults = staging.defaults
        self._people = Adding(session, Person)
        self._participations = Adding(session, Participation)
        self._roles = Adding(session, ParticipationRole)
        self._organisations = Adding(session, Organisation)
        self._newcomers = staging.organisations.new
        self._recorded: dict[int, int] = {}
        self._here = self._participants()
        self.event_uuid = self._uuid_of_event()
        self.added = self.recognised = self.on_list = 0

    def take(self, rows: Sequence[Taken]) -> None:
        """Write some rows: people first, then what they are at the event."""
        told = [self._told(row.draft) for row in rows]
        known = current(self._session, Person, (row.person for row in rows if row.person))
        values = [self._of_person(one) for one in told]
        pairs = list(zip(rows, values, strict=True))
        fill(self._session, Person, known, [(r.person, one) for r, one in pairs if r.person])
        fresh = [one for row, one in pairs if not row.person]
        ids = iter(self._people.add(fresh))
        self.added += len(fresh)
        self.recognised += len(rows) - len(fresh)
        if self._event is not None:
            people = [row.person or next(ids) for row in rows]
            now = [known.get(row.person, one) for row, one in pairs]
            self._take_part(people, told, now)

    def _told(self, draft: Draft) -> dict[str, Any]:
        """What a row says, by meaning; an organisation by its id in the book."""
        told = {k: v for k, v in zip(self._keys, draft, strict=True) if v is not None}
        number = told.get("organisation")
        if number is not None:
            told["organisation_id"] = number if number > 0 else self._recorded_as(number)
        return told

    def _of_person(self, told: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in told.items() if key not in _NOT_COLUMNS}

    def _take_part(
        self, people: Sequence[int], told: list[dict[str, Any]], now: list[dict[str, Any]]
    ) -> None:
        """Put people on the list of the event; of those on it already only gaps are filled."""
        fresh: list[dict[str, Any]] = []
        roles: list[tuple[str, ...]] = []
        again: list[tuple[int, dict[str, Any]]] = []
        for person, row, is_now in zip(people, told, now, strict=True):
            there = self._here.get(person)
            if there is None:
                self._here[person] = self._participations.next_id + len(fresh)
                fresh.append(self._participation(person, row, is_now))
                roles.append(self._roles_of(row))
            else:
                again.append((there, self._at_event(row)))
        self.on_list += len(again)
        added = self._participations.add(fresh)
        self._give_roles(list(zip(added, roles, strict=True)))
        known = current(self._session, Participation, (row_id for row_id, _row in again))
        fill(self._session, Participation, known, again)

    def _participation(
        self, person: int, row: dict[str, Any], is_now: dict[str, Any]
    ) -> dict[str, Any]:
        """A new participation: as the list says, and else as the person is now."""
        said = self._at_event(row)
        status = said.get("status") or self._defaults.get("status") or "nominated"
        return {
            **{name: is_now.get(name) for name in _AT_THE_TIME},
            **said,
            "event_id": self._event,
            "person_id": person,
            "status": status,
            "created_on_site": status == "attended",
        }

    def _at_event(self, row: dict[str, Any]) -> dict[str, Any]:
        names = (*(key for key in PARTICIPATION if key != "role"), *_AT_THE_TIME)
        return {name: row[name] for name in names if name in row}

    def _roles_of(self, row: dict[str, Any]) -> tuple[str, ...]:
        usual = self._defaults.get("role")
        return row.get("role") or ((usual,) if usual else ())

    def _give_roles(self, given: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        self._roles.add(
            {"participation_id": row_id, "role": role, "position": place}
            for row_id, roles in given
            for place, role in enumerate(roles)
        )

    def _recorded_as(self, number: int) -> int:
        """The id of an organisation nobody knew, which is recorded when the first row names it."""
        if number not in self._recorded:
            found = self._newcomers[-number - 1]
            row = {"name": found.name, "country": found.country}
            self._recorded[number] = self._organisations.add([row])[0]
        return self._recorded[number]

    def _participants(self) -> dict[int, int]:
        """By person at the event: the participation."""
        rows = self._session.connection().exec_driver_sql(
            "SELECT person_id, id FROM participation WHERE event_id = ?", (self._event,)
        )
        return {row.person_id: row.id for row in rows}

    def _uuid_of_event(self) -> str | None:
        rows = self._session.connection().exec_driver_sql(
            "SELECT uuid FROM event WHERE id = ?", (self._event,)
        )
        found = rows.scalar()
        return str(found) if found else None
