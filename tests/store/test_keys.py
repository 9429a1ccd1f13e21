import json
import random
import sys
import time
import unicodedata
from contextlib import suppress
from hashlib import sha256

import pytest
from bookfiles import CHEAP, PASSPHRASE, child
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.kernel.errors import UserError
from ctdesk.store.keys import (
    KeysDamagedError,
    KeysMissingError,
    WrongPassphraseError,
    add_passphrase,
    change_passphrase,
    key_from_recovery_code,
    keys_path,
    new_keys,
    older,
    printed_code,
    read,
    rebuild,
    remove_passphrase,
    unlock,
    write,
)
from ctdesk.store.recovery_code import secret_from, spelled
from ctdesk.store.slots import COST, Cost

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
OTHER = "another good passphrase"

secrets = st.integers(0, 2**150 - 1).map(lambda number: number.to_bytes(19))


@pytest.fixture
def keys(tmp_path):
    """A keys file that PASSPHRASE opens, and the recovery code of its book."""
    path = keys_path(tmp_path / "Sahel.ctdesk")
    made, code = new_keys(PASSPHRASE, label="office", cost=CHEAP)
    write(path, made)
    return path, code


def rewritten(path, change):
    """Change a keys file by hand, so that its checksum fits again."""
    written = json.loads(path.read_text())
    change(written)
    del written["check"]
    check = sha256(json.dumps(written, sort_keys=True).encode()).hexdigest()
    path.write_text(json.dumps({**written, "check": check}))


# The recovery code.


@given(secrets)
def test_a_code_is_ten_groups_of_four_and_reads_back(secret):
    code = spelled(secret)
    assert [len(group) for group in code.split("-")] == [4] * 10
    assert secret_from(code) == secret


@given(secrets, st.randoms(use_true_random=False))
def test_a_code_is_read_however_it_is_typed(secret, chance):
    misread = {"0": "0oO٠", "1": "1iIlL١"}
    typed = "".join(
        chance.choice(misread.get(letter, letter + letter.lower()))
        + chance.choice(["", "", " ", "-", "–", "\n", "\u00a0"])
        for letter in spelled(secret).replace("-", "")
    )
    assert secret_from(typed) == secret


@given(secrets, st.integers(0, 39), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found_and_its_group_named(secret, place, letter):
    right = spelled(secret).replace("-", "")
    if right[place] == letter:
        return
    wrong = right[:place] + letter + right[place + 1 :]
    with pytest.raises(UserError) as refusal:
        secret_from(wrong)
    group = place // 4
    assert refusal.value.sentence == (
        f"Group {group + 1} of the recovery code, “{wrong[4 * group : 4 * group + 4]}”, is not as "
        "printed; compare it with the sheet and type it again."
    )


@given(secrets, st.integers(0, 9), st.sampled_from([(0, 1), (1, 2), (2, 3), (0, 2), (1, 3)]))
def test_two_swapped_letters_of_a_group_are_found(secret, group, places):
    letters = list(spelled(secret).replace("-", ""))
    first, second = (4 * group + place for place in places)
    if letters[first] == letters[second]:
        return
    letters[first], letters[second] = letters[second], letters[first]
    with pytest.raises(UserError, match=f"Group {group + 1} "):
        secret_from("".join(letters))


@given(secrets, st.integers(0, 8))
def test_two_swapped_groups_are_found(secret, place):
    groups = spelled(secret).split("-")
    if groups[place] == groups[place + 1]:
        return
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(UserError, match=f"Group {place + 1} "):
        secret_from("-".join(groups))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "A recovery code has 40 letters and digits and you typed 0; "),
        ("K7QW", "A recovery code has 40 letters and digits and you typed 4; "),
        ("U" * 40, "“U” never stands in a recovery code; "),
        ("ع" * 40, "“ع” never stands in a recovery code; "),
    ],
)
def test_what_cannot_be_a_code_is_refused_in_words(typed, sentence):
    with pytest.raises(UserError) as refusal:
        secret_from(typed)
    assert refusal.value.sentence.startswith(sentence)


def test_no_two_books_get_the_same_code():
    assert len({new_keys(PASSPHRASE, cost=CHEAP)[1] for _ in range(5)}) == 5


# Passphrases.


