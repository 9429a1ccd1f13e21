import random
import shutil
import subprocess
import sys
import threading
import time
from collections import namedtuple
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from bookfiles import (
    GENERATIONS,
    MARKER,
    PASSPHRASE,
    child,
    fingerprint,
    people_in,
    plain_book,
    sealed_book,
)
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.kernel.errors import UserError
from ctdesk.store.backup import Backup, back_up, backups_of, clock_warning, thin, verify
from ctdesk.store.connection import PLAIN_HEADER, connect, maintenance_connection
from ctdesk.store.keys import by_passphrase, key_from_recovery_code, keys_path
from ctdesk.store.lock import AlreadyOpenError
from ctdesk.store.opening import open_file
from ctdesk.store.thinning import from_the_future, to_discard
from ctdesk.store.upgrade import restore, safe_upgrade

posix = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

NOW = datetime(2026, 11, 22, 8, 12, 5)
moments = st.datetimes(NOW - timedelta(days=1500), NOW + timedelta(days=3)).map(
    lambda when: when.replace(microsecond=0)
)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def generation_of(book, key):
    connection = connect(book, key)
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()


# Backups.


def test_a_backup_is_a_book_that_the_same_passphrase_opens(tmp_path):
    book, code = sealed_book(tmp_path)
    backup = back_up(book, key_from_recovery_code(code))
    assert names(tmp_path / "Sahel backups") == [backup.path.name, backup.path.name + ".keys"]
    assert backup.path.name == f"Sahel {backup.taken:%Y-%m-%d %H-%M-%S}.ctdesk"
    file = open_file(backup.path, by_passphrase(PASSPHRASE), generations=GENERATIONS)
    assert file.connection.execute("SELECT count(*) FROM presence").fetchone() == (3,)
    file.close()


def test_a_backup_of_an_encrypted_book_shows_nothing(tmp_path):
    book, code = sealed_book(tmp_path)
    content = back_up(book, key_from_recovery_code(code)).path.read_bytes()
    assert not content.startswith(PLAIN_HEADER)
    assert MARKER.encode() not in content


def test_a_backup_of_an_open_book_holds_what_is_still_in_the_journal(tmp_path):
    book = plain_book(tmp_path)
    connection = connect(book, None)
    connection.execute("INSERT INTO person(name) VALUES ('late')")
    backup = back_up(book, None)
    connection.close()
    assert people_in(backup.path, None) == 4


def test_a_backup_while_somebody_writes_is_one_moment_of_the_book(tmp_path):
    book = plain_book(tmp_path, people=2000)
    stop = threading.Event()

    def write_pairs():
        connection = connect(book, None)
        while not stop.is_set():
            connection.execute("BEGIN IMMEDIATE")
            added = connection.execute("INSERT INTO person(name) VALUES ('new')").lastrowid
            connection.execute("INSERT INTO presence(person_id) VALUES (?)", (added,))
            connection.execute("COMMIT")
        connection.close()

    writer = threading.Thread(target=write_pairs)
    writer.start()
    try:
        backups = [back_up(book, None) for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    for backup in backups:
        connection = connect(backup.path, None)
        people, presences = (
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("person", "presence")
        )
        connection.close()
        assert people == presences >= 2000
    assert people_in(book, None) > people_in(backups[0].path, None)


def test_two_backups_in_one_second_have_two_names(tmp_path):
    book = plain_book(tmp_path)
    first, second = back_up(book, None), back_up(book, None)
    assert backups_of(book) == [first, second]


def test_a_backup_can_go_to_another_disk(tmp_path):
    book = plain_book(tmp_path)
    backup = back_up(book, None, folder=tmp_path / "stick")
    assert backups_of(book, tmp_path / "stick") == [backup]
    assert backups_of(book) == []


def test_backups_are_told_from_other_files_and_other_books(tmp_path):
    book = plain_book(tmp_path)
    folder = tmp_path / "Sahel backups"
    folder.mkdir()
    for name in (
        "Sahel 2026-11-22 08-12-05.ctdesk",
        "Sahel 2026-11-21 08-12-05 before upgrade 2 to 3.ctdesk",
        "Sahel 2026-11-22 08-12-05.ctdesk.keys",
        "Sahel 2026-11-22 08-12-05.ctdesk.part",
        "Sahel 2 2026-11-22 08-12-05.ctdesk",
        "Sahel 2026-99-22 08-12-05.ctdesk",
        "notes.txt",
    ):
        (folder / name).touch()
    assert [(backup.taken, backup.occasion) for backup in backups_of(book)] == [
        (datetime(2026, 11, 21, 8, 12, 5), "before upgrade 2 to 3"),
        (datetime(2026, 11, 22, 8, 12, 5), ""),
    ]


def test_a_backup_that_cannot_be_written_is_refused_in_words(tmp_path):
    book = plain_book(tmp_path)
    (tmp_path / "Sahel backups").write_text("a file where the folder should be")
    with pytest.raises(UserError) as refusal:
        back_up(book, None)
    assert refusal.value.sentence.startswith("The backup could not be written to “Sahel backups” (")


def test_too_little_room_is_told_before_anything_is_written(tmp_path, monkeypatch):
    book = plain_book(tmp_path)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10, 9, 1))
    with pytest.raises(UserError, match="too little room for a backup; free 5 MB"):
        back_up(book, None)
    assert names(tmp_path / "Sahel backups") == []


