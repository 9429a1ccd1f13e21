"""The ground of every entity: keys, version, and what a kind of record is called.

Every record has an integer `id` inside its book, a `uuid` for everything that leaves it, and
a `version` by which two editors notice each other.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import MetaData, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, declared_attr, mapped_column

from ctdesk.kernel.uuids import new_uuid
from ctdesk.model.field import Field

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class Base(DeclarativeBase):
    """Every table of a book, the journal's own included."""

    metadata = MetaData(naming_convention=_NAMING)


@dataclass(frozen=True)
class Meaning:
    """What a kind of record is called and how it hangs together.

    `kind` names it in files and on the command line, `prefix` starts its short id (E12),
    `names` are the columns it can be found by, best first. A part of another record names the
    column of its `owner` and the key its list has there (`part_key`); `position` orders it.
    `identity` are the columns that may not repeat within one owner.
    """

    kind: str
    prefix: str
    one: str
    many: str
    names: tuple[str, ...] = ()
    owner: str | None = None
    part_key: str | None = None
    identity: tuple[str, ...] = ()


class Record(Base):
    """A journaled entity: something people record, change and undo."""

    __abstract__ = True
    meaning: ClassVar[Meaning]

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-30)
    uuid: Mapped[str] = mapped_column(unique=True, sort_order=-20, default=new_uuid)
    version: Mapped[int] = mapped_column(sort_order=-10, default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        """Refuse a change to a row that somebody else changed since it was read."""
        return {"version_id_col": cls.version}

    @classmethod
    def derived(cls, row: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG003
        """The values of the columns that follow from the others, for a row given as a dict."""
        return {}

    @classmethod
    def fields(cls) -> dict[str, Field]:
        """Column name to meaning, in the order declared, for the columns people meet."""
        return _fields(cls)


@cache
def _fields(kind: type[Record]) -> dict[str, Field]:
    """Asked for with each value that is written, and the same as long as the program runs."""
    columns = kind.__table__.columns
    return {c.key: c.info["field"] for c in columns if "field" in c.info}


@event.listens_for(Record, "before_insert", propagate=True)
@event.listens_for(Record, "before_update", propagate=True)
def _derive(_mapper: Mapper[Any], _connection: object, record: Record) -> None:
    row = {column.key: getattr(record, column.key) for column in record.__table__.columns}
    for name, value in record.derived(row).items():
        setattr(record, name, value)
