"""What the reading process and the program say to each other: marked lengths of bytes."""

import json
import struct
from typing import Any, BinaryIO, TypeAlias

Frame: TypeAlias = tuple[bytes, bytes]
"""A mark of one byte, and what it marks."""

ASKED, CONTENT = b"A", b"C"
SHEET, ROWS, FAR, REFUSED, DONE = b"S", b"R", b"F", b"X", b"D"

_HEAD = struct.Struct(">cII")


def write_frame(pipe: BinaryIO, mark: bytes, content: bytes, count: int = 0) -> None:
    """Send one frame; `count` is how many rows it holds, where it holds rows."""
    pipe.write(_HEAD.pack(mark, count, len(content)))
    pipe.write(content)
    pipe.flush()


def read_frame(pipe: BinaryIO, most: int) -> tuple[bytes, int, bytes] | None:
    """The next frame; None when the other side is gone or sends what cannot be one."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    mark, count, length = _HEAD.unpack(head)
    if length > most:
        return None
    content = pipe.read(length)
    return (mark, count, content) if len(content) == length else None


def written(thing: Any) -> bytes:
    """A plain thing of texts, numbers and lists as bytes."""
    return json.dumps(thing).encode()
