"""Where a book lies: on a disk of this computer, on the network, or in a folder that is synced.

A book in use is several files that belong together to the byte. A network share may not
honour its locks, and a sync service may copy half of them or bring back an old one.
"""

import os
import sys
from pathlib import Path, PurePath

from ctdesk.kernel.i18n import tr

Mounts = dict[str, str]
"""The type of file system at each mount point."""

_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "webdav", "davfs"}
    | {"ceph", "glusterfs", "lustre", "gpfs", "ocfs2", "gfs2", "beegfs", "9p"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs"}
    | {"fuse.ceph", "fuse.s3fs", "fuse.smbnetfs", "fuse.curlftpfs"}
)
_SYNCED = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
)
_OCTAL = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}
_REMOTE_DRIVE = 4  # DRIVE_REMOTE


def place_warning(path: Path, mounts: Mounts | None = None) -> str | None:
    """A sentence when a book should rather lie elsewhere; None when its place is good.

    `mounts` is what is mounted where, as `mounted()` tells when it is not given.
    """
    real = path.resolve()
    service = sync_service(real)
    if service is not None:
        return tr(
            "“{name}” lies in a folder that {service} copies while you work, which can damage "
            "it; move it to a folder of this computer alone, and let backups go to {service}.",
            name=path.name,
            service=service,
        )
    if is_on_network(real, mounts):
        return tr(
            "“{name}” lies on a network drive, where two people can damage it; move it to this "
            "computer, or ask for a shared database.",
            name=path.name,
        )
    return None


def conflict_copies(book: Path) -> tuple[Path, ...]:
    """Books beside this one whose names say that a sync service could not decide: `NAME (1)`."""
    if not book.parent.is_dir():
        return ()
    return tuple(
        sorted(
            other
            for other in book.parent.iterdir()
            if other.suffix == book.suffix
            and other.stem.startswith(f"{book.stem} (")
            and other.stem.endswith(")")
        )
    )


def sync_service(path: PurePath) -> str | None:
    """The service whose folder the path runs through, by the folder names services give."""
    for part in path.parts[:-1]:
        name = part.casefold()
        for beginning, service in _SYNCED:
            if name.startswith(beginning):
                return service
    return None


def is_on_network(path: Path, mounts: Mounts | None = None) -> bool:
    """Whether the file lies on another computer, as far as the system tells."""
    if os.name == "nt":
        return _windows_drive_is_remote(path)
    return mount_type(path, mounted() if mounts is None else mounts) in _NETWORK_TYPES


def mounted() -> Mounts:
    """The file systems of this computer; empty where it cannot be asked."""
    if sys.platform == "darwin":
        return _mac_mounts()
    table = Path("/proc/mounts")
    return linux_mounts(table.read_text(errors="replace")) if table.exists() else {}


def linux_mounts(table: str) -> Mounts:
    """The mount points that `/proc/mounts` lists."""
    mounts = {}
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            point = fields[1]
            for code, letter in _OCTAL.items():
                point = point.replace(code, letter)
            mounts[point] = fields[2]
    return mounts


def mount_type(path: PurePath, mounts: Mounts) -> str:
    """The file system type of the deepest mount point that holds the path."""
    for folder in (path, *path.parents):
        if str(folder) in mounts:
            return mounts[str(folder)]
    return ""


def _mac_mounts() -> Mounts:
    """What `mount` prints: `//user@server/share on /Volumes/share (smbfs, nodev)`."""
    import subprocess

    try:
        printed = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return {}
    mounts = {}
    for line in printed.splitlines():
        point, _, options = line.partition(" on ")[2].rpartition(" (")
        mounts[point] = options.split(",")[0].rstrip(")")
    return mounts


def _windows_drive_is_remote(path: Path) -> bool:
    anchor = path.anchor
    if anchor.startswith(("\\\\", "//")):
        return True
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  (there on Windows only)
    return bool(kernel.GetDriveTypeW(anchor) == _REMOTE_DRIVE)
