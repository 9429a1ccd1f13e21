"""Files that are either wholly written or not there."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr


@contextmanager
def written_whole(target: Path, *, private: bool = False) -> Iterator[Path]:
    """Give a path in the target's folder to write to; when all went well it takes its name.

    The bytes are on the disk before the name changes, so a power cut leaves the old file
    or the new one. `private` makes the file readable by its owner alone. A target that
    cannot be written is a UserError, and the old file stays as it was.
    """
    try:
        handle, name = tempfile.mkstemp(".part", f".{target.name}.", target.parent)
    except OSError as error:
        raise _unwritable(target, error) from error
    os.close(handle)
    part = Path(name)
    try:
        yield part
        if not private:
            part.chmod(0o666 & ~_umask())
        sync_file(part)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        part.unlink(missing_ok=True)


def write_bytes(target: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` to `target`, whole or not at all."""
    with written_whole(target, private=private) as part:
        part.write_bytes(content)


def sync_file(path: Path) -> None:
    """Return when the file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return when the folder's names are on the disk (where the system can say so)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _unwritable(target: Path, error: OSError) -> UserError:
    reason = error.strerror or type(error).__name__
    return UserError(
        tr(
            "“{name}” could not be written ({reason}); choose another folder, close the program "
            "that has it open, or free some space, and try again.",
            name=target.name,
            reason=reason,
        )
    )
