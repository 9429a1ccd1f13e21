"""What a file is, told from its first bytes, before any database engine touches it."""

import struct
from enum import Enum

from ctdesk.kernel.i18n import tr
from ctdesk.store.connection import APPLICATION_ID, PAGE, PLAIN_HEADER

_APPLICATION_ID_AT = 68
_RANDOM_ENOUGH = 200  # of 256 byte values; a page of random bytes shows 256, text below 100
_MOST_TEXT_CONTROLS = frozenset(b"\t\n\r\x0c\x1b")


class Kind(Enum):
    """What the first page of a file looks like."""

    PLAIN_BOOK = "a book that is not encrypted"
    OTHER_DATABASE = "a database of another program"
    SEALED = "random bytes in whole pages, as an encrypted book is"
    CUT = "random bytes that do not fill their last page"
    PICTURE = "a picture"
    PDF = "a PDF document"
    ARCHIVE = "an office document or zip archive"
    TEXT = "text"
    UNKNOWN = "none of these"


_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
    (b"%PDF-", Kind.PDF),
    (b"PK\x03\x04", Kind.ARCHIVE),
    (b"PK\x05\x06", Kind.ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"Rar!\x1a\x07", Kind.ARCHIVE),
    (b"\x1f\x8b\x08", Kind.ARCHIVE),
)


def kind_of(first: bytes, size: int) -> Kind:
    """The kind of a file of `size` bytes whose first page is `first`."""
    if first.startswith(PLAIN_HEADER):
        return Kind.PLAIN_BOOK if _application_id(first) == APPLICATION_ID else Kind.OTHER_DATABASE
    for beginning, kind in _BEGINNINGS:
        if first.startswith(beginning):
            return kind
    if _is_text(first):
        return Kind.TEXT
    if len(first) >= PAGE and len(set(first)) >= _RANDOM_ENOUGH:
        return Kind.SEALED if size % PAGE == 0 else Kind.CUT
    return Kind.UNKNOWN


def not_a_book(name: str, kind: Kind) -> str:
    """The sentence for a file that is something else."""
    sentences = {
        Kind.OTHER_DATABASE: tr(
            "“{name}” is a database of another program and not a CT Desk book; choose a file "
            "that ends in .ctdesk.",
            name=name,
        ),
        Kind.PICTURE: tr(
            "“{name}” is a picture and not a CT Desk book; choose a file that ends in .ctdesk.",
            name=name,
        ),
        Kind.PDF: tr(
            "“{name}” is a PDF document and not a CT Desk book; open your book first, and then "
            "make a new event from this document.",
            name=name,
        ),
        Kind.ARCHIVE: tr(
            "“{name}” is an office document or archive and not a CT Desk book; open your book "
            "first, and then import the file.",
            name=name,
        ),
        Kind.TEXT: tr(
            "“{name}” is a text file and not a CT Desk book; open your book first, and then "
            "import the file.",
            name=name,
        ),
    }
    unknown = tr(
        "“{name}” is not a CT Desk book, or so damaged that it cannot be told; choose another "
        "file, or the newest backup.",
        name=name,
    )
    return sentences.get(kind, unknown)


def _application_id(first: bytes) -> int:
    end = _APPLICATION_ID_AT + 4
    return int(struct.unpack(">I", first[_APPLICATION_ID_AT:end])[0]) if len(first) >= end else 0


def _is_text(first: bytes) -> bool:
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        return len(set(first[2::2])) < 64 or len(set(first[3::2])) < 64
    if any(byte < 32 and byte not in _MOST_TEXT_CONTROLS for byte in first):
        return False
    return len(set(first)) < _RANDOM_ENOUGH
