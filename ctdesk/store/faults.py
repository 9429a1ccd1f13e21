"""What can stop a piece of work for reasons outside the program, worded for the person."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm.exc import StaleDataError

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store.engine_errors import worded


@contextmanager
def engine_errors_in_words(name: str) -> Iterator[None]:
    """Turn what SQLAlchemy passes on of the engine's errors into sentences on the file `name`."""
    try:
        yield
    except DatabaseError as error:
        told = worded(error.orig, name) if error.orig is not None else None
        if told is None:
            raise
        raise told from error


def as_user_error(error: Exception, name: str) -> UserError | None:
    """The sentence for an error of a piece of work on the file `name`; None for a bug of ours."""
    if isinstance(error, StaleDataError):
        return UserError(
            tr(
                "Somebody else changed this record meanwhile, and your change was not written; "
                "look at the record as it is now and make the change again."
            )
        )
    if isinstance(error, DatabaseError) and error.orig is not None:
        return worded(error.orig, name)
    return None
