"""How a module of this room says which files it can write."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A suffix, the kind of thing that is written (Table or Document), and the writer.

    A module becomes a format by having one of these as FILE_FORMAT. The writer is called
    as `write(thing, target, progress=None)` and writes the file whole or not at all.
    """

    suffix: str
    of: type
    write: Callable[..., None]
