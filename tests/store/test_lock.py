import json
import os
import signal
import sys

import pytest
from bookfiles import child, plain_book

from ctdesk.store.lock import AlreadyOpenError, lock_path, take_lock

HOLD = """
import sys, time
from pathlib import Path
from ctdesk.store.lock import take_lock
take_lock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and SIGKILL")


@pytest.fixture
def book(tmp_path):
    return plain_book(tmp_path)


@pytest.fixture
def holder(book):
    """Another program that has the book open."""
    program = child(HOLD, book)
    assert program.stdout.readline() == "held\n"
    yield program
    program.kill()
    program.communicate()


def test_a_second_program_is_told_who_holds_the_book(book, holder):
    with pytest.raises(AlreadyOpenError) as refusal:
        take_lock(book)
    note = json.loads(lock_path(book).read_text())
    assert note["pid"] == holder.pid
    assert refusal.value.sentence.startswith(
        f"“Sahel.ctdesk” is already open on this computer (by {note['user']}, since 20"
    )
    assert refusal.value.sentence.endswith(
        f"process {holder.pid}); go to that window, or close it and try again."
    )


@posix
def test_another_spelling_of_the_path_is_the_same_book(book, holder, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.ctdesk").symlink_to(book)
    (tmp_path / "folder" / "link").symlink_to(tmp_path)
    for spelling in (
        tmp_path / "link.ctdesk",
        tmp_path / "folder" / ".." / book.name,
        tmp_path / "folder" / "link" / book.name,
    ):
        with pytest.raises(AlreadyOpenError):
            take_lock(spelling)


def test_a_second_window_of_the_same_program_is_refused_too(book):
    with take_lock(book), pytest.raises(AlreadyOpenError):
        take_lock(book)


@posix
def test_a_killed_holder_keeps_nobody_out(book, holder):
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert lock_path(book).exists()
    take_lock(book).release()


def test_a_lock_given_back_leaves_no_file_and_can_be_given_back_again(book):
    lock = take_lock(book)
    lock.release()
    lock.release()
    assert list(book.parent.iterdir()) == [book]
    take_lock(book).release()


@pytest.mark.parametrize("left", [b"", b"\x00\xff rubbish", b'{"pid": 1}', b"x" * 900])
def test_a_lock_file_left_behind_is_taken_over_whatever_it_holds(book, left):
    lock_path(book).write_bytes(left)
    with take_lock(book):
        assert json.loads(lock_path(book).read_text())["pid"] == os.getpid()


@pytest.mark.parametrize("note", [b"", b"[1]", b'{"pid": 1}', b"\xff"])
def test_a_holder_whose_note_cannot_be_read_still_holds(book, holder, note):
    lock_path(book).write_bytes(note)
    with pytest.raises(AlreadyOpenError) as refusal:
        take_lock(book)
    assert refusal.value.sentence == (
        "“Sahel.ctdesk” is open in another window or program; close it there and try again."
    )


def test_a_holder_on_another_computer_is_named_with_it(book, holder):
    note = {"pid": 7, "host": "gao-2", "user": "awa", "since": "unknown"}
    lock_path(book).write_text(json.dumps(note))
    with pytest.raises(AlreadyOpenError) as refusal:
        take_lock(book)
    assert refusal.value.sentence == (
        "“Sahel.ctdesk” is open on the computer gao-2 (by awa, since unknown); close it there "
        "and try again."
    )


TURNS = """
import os, sys, time
from pathlib import Path
from ctdesk.store.lock import AlreadyOpenError, take_lock
book, turns = Path(sys.argv[1]), 0
inside = book.with_name("inside")
while turns < 150:
    try:
        lock = take_lock(book)
    except AlreadyOpenError:
        continue
    os.close(os.open(inside, os.O_CREAT | os.O_EXCL))  # fails when two are inside
    inside.unlink()
    lock.release()
    turns += 1
print(turns)
"""


def test_programs_that_take_turns_are_never_inside_together(book):
    programs = [child(TURNS, book) for _ in range(3)]
    assert [program.communicate() for program in programs] == [("150\n", "")] * 3
