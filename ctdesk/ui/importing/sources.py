"""What a list comes from: a file somebody sent, or a block copied in a spreadsheet."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from ctdesk.kernel.i18n import tr

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")


@dataclass(frozen=True)
class Source:
    """A file, or pasted text when `path` is None; `encoding` once somebody has chosen it."""

    path: Path | None = None
    text: str = ""
    encoding: str | None = None

    @property
    def name(self) -> str:
        """What it is called: the file's name."""
        return self.path.name if self.path is not None else tr("Pasted rows")


def file_in(mime: QMimeData) -> Source | None:
    """The one file with a list that is dragged or copied, if there is one."""
    urls = mime.urls() if mime.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return Source(path) if path.suffix.lower() in SUFFIXES else None


def block_in(mime: QMimeData) -> Source | None:
    """The block of cells that was copied, if it has several rows or several columns."""
    text = mime.text() if mime.hasText() else ""
    return Source(text=text) if "\t" in text or "\n" in text.strip() else None


def list_in(mime: QMimeData) -> Source | None:
    """A file with a list, or a block of cells."""
    return file_in(mime) or (None if mime.hasUrls() else block_in(mime))
