"""The roles of many people of an event, given and taken as one step."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from ctdesk.actions.participation_moves import Report
from ctdesk.actions.records import field_of
from ctdesk.actions.values import cleaned
from ctdesk.kernel.i18n import trn
from ctdesk.kernel.uuids import new_uuid
from ctdesk.store.book import Book

_HELD = (
    "SELECT r.id, o.role, o.id, o.position FROM json_each(?) asked"
    " CROSS JOIN participation r ON r.id = asked.value"
    " LEFT JOIN participation_role o ON o.participation_id = r.id"
)
_GIVE = (
    "INSERT INTO participation_role(uuid, version, participation_id, role, position)"
    " VALUES (?, 1, ?, ?, ?)"
)
_TAKE = "DELETE FROM participation_role WHERE id IN (SELECT value FROM json_each(?))"

_Held = dict[str, tuple[int, int]]
"""A role to the id of its row and its place among the roles of the person."""


def set_roles(
    book: Book,
    participations: Sequence[int],
    *,
    added: Sequence[str] = (),
    removed: Sequence[str] = (),
) -> Report:
    """Give people roles and take roles from them, as one step; other roles stay."""
    label = trn("Set roles of {n} person", "Set roles of {n} people", len(participations))
    with book.work(label) as session:
        field = field_of("participation_role", "role")[1]
        given = [cleaned(session, "role", field, role) for role in added]
        connection = session.connection()
        held = _roles(connection, participations)
        more = [row for who, mine in held.items() for row in _given(who, mine, given)]
        less = [mine[role][0] for mine in held.values() for role in removed if role in mine]
        if more:
            connection.exec_driver_sql(_GIVE, more)
        if less:
            connection.exec_driver_sql(_TAKE, (json.dumps(less),))
    return Report(sum(_is_changed(mine, given, removed) for mine in held.values()))


def _given(who: int, mine: _Held, given: Sequence[str]) -> list[tuple[str, int, str, int]]:
    last = max((place for _, place in mine.values()), default=-1)
    fresh = [role for role in given if role not in mine]
    return [(new_uuid(), who, role, place) for place, role in enumerate(fresh, last + 1)]


def _is_changed(mine: _Held, given: Sequence[str], removed: Sequence[str]) -> bool:
    return any(role not in mine for role in given) or any(role in mine for role in removed)


def _roles(connection: Connection, ids: Sequence[int]) -> dict[int, _Held]:
    held: dict[int, _Held] = {}
    asked = json.dumps(list(ids))
    for who, role, row_id, place in connection.exec_driver_sql(_HELD, (asked,)):
        mine = held.setdefault(who, {})
        if role is not None:
            mine[role] = (row_id, place)
    return held