def test_a_book_with_a_damaged_page_never_becomes_a_backup(tmp_path):
    book, code = sealed_book(tmp_path, people=500)
    content = bytearray(book.read_bytes())
    content[4 * 4096 + 9] ^= 1
    book.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        back_up(book, key_from_recovery_code(code))
    assert names(tmp_path / "Sahel backups") == []


def test_a_copy_that_lacks_a_row_or_is_another_database_does_not_pass(tmp_path):
    import sqlite3

    book = plain_book(tmp_path)
    verify(book, None, counts={"person": 3, "presence": 3})
    with pytest.raises(UserError, match="did not read back"):
        verify(book, None, counts={"person": 4, "presence": 3})
    other = tmp_path / "other.ctdesk"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE person(name)")
    connection.close()
    with pytest.raises(UserError, match="did not read back"):
        verify(other, None)


BACK_UP = """
import sys
from pathlib import Path
from ctdesk.store.backup import back_up
print("ready", flush=True)
while True:
    back_up(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
"""


def kill_during_backups(folder, kills):
    book, code = sealed_book(folder, people=3000)
    key = key_from_recovery_code(code)
    for _ in range(kills):
        program = child(BACK_UP, book, key.hex())
        assert program.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0.0, 0.25))
        program.kill()
        program.communicate()
        for backup in backups_of(book):
            verify(backup.path, key, counts={"person": 3000, "presence": 3000})
            assert keys_path(backup.path).exists()
    open_file(book, by_passphrase(PASSPHRASE), generations=GENERATIONS).close()
    assert not [name for name in names(folder / "Sahel backups") if ".part" in name]


@posix
def test_a_kill_during_a_backup_leaves_no_backup_that_does_not_open(tmp_path):
    kill_during_backups(tmp_path, 4)


@pytest.mark.long
@pytest.mark.parametrize("turn", range(5))  # one that stands still is ended after two minutes
@posix
def test_many_kills_during_backups(tmp_path, turn):
    kill_during_backups(tmp_path, 20)


# Thinning.


@given(st.sets(moments, max_size=120))
def test_thinning_keeps_the_newest_and_whatever_is_from_the_future(taken):
    kept = taken - to_discard(taken, NOW)
    assert from_the_future(taken, NOW) <= kept
    past = taken - from_the_future(taken, NOW)
    assert not past or max(past) in kept


@given(st.sets(moments, max_size=120))
def test_thinning_twice_removes_nothing_more(taken):
    kept = taken - to_discard(taken, NOW)
    assert to_discard(kept, NOW) == set()


