"""One passphrase, one slot: the book's secret sealed so that this passphrase opens it.

Argon2id turns the passphrase into a key, ChaCha20-Poly1305 seals the secret with it, and the
costs, the label and the book's mark are authenticated too: nobody can swap or weaken them.
"""

import json
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass
from os import urandom
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

SHORTEST, LONGEST = 8, 1000

_MEMORY_KIB = range(8 * 1024, 1024 * 1024 + 1)
_PASSES = range(1, 11)
_LANES = range(1, 17)


@dataclass(frozen=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, lanes side by side."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether the cost is one we would ever ask for; checked before any memory is taken."""
        return self.memory_kib in _MEMORY_KIB and self.passes in _PASSES and self.lanes in _LANES


COST = Cost()


@dataclass(frozen=True)
class Slot:
    """The secret under one passphrase; `label` says whose it is."""

    label: str
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


def seal(secret: bytes, passphrase: str, book: bytes, *, label: str, cost: Cost) -> Slot:
    """A new slot of the book marked `book` for this passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    checked = new_passphrase(passphrase)
    salt, nonce = urandom(16), urandom(12)
    cipher = ChaCha20Poly1305(_stretched(checked, salt, cost))
    return Slot(
        label, cost, salt, nonce, cipher.encrypt(nonce, secret, _bound(book, label, cost, salt))
    )


def opened(slot: Slot, passphrase: str, book: bytes) -> bytes | None:
    """The secret in the slot, or None when the passphrase is another."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(_stretched(_normal(passphrase), slot.salt, slot.cost))
    bound = _bound(book, slot.label, slot.cost, slot.salt)
    try:
        return cipher.decrypt(slot.nonce, slot.sealed, bound)
    except InvalidTag:
        return None


def new_passphrase(passphrase: str) -> bytes:
    """The passphrase as it is stretched, when it may serve as a new one."""
    length = len(unicodedata.normalize("NFC", passphrase))
    if length < SHORTEST:
        raise UserError(
            tr(
                "A passphrase needs at least {shortest} characters; a short sentence of four or "
                "five words is good and easy to keep.",
                shortest=SHORTEST,
            ),
            field="passphrase",
        )
    if length > LONGEST:
        raise UserError(
            tr("A passphrase has at most {longest} characters; shorten it.", longest=LONGEST),
            field="passphrase",
        )
    return _normal(passphrase)


def as_json(slot: Slot) -> dict[str, Any]:
    """The slot as it stands in the keys file."""
    return {
        "kind": "passphrase",
        "label": slot.label,
        "kdf": _kdf(slot.cost, slot.salt),
        "nonce": b64encode(slot.nonce).decode(),
        "sealed": b64encode(slot.sealed).decode(),
    }


def from_json(written: dict[str, Any]) -> Slot:
    """The slot that a keys file describes; ValueError, KeyError or TypeError when it is none."""
    kdf = written["kdf"]
    cost = Cost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"]))
    if written["kind"] != "passphrase" or kdf["name"] != "argon2id" or not cost.is_sane():
        raise ValueError("not a slot of ours, or of a cost we never ask for")
    nonce, sealed = (b64decode(written[part], validate=True) for part in ("nonce", "sealed"))
    salt = b64decode(kdf["salt"], validate=True)
    if len(nonce) != 12 or len(salt) < 8:
        raise ValueError("salt or nonce of the wrong length")
    return Slot(str(written["label"]), cost, salt, nonce, sealed)


def _normal(passphrase: str) -> bytes:
    # A lone surrogate cannot be typed, but can be pasted; it must not end in a traceback.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _kdf(cost: Cost, salt: bytes) -> dict[str, Any]:
    return {
        "name": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": b64encode(salt).decode(),
    }


def _bound(book: bytes, label: str, cost: Cost, salt: bytes) -> bytes:
    """What the seal vouches for besides the secret."""
    about = {"book": book.hex(), "kind": "passphrase", "label": label, "kdf": _kdf(cost, salt)}
    return json.dumps(about, sort_keys=True).encode()


def _stretched(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretch = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return stretch.derive(passphrase)
    except MemoryError as error:
        raise UserError(
            tr(
                "This computer has too little free memory to open the book; close other programs "
                "and try again."
            )
        ) from error
