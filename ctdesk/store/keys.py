"""Who may open a book: its keys file, and the recovery code that needs none.

The book's key is derived from its recovery code. The keys file, `NAME.ctdesk.keys`, holds
that same secret once per passphrase; losing the file is not losing the book. A key is 48
bytes: 32 of key and 16 of salt, and the salt is the book's mark: it stands at the start of the
encrypted file and in the keys file, so keys of another book are told from a damaged book.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.files import write_bytes
from ctdesk.kernel.i18n import tr
from ctdesk.store import recovery_code
from ctdesk.store.slots import COST, Cost, Slot, as_json, from_json, opened, seal

KeyFor = Callable[[Path], bytes]

VERSION = 1
MARK_LENGTH = 16
MOST_SLOTS = 16

_FORMAT = "ctdesk keys"
_MOST_BYTES = 100_000


class WrongPassphraseError(UserError):
    """The keys file is whole, and none of its passphrases is the one typed."""


class KeysMissingError(UserError):
    """There is no keys file beside the book; the recovery code opens it."""


class KeysDamagedError(UserError):
    """The keys file cannot be read; an older copy or the recovery code opens the book."""


@dataclass(frozen=True)
class Keys:
    """The content of a keys file: the mark of its book, and a slot per passphrase."""

    mark: bytes
    slots: tuple[Slot, ...]


def keys_path(book: Path) -> Path:
    """Where the keys file of a book lies."""
    return book.with_name(book.name + ".keys")


def new_keys(passphrase: str, *, label: str = "", cost: Cost = COST) -> tuple[Keys, str]:
    """The keys of a new book, and its recovery code, which is shown once to be printed."""
    secret = recovery_code.new_secret()
    return _sealed(secret, passphrase, label, cost), recovery_code.spelled(secret)


def unlock(path: Path, passphrase: str) -> bytes:
    """The key of the book whose keys file is `path`."""
    return _key(_found(path, passphrase)[1])


def key_from_recovery_code(code: str) -> bytes:
    """The key of the book that this code was printed for."""
    return _key(recovery_code.secret_from(code))


def by_passphrase(passphrase: str) -> KeyFor:
    """Open with a passphrase: what `opening.open_file` asks for its key."""
    return lambda path: unlock(path, passphrase)


def by_recovery_code(code: str) -> KeyFor:
    """Open with the recovery code; no keys file is needed."""
    return lambda _path: key_from_recovery_code(code)


def printed_code(path: Path, passphrase: str) -> str:
    """The recovery code again, for a new sheet; only a passphrase can ask for it."""
    return recovery_code.spelled(_found(path, passphrase)[1])


def add_passphrase(path: Path, passphrase: str, new: str, *, label: str, cost: Cost = COST) -> None:
    """Let one more person open the book; somebody who may open it already vouches."""
    keys, secret, _slot = _opened(path, passphrase)
    if label in {slot.label for slot in keys.slots}:
        raise UserError(
            tr(
                "“{label}” has a passphrase for this book already; choose another name.",
                label=label,
            ),
            field="label",
        )
    if len(keys.slots) >= MOST_SLOTS:
        raise UserError(tr("This book has {most} passphrases; remove one first.", most=MOST_SLOTS))
    slot = seal(secret, new, keys.mark, label=label, cost=cost)
    write(path, replace(keys, slots=(*keys.slots, slot)))


def change_passphrase(path: Path, old: str, new: str, *, cost: Cost = COST) -> None:
    """Replace one passphrase by another; the other people's stay as they are."""
    keys, secret, opening = _opened(path, old)
    slot = seal(secret, new, keys.mark, label=opening.label, cost=cost)
    slots = tuple(slot if each is opening else each for each in keys.slots)
    _withdraw(path, replace(keys, slots=slots))


def remove_passphrase(path: Path, label: str, passphrase: str) -> None:
    """Take the passphrase named `label` away; the last one stays."""
    keys = _found(path, passphrase)[0]
    left = tuple(slot for slot in keys.slots if slot.label != label)
    if len(left) == len(keys.slots):
        raise UserError(
            tr("“{label}” has no passphrase for this book; choose one of the list.", label=label)
        )
    if not left:
        raise UserError(tr("This is the book's only passphrase; add another before removing it."))
    _withdraw(path, replace(keys, slots=left))


def rebuild(path: Path, code: str, passphrase: str, *, label: str = "", cost: Cost = COST) -> bytes:
    """Make the keys file anew from the recovery code, with one passphrase; the book's key."""
    secret = recovery_code.secret_from(code)
    _withdraw(path, _sealed(secret, passphrase, label, cost))
    return _key(secret)