@given(st.sets(moments, min_size=1, max_size=120), st.integers(1, 365))
def test_a_backup_is_left_for_every_day_week_and_month_that_had_one(taken, days):
    kept = taken - to_discard(taken, NOW)
    asked = NOW - timedelta(days=days)
    if days <= 31 and asked.date() in {when.date() for when in taken if when >= asked}:
        assert asked.date() in {when.date() for when in kept}
    weeks = {when.isocalendar()[:2] for when in kept}
    assert {when.isocalendar()[:2] for when in taken if asked <= when <= NOW} <= weeks


def test_a_year_of_backups_every_hour_thins_to_hours_days_weeks_and_months():
    taken = {NOW - timedelta(hours=hours) for hours in range(24 * 365)}
    last_of_day = {when for when in taken if when.hour == 23}
    sundays = {when for when in last_of_day if when.weekday() == 6}
    month_ends = {when for when in last_of_day if (when + timedelta(days=1)).day == 1}
    expected = (
        {NOW - timedelta(hours=hours) for hours in range(24)}
        | {when for when in last_of_day if NOW - when <= timedelta(days=31)}
        | sundays
        | month_ends
    )
    assert taken - to_discard(taken, NOW) == expected


def test_a_single_backup_of_ten_years_ago_stays():
    assert to_discard({datetime(2016, 1, 1), datetime(2015, 1, 1)}, NOW) == {datetime(2015, 1, 1)}


def test_a_laptop_carried_to_another_time_zone_has_no_broken_clock():
    ahead = {NOW + timedelta(hours=14), NOW + timedelta(days=2)}
    assert from_the_future(ahead, NOW) == {NOW + timedelta(days=2)}


def test_thinning_takes_the_keys_along_and_leaves_backups_with_an_occasion(tmp_path):
    book = plain_book(tmp_path)
    folder = tmp_path / "Sahel backups"
    folder.mkdir()
    stays = [
        "Sahel 2020-01-01 08-00-00 before upgrade 1 to 2.ctdesk",
        "Sahel 2026-11-22 08-00-00.ctdesk",
        "Sahel 2026-11-22 08-00-00.ctdesk.keys",
    ]
    goes = ["Sahel 2020-01-02 08-00-00.ctdesk", "Sahel 2020-01-02 08-00-00.ctdesk.keys"]
    for name in stays + goes:
        (folder / name).touch()
    gone = thin(book, NOW)
    assert gone == [Backup(datetime(2020, 1, 2, 8), "", folder / goes[0])]
    assert names(folder) == stays


def test_a_backup_dated_after_today_makes_one_look_at_the_clock(tmp_path):
    book = plain_book(tmp_path)
    assert clock_warning(book, datetime.now()) is None
    back_up(book, None)
    assert clock_warning(book, datetime.now()) is None
    assert "which has not come yet; check the date of this computer" in clock_warning(
        book, datetime.now() - timedelta(days=400)
    )


# Upgrades and restores.


def add_a_column(connection):
    connection.execute("BEGIN")
    connection.execute("ALTER TABLE person ADD COLUMN phone TEXT")
    connection.execute("COMMIT")


def rebuild_people(connection):
    """What rebuilding a table does: with foreign keys on, every presence would go with it."""
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE next(id INTEGER PRIMARY KEY, name TEXT NOT NULL, org TEXT)")
    connection.execute("INSERT INTO next(id, name) SELECT id, name FROM person")
    connection.execute("DROP TABLE person")
    connection.execute("ALTER TABLE next RENAME TO person")
    connection.execute("COMMIT")


def test_an_upgraded_book_has_every_row_and_a_backup_from_before(tmp_path):
    book, code = sealed_book(tmp_path)
    key = key_from_recovery_code(code)
    backup = safe_upgrade(book, key, rebuild_people, to=4)
    assert backup.path.name.endswith(" before upgrade 3 to 4.ctdesk")
    assert [generation_of(backup.path, key), generation_of(book, key)] == [3, 4]
    connection = connect(book, key)
    rows = connection.execute(
        "SELECT count(*), count(org) FROM person JOIN presence ON person_id = person.id"
    ).fetchone()
    connection.close()
    assert rows == (3, 0)
    assert names(tmp_path) == ["Sahel backups", "Sahel.ctdesk", "Sahel.ctdesk.keys"]


