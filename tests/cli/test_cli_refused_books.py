"""Files that are no book, books that cannot be opened: one sentence, and not a byte changed."""

import resource
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from terminal import Ctdesk, changed, records

from ctdesk.store import connection

COMMANDS = (
    ("list", "BOOK", "events"),
    ("show", "BOOK", "E1"),
    ("set", "BOOK", "E1", "city", "Salé"),
    ("undo", "BOOK"),
    ("history", "BOOK"),
    ("check", "BOOK", "--repair"),
    ("backup", "BOOK"),
    ("export", "BOOK", "events", "-o", "out.csv"),
    ("report", "BOOK", "event-summary", "--event", "E1", "-o", "out.pdf"),
)

Spoil = Callable[[Path], None]


def emptied(book: Path) -> None:
    book.write_bytes(b"")


def foreign(book: Path) -> None:
    book.write_bytes(b"%PDF-1.7\n" + b"0" * 5000)


def cut_in_the_middle(book: Path) -> None:
    book.write_bytes(b"PK\x03\x04" + bytes(5000))


def of_another_program(book: Path) -> None:
    changed(book, "PRAGMA application_id=1")


def newer(book: Path) -> None:
    changed(book, "PRAGMA user_version=99")


def damaged(book: Path) -> None:
    content = bytearray(book.read_bytes())
    content[100:4096] = bytes(3996)
    book.write_bytes(content)


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (emptied, "“sahel.ctdesk” is empty: a copy was probably interrupted."),
        (foreign, "“sahel.ctdesk” is a PDF document and not a CT Desk book;"),
        (cut_in_the_middle, "“sahel.ctdesk” is an office document or archive and not a CT Desk"),
        (of_another_program, "“sahel.ctdesk” is a database of another program and not a CT Desk"),
        (newer, "“sahel.ctdesk” was written by a newer CT Desk (book version 99; this one knows"),
        (damaged, "“sahel.ctdesk” is damaged"),
    ],
)
def test_what_cannot_be_opened_is_refused_and_left_as_it_is(
    ctdesk: Ctdesk, sahel: Path, spoil: Spoil, told: str, command: tuple[str, ...]
) -> None:
    spoil(sahel)
    before, beside = sahel.read_bytes(), sorted(sahel.parent.iterdir())
    words = [sahel if word == "BOOK" else word for word in command]
    assert ctdesk(*words).refusal.startswith(told)
    assert (sahel.read_bytes(), sorted(sahel.parent.iterdir())) == (before, beside)


def test_a_book_that_is_not_there_is_looked_for_elsewhere(ctdesk: Ctdesk, tmp_path: Path) -> None:
    assert ctdesk("list", tmp_path / "gone.ctdesk", "events").refusal == (
        "There is no book “gone.ctdesk” there; plug in the disk it lies on, or look for it where "
        "it was moved to."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_book(ctdesk: Ctdesk, tmp_path: Path) -> None:
    told = ctdesk("list", tmp_path, "events").refusal
    assert told == f"“{tmp_path.name}” is a folder; choose the book inside it."


@pytest.mark.usefixtures("nothing_written")
def test_a_new_book_never_takes_the_place_of_a_file(ctdesk: Ctdesk, sahel: Path) -> None:
    before = sahel.read_bytes()
    told = "“sahel.ctdesk” is already there; choose another name or folder."
    assert ctdesk("new", sahel, "--sample").refusal == told
    assert ctdesk("new", sahel.with_suffix(""), "--sample").refusal == told
    assert sahel.read_bytes() == before


def test_a_new_book_needs_a_folder_that_is_there(ctdesk: Ctdesk, tmp_path: Path) -> None:
    told = ctdesk("new", tmp_path / "absent" / "book.ctdesk", "--sample").refusal
    assert told.startswith("The book “book.ctdesk” could not be made there (No such file or")
    assert list(tmp_path.iterdir()) == []


def test_a_backup_is_not_made_where_its_disk_is_missing(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    assert ctdesk("backup", sahel, "--to", stick).refusal == (
        f"There is no folder “{stick}”; plug in its disk, or make it first."
    )
    assert not stick.exists()
    stick.mkdir()
    made = Path(ctdesk("backup", sahel, "--to", stick).answer.rstrip("\n"))
    assert (made.parent, records(made)) == (stick, records(sahel))


def damaged_table(book: Path, table: str) -> None:
    """Overwrite the page at which a table begins."""
    ((page,),) = changed(book, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")
    content = bytearray(book.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    book.write_bytes(content)


@pytest.mark.parametrize(
    ("table", "command"),
    [
        ("event", ("list", "BOOK", "events")),
        ("event", ("list", "BOOK", "events", "--json")),
        ("event_country", ("show", "BOOK", "E1", "--json")),
        ("event_country", ("report", "BOOK", "event-summary", "--event", "E1", "-o", "OUT.pdf")),
        ("person", ("export", "BOOK", "people", "-o", "OUT.xlsx")),
        ("change", ("history", "BOOK", "E1")),
        ("work", ("undo", "BOOK")),
        ("remembered", ("show", "BOOK", "E1", "--json")),
        ("event", ("set", "BOOK", "E1", "city", "Salé")),
    ],
)
def test_a_damaged_page_met_on_the_way_is_told_and_nothing_half_written(
    ctdesk: Ctdesk, sahel: Path, table: str, command: tuple[str, ...]
) -> None:
    ctdesk("list", sahel, "events")
    damaged_table(sahel, table)
    before = sahel.read_bytes()
    target = sahel.parent / f"out{Path(command[-1]).suffix}"
    given = {"BOOK": sahel, f"OUT{target.suffix}": target}
    assert ctdesk(*(given.get(word, word) for word in command)).refusal == (
        "“sahel.ctdesk” is damaged and was left as it is; open its newest backup, and keep the "
        "damaged file until you have seen that nothing is missing."
    )
    assert (sahel.read_bytes(), target.exists()) == (before, False)


def test_a_full_disk_keeps_what_was_there_and_takes_nothing_new(
    ctdesk: Ctdesk, sahel: Path, draft: Callable[[object], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, pages = records(sahel), sahel.stat().st_size // 4096
    monkeypatch.setattr(
        connection, "_SETTINGS", (*connection._SETTINGS, f"PRAGMA max_page_count={pages}")
    )
    (sahel.parent / "scan.bin").write_bytes(b"scanned" * 100_000)
    told = draft({"title": "x", "documents": [{"title": "Scan", "file": "scan.bin"}]})
    assert "is full; nothing of this step was saved." in ctdesk("add", sahel, "event", told).refusal
    assert records(sahel) == before


@pytest.fixture
def little_room() -> Iterator[None]:
    """No file grows beyond 36 kB, as on a disk that fills up while it is written to."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    answered = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (36_000, usual[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    signal.signal(signal.SIGXFSZ, answered)


@pytest.mark.usefixtures("sahel", "little_room")
def test_no_part_of_a_file_stays_where_the_disk_filled_up(ctdesk: Ctdesk, sahel: Path) -> None:
    target = sahel.parent / "border.pdf"
    assert ctdesk("report", sahel, "event-summary", "--event", "E5", "-o", target).refusal == (
        "“border.pdf” could not be written (File too large); choose another folder, close the "
        "program that has it open, or free some space, and try again."
    )
    assert list(sahel.parent.iterdir()) == [sahel]
