"""The audit chain: every piece of work carries a digest over itself and all work before it.

The digest covers each change with the SHA-256 of the row as it was, not the row: an erased
payload can be replaced by its hash and the chain still holds. See docs/decisions/audit-chain.md.
"""

from hashlib import sha256

from sqlalchemy import Connection

ERASED = "sha256:"
"""What starts the `before` of a change whose payload was erased, followed by its hash."""

OF_WORK = (
    "id BETWEEN (SELECT first_change FROM work WHERE id = :work)"
    " AND (SELECT last_change FROM work WHERE id = :work)"
)
"""The condition that finds the changes of the work `:work`, which lie side by side."""


def of_table(table: str) -> str:
    """The condition that finds those of the work's changes that are of one table."""
    # The plus keeps the engine from walking through all that was ever done to the table.
    return f"{OF_WORK} AND +table_name = '{table}'"


_CHANGES = (
    "SELECT table_name || '|' || row_id || '|' || operation"
    " || '|' || coalesce(payload_hash(before), '')"
    f" FROM change WHERE {OF_WORK} ORDER BY id"
)
_AT_ONCE = 1_000


def payload_hash(before: str | None) -> str | None:
    """The SHA-256 of a row as it was, in hex; of an erased one, the hash kept in its place."""
    if before is None:
        return None
    if before.startswith(ERASED):
        return before.removeprefix(ERASED)
    return sha256(before.encode()).hexdigest()


def digest(connection: Connection, work_id: int, previous: str) -> str:
    """The digest of a piece of work that follows the work with digest `previous`."""
    run = connection.exec_driver_sql
    header = run(
        "SELECT id, uuid, at, actor, label, kind, undoes FROM work WHERE id = ?", (work_id,)
    ).one()
    told = sha256("\x1f".join([previous, *(str(value) for value in header), ""]).encode())
    between = ""
    for some in run(_CHANGES, {"work": work_id}).scalars().partitions(_AT_ONCE):
        told.update((between + "\n".join(some)).encode())
        between = "\n"
    if not between:
        told.update(b"None")  # as works without a change have always been told
    return told.hexdigest()


def seal(connection: Connection, work_id: int) -> None:
    """Write the digest of the work just finished."""
    run = connection.exec_driver_sql
    previous = run(
        "SELECT digest FROM work WHERE id < ? ORDER BY id DESC LIMIT 1", (work_id,)
    ).scalar()
    value = digest(connection, work_id, previous or "")
    run("UPDATE work SET digest = ? WHERE id = ?", (value, work_id))