@posix
def test_an_upgrade_keeps_what_a_killed_program_left_in_the_journal(tmp_path):
    book = plain_book(tmp_path)
    program = child(
        "import os, sys\nfrom pathlib import Path\nfrom ctdesk.store.connection import connect\n"
        "connection = connect(Path(sys.argv[1]), None)\n"
        "connection.execute(\"INSERT INTO person(name) VALUES ('late')\")\nos.kill(os.getpid(), 9)",
        book,
    )
    program.communicate()
    safe_upgrade(book, None, add_a_column, to=4)
    assert people_in(book, None) == 4


def failing(connection):
    add_a_column(connection)
    raise ZeroDivisionError


def losing(connection):
    connection.execute("DELETE FROM presence WHERE id = 1")


def dropping(connection):
    connection.execute("DROP TABLE presence")


def orphaning(connection):
    connection.execute("UPDATE presence SET person_id = 99 WHERE id = 1")


@pytest.mark.parametrize(
    ("migrate", "expected", "words"),
    [
        (failing, ZeroDivisionError, ""),
        (losing, UserError, "would have lost records (presence)"),
        (dropping, UserError, "would have lost records (presence)"),
        (orphaning, UserError, "would have lost records (?)"),
    ],
)
def test_an_upgrade_that_goes_wrong_leaves_the_book_as_it_was(tmp_path, migrate, expected, words):
    book = plain_book(tmp_path)
    before = fingerprint(book)
    with pytest.raises(expected) as trouble:
        safe_upgrade(book, None, migrate, to=4)
    assert words in str(trouble.value)
    assert fingerprint(book) == before
    assert names(tmp_path) == ["Sahel backups", "Sahel.ctdesk"]


def test_a_table_may_be_emptied_on_purpose(tmp_path):
    book = plain_book(tmp_path)
    safe_upgrade(book, None, dropping, to=4, may_lose_rows={"presence"})
    assert generation_of(book, None) == 4


def test_trying_an_upgrade_again_makes_no_second_backup_of_the_same_book(tmp_path):
    book = plain_book(tmp_path)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            safe_upgrade(book, None, failing, to=4)
    assert len(backups_of(book)) == 1


def test_a_book_changed_since_gets_a_new_backup_before_its_upgrade(tmp_path):
    book = plain_book(tmp_path)
    with pytest.raises(ZeroDivisionError):
        safe_upgrade(book, None, failing, to=4)
    connection = connect(book, None)
    connection.execute("INSERT INTO person(name) VALUES ('since')")
    connection.close()
    backup = safe_upgrade(book, None, add_a_column, to=4)
    assert [people_in(each.path, None) for each in backups_of(book)] == [3, 4]
    assert backup == backups_of(book)[-1]


def test_a_book_that_is_open_is_neither_upgraded_nor_restored(tmp_path):
    book = plain_book(tmp_path)
    backup = back_up(book, None).path
    file = open_file(book, generations=GENERATIONS)
    with pytest.raises(AlreadyOpenError):
        safe_upgrade(book, None, add_a_column, to=4)
    with pytest.raises(AlreadyOpenError):
        restore(book, None, backup)
    file.close()
    assert generation_of(book, None) == 3


