"""An encrypted book from the command line: made, opened by each way, and refused to the others."""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from terminal import Ctdesk, environment

from tests.books import make_cheap_to_open

PASSPHRASE = "قهوة au marché de Gao"
VARIABLE = "CTDESK_PASSPHRASE"


class Sealed(NamedTuple):
    """An encrypted book, its recovery code, and files that hold its secrets."""

    book: Path
    code: str
    passphrase: Path
    recovery: Path


@pytest.fixture(scope="module")
def sealed_once(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """Made once by the program itself, at a keyboard."""
    folder = tmp_path_factory.mktemp("sealed")
    book = folder / "gao.ctdesk"
    code, said = at_a_keyboard(
        ("new", book, "--office", "Gao programme office"), PASSPHRASE, PASSPHRASE
    )
    assert code == 0, said
    found = re.search(r"Recovery code: (\S+)", said)
    assert found and PASSPHRASE not in said
    make_cheap_to_open(book, found[1], PASSPHRASE)
    return Sealed(book, found[1], folder / "passphrase.txt", folder / "code.txt")


@pytest.fixture
def sealed(sealed_once: Sealed, tmp_path: Path) -> Sealed:
    book = tmp_path / "gao.ctdesk"
    for ending in ("", ".keys"):
        shutil.copy(f"{sealed_once.book}{ending}", f"{book}{ending}")
    passphrase, recovery = tmp_path / "passphrase.txt", tmp_path / "code.txt"
    passphrase.write_text(f"{PASSPHRASE}\r\nsecond line\n", encoding="utf-8-sig")
    recovery.write_text(f"{sealed_once.code}\n", encoding="utf-8")
    return Sealed(book, sealed_once.code, passphrase, recovery)


def at_a_keyboard(words: tuple[object, ...], *typed: str) -> tuple[int, str]:
    """Run the program on a terminal and type an answer to each question."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "ctdesk", *map(str, words)],
        env=environment(),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said, answers = "", list(typed)
    while True:
        try:
            piece = os.read(ours, 10_000)
        except OSError:  # the terminal is closed on the other side
            break
        if not piece:
            break
        said += piece.decode()
        if answers and said.endswith(": "):
            os.write(ours, f"{answers.pop(0)}\n".encode())
            said += "\n"
    os.close(ours)
    return running.wait(), said.replace("\r\n", "\n")


def test_a_sealed_book_shows_nothing_in_its_bytes(sealed: Sealed) -> None:
    content = sealed.book.read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"programme office" not in content


def test_the_passphrase_comes_from_the_environment(
    ctdesk: Ctdesk, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    assert ctdesk("list", sealed.book, "events", "--json").json == []


def test_the_passphrase_comes_from_the_first_line_of_a_file(
    ctdesk: Ctdesk, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "the file counts more than this")
    secret = ("--passphrase-file", sealed.passphrase)
    draft = sealed.book.parent / "draft.json"
    draft.write_text('{"title": "Atelier de Gao"}', encoding="utf-8")
    assert ctdesk("add", sealed.book, "event", draft, *secret).answer == "E1\n"
    assert ctdesk("show", sealed.book, "E1", "--json", *secret).json["title"] == "Atelier de Gao"
    checked = ctdesk("check", sealed.book, *secret).answer.splitlines()
    assert checked[1] == "ok      The seal of every page"
    assert b"Atelier" not in sealed.book.read_bytes()


def test_the_passphrase_is_asked_for_at_the_keyboard_and_not_shown(sealed: Sealed) -> None:
    code, said = at_a_keyboard(("list", sealed.book, "events", "--json"), PASSPHRASE)
    assert (code, said) == (0, "Passphrase of “gao.ctdesk”: \n\n[]\n")


def test_two_different_passphrases_make_no_book(tmp_path: Path) -> None:
    words = ("new", tmp_path / "new.ctdesk")
    code, said = at_a_keyboard(words, PASSPHRASE, "another passphrase")
    assert (code, said.splitlines()[-1]) == (
        1,
        "The two passphrases differ; run the command again.",
    )
    assert list(tmp_path.iterdir()) == []


def test_where_nobody_can_be_asked_the_other_ways_are_named(
    ctdesk: Ctdesk, sealed: Sealed, tmp_path: Path
) -> None:
    told = (
        "The passphrase cannot be asked for here; put it into CTDESK_PASSPHRASE, or name a file "
        "that holds it with --passphrase-file."
    )
    assert ctdesk("list", sealed.book, "events").refusal == told
    assert ctdesk("new", tmp_path / "new.ctdesk").refusal == told
    assert not (tmp_path / "new.ctdesk").exists()


def test_a_wrong_passphrase_opens_nothing(
    ctdesk: Ctdesk, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sealed.book.read_bytes()
    monkeypatch.setenv(VARIABLE, "not this one at all")
    told = ctdesk("list", sealed.book, "events").refusal
    assert "passphrase" in told
    assert "not this one" not in told
    assert sealed.book.read_bytes() == before


def test_a_short_passphrase_makes_no_book(
    ctdesk: Ctdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "short")
    told = ctdesk("new", tmp_path / "new.ctdesk").refusal
    assert told.startswith("A passphrase needs at least 8 characters;")
    assert list(tmp_path.iterdir()) == []


def test_without_its_keys_file_the_recovery_code_opens_the_book(
    ctdesk: Ctdesk, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed.book.with_name("gao.ctdesk.keys").unlink()
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    told = ctdesk("list", sealed.book, "events").refusal
    assert "gao.ctdesk.keys" in told
    assert "recovery" in told
    opened = ctdesk(
        "list", sealed.book, "events", "--json", "--recovery-code-file", sealed.recovery
    )
    assert opened.json == []


def test_a_mistyped_recovery_code_is_refused(ctdesk: Ctdesk, sealed: Sealed) -> None:
    wrong = sealed.code[:-1] + ("A" if sealed.code[-1] != "A" else "B")
    sealed.recovery.write_text(wrong, encoding="utf-8")
    told = ctdesk("list", sealed.book, "events", "--recovery-code-file", sealed.recovery).refusal
    assert wrong not in told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The first line of “secret.txt” is empty; write the secret there."),
        (b"\n" + PASSPHRASE.encode(), "The first line of “secret.txt” is empty; write the secret"),
        (b"caf\xe9", "“secret.txt” is not UTF-8 text; save it as UTF-8 and try again."),
        (None, "“secret.txt” cannot be read; check the name and the folder."),
    ],
)
def test_a_file_without_a_secret_is_refused(
    ctdesk: Ctdesk, sealed: Sealed, content: bytes | None, told: str
) -> None:
    secret = sealed.book.parent / "secret.txt"
    if content is not None:
        secret.write_bytes(content)
    refusal = ctdesk("list", sealed.book, "events", "--passphrase-file", secret).refusal
    assert refusal.startswith(told)


def test_a_sample_book_asks_for_nothing(
    ctdesk: Ctdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    told = ctdesk("new", tmp_path / "sample", "--sample", "--json").json
    assert told == {"book": str(tmp_path / "sample.ctdesk"), "recovery_code": None}
    assert len(ctdesk("list", told["book"], "events", "--json").json) == 11
