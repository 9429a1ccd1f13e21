import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from ctdesk import app
from ctdesk.actions.documents import content_of
from ctdesk.actions.records import add, set_field
from ctdesk.app import needs_passphrase, new_book, open_book, open_sample
from ctdesk.history.steps import undo_label
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.queries import listing
from ctdesk.queries.record import values, whole
from ctdesk.queries.terms import choices, countries, country_name, setting, term_label
from ctdesk.store import schema
from ctdesk.store.book import Book
from ctdesk.store.connection import PLAIN_HEADER
from ctdesk.store.lock import AlreadyOpenError
from ctdesk.store.opening import PassphraseNeededError
from ctdesk.store.telling import Tell
from tests.books import make_cheap_to_open

PASSPHRASE = "قهوة au marché de Gao"
MARKER = "Zephyrinus-Marker-Diallo"
CONTENT = b"The minutes, word by word: Zephyrinus-Marker-Diallo. " * 200

Sealed = tuple[Path, str]


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """An encrypted book with a person and a document, closed, and its recovery code."""
    path = tmp_path_factory.mktemp("sealed") / "Sahel.ctdesk"
    book, code = new_book(path, PASSPHRASE, office="Rabat programme office")
    add(book, "person", {"family_name": MARKER})
    document = {"title": "Minutes", "file_name": "minutes.txt", "content": CONTENT}
    add(book, "event", {"title": MARKER, "notes": MARKER * 50, "documents": [document]})
    book.close()
    make_cheap_to_open(path, code, PASSPHRASE)
    return path, code


def copied(sealed: Sealed, folder: Path) -> Path:
    for file in sealed[0].parent.iterdir():
        shutil.copy(file, folder)
    return folder / sealed[0].name


def refusal(path: Path, passphrase: str | None, office: str = "Office") -> str:
    """Why a book is not made; nothing is left where it would have been."""
    before = {file.name: file.lstat().st_mtime_ns for file in path.parent.iterdir()}
    with pytest.raises(UserError) as refused:
        new_book(path, passphrase, office=office)
    assert {file.name: file.lstat().st_mtime_ns for file in path.parent.iterdir()} == before
    return refused.value.sentence


def test_a_new_book_has_its_office_its_lists_and_nothing_to_undo(tmp_path: Path) -> None:
    book, code = new_book(tmp_path / "Rabat", None, office="  Rabat   programme office ")
    try:
        assert (book.path.name, book.name, code) == ("Rabat.ctdesk", "Rabat", "")
        assert (book.is_encrypted, book.is_read_only) == (False, False)
        assert setting(book, "office") == "Rabat programme office"
        assert setting(book, "logo") is None
        assert listing.counts(book) == dict.fromkeys(listing.pages(), 0)
        assert len(choices(book, "event_status")) == 10
        assert undo_label(book) is None
    finally:
        book.close()
    assert [file.name for file in tmp_path.iterdir()] == ["Rabat.ctdesk"]


def test_a_book_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    taken = tmp_path / "Taken.ctdesk"
    taken.write_text("somebody’s notes")
    told = "“Taken.ctdesk” is already there; choose another name or folder."
    assert [refusal(path, None) for path in (taken, tmp_path / "Taken")] == [told] * 2
    assert taken.read_text() == "somebody’s notes"
    (tmp_path / "Keys.ctdesk.keys").write_text("{}")
    assert "“Keys.ctdesk.keys” is already there" in refusal(tmp_path / "Keys", None)
    (tmp_path / "Link.ctdesk").symlink_to(tmp_path / "nowhere")
    assert "“Link.ctdesk” is already there" in refusal(tmp_path / "Link", None)
    assert "passphrase" in refusal(tmp_path / "Short", "abc").lower()
    assert "holds a hidden control character" in refusal(tmp_path / "Office", None, "Ra\x00bat")
    assert "the field holds 500" in refusal(tmp_path / "Office", None, "x" * 501)
    with pytest.raises(UserError, match=r"could not be made there .*; choose another folder"):
        new_book(tmp_path / "no such folder" / "x", None, office="x")
    with pytest.raises(UserError, match=r"could not be made there .*; choose another folder"):
        new_book(taken / "x", None, office="x")