def test_a_book_that_somebody_reads_is_not_replaced(tmp_path):
    book = plain_book(tmp_path)
    reader = connect(book, None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    writer = connect(book, None)
    writer.execute("INSERT INTO person(name) VALUES ('meanwhile')")
    writer.close()
    with pytest.raises(UserError, match="Another program is writing"):
        safe_upgrade(book, None, add_a_column, to=4)
    reader.close()
    assert (people_in(book, None), generation_of(book, None), backups_of(book)) == (4, 3, [])


def test_a_copy_that_does_not_read_back_never_takes_the_books_place(tmp_path):
    book, code = sealed_book(tmp_path, people=500)
    key = key_from_recovery_code(code)
    before = fingerprint(book)

    def on_a_failing_disk(connection):
        add_a_column(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copy = book.with_name(book.name + ".next.part")
        content = bytearray(copy.read_bytes())
        content[-3000:-2000] = b"\x5a" * 1000
        copy.write_bytes(content)

    with pytest.raises(UserError, match=r"did not read back|damaged"):
        safe_upgrade(book, key, on_a_failing_disk, to=4)
    assert fingerprint(book) == before
    assert [name for name in names(tmp_path) if ".part" in name] == []


def test_a_book_that_another_program_wrote_to_meanwhile_is_not_replaced(tmp_path):
    book = plain_book(tmp_path)

    def meanwhile(connection):
        add_a_column(connection)
        other = connect(book, None)
        other.execute("INSERT INTO person(name) VALUES ('meanwhile')")
        other.close()

    with pytest.raises(UserError, match="Another program is writing"):
        safe_upgrade(book, None, meanwhile, to=4)
    assert (people_in(book, None), generation_of(book, None)) == (4, 3)


def test_an_upgrade_says_what_it_does_and_how_far_it_is(tmp_path):
    told = []
    safe_upgrade(plain_book(tmp_path), None, add_a_column, to=4, tell=lambda *how: told.append(how))
    assert [words for words, _ in told] == [
        "Making a backup…",
        "Reading the backup through…",
        "Copying the book…",
        "Reading the upgraded book through…",
    ]
    fractions = [fraction for _, fraction in told]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < fractions[-1] < 1


UPGRADE = """
import sys
from pathlib import Path
from ctdesk.store.upgrade import safe_upgrade
from test_backup import rebuild_people
print("ready", flush=True)
safe_upgrade(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), rebuild_people, to=4)
"""


def copied_beside(whole, folder):
    folder.mkdir()
    book = folder / "Sahel.ctdesk"
    shutil.copy(whole, book)
    shutil.copy(keys_path(whole), keys_path(book))
    return book


def seconds_of(program):
    """How long a child takes here and now, from its first line to its end."""
    assert program.stdout.readline() == "ready\n"
    start = time.perf_counter()
    assert program.communicate() == ("", "")
    return time.perf_counter() - start


def kill_during_upgrades(folder, kills):
    whole, code = sealed_book(folder, "Whole", people=3000)
    key = key_from_recovery_code(code)
    unhurried = copied_beside(whole, folder / "unhurried")
    took = seconds_of(child(UPGRADE, unhurried, key.hex()))
    assert generation_of(unhurried, key) == 4
    generations = set()
    for kill in range(kills):
        here = folder / str(kill)
        book = copied_beside(whole, here)
        program = child(UPGRADE, book, key.hex())
        assert program.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0.0, 1.5 * took))
        program.kill()
        program.communicate()
        file = open_file(book, by_passphrase(PASSPHRASE), generations=range(1, 5))
        generations.add(file.generation)
        left = [name for name in names(here) if ".part" in name]
        file.close()
        if file.needs_upgrade:
            safe_upgrade(book, key, rebuild_people, to=4)
        verify(book, key, counts={"person": 3000, "presence": 3000})
        verify(backups_of(book)[0].path, key, counts={"person": 3000, "presence": 3000})
        assert left == []
        shutil.rmtree(here)
    return generations


@posix
def test_a_kill_during_an_upgrade_leaves_the_old_book_or_the_new(tmp_path):
    assert kill_during_upgrades(tmp_path, 4) <= {3, 4}


@pytest.mark.long
@pytest.mark.parametrize("turn", range(3))
@posix
def test_many_kills_during_upgrades_meet_both_sides_of_the_step(tmp_path, turn):
    assert kill_during_upgrades(tmp_path, 20) == {3, 4}


