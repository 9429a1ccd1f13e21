"""Many people at once: checked rows written as one set, as an import needs it."""

from collections.abc import Iterable, Mapping
from typing import Any

from ctdesk.kernel.i18n import trn
from ctdesk.kernel.uuids import new_uuid
from ctdesk.model.person import Person
from ctdesk.store.book import Book


def add_people(book: Book, rows: Iterable[Mapping[str, Any]]) -> int:
    """Record people whose values are already those the columns store; how many they were.

    Rows are dicts by column name, cleaned as `actions.values` does; what is not given is empty.
    One piece of work, one statement: a hundred thousand rows cost little more than the driver.
    """
    columns = [column.name for column in Person.__table__.columns if column.name != "id"]
    values = [tuple(map(_whole(row).get, columns)) for row in rows]
    if not values:
        return 0
    listed = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    label = trn("Add {n} person", "Add {n} people", len(values))
    with book.work(label) as session:
        session.connection().exec_driver_sql(
            f"INSERT INTO person({listed}) VALUES ({marks})", values
        )
    return len(values)


def _whole(row: Mapping[str, Any]) -> dict[str, Any]:
    whole = {"uuid": new_uuid(), "version": 1, "single_name": False, "do_not_contact": False, **row}
    whole.update(Person.derived(whole))
    return whole
