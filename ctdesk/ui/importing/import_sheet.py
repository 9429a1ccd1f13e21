"""The sheet on which a list of people comes in: a file, its rows, and one step into the book."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.importing import asking
from ctdesk.ui.importing.afterwards import show_imported
from ctdesk.ui.importing.asking import Part
from ctdesk.ui.importing.drops import Drops
from ctdesk.ui.importing.encodings import EncodingChoice
from ctdesk.ui.importing.opening import ask_file
from ctdesk.ui.importing.preview import Preview
from ctdesk.ui.importing.reading import Reading
from ctdesk.ui.importing.sources import Source, list_in
from ctdesk.ui.importing.stages import Refused, Waiting, beginning
from ctdesk.ui.pages import found_pages
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import Sheet
from ctdesk.ui.tabs.strip import Strip

if TYPE_CHECKING:
    from ctdesk.formats.reading.encodings import Preview as Lines
    from ctdesk.formats.reading.sheet import Sheets
    from ctdesk.intake.lists.judged import Imported
    from ctdesk.ui.importing.asking import Staged

_PASTE = QKeySequence.StandardKey.Paste


class ImportSheet(Sheet):
    """Reads, shows and imports one list; `event` is where it goes, None for people alone."""

    def __init__(self, desk: Desk, event: int | None) -> None:
        super().__init__(desk, "import", _page_label(desk.selection.page))
        self._part = Part(event=event, is_event_chosen=event is not None)
        self._source: Source | None = None
        self._sheets: Sheets | None = None
        self._may_go = False
        self.beginning = beginning(self.ask_file)
        self.waiting = Waiting(self.stop)
        self.reading = Reading(desk.jobs, self.waiting, before=lambda: self.preview)
        self.encodings = EncodingChoice(self._take_encoding)
        self.refused = Refused(self.ask_file, self._again)
        self.question, self.stages = Strip(), QStackedWidget()
        for stage in (self.beginning, self.waiting, self.encodings, self.refused):
            self.stages.addWidget(stage)
        self.add_tab(lambda: tr("Import"), _above_each_other(self.question, self.stages))
        Drops(self._desk, self, self.begin)
        self.reading.done.connect(self._read)
        self.reading.refused.connect(self._refuse)
        retell(self, lambda: self.show_title(tr("Import a list of people")))

    @cached_property
    def preview(self) -> Preview:
        """The rows, made when they are first needed: it takes longer than a frame."""
        made = Preview(self._desk, self.stages)
        made.source.other_asked.connect(self.ask_file)
        source, look_at = made.source, self._look_at
        source.sheet_chosen.connect(lambda at: look_at(at=at, heading=None))
        source.heading_chosen.connect(lambda number: look_at(heading=number))
        source.event_chosen.connect(lambda event: look_at(event=event, is_event_chosen=True))
        made.imported.connect(self._imported)
        self.stages.addWidget(made)
        return made

    def begin(self, source: Source) -> None:
        """Read a list and show it."""
        if self._has_rows():
            if self.preview.is_importing:
                return
            self.preview.forget()
        self._source = source
        self.stages.setCurrentWidget(self.waiting)
        self.reading.begin(source)

    def ask_file(self) -> None:
        """Ask for a file, then read it."""
        ask_file(self, self._desk.memory, self.begin)

    def stop(self) -> None:
        """Stop reading; the sheet says how to begin."""
        if self.reading.stop():
            self.stages.setCurrentWidget(self.beginning)

    def arrive(self) -> None:
        """Put the keyboard where the work goes on."""
        if self.stages.currentWidget() is self.beginning:
            self.beginning.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Stop what is under way."""
        self.reading.stop()
        if self._has_rows():
            self.preview.forget()

    def event(self, event: QEvent) -> bool:
        """Claim the key for pasting before the window's own shortcut gets it."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.matches(_PASTE):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V brings what was copied; Escape stops what is under way, or goes back."""
        if event.matches(_PASTE):
            mime = QGuiApplication.clipboard().mimeData()
            source = list_in(mime) if mime is not None else None
            if source is not None:
                self.begin(source)
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def holds(self, go: Callable[[], object]) -> bool:
        """What was decided for rows, or is on its way into the book, is not lost unasked."""
        if self._may_go or not self._has_rows():
            return False
        if not self.preview.is_importing and not self.preview.foot.decided():
            return False

        def leave() -> None:
            self._may_go = True
            go()
            self._may_go = False

        sentence = tr("Nothing was imported yet; what you decided for rows will be forgotten.")
        self.question.confirm(sentence, tr("Leave"), leave)
        return True

    def _step_back(self) -> None:
        """One step back; a second Escape answers the question of the first."""
        if self.stages.currentWidget() is self.waiting:
            self.stop()
        elif self._has_rows() and self.preview.is_importing:
            self.preview.stop()
        elif self.question.isHidden():
            self.go_back()
        else:
            self._desk.close_sheet()

    def _has_rows(self) -> bool:
        """Whether there has been a list to show."""
        return "preview" in vars(self)

    @Slot(object)
    def _read(self, sheets: "Sheets") -> None:
        self._sheets = sheets
        seen = (at for at, sheet in enumerate(sheets.sheets) if sheet.rows and not sheet.is_hidden)
        self._part = replace(self._part, at=next(seen, 0), heading=None)
        self._stage()

    @Slot(object)
    def _refuse(self, error: UserError) -> None:
        previews: tuple[Lines, ...] | None = getattr(error, "previews", None)
        if previews is not None and self._source is not None:
            self.stages.setCurrentWidget(self.encodings)
            self.encodings.ask(self._source.name, previews)
        else:
            self.refused.say(error.sentence)
            self.stages.setCurrentWidget(self.refused)
            self.refused.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_encoding(self, encoding: str) -> None:
        if self._source is not None:
            self.begin(replace(self._source, encoding=encoding))

    def _again(self) -> None:
        if self._source is not None:
            self.begin(self._source)

    def _look_at(self, **changes: Any) -> None:
        """Look at another sheet, other headings, or for another event."""
        self._part = replace(self._part, **changes)
        self._stage()

    def _stage(self) -> None:
        """Have the sheet of the file looked at, for the event."""
        if self._sheets is None or self._desk.book is None:
            return
        self.preview.stop()
        self._desk.ask(
            asking.staged,
            self._sheets,
            self._part,
            then=self._staged,
            failed=self._refuse,
            replaces=f"stage {id(self)}",
        )

    def _staged(self, staged: "Staged") -> None:
        if self._sheets is None or self._source is None:
            return
        self._part = replace(self._part, event=staged.event)
        self.preview.source.show_source(self._source.name, self._sheets, self._part.at)
        self.preview.source.show_headings(staged.headings, staged.heading)
        self.preview.source.event_line.show_event(staged.event, staged.event_label)
        self.stages.setCurrentWidget(self.preview)
        self.preview.show_list(staged)

    @Slot(object)
    def _imported(self, done: "Imported") -> None:
        show_imported(self._desk, done, self._part.event, self.parentWidget())


def _above_each_other(*parts: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return around


def _page_label(page: str) -> Callable[[], str]:
    labels = {found.key: found.label for found in found_pages()}
    return labels.get(page, lambda: tr("Back"))
