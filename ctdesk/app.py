"""One book wired together, without a screen: made, opened, brought up to date."""

import getpass
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book
from ctdesk.store.connection import connect
from ctdesk.store.opening import OpenedFile, PassphraseNeededError, open_file
from ctdesk.store.remembered import GENERATION, schema_is_complete
from ctdesk.store.telling import Tell, nobody, part

ENDING = ".ctdesk"
SAMPLE = ("book", "office")
"""The files of the sample book: the five source documents, and an invented office."""

_GENERATIONS = range(1, GENERATION + 1)


def new_book(
    path: Path, passphrase: str | None, *, office: str, sample: Sequence[str] = ()
) -> tuple[Book, str]:
    """Make a book and open it; the book and its recovery code, to be printed and kept.

    Without a passphrase the book is not encrypted and has no code: for the sample book alone.
    `sample` names the files of sample records it begins with, SAMPLE for all of them.
    """
    from ctdesk.store.keys import key_from_recovery_code, keys_path, new_keys, write

    path = _with_ending(path)
    key, keys, code = None, None, ""
    if passphrase is not None:
        keys, code = new_keys(passphrase, label=_user())
        key = key_from_recovery_code(code)
    with _made_whole(path):
        connect(path, key, create=True).close()
        if keys is not None:
            write(keys_path(path), keys)
        _make_schema(path, key)
        opened = open_file(path, (lambda _keys: key) if key else None, generations=_GENERATIONS)
        book = Book(opened, actor=_user())
        try:
            _found(book, office, sample=sample)
        except BaseException:
            book.close()
            raise
    return book, code


def open_book(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    tell: Tell = nobody,
    to_examine: bool = False,
) -> Book:
    """Open a book; PassphraseNeededError when it is encrypted and no passphrase was given.

    What takes long, as upgrading a large book does, is told to `tell` in sentences and fractions.
    A book with triggers or views of somebody else is refused unless it is opened `to_examine`;
    then it is left as it is.
    """
    key_for = None
    if passphrase is not None or recovery_code is not None:
        from ctdesk.store.keys import by_passphrase, by_recovery_code

        key_for = (
            by_recovery_code(recovery_code) if recovery_code else by_passphrase(passphrase or "")
        )
    opened = open_file(path, key_for, generations=_GENERATIONS, tell=tell)
    is_strange = _is_strange(opened, refused=not to_examine)
    if opened.needs_upgrade and not opened.read_only:
        opened = _upgraded(opened, tell)
    try:
        if not (opened.read_only or is_strange):
            _completed(opened, tell)
        return Book(opened, actor=_user())
    except BaseException:
        opened.close()
        raise


def open_sample(path: Path, *, tell: Tell = nobody) -> Book:
    """Open the sample book at `path`, made there first if it is not there yet."""
    path = _with_ending(path)
    if path.exists():
        return open_book(path, tell=tell)
    return new_book(path, None, office=tr("Sample office"), sample=SAMPLE)[0]


def needs_passphrase(path: Path, *, tell: Tell = nobody) -> bool:
    """Whether the book is encrypted; a file that is no book is a UserError here already."""
    try:
        open_file(path, generations=_GENERATIONS, tell=tell).close()
    except PassphraseNeededError:
        return True
    return False


def _with_ending(path: Path) -> Path:
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


@contextmanager
def _made_whole(path: Path) -> Iterator[None]:
    """Leave a whole new book, or nothing."""
    from ctdesk.store.keys import keys_path

    for taken in (path, keys_path(path)):
        if taken.exists() or taken.is_symlink():
            raise UserError(
                tr("“{name}” is already there; choose another name or folder.", name=taken.name)
            )
    try:
        yield
    except BaseException:
        for suffix in ("", "-wal", "-shm", ".keys", ".lock"):
            with suppress(OSError):  # where nothing could be made, nothing can be taken away
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def _make_schema(path: Path, key: bytes | None) -> None:
    from ctdesk.store import schema
    from ctdesk.store.engine import make_engine

    engine = make_engine(lambda: connect(path, key))
    try:
        with engine.begin() as connection:
            schema.create(connection)
    finally:
        engine.dispose()


def _found(book: Book, office: str, *, sample: Sequence[str]) -> None:
    """Fill a new book with the reference lists, its office and, if asked, the sample records."""
    from ctdesk.actions.reference import load_reference_lists
    from ctdesk.kernel.text import clean_line
    from ctdesk.model.reference import BookSetting
    from ctdesk.queries.listing import counts
    from ctdesk.queries.search.keywords import described

    with book.work(tr("Make the book"), kind="founding") as session:
        load_reference_lists(session)
        session.add(BookSetting(name="office", value=clean_line(office) or None))
        if sample:
            from ctdesk.intake.sample import load_sample

            load_sample(session, sample)
    # Has the statements of tables and search compiled now, not at the first start or search.
    counts(book)
    described(book)


def _upgraded(opened: OpenedFile, tell: Tell) -> OpenedFile:
    """The book brought up to the present schema on a verified copy, and opened again."""
    from ctdesk.store.schema import migrate
    from ctdesk.store.upgrade import MIGRATING, safe_upgrade

    path, key = opened.path, opened.key
    opened.close()
    told = part(tell, *MIGRATING)
    safe_upgrade(path, key, lambda copy: migrate(copy, told), to=GENERATION, tell=tell)
    return open_file(path, (lambda _keys: key) if key else None, generations=_GENERATIONS)


def _is_strange(opened: OpenedFile, *, refused: bool) -> bool:
    """Whether the book's triggers and views are not as declared; `refused` makes it an error."""
    from ctdesk.store.declared import Strange, dangerous
    from ctdesk.store.refusals import strange

    connection = opened.connection
    try:
        found = dangerous(
            lambda statement: connection.execute(statement).fetchall(),
            is_completed=schema_is_complete(connection),
        )
        if refused and found != Strange():
            raise UserError(strange(opened.path, found))
    except BaseException:
        opened.close()
        raise
    return found != Strange()


def _completed(opened: OpenedFile, tell: Tell) -> None:
    """Make the generated parts of the schema anew when another program made them."""
    if schema_is_complete(opened.connection) and not opened.search_index_is_damaged:
        return
    from ctdesk.store import schema
    from ctdesk.store.engine import make_engine
    from ctdesk.store.faults import engine_errors_in_words

    engine = make_engine(lambda: connect(opened.path, opened.key))
    try:
        with engine_errors_in_words(opened.path.name), engine.begin() as connection:
            schema.complete(connection, anew=opened.search_index_is_damaged, tell=tell)
    finally:
        engine.dispose()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return os.environ.get("USERNAME", "") or tr("Somebody")
