"""Records deleted with their parts, however many: one statement for each table, not each record."""

from array import array
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ctdesk.actions.attendance_rules import attending, follow
from ctdesk.actions.entries import refuse_in_use
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.reference import Term
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_BATCH = 50_000


def remove(book: Book, refs: Sequence[Ref]) -> None:
    """Delete records with their parts; refused while others still point to them."""
    by_kind: dict[str, array[int]] = {}
    for ref in refs:
        by_kind.setdefault(ref.kind, array("q")).append(ref.id)
    _remove(book, by_kind)


def remove_rows(book: Book, kind: str, ids: "array[int]") -> None:
    """The same for many records of one kind, as chosen in a table."""
    _remove(book, {kind: ids})


def _remove(book: Book, by_kind: dict[str, "array[int]"]) -> None:
    number = sum(len(ids) for ids in by_kind.values())
    if not number:
        return
    kind, ids = next(iter(by_kind.items()))
    label = tr("Delete {record}", record=record_query.label(book, Ref(kind, ids[0])))
    if number > 1:
        label = trn("Delete {n} record", "Delete {n} records", number)
    try:
        with book.work(label) as session:
            connection = session.connection()
            # Parts of one record may refer to each other; only what is left at the end counts.
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for kind, ids in by_kind.items():
                _refuse_terms_in_use(session, kind, ids)
                attended = attending(session, kind, ids)
                _doom(connection, 0, ((row_id,) for row_id in ids))
                _take_along(connection, kind)
                _delete(connection, kind, 0)
                for event, people in attended.items():
                    follow(session, event, people)
    except IntegrityError as error:
        raise UserError(
            tr("Other records still refer to this one; remove those links first.")
        ) from error


def _refuse_terms_in_use(session: Session, kind: str, ids: "array[int]") -> None:
    if entity(kind) is not Term:
        return
    for row_id in ids:
        if (term := session.get(Term, row_id)) is not None:
            refuse_in_use(session, term)


def _doom(connection: Connection, level: int, rows: Iterable[tuple[int]]) -> None:
    """Note which records of a level go: 0 for those chosen, 1 for their parts, and so on."""
    run = connection.exec_driver_sql
    run(f"CREATE TEMP TABLE IF NOT EXISTS doomed_{level}(id INTEGER PRIMARY KEY)")
    run(f"DELETE FROM temp.doomed_{level}")
    waiting = list(rows)
    for start in range(0, len(waiting), _BATCH):
        batch = waiting[start : start + _BATCH]
        run(f"INSERT OR IGNORE INTO temp.doomed_{level} VALUES (?)", batch)


def _take_along(connection: Connection, kind: str) -> None:
    """What says nothing without a record goes with it: who was merged into it, who is not it."""
    run = connection.exec_driver_sql
    if "merged_into_id" in entity(kind).__table__.columns:
        run(
            "WITH RECURSIVE gone(id) AS (SELECT id FROM temp.doomed_0 UNION"
            f" SELECT r.id FROM {kind} r JOIN gone g ON r.merged_into_id = g.id)"
            " INSERT OR IGNORE INTO temp.doomed_0 SELECT id FROM gone"
        )
    if kind == "person":
        run(
            "DELETE FROM not_same_person WHERE one_id IN (SELECT id FROM temp.doomed_0)"
            " OR other_id IN (SELECT id FROM temp.doomed_0)"
        )


def _delete(connection: Connection, kind: str, level: int) -> None:
    run = connection.exec_driver_sql
    for part in parts(kind).values():
        _doom(connection, level + 1, ())
        owner = part.meaning.owner
        run(
            f"INSERT INTO temp.doomed_{level + 1} SELECT id FROM {part.__tablename__}"
            f' WHERE "{owner}" IN (SELECT id FROM temp.doomed_{level})'
        )
        _delete(connection, part.meaning.kind, level + 1)
    table = entity(kind).__tablename__
    run(f"DELETE FROM {table} WHERE id IN (SELECT id FROM temp.doomed_{level})")
