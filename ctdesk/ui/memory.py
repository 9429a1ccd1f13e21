"""What the window remembers between two days: books opened, columns chosen; never a record."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from ctdesk.kernel.files import write_bytes
from ctdesk.settings import Value, accepted

_RECENT = 6


class Memory:
    """A small JSON file of the user's own settings folder."""

    def __init__(self, folder: Path | None = None) -> None:
        place = QStandardPaths.StandardLocation.AppConfigLocation
        self.folder = folder or Path(QStandardPaths.writableLocation(place))
        self._file = self.folder / "window.json"
        self._kept = self._read()

    def get(self, key: str, otherwise: Any = None) -> Any:
        """What was kept under `key`."""
        return self._kept.get(key, otherwise)

    def setting(self, name: str) -> Value:
        """A setting as it was chosen, or its default when it was not, or not sensibly."""
        return accepted(name, self.get(name))

    def keep(self, key: str, value: Any) -> None:
        """Remember `value` (numbers, texts, lists, dicts) under `key`, on the disk at once."""
        if self._kept.get(key) == value:
            return
        self._kept[key] = value
        self.folder.mkdir(parents=True, exist_ok=True)
        write_bytes(self._file, json.dumps(self._kept, ensure_ascii=False, indent=1).encode())

    def recent_books(self) -> list[Path]:
        """The books opened last that are still there, newest first."""
        return [path for text in self.get("recent", []) if (path := Path(text)).is_file()]

    def opened(self, book: Path) -> None:
        """Put a book at the top of the recent ones."""
        before = [text for text in self.get("recent", []) if text != str(book)]
        self.keep("recent", [str(book), *before][:_RECENT])

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