def test_the_passphrase_and_the_recovery_code_open_the_same_book(keys):
    path, code = keys
    key = unlock(path, PASSPHRASE)
    assert len(key) == 48
    assert key_from_recovery_code(code) == key
    assert read(path).mark == key[32:]
    assert key[32:] not in key[:32]  # the mark stands in the open


@pytest.mark.parametrize("passphrase", ["صباح الخير يا باماكو", "été à Gao, 2017", " ‘x’ 🐫 " * 9])
def test_a_passphrase_may_be_in_any_script_and_typed_in_either_form(tmp_path, passphrase):
    path = tmp_path / "a.keys"
    made, code = new_keys(unicodedata.normalize("NFC", passphrase), cost=CHEAP)
    write(path, made)
    decomposed = unicodedata.normalize("NFD", passphrase)
    assert unlock(path, decomposed) == key_from_recovery_code(code)


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [("seven 7", "at least 8"), ("", "at least 8"), ("x" * 1001, "at most 1000")],
)
def test_a_passphrase_too_short_or_too_long_is_refused_in_words(passphrase, words):
    with pytest.raises(UserError, match=words) as refusal:
        new_keys(passphrase, cost=CHEAP)
    assert refusal.value.field == "passphrase"


def test_a_pasted_half_character_is_only_a_wrong_passphrase(keys):
    with pytest.raises(WrongPassphraseError):
        unlock(keys[0], "\ud83d passphrase")


def test_what_guards_a_new_book_is_dear_to_guess():
    made, _code = new_keys(PASSPHRASE)
    assert [slot.cost for slot in made.slots] == [COST] == [Cost(65536, 3, 4)]


def test_wrong_missing_and_damaged_are_three_refusals_with_three_ways_out(keys):
    path, _ = keys
    with pytest.raises(WrongPassphraseError) as wrong:
        unlock(path, PASSPHRASE.upper())
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(KeysDamagedError) as damaged:
        unlock(path, PASSPHRASE)
    path.unlink()
    with pytest.raises(KeysMissingError) as missing:
        unlock(path, PASSPHRASE)
    assert [error.value.sentence for error in (wrong, damaged, missing)] == [
        "This passphrase does not open the book; check the keyboard language and capital "
        "letters and try again, or use the recovery code from the printed sheet.",
        "The keys file “Sahel.ctdesk.keys” is damaged; put back the copy "
        "“Sahel.ctdesk.keys.old” or the one beside the newest backup, or type the recovery "
        "code from the printed sheet.",
        "The keys file “Sahel.ctdesk.keys” is not beside the book; put it back (a copy lies "
        "with each backup), or type the recovery code from the printed sheet.",
    ]


def test_any_flipped_bit_is_damage_and_never_a_wrong_passphrase(keys):
    path, _ = keys
    whole, content = read(path), path.read_bytes()
    for place in range(len(content)):
        for bit in (1, 4, 32):
            path.write_bytes(content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :])
            with suppress(KeysDamagedError):
                assert read(path) == whole  # where the bit was of the white space


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 90_000, b" " * 200_000]
)
def test_anything_else_in_place_of_the_keys_is_damage(keys, content):
    keys[0].write_bytes(content)
    with pytest.raises(KeysDamagedError):
        read(keys[0])


@pytest.mark.parametrize(
    "absurd",
    [
        {"memory_kib": 4 * 1024**3},
        {"memory_kib": 1024},
        {"memory_kib": -1},
        {"passes": 2**31},
        {"passes": 0},
        {"lanes": 17},
        {"name": "plain"},
    ],
)
def test_costs_we_never_ask_for_are_refused_before_they_are_paid(keys, absurd):
    path, _ = keys
    rewritten(path, lambda written: written["slots"][0]["kdf"].update(absurd))
    with pytest.raises(KeysDamagedError):
        unlock(path, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        lambda written: written["slots"][0]["kdf"].update(passes=2),
        lambda written: written["slots"][0].update(label="somebody else"),
        lambda written: written.update(book="00" * 16),
    ],
)
def test_the_seal_vouches_for_cost_label_and_book(keys, change):
    path, _ = keys
    rewritten(path, change)
    with pytest.raises(WrongPassphraseError):
        unlock(path, PASSPHRASE)


def test_keys_of_a_newer_version_name_the_way_out(keys):
    path, _ = keys
    rewritten(path, lambda written: written.update(version=2))
    with pytest.raises(UserError, match="written by a newer CT Desk"):
        unlock(path, PASSPHRASE)


