"""Where a file goes: the system's own dialog, beginning where the last one ended."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.memory import Memory

_FOLDER = "folder for files"


def ask_target(
    parent: QWidget,
    memory: Memory,
    suggested: str,
    kind: str,
    then: Callable[[Path], object],
) -> QFileDialog:
    """Open the dialog with a suggested name; `then(path)` when one was chosen.

    `kind` names the files in words: “PDF document”.
    """
    suffix = Path(suggested).suffix
    dialog = QFileDialog(parent, tr("Save"), str(_folder(memory)), f"{kind} (*{suffix})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)

    def take(chosen: str) -> None:
        memory.keep(_FOLDER, str(Path(chosen).parent))
        then(Path(chosen))

    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog


def _folder(memory: Memory) -> Path:
    kept = Path(str(memory.get(_FOLDER, "")))
    if kept.is_absolute() and kept.is_dir():
        return kept
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
