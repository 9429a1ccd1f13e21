import os
import random
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import pytest
from bookfiles import (
    CHEAP,
    GENERATIONS,
    MARKER,
    PASSPHRASE,
    child,
    fingerprint,
    people_in,
    plain_book,
    sealed_book,
)

from ctdesk.kernel.errors import UserError
from ctdesk.store import place
from ctdesk.store.backup import back_up
from ctdesk.store.connection import PAGE, bare_connection, connect, maintenance_connection
from ctdesk.store.engine_errors import BookDamagedError
from ctdesk.store.keys import (
    KeysMissingError,
    WrongPassphraseError,
    by_passphrase,
    by_recovery_code,
    key_from_recovery_code,
    keys_path,
    new_keys,
    write,
)
from ctdesk.store.lock import AlreadyOpenError, lock_path
from ctdesk.store.opening import PassphraseNeededError, open_file, place_warning, same_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, SIGKILL and rights of POSIX")

LEAVE_A_JOURNAL = """
import os, signal, sys
from pathlib import Path
from ctdesk.store.connection import connect
connection = connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]) or None)
connection.execute("INSERT INTO person(name) VALUES ('late')")
os.kill(os.getpid(), signal.SIGKILL)
"""


def opened(book, key_for=None):
    return open_file(book, key_for, generations=GENERATIONS)


def refused(book, key_for=None):
    """The sentence of a refusal that left the file, and the folder, as they were."""
    before = {path: fingerprint(path) for path in book.parent.iterdir() if path.is_file()}
    with pytest.raises(UserError) as refusal:
        opened(book, key_for)
    after = {path: fingerprint(path) for path in book.parent.iterdir() if path.is_file()}
    after = {path: content for path, content in after.items() if not path.name.endswith("-shm")}
    before = {path: content for path, content in before.items() if not path.name.endswith("-shm")}
    assert after == before
    return refusal.value.sentence


def leave_a_journal(book, key):
    """Add a person and be killed before the journal goes into the file."""
    program = child(LEAVE_A_JOURNAL, book, key.hex() if key else "")
    assert program.communicate() == ("", "")
    assert book.with_name(book.name + "-wal").stat().st_size > 0


# Books that open.


def test_a_clean_plain_book_opens_at_its_generation(tmp_path):
    book = plain_book(tmp_path)
    file = opened(book)
    found = (file.path, file.key, file.generation, file.needs_upgrade, file.was_unclean)
    assert found == (book.resolve(), None, 3, False, False)
    assert file.connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
    file.close()
    assert list(tmp_path.iterdir()) == [book]


def test_an_encrypted_book_opens_with_its_passphrase(tmp_path):
    book, code = sealed_book(tmp_path)
    file = opened(book, by_passphrase(PASSPHRASE))
    assert file.key == key_from_recovery_code(code)
    file.close()


def test_the_recovery_code_opens_a_book_whose_keys_are_lost(tmp_path):
    book, code = sealed_book(tmp_path)
    keys_path(book).unlink()
    file = opened(book, by_recovery_code(code.lower().replace("-", " ")))
    assert file.connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
    file.close()


def test_an_older_book_opens_and_says_that_it_needs_an_upgrade(tmp_path):
    file = opened(plain_book(tmp_path, generation=2))
    assert (file.generation, file.needs_upgrade) == (2, True)
    file.close()


@pytest.mark.parametrize("is_sealed", [False, True])
@posix
def test_what_a_killed_program_saved_is_there_and_was_checked(tmp_path, is_sealed):
    if is_sealed:
        book, code = sealed_book(tmp_path)
        key, key_for = key_from_recovery_code(code), by_recovery_code(code)
    else:
        book, key, key_for = plain_book(tmp_path), None, None
    leave_a_journal(book, key)
    file = opened(book, key_for)
    assert file.was_unclean
    assert file.connection.execute("SELECT count(*) FROM person").fetchone() == (4,)
    file.close()
    assert not opened_again_unclean(book, key_for)


