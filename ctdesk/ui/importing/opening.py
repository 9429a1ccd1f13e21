"""Laying the import over the page: with a file in hand, or asking for one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.importing.sources import SUFFIXES, Source
from ctdesk.ui.memory import Memory

if TYPE_CHECKING:
    from ctdesk.ui.importing.import_sheet import ImportSheet

_FOLDER = "folder for lists"


def open_import(
    desk: Desk, source: Source | None = None, *, event: int | None = None
) -> "ImportSheet":
    """Show the import; without a source it says how to begin. `event` is where the list goes."""
    from ctdesk.ui.importing.import_sheet import ImportSheet

    sheet = ImportSheet(desk, event)
    desk.open_sheet(sheet)
    if source is not None:
        sheet.begin(source)
    return sheet


def event_in_front(desk: Desk) -> int | None:
    """The event that is open or in hand, None where people are at stake and not an event."""
    chosen = desk.selection
    if chosen.page != "events" or not chosen.ids:
        return None
    return chosen.in_hand or chosen.ids[0]


def ask_file(parent: QWidget, memory: Memory, then: Callable[[Source], object]) -> QFileDialog:
    """Open the system's dialog where the last list was; `then(source)` when one was chosen."""
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    filters = f"{tr('Lists')} ({kinds});;{tr('All files')} (*)"
    dialog = QFileDialog(parent, tr("Choose a list of people"), str(_folder(memory)), filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def take(chosen: str) -> None:
        memory.keep(_FOLDER, str(Path(chosen).parent))
        then(Source(Path(chosen)))

    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog


def _folder(memory: Memory) -> Path:
    kept = Path(str(memory.get(_FOLDER, "")))
    if kept.is_absolute() and kept.is_dir():
        return kept
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