def test_an_error_while_a_book_is_filled_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ctdesk.kernel.paths._PACKAGE", tmp_path / "ctdesk")
    with pytest.raises(OSError, match="No such file"):
        new_book(tmp_path / "Sahel", PASSPHRASE, office="x")
    assert list(tmp_path.iterdir()) == []


UNPRIVILEGED = """
import os, sys
from pathlib import Path
import ctdesk.store.schema, ctdesk.actions.reference, ctdesk.kernel.text, alembic.command
from ctdesk.app import new_book
from ctdesk.kernel.errors import UserError
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    new_book(Path(sys.argv[1]), None, office="x")
except UserError as error:
    print(error.sentence)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        said = subprocess.run(
            [sys.executable, "-c", UNPRIVILEGED, f"{name}/Sahel"],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(app.__file__).parent.parent,
            env={**os.environ, "PYTHONPATH": str(Path(app.__file__).parent.parent)},
        )
        assert list(Path(name).iterdir()) == []
        Path(name).chmod(0o755)
    assert said.stdout == (
        "The book “Sahel.ctdesk” could not be made there (Permission denied); choose another"
        " folder.\n"
    )


def test_the_sample_is_made_once_and_opened_again(sample_book_file: Path, tmp_path: Path) -> None:
    made = open_sample(tmp_path / "Sample")
    number = listing.counts(made)
    event = add(made, "event", {"title": "Mine"})
    made.close()
    again = open_sample(tmp_path / "Sample")
    assert (values(again, event)["title"], again.is_encrypted) == ("Mine", False)
    assert listing.counts(again) == number | {"events": number["events"] + 1}
    again.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["Sample.ctdesk"]


def test_an_encrypted_book_opens_with_its_passphrase(sealed: Sealed, tmp_path: Path) -> None:
    path = copied(sealed, tmp_path)
    assert needs_passphrase(path)
    with pytest.raises(PassphraseNeededError, match="type its passphrase to open it"):
        open_book(path)
    with pytest.raises(UserError, match="passphrase"):
        open_book(path, passphrase="wrong, and long enough")
    book = open_book(path, passphrase=PASSPHRASE)
    assert book.is_encrypted
    assert whole(book, add(book, "event", {"title": "x"}))["title"] == "x"
    assert content_of(book, 1) == CONTENT
    book.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "Sahel.ctdesk",
        "Sahel.ctdesk.keys",
    ]


def test_the_recovery_code_opens_a_book_whose_keys_are_lost(sealed: Sealed, tmp_path: Path) -> None:
    path = copied(sealed, tmp_path)
    path.with_name("Sahel.ctdesk.keys").unlink()
    with pytest.raises(UserError, match="recovery code"):
        open_book(path, passphrase=PASSPHRASE)
    book = open_book(path, recovery_code=sealed[1].lower())
    assert [row[0] for row in book.rows("SELECT display_name FROM person")] == [MARKER]
    assert content_of(book, 1) == CONTENT
    book.close()


def test_nothing_beside_an_open_encrypted_book_can_be_read(sealed: Sealed, tmp_path: Path) -> None:
    path = copied(sealed, tmp_path)
    book = open_book(path, passphrase=PASSPHRASE)
    set_field(book, add(book, "event", {"title": MARKER}), "city", MARKER)
    book.keep_draft(f"event/{MARKER}", MARKER)
    listing.ids(book, listing.View("events", (), listing.sorted_by("date"), text=MARKER))
    book.back_up(tmp_path)
    files = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert {"Sahel.ctdesk", "Sahel.ctdesk-wal", "Sahel.ctdesk-shm", "Sahel.ctdesk.lock"} < set(
        files
    )
    assert len(files["Sahel.ctdesk-wal"]) > 4096
    assert not files["Sahel.ctdesk"].startswith(PLAIN_HEADER)
    telling = (MARKER, MARKER.lower(), "Minutes", "CREATE TABLE", "Rabat programme", PASSPHRASE)
    for name, content in files.items():
        assert [word for word in telling if word.encode() in content] == [], name
    book.close()


def test_a_plain_book_would_show_the_same_words(sealed: Sealed, tmp_path: Path) -> None:
    book, _ = new_book(tmp_path / "plain", None, office="Rabat programme office")
    add(book, "event", {"title": MARKER})
    book.close()
    content = (tmp_path / "plain.ctdesk").read_bytes()
    assert content.startswith(PLAIN_HEADER)
    assert all(word in content for word in (MARKER.encode(), b"CREATE TABLE", b"Rabat programme"))


def test_a_book_is_open_once_at_a_time(book: Book) -> None:
    with pytest.raises(AlreadyOpenError):
        open_book(book.path)
    assert not needs_passphrase_after_closing(book)


def needs_passphrase_after_closing(book: Book) -> bool:
    book.close()
    book.close()
    return needs_passphrase(book.path)


def test_an_older_book_is_upgraded_under_its_lock_and_keeps_its_rows(
    empty_book_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older.ctdesk"
    shutil.copy(empty_book_file, path)
    newer = app.GENERATION + 1
    monkeypatch.setattr(app, "GENERATION", newer)
    monkeypatch.setattr(app, "_GENERATIONS", range(1, newer + 1))
    monkeypatch.setattr(schema, "GENERATION", newer)
    held: list[str] = []

    def look(connection: object, tell: Tell) -> None:
        with pytest.raises(AlreadyOpenError):
            needs_passphrase(path)
        held.append("held")
        migrate(connection, tell)

    migrate = schema.migrate
    monkeypatch.setattr(schema, "migrate", look)
    book = open_book(path)
    try:
        assert (held, book.rows("PRAGMA user_version")) == (["held"], [(newer,)])
        assert len(countries(book)) > 200
        add(book, "event", {"title": "x"})
    finally:
        book.close()
    assert any(tmp_path.rglob("*before upgrade*"))


def test_a_damaged_search_index_is_made_anew_when_the_book_is_opened(
    empty_book_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "book.ctdesk"
    shutil.copy(empty_book_file, path)
    book = open_book(path)
    add(book, "event", {"title": "Tanger-Med"})
    book.rows("UPDATE event_search_data SET block = x'00' WHERE id > 10")
    crashed = tmp_path / "crashed.ctdesk"
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{crashed}{suffix}")
    book.close()
    again = open_book(crashed)
    view = listing.View("events", (), listing.sorted_by("date"), text="tanger")
    assert list(listing.ids(again, view)) == [1]
    again.close()


def test_words_of_the_office_come_in_the_readers_language(book: Book) -> None:
    told = {}
    for code in ("en", "fr", "ar"):
        with speaking(code):
            told[code] = (
                term_label(book, "sex", "female"),
                country_name(book, "MA"),
                dict(choices(book, "sex"))["female"],
                dict(countries(book))["MA"],
            )
    assert told == {
        "en": ("Female", "Morocco", "Female", "Morocco"),
        "fr": ("Femme", "Maroc", "Femme", "Maroc"),
        "ar": ("أنثى", "المغرب", "أنثى", "المغرب"),
    }
    assert (term_label(book, "sex", "x"), country_name(book, "ZZ")) == ("x", "ZZ")
    assert (term_label(book, "sex", None), country_name(book, None)) == ("", "")
    with speaking("fr"):
        names = [name for _, name in countries(book)]
    assert names.index("Égypte") < names.index("Espagne") < names.index("Zambie")
    assert names.index("États-Unis") < names.index("Fidji")


def test_a_term_out_of_use_is_offered_no_more_and_still_told(book: Book) -> None:
    ((row_id,),) = book.rows("SELECT id FROM term WHERE vocabulary = 'sex' AND key = 'other'")
    with book.work("Retire") as session:
        session.connection().exec_driver_sql(f"UPDATE term SET active = 0 WHERE id = {row_id}")
    assert "other" not in dict(choices(book, "sex"))
    assert term_label(book, "sex", "other") == "Other"


def test_a_new_book_has_its_tables_and_its_search_prepared(tmp_path: Path) -> None:
    book, _ = new_book(tmp_path / "Rabat", None, office="x")
    try:
        prepared = {name for (name,) in book.rows("SELECT name FROM remembered")}
        assert {"keywords of the search", "tables of the window"} <= prepared
    finally:
        book.close()