def test_a_restored_book_is_the_backup_and_the_book_before_it_is_kept(tmp_path):
    book, code = sealed_book(tmp_path)
    key = key_from_recovery_code(code)
    backup = back_up(book, key)
    connection = connect(book, key)
    connection.execute("DELETE FROM person WHERE id > 1")
    connection.close()
    before = restore(book, key, backup.path)
    assert before.occasion == "before restore"
    assert (people_in(book, key), people_in(before.path, key)) == (3, 1)
    assert people_in(backup.path, key) == 3
    assert names(tmp_path) == ["Sahel backups", "Sahel.ctdesk", "Sahel.ctdesk.keys"]


@pytest.mark.parametrize("harm", ["cut", "flipped", "gone", "other book"])
def test_a_backup_that_is_not_whole_is_not_restored(tmp_path, harm):
    book, code = sealed_book(tmp_path, people=500)
    key = key_from_recovery_code(code)
    backup = back_up(book, key).path
    content = bytearray(backup.read_bytes())
    if harm == "cut":
        backup.write_bytes(content[:-5000])
    elif harm == "flipped":
        content[20000] ^= 1
        backup.write_bytes(content)
    elif harm == "gone":
        backup.unlink()
    else:
        backup.unlink()
        plain_book(tmp_path, "Other").replace(backup)
    before = fingerprint(book)
    with pytest.raises(UserError):
        restore(book, key, backup)
    assert fingerprint(book) == before
    assert names(tmp_path) == ["Sahel backups", "Sahel.ctdesk", "Sahel.ctdesk.keys"]


RESTORE = """
import sys
from pathlib import Path
from ctdesk.store.upgrade import restore
print("ready", flush=True)
restore(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3]))
"""


@posix
def test_a_kill_during_a_restore_leaves_the_old_book_or_the_backup(tmp_path):
    book, code = sealed_book(tmp_path, people=2000)
    key = key_from_recovery_code(code)
    backup = back_up(book, key).path
    connection = connect(book, key)
    connection.execute("DELETE FROM person WHERE id > 1000")
    connection.close()
    for _ in range(5):
        program = child(RESTORE, book, key.hex(), backup)
        assert program.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0.0, 0.15))
        program.kill()
        program.communicate()
        open_file(book, by_passphrase(PASSPHRASE), generations=GENERATIONS).close()
        assert people_in(book, key) in (1000, 2000)
        verify(backup, key, counts={"person": 2000, "presence": 2000})


def test_a_full_disk_during_a_copy_is_told_and_leaves_nothing(tmp_path):
    book = plain_book(tmp_path, people=2000)

    def greedy(connection):
        # The engine's own limit stands for the disk's end: it answers with the same error.
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
        connection.execute("CREATE TABLE more AS SELECT name || name AS name FROM person")

    before = fingerprint(book)
    with pytest.raises(UserError, match=r"The disk that holds “Sahel\.ctdesk” is full"):
        safe_upgrade(book, None, greedy, to=4)
    assert fingerprint(book) == before
    assert names(tmp_path) == ["Sahel backups", "Sahel.ctdesk"]


def test_maintenance_does_not_disturb_a_backup(tmp_path):
    book = plain_book(tmp_path)
    connection = maintenance_connection(book, None)
    connection.execute("VACUUM")
    assert people_in(back_up(book, None).path, None) == 3
    connection.close()


def test_a_disk_that_fails_during_a_backup_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    book = tmp_path / "office.ctdesk"
    told = subprocess.run(
        [sys.executable, "-c", BACK_UP_ON_A_SMALL_DISK, str(book)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.startswith("The disk that holds “office.ctdesk” ")
    assert sorted(path.name for path in tmp_path.rglob("*.part*")) == []


BACK_UP_ON_A_SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from ctdesk.kernel.errors import UserError
from ctdesk.store.backup import back_up
from ctdesk.store.connection import connect
book = Path(sys.argv[1])
connection = connect(book, None, create=True)
connection.execute("CREATE TABLE notes(body)")
connection.execute("INSERT INTO notes VALUES (zeroblob(3000000))")
connection.close()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
try:
    back_up(book, None)
except UserError as error:
    print(error.sentence)
"""
