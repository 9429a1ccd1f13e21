"""What the tests of lists share: judging them, taking them in, and the records of a book."""

from collections.abc import Callable
from typing import Any

from ctdesk.intake.lists.bringing import import_staged
from ctdesk.intake.lists.judged import Imported
from ctdesk.intake.lists.staging import Staging
from ctdesk.kernel.steps import ended
from ctdesk.store.book import Book

Stage = Callable[..., Staging]
"""Stages and judges a list: `stage(text or path, event)`."""


def judge(staging: Staging) -> None:
    """Look at every row."""
    for _far in staging.judge():
        pass


def bring(staging: Staging) -> Imported:
    """Take the list in."""
    return ended(import_staged(staging.book, staging))


def tables(book: Book) -> dict[str, list[Any]]:
    """Every record of the book, without what tells how often it was written."""
    from ctdesk.model.catalogue import entities

    found = {}
    for kind, entity in entities().items():
        columns = [column.name for column in entity.__table__.columns if column.name != "version"]
        listed = ", ".join(f'"{name}"' for name in columns)
        found[kind] = book.rows(f"SELECT {listed} FROM {kind} ORDER BY id")
    return found
