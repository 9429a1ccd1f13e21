"""Every kind of record, found by importing the room: by kind, by table, by short id."""

from functools import cache

from sqlalchemy.orm import configure_mappers

from ctdesk.kernel.registry import import_all
from ctdesk.model.base import Base, Record


@cache
def entities() -> dict[str, type[Record]]:
    """Kind to entity, for every journaled entity; a new file in this room is enough to appear."""
    import_all("ctdesk.model")
    configure_mappers()
    found = {m.class_.meaning.kind: m.class_ for m in Base.registry.mappers if _is_record(m.class_)}
    return dict(sorted(found.items()))


def _is_record(entity: type) -> bool:
    return issubclass(entity, Record) and "meaning" in vars(entity)


def entity(kind: str) -> type[Record]:
    """The entity of a kind such as `person`; KeyError if there is none."""
    return entities()[kind]


@cache
def parts(kind: str) -> dict[str, type[Record]]:
    """The key of each list a record has in a file to the entity of its items."""
    table = entity(kind).__tablename__
    found = {}
    for candidate in entities().values():
        meaning = candidate.meaning
        if meaning.owner and meaning.part_key:
            field = candidate.fields()[meaning.owner]
            if field.target == table:
                found[meaning.part_key] = candidate
    return found


@cache
def by_prefix() -> dict[str, type[Record]]:
    """The letters that start a short id (E, P, O, …) to the entity."""
    return {found.meaning.prefix: found for found in entities().values()}
