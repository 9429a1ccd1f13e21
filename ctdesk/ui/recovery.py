"""The recovery code, shown once: to be printed or written down before the book opens."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter, QPdfWriter
from PySide6.QtWidgets import QCheckBox, QFileDialog

from ctdesk.kernel.files import written_whole
from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.card import CardPage
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell


class RecoveryCode(CardPage):
    """The code in large letters; the way on opens when it is said to be kept."""

    def __init__(self, code: str, office: str, kept: Callable[[], object]) -> None:
        super().__init__(
            lambda: tr("Keep this recovery code"),
            lambda: tr(
                "If the passphrase is forgotten, only this code opens the book. It is shown "
                "this once. Print it or write it down, and keep it in a safe, away from the "
                "computer."
            ),
            "key",
        )
        self._code = code
        self._office = office
        self._shown = PlainLabel(code, role="code", centred=True)
        self._shown.setAccessibleName(code)
        self._shown.setWordWrap(True)
        self._shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        selectable = Qt.TextInteractionFlag
        self._shown.setTextInteractionFlags(
            selectable.TextSelectableByMouse | selectable.TextSelectableByKeyboard
        )
        self._kept = QCheckBox()
        retell(self._kept, lambda: self._kept.setText(tr("I have kept it in a safe place")))
        self._go = button(lambda: tr("Open the book"), kept, kind="primary")
        self._go.setEnabled(False)
        self._kept.toggled.connect(self._go.setEnabled)
        self.column.addWidget(self._shown)
        self.column.addWidget(button(lambda: tr("Save a sheet to print…"), self._save))
        self.column.addSpacing(look().px(8))
        self.column.addWidget(self._kept)
        self.column.addWidget(self._go)

    def code(self) -> str:
        """The code as shown."""
        return self._code

    def _save(self) -> None:
        suggestion = tr("Recovery code") + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save"), suggestion, "PDF (*.pdf)")
        if chosen:
            self.write_sheet(chosen)

    def write_sheet(self, path: str) -> None:
        """Write one page with office and code as PDF, readable by its owner alone."""
        from pathlib import Path

        with written_whole(Path(path), private=True) as part:
            self._draw(str(part))

    def _draw(self, path: str) -> None:
        writer = QPdfWriter(path)
        writer.setTitle(tr("Recovery code"))
        writer.setResolution(96)
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        painter = QPainter(writer)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        wide = writer.width()
        lines = (
            (tr("Recovery code"), 22.0, 40),
            (self._office, 13.0, 84),
            (self._code, 18.0, 140),
            (tr("Keep this sheet in a safe, away from the computer."), 12.0, 230),
        )
        for text, size, top in lines:
            painter.setFont(text_font(look(), size, bold=size > 13))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
            painter.drawText(0, top, wide, 80, flags, text)
        painter.end()
