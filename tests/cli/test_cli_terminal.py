"""The program as a process: its exit codes, its surroundings, its output."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import Ctdesk, Told, changed, environment, program

from ctdesk.cli.grid import grid
from ctdesk.cli.tongue import usual_language

HOLDER = """
import sys
from pathlib import Path
from ctdesk.app import open_book
book = open_book(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
book.close()
"""
AS_NOBODY = """
import os, sys
import ctdesk.cli.run, ctdesk.app, ctdesk.actions.records, ctdesk.queries.record, sqlalchemy
from ctdesk.cli.screen import Screen
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
sys.exit(ctdesk.cli.run.run(sys.argv[1:], Screen(None, None)))
"""


def shell(line: str, **changed: str) -> Told:
    """Run a line of the shell in which `ctdesk` is the program."""
    script = f'ctdesk() {{ "{sys.executable}" -m ctdesk "$@"; }}\n{line}'
    done = subprocess.run(
        ["bash", "-c", script], env=environment(**changed), capture_output=True, check=False
    )
    return Told(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_wrong_usage_ends_the_process_with_2(sahel: Path) -> None:
    assert "'peoples' is not one of" in program("list", sahel, "peoples").usage


def test_without_a_display_the_window_names_the_command_line(sahel: Path) -> None:
    told = (
        "There is no screen here to show the window on; everything also works without one: see "
        "“ctdesk --help”."
    )
    assert program(sahel).refusal == told


@pytest.fixture
def held(sahel: Path) -> Iterator[Path]:
    """A book that another program has open."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(sahel)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout and holder.stdout.readline() == "open\n"
    yield sahel
    holder.communicate("close\n")
    assert holder.returncode == 0


def test_a_second_program_is_told_who_has_the_book(held: Path) -> None:
    before = held.read_bytes()
    told = program("set", held, "E1", "city", "Salé").refusal
    assert told.startswith("“sahel.ctdesk” is already open on this computer (by ")
    assert told.endswith("go to that window, or close it and try again.")
    assert held.read_bytes() == before


def test_every_letter_is_printed_whatever_the_locale(sahel: Path) -> None:
    told = program(
        "list", sahel, "events", "maghreb", "--lang", "ar", LC_ALL="C", PYTHONUTF8="0"
    ).answer
    assert "17–19 يوليو 2012" in told


def test_a_reader_who_has_read_enough_ends_the_output_quietly(sahel: Path) -> None:
    long = "x" * 200_000  # more than a pipe holds
    changed(
        sahel,
        "INSERT INTO current_work(work_id) VALUES (1)",
        f"UPDATE event SET background = '{long}' WHERE id = 1",
    )
    told = shell(f'ctdesk show "{sahel}" E1 --json | head -1; echo "${{PIPESTATUS[0]}}"')
    assert told == Told(0, "{\n0\n", "")


def test_output_that_cannot_be_written_is_told(sahel: Path) -> None:
    told = shell(f'ctdesk list "{sahel}" events > /dev/full')
    assert told.refusal == (
        "The output could not be written (No space left on device), and any change it tells of "
        "is done; free some space or send it elsewhere."
    )


def test_a_closed_output_does_not_keep_the_work_from_being_done(sahel: Path) -> None:
    assert shell(f'ctdesk set "{sahel}" E1 city Tangier >&-') == Told(0, "", "")
    assert ("Tangier",) in changed(sahel, "SELECT city FROM event WHERE id = 1")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other accounts of this computer can enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


def as_nobody(*words: object) -> Told:
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *map(str, words)],
        env=environment(),
        capture_output=True,
        check=False,
    )
    return Told(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_read_only_book_is_read_and_not_written(sahel: Path, open_folder: Path) -> None:
    book = open_folder / "sahel.ctdesk"
    book.write_bytes(sahel.read_bytes())
    book.chmod(0o444)
    open_folder.chmod(0o555)
    assert len(as_nobody("list", book, "events", "--json").json) == 7
    assert as_nobody("set", book, "E1", "city", "Salé").refusal == (
        "“sahel” can only be read here; copy it to a folder you can write to and open the copy."
    )
    assert list(open_folder.iterdir()) == [book]
    assert book.read_bytes() == sahel.read_bytes()


def test_a_bug_is_told_without_a_word_of_any_record(sahel: Path) -> None:
    changed(sahel, "DROP TABLE event_country")
    told = program("show", sahel, "E1", "--json")
    assert (told.code, told.out) == (1, "")
    assert told.err == (
        "Something went wrong inside CT Desk (OperationalError); no half step was written. Try "
        "again, and if it stays so, report it with what CTDESK_DEBUG=1 makes it print, which may "
        "quote records.\n"
    )


def test_columns_stand_under_their_headings_in_every_script() -> None:
    rows = [("E1", "会议", "1"), ("E2", "مُحَمَّد", "20"), ("E3", "two\nlines\x1b[2J", "3")]
    lines = grid(("ID", "Name", "N"), rows, to_the_right=(False, False, True))
    assert list(lines) == [
        f"ID  Name{' ' * 12}N",
        f"E1  会议{' ' * 12}1",
        f"E2  مُحَمَّد{' ' * 11}20",
        "E3  two lines [2J   3",
    ]


def test_a_narrow_screen_clips_the_widest_column_and_isolates_arabic() -> None:
    rows = [("E1", "A very long title of a workshop"), ("E2", "ورشة")]
    lines = list(grid(("ID", "Title"), rows, to_the_right=(False, False), room=16))
    assert lines == ["ID  Title", "E1  A very long…", "E2  \u2068ورشة\u2069"]


@pytest.mark.parametrize(
    ("names", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LC_ALL": "ar_MA", "LANG": "fr_FR"}, "ar"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr"}, "fr"),
        ({"LC_ALL": "C", "LANG": "fr_FR"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_terminals_language_is_spoken_where_we_know_it(
    names: dict[str, str], language: str
) -> None:
    assert usual_language(names) == language


def test_what_takes_long_at_the_opening_is_said_beside_the_answer(
    ctdesk: Ctdesk, sahel: Path
) -> None:
    quiet = ctdesk("list", sahel, "events")
    changed(sahel, "UPDATE remembered SET fingerprint = 'older', content = '{}'")
    told = ctdesk("list", sahel, "events")
    assert (told.code, told.out) == (0, quiet.out)
    assert told.err == "Making the search index…\nMaking the list of how names are written…\n"