# Several people, and changing one's mind.


def test_one_more_person_opens_the_same_book(keys):
    path, _ = keys
    add_passphrase(path, PASSPHRASE, OTHER, label="director", cost=CHEAP)
    assert unlock(path, OTHER) == unlock(path, PASSPHRASE)
    assert [slot.label for slot in read(path).slots] == ["office", "director"]


def test_the_keys_before_an_addition_are_kept_as_a_second_copy(keys):
    path, _ = keys
    before = read(path)
    add_passphrase(path, PASSPHRASE, OTHER, label="director", cost=CHEAP)
    assert read(older(path)) == before


def test_only_who_may_open_the_book_can_let_somebody_in(keys):
    path, _ = keys
    before = path.read_bytes()
    with pytest.raises(WrongPassphraseError):
        add_passphrase(path, OTHER, OTHER, label="me", cost=CHEAP)
    assert path.read_bytes() == before


def test_a_name_has_one_passphrase(keys):
    with pytest.raises(UserError, match="“office” has a passphrase"):
        add_passphrase(keys[0], PASSPHRASE, OTHER, label="office", cost=CHEAP)


def test_a_changed_passphrase_opens_and_the_old_one_opens_no_copy_any_more(keys):
    path, code = keys
    add_passphrase(path, PASSPHRASE, "the director's own", label="director", cost=CHEAP)
    change_passphrase(path, PASSPHRASE, OTHER, cost=CHEAP)
    key = key_from_recovery_code(code)
    assert [unlock(path, OTHER), unlock(path, "the director's own")] == [key, key]
    assert [slot.label for slot in read(path).slots] == ["office", "director"]
    for copy in (path, older(path)):
        with pytest.raises(WrongPassphraseError):
            unlock(copy, PASSPHRASE)


def test_a_removed_passphrase_opens_no_copy_any_more(keys):
    path, _ = keys
    add_passphrase(path, PASSPHRASE, OTHER, label="director", cost=CHEAP)
    remove_passphrase(path, "office", OTHER)
    assert [slot.label for slot in read(path).slots] == ["director"]
    for copy in (path, older(path)):
        with pytest.raises(WrongPassphraseError):
            unlock(copy, PASSPHRASE)


def test_the_last_passphrase_stays(keys):
    with pytest.raises(UserError, match="only passphrase"):
        remove_passphrase(keys[0], "office", PASSPHRASE)
    with pytest.raises(UserError, match="“nobody” has no passphrase"):
        remove_passphrase(keys[0], "nobody", PASSPHRASE)
    assert len(unlock(keys[0], PASSPHRASE)) == 48


def test_a_lost_keys_file_is_made_anew_from_the_recovery_code(keys):
    path, code = keys
    key = unlock(path, PASSPHRASE)
    path.unlink()
    assert rebuild(path, code, OTHER, cost=CHEAP) == key
    assert unlock(path, OTHER) == key


def test_the_recovery_sheet_can_be_printed_again_with_a_passphrase_only(keys):
    path, code = keys
    assert printed_code(path, PASSPHRASE) == code
    with pytest.raises(WrongPassphraseError):
        printed_code(path, OTHER)


def test_the_keys_file_shows_neither_secret_nor_key(keys):
    path, code = keys
    content = path.read_bytes()
    key = unlock(path, PASSPHRASE)
    for part in (secret_from(code), key[:32], key[:32].hex().encode(), code.encode()):
        assert part not in content


CHANGE = """
import sys
from pathlib import Path
from ctdesk.store.keys import change_passphrase
from ctdesk.store.slots import Cost
path, one, other = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
print("ready", flush=True)
while True:
    change_passphrase(path, one, other, cost=Cost(8192, 1, 1))
    one, other = other, one
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_while_a_passphrase_changes_leaves_one_that_opens(keys):
    path, code = keys
    one, other = PASSPHRASE, OTHER
    for _ in range(5):
        program = child(CHANGE, path, one, other)
        assert program.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0.02, 0.2))
        program.kill()
        program.communicate()
        try:
            key = unlock(path, one)
        except WrongPassphraseError:
            one, other = other, one
            key = unlock(path, one)
        assert key == key_from_recovery_code(code)