def opened_again_unclean(book, key_for):
    file = opened(book, key_for)
    file.close()
    return file.was_unclean


@posix
def test_a_journal_without_its_shared_memory_is_read_too(tmp_path):
    book = plain_book(tmp_path)
    leave_a_journal(book, None)
    book.with_name(book.name + "-shm").unlink()
    opened(book).close()
    assert people_in(book, None) == 4


@posix
def test_a_link_opens_the_book_it_points_to(tmp_path):
    book = plain_book(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.ctdesk"
    link.symlink_to(book)
    file = opened(link)
    assert file.path == book.resolve()
    file.close()


@posix
def test_a_damaged_search_index_is_reported_and_does_not_close_the_book(tmp_path):
    book = plain_book(tmp_path)
    connection = maintenance_connection(book, None)
    connection.execute("UPDATE found_data SET block = x'00' WHERE id > 10")
    connection.close()
    leave_a_journal(book, None)
    file = opened(book)
    assert (file.was_unclean, file.search_index_is_damaged) == (True, True)
    file.close()


@posix
def test_that_an_unclosed_book_is_read_through_is_told_once_its_key_fits(tmp_path):
    book, code = sealed_book(tmp_path)
    told = []

    def tell(*how):
        told.append(how)

    open_file(book, by_passphrase(PASSPHRASE), generations=GENERATIONS, tell=tell).close()
    leave_a_journal(book, key_from_recovery_code(code))
    with pytest.raises(UserError):
        open_file(book, by_passphrase("another one"), generations=GENERATIONS, tell=tell)
    assert told == []
    open_file(book, by_passphrase(PASSPHRASE), generations=GENERATIONS, tell=tell).close()
    assert told == [("The book was not closed properly; it is read through…", 0)]


# Files that are no book.


def test_a_missing_book_and_a_folder_are_refused(tmp_path):
    assert refused(tmp_path / "Gone.ctdesk") == (
        "There is no book “Gone.ctdesk” there; plug in the disk it lies on, or look for it where "
        "it was moved to."
    )
    (tmp_path / "Folder.ctdesk").mkdir()
    assert refused(tmp_path / "Folder.ctdesk") == (
        "“Folder.ctdesk” is a folder; choose the book inside it."
    )


@posix
def test_paths_nobody_can_mean_are_refused_in_words(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").write_text("x")
    os.mkfifo(tmp_path / "pipe")
    for path in ("loop", "file/x.ctdesk", "x" * 300, "nul\0", "pipe"):
        with pytest.raises(UserError):
            opened(tmp_path / path)


PNG = b"\x89PNG\r\n\x1a\n" + bytes(5000)
OTHER_FILES = {
    "empty": (b"", "is empty: a copy was probably interrupted"),
    "png": (PNG, "is a picture and not a CT Desk book"),
    "pdf": (b"%PDF-1.7\n" + bytes(9000), "is a PDF document and not"),
    "xlsx": (b"PK\x03\x04" + random.Random(1).randbytes(8188), "is an office document or archive"),
    "text": ("Chers collègues,\r\n".encode() * 400, "is a text file and not"),
    "arabic": ("ورشة عمل في الرباط\n".encode() * 300, "is a text file and not"),
    "utf16": ("Dear all\n".encode("utf-16") * 300, "is a text file and not"),
    "short": (b"\x00\x01\x02", "is not a CT Desk book, or so damaged"),
    "zeros": (bytes(8192), "is not a CT Desk book, or so damaged"),
}


@pytest.mark.parametrize("kind", OTHER_FILES)
def test_a_file_that_is_something_else_is_named_and_left_alone(tmp_path, kind):
    content, words = OTHER_FILES[kind]
    file = tmp_path / "Sahel.ctdesk"
    file.write_bytes(content)
    assert words in refused(file)


def test_a_database_of_another_program_is_refused(tmp_path):
    import sqlite3

    file = tmp_path / "Sahel.ctdesk"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE bookmarks(address)")
    connection.close()
    assert "is a database of another program" in refused(file)


def test_an_encrypted_database_of_another_program_is_refused(tmp_path):
    book, code = sealed_book(tmp_path)
    connection = bare_connection(book, key_from_recovery_code(code), "rw")
    connection.execute("PRAGMA application_id=77")
    connection.close()
    assert "is a database of another program" in refused(book, by_recovery_code(code))


def test_a_plain_file_in_place_of_an_encrypted_book_is_not_trusted(tmp_path):
    book, code = sealed_book(tmp_path)
    (tmp_path / "new").mkdir()
    plain_book(tmp_path / "new").replace(book)
    assert "is not encrypted although a keys file lies beside it" in refused(
        book, by_recovery_code(code)
    )


# Versions.


@pytest.mark.parametrize(
    ("generation", "words"),
    [
        (4, "written by a newer CT Desk (book version 4; this one knows up to 3)"),
        (0, "the program ended while the book was being made"),
    ],
)
def test_a_generation_outside_the_window_is_refused(tmp_path, generation, words):
    assert words in refused(plain_book(tmp_path, generation=generation))


def test_a_book_from_before_the_window_names_the_way(tmp_path):
    book = plain_book(tmp_path, generation=1)
    with pytest.raises(UserError, match="a very old CT Desk"):
        open_file(book, generations=range(2, 4))


@posix
def test_a_newer_book_with_a_journal_keeps_both_as_they_are(tmp_path):
    book = plain_book(tmp_path, generation=4)
    leave_a_journal(book, None)
    assert "newer CT Desk" in refused(book)


def test_a_book_without_anything_in_it_was_never_finished(tmp_path):
    book = tmp_path / "Sahel.ctdesk"
    connect(book, None, create=True).close()
    assert "while the book was being made" in refused(book)


# Keys.


def test_an_encrypted_book_asks_for_its_passphrase(tmp_path):
    book, _ = sealed_book(tmp_path)
    with pytest.raises(PassphraseNeededError):
        opened(book)
    assert lock_path(book).exists() is False


def test_a_wrong_passphrase_is_not_damage_and_changes_nothing(tmp_path):
    book, _ = sealed_book(tmp_path)
    assert "This passphrase does not open the book" in refused(book, by_passphrase("something"))
    with pytest.raises(WrongPassphraseError):
        opened(book, by_passphrase("something"))


def test_lost_keys_ask_for_the_recovery_code(tmp_path):
    book, _ = sealed_book(tmp_path)
    keys_path(book).unlink()
    for key_for in (None, by_passphrase(PASSPHRASE)):
        with pytest.raises(KeysMissingError, match="type the recovery code"):
            opened(book, key_for)


def test_keys_and_codes_of_another_book_are_not_damage(tmp_path):
    book, _ = sealed_book(tmp_path)
    other, other_code = new_keys(PASSPHRASE, cost=CHEAP)
    assert "is of another book" in refused(book, by_recovery_code(other_code))
    write(keys_path(book), other)
    assert "is of another book" in refused(book, by_passphrase(PASSPHRASE))


# Damage.


def test_damage_to_the_first_page_is_not_a_wrong_key(tmp_path):
    book, code = sealed_book(tmp_path)
    content = bytearray(book.read_bytes())
    content[100] ^= 1
    book.write_bytes(content)
    assert refused(book, by_recovery_code(code)).startswith(
        "“Sahel.ctdesk” is damaged (page 1) and was left as it is. "
    )


@pytest.mark.parametrize("lost", [1, PAGE, 100])
def test_a_cut_file_is_damage(tmp_path, lost):
    book, code = sealed_book(tmp_path)
    os.truncate(book, book.stat().st_size - lost)
    with pytest.raises(BookDamagedError):
        opened(book, by_recovery_code(code))
    sentence = refused(book, by_recovery_code(code))
    assert ("is damaged" if lost == PAGE else "The end of “Sahel.ctdesk” is missing") in sentence


def test_zeros_where_an_encrypted_book_should_be_are_damage(tmp_path):
    book, code = sealed_book(tmp_path)
    book.write_bytes(bytes(book.stat().st_size))
    assert "“Sahel.ctdesk” is damaged" in refused(book, by_recovery_code(code))


def test_a_clean_book_whose_schema_cannot_be_read_is_damage(tmp_path):
    book = plain_book(tmp_path)
    connection = maintenance_connection(book, None)
    for number in range(200):
        connection.execute(f"CREATE TABLE drawer_{number}(content TEXT)")
    connection.close()
    content = bytearray(book.read_bytes())
    last = int.from_bytes(content[108:112], "big")  # where the schema's tree of pages ends
    content[(last - 1) * PAGE : last * PAGE] = bytes(PAGE)
    book.write_bytes(content)
    assert "“Sahel.ctdesk” is damaged and was left as it is. " in refused(book)


def test_a_refusal_for_damage_names_the_newest_backup(tmp_path):
    book, code = sealed_book(tmp_path)
    backup = back_up(book, key_from_recovery_code(code))
    book.write_bytes(book.read_bytes()[:PAGE] + bytes(book.stat().st_size - PAGE - 1))
    assert refused(book, by_recovery_code(code)).endswith(
        f"Its newest backup is “{backup.path.name}” in the folder “Sahel backups”."
    )


@posix
def test_a_damaged_page_is_named_after_an_unclean_end(tmp_path):
    book, code = sealed_book(tmp_path, people=500)
    leave_a_journal(book, key_from_recovery_code(code))
    content = bytearray(book.read_bytes())
    content[4 * PAGE + 7] ^= 2
    book.write_bytes(content)
    assert "is damaged (page 5)" in refused(book, by_recovery_code(code))


@posix
def test_any_flipped_bit_of_an_encrypted_book_is_found_after_an_unclean_end(tmp_path):
    book, code = sealed_book(tmp_path, people=200)
    leave_a_journal(book, key_from_recovery_code(code))
    content = book.read_bytes()
    chance = random.Random(7)
    for _ in range(40):
        place = chance.randrange(16, len(content))  # before it stands the mark, which is spare
        flipped = bytearray(content)
        flipped[place] ^= 1 << chance.randrange(8)
        book.write_bytes(flipped)
        with pytest.raises(BookDamagedError):
            opened(book, by_recovery_code(code))


# Other programs, other places.


@posix
def test_a_book_open_elsewhere_is_refused_and_free_after_a_kill(tmp_path):
    book = plain_book(tmp_path)
    program = child(
        "import sys, time\nfrom pathlib import Path\nfrom ctdesk.store.opening import open_file\n"
        "file = open_file(Path(sys.argv[1]), generations=range(1, 4))\n"
        "print('open', flush=True)\ntime.sleep(60)\n",
        book,
    )
    assert program.stdout.readline() == "open\n"
    with pytest.raises(AlreadyOpenError, match=f"process {program.pid}"):
        opened(book)
    os.kill(program.pid, signal.SIGKILL)
    program.communicate()
    opened(book).close()


def test_a_replaced_moved_or_deleted_file_is_noticed(tmp_path):
    book = plain_book(tmp_path)
    file = opened(book)
    seen = [same_file(file)]
    book.rename(tmp_path / "moved")
    seen.append(same_file(file))
    shutil.copy(tmp_path / "moved", book)
    seen.append(same_file(file))
    book.unlink()
    (tmp_path / "moved").rename(book)
    seen.append(same_file(file))
    file.close()
    assert seen == [True, False, False, True]


READ_ONLY = """
import os, sys
from pathlib import Path
import ctdesk.kernel.text
from ctdesk.kernel.errors import UserError
from ctdesk.store.opening import open_file
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    file = open_file(Path(sys.argv[1]), generations=range(1, 4))
    count = file.connection.execute("SELECT count(*) FROM person").fetchone()[0]
    print(file.read_only, count)
    file.close()
except UserError as error:
    print(error.sentence)
"""


@pytest.fixture
def open_folder():
    """A folder that other accounts of this computer can enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


@posix
def test_a_book_in_a_folder_that_cannot_be_written_opens_for_reading(open_folder):
    book = plain_book(open_folder)
    book.chmod(0o444)
    open_folder.chmod(0o555)
    before = fingerprint(book)
    assert child(READ_ONLY, book).communicate() == ("True 3\n", "")
    assert (list(open_folder.iterdir()), fingerprint(book)) == ([book], before)


@posix
def test_a_book_that_cannot_be_written_opens_for_reading_in_any_folder(open_folder):
    book = plain_book(open_folder)
    book.chmod(0o444)
    open_folder.chmod(0o777)
    assert child(READ_ONLY, book).communicate() == ("True 3\n", "")
    assert list(open_folder.iterdir()) == [book]


@posix
def test_a_book_with_a_journal_is_not_half_read_where_it_cannot_be_written(open_folder):
    book = plain_book(open_folder)
    leave_a_journal(book, None)
    book.chmod(0o444)
    open_folder.chmod(0o555)
    said, _ = child(READ_ONLY, book).communicate()
    assert "copy it together with “Sahel.ctdesk-wal” to a folder you can write to" in said


@posix
def test_a_book_one_may_not_read_says_whom_to_ask(open_folder):
    book = plain_book(open_folder)
    book.chmod(0o000)
    said, _ = child(READ_ONLY, book).communicate()
    assert said.startswith("You may not read “Sahel.ctdesk”; ask whoever looks after")


@pytest.mark.parametrize(
    ("folders", "service"),
    [
        ("home/awa/Dropbox (Office)/books", "Dropbox"),
        ("Users/awa/OneDrive - Office/books", "OneDrive"),
        ("Users/awa/Library/CloudStorage/GoogleDrive-awa/My Drive", "Google Drive"),
        ("Users/awa/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("home/awa/Nextcloud", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path, folders, service):
    sentence = place_warning(tmp_path / folders / "Sahel.ctdesk")
    assert sentence.startswith(f"“Sahel.ctdesk” lies in a folder that {service} copies while")


def test_a_folder_of_this_computer_is_a_good_place(tmp_path):
    assert place_warning(tmp_path / "Sahel.ctdesk") is None
    assert place_warning(tmp_path / "About Dropbox" / "Dropbox.ctdesk") is None


MOUNTS = r"""
/dev/sda1 / ext4 rw,relatime 0 0
//server/share /mnt/team\040share cifs rw,vers=3.0 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "type_there"),
    [
        ("/mnt/team share/books/Sahel.ctdesk", "cifs"),
        ("/home/awa/Sahel.ctdesk", "nfs4"),
        ("/home/local/Sahel.ctdesk", "ext4"),
        ("/mnt/Sahel.ctdesk", "ext4"),
    ],
)
def test_the_deepest_mount_tells_where_a_file_lies(path, type_there):
    from pathlib import PurePosixPath

    assert place.mount_type(PurePosixPath(path), place.linux_mounts(MOUNTS)) == type_there


@posix
def test_a_network_drive_is_warned_of(tmp_path):
    mounts = {"/": "ext4", str(tmp_path.resolve()): "cifs"}
    assert place_warning(tmp_path / "Sahel.ctdesk", mounts) == (
        "“Sahel.ctdesk” lies on a network drive, where two people can damage it; move it to this "
        "computer, or ask for a shared database."
    )


def test_copies_a_sync_service_could_not_decide_about_are_listed(tmp_path):
    book = plain_book(tmp_path)
    for name in ("Sahel (1).ctdesk", "Sahel (Awa's conflicted copy).ctdesk", "Sahel (1).txt"):
        (tmp_path / name).touch()
    assert [copy.name for copy in place.conflict_copies(book)] == [
        "Sahel (1).ctdesk",
        "Sahel (Awa's conflicted copy).ctdesk",
    ]


def test_no_sentence_shows_what_is_in_the_book(tmp_path):
    book, code = sealed_book(tmp_path)
    for key_for in (None, by_passphrase("something"), by_recovery_code(new_keys(PASSPHRASE)[1])):
        sentence = refused(book, key_for)
        assert MARKER not in sentence
        assert code not in sentence