def read(path: Path) -> Keys:
    """The keys file as it lies there; missing, damaged and too new are three refusals."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("far too long for a keys file")
        body = _unaltered(json.loads(path.read_bytes()))
        if int(body["version"]) > VERSION:
            raise _newer(path)
        return _parsed(body)
    except FileNotFoundError as error:
        raise missing(path) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged(path) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def write(path: Path, keys: Keys) -> None:
    """Write the keys file, whole or not at all; the version before is kept as `.keys.old`."""
    if path.exists():
        write_bytes(older(path), path.read_bytes(), private=True)
    _replace(path, keys)


def older(path: Path) -> Path:
    """Where the second copy of a keys file lies."""
    return path.with_name(path.name + ".old")


def missing(path: Path) -> KeysMissingError:
    """The refusal when the keys file is not there."""
    return KeysMissingError(
        tr(
            "The keys file “{name}” is not beside the book; put it back (a copy lies with each "
            "backup), or type the recovery code from the printed sheet.",
            name=path.name,
        )
    )


def _opened(path: Path, passphrase: str) -> tuple[Keys, bytes, Slot]:
    keys = read(path)
    for slot in keys.slots:
        secret = opened(slot, passphrase, keys.mark)
        if secret is not None:
            return keys, secret, slot
    raise WrongPassphraseError(
        tr(
            "This passphrase does not open the book; check the keyboard language and capital "
            "letters and try again, or use the recovery code from the printed sheet."
        ),
        field="passphrase",
    )


def _found(path: Path, passphrase: str) -> tuple[Keys, bytes]:
    return _opened(path, passphrase)[:2]


def _withdraw(path: Path, keys: Keys) -> None:
    """Write keys of which something was taken away: the second copy must not keep it alive."""
    _replace(path, keys)
    write_bytes(older(path), path.read_bytes(), private=True)


def _replace(path: Path, keys: Keys) -> None:
    body = _body(keys)
    text = json.dumps({**body, "check": _checksum(body)}, indent=1, ensure_ascii=False)
    write_bytes(path, text.encode(), private=True)
    if read(path) != keys:
        raise RuntimeError("the keys file does not read back as written")


def _sealed(secret: bytes, passphrase: str, label: str, cost: Cost) -> Keys:
    mark = _key(secret)[-MARK_LENGTH:]
    return Keys(mark, (seal(secret, passphrase, mark, label=label, cost=cost),))


def _key(secret: bytes) -> bytes:
    return _derived(secret, b"ctdesk book key 1", 32) + _derived(
        secret, b"ctdesk book mark 1", MARK_LENGTH
    )


def _derived(secret: bytes, purpose: bytes, length: int) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt=None, info=purpose).derive(secret)


def _body(keys: Keys) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": VERSION,
        "book": keys.mark.hex(),
        "slots": [as_json(slot) for slot in keys.slots],
    }


def _checksum(body: dict[str, Any]) -> str:
    """Tells an accident to the file from a wrong passphrase; what nobody can forge is the seals."""
    from hashlib import sha256

    return sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _unaltered(written: dict[str, Any]) -> dict[str, Any]:
    """What stands in the file, when its checksum says so; every version has this checksum."""
    body = {**written}
    if body.pop("check") != _checksum(body) or body["format"] != _FORMAT:
        raise ValueError("changed since it was written")
    return body


def _parsed(body: dict[str, Any]) -> Keys:
    slots: Sequence[dict[str, Any]] = body["slots"]
    mark = bytes.fromhex(body["book"])
    if not 1 <= len(slots) <= MOST_SLOTS or len(mark) != MARK_LENGTH:
        raise ValueError("no slots, or too many, or no mark")
    return Keys(mark, tuple(map(from_json, slots)))


def _damaged(path: Path) -> KeysDamagedError:
    return KeysDamagedError(
        tr(
            "The keys file “{name}” is damaged; put back the copy “{older}” or the one beside "
            "the newest backup, or type the recovery code from the printed sheet.",
            name=path.name,
            older=older(path).name,
        )
    )


def _newer(path: Path) -> UserError:
    return UserError(
        tr(
            "The keys file “{name}” was written by a newer CT Desk; install that version to open "
            "the book, or use the recovery code.",
            name=path.name,
        )
    )


def _unreadable(path: Path, error: OSError) -> UserError:
    return UserError(
        tr(
            "The keys file “{name}” cannot be read ({reason}); ask for the right to read it, or "
            "use the recovery code.",
            name=path.name,
            reason=error.strerror or type(error).__name__,
        )
    )
