"""A report about one record: the pages as they will be, and the ways out to PDF and paper."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing import asking
from ctdesk.ui.printing.choices import Choice, LanguageChoice, Text
from ctdesk.ui.printing.output import PRINT, SAVE, OutputSheet
from ctdesk.ui.printing.paper import new_printer, print_document
from ctdesk.ui.printing.preview import Preview
from ctdesk.ui.printing.targets import ask_target
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.ui.printing.asking import Offered, Prepared

_KEPT = "report languages"


class PrintSheet(OutputSheet):
    """Choose report and language, look at the pages, save them or print them."""

    def __init__(self, desk: Desk, page_label: Text, kind: str, row_id: int) -> None:
        super().__init__(desk, page_label)
        self.preview = Preview()
        self.save_button = button(lambda: tr("Save PDF…"), self.ask_where, kind="primary")
        self.print_button = button(lambda: tr("Print…"), self.ask_printer)
        self.fill(self.preview, self.save_button, self.print_button)
        self._kind, self._row_id = kind, row_id
        self._prepared: Prepared | None = None
        self._drawings: Sequence[bytes] = ()
        self.report = Choice(lambda: tr("Report"), self._report_chosen)
        self.language = LanguageChoice(self._language_chosen)
        self._paper, self._disclosure = PlainLabel(), PlainLabel(role="subtle")
        self._disclosure.setWordWrap(True)
        self.choices.add_group(lambda: tr("Report"), self.report)
        self.choices.add_group(lambda: tr("Language"), self.language)
        self.choices.add_group(lambda: tr("Paper"), self._paper, self._disclosure)
        self.keys = {SAVE: self.ask_where, PRINT: self.ask_printer}
        desk.changed.connect(self._make)
        retell(self, self._begin)

    @property
    def pages(self) -> Sequence[bytes]:
        """The pages as they were drawn last."""
        return self._drawings

    def arrive(self) -> None:
        """Put the keyboard on the pages, to scroll them."""
        self.preview.pages.setFocus()

    def ask_where(self) -> None:
        """Ask for a file name, then write the PDF there."""
        if self._prepared is not None:
            name, kind = self._prepared.file_name, tr("PDF document")
            ask_target(self, self._desk.memory, name, kind, self.save)

    def save(self, target: Path) -> None:
        """Write the report to a file."""
        if self._prepared is None:
            return
        errand = self.saving.begin(tr("Saving…"))
        job = self._desk.jobs.run(
            asking.write_document,
            self._prepared.document,
            target,
            errand,
            then=partial(self._saved, self.report.key()),
            failed=self.saving.refuse,
            lane="rest",
        )
        self.saving.follow(job)

    def ask_printer(self) -> None:
        """Open the system's print dialog: printer, pages, copies, paper."""
        if self._prepared is None:
            return
        printer = new_printer(self._prepared.document)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._drawings))
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Send the pages to a printer."""
        if self._prepared is None:
            return
        self.saving.begin(tr("Printing…"))
        job = self._desk.jobs.run(
            print_document,
            printer,
            self._prepared.document,
            then=partial(self._printed, self.report.key()),
            failed=self.saving.refuse,
            progress=self.saving.tell,
            lane="rest",
        )
        self.saving.follow(job)

    def _begin(self) -> None:
        if self._desk.book is not None:
            self._desk.ask(
                asking.offered,
                self._kind,
                self._row_id,
                then=self._offer,
                failed=self._refused,
                replaces=f"reports {id(self)}",
            )

    def _offer(self, offered: "Offered") -> None:
        self.show_title(offered.title)
        first = offered.reports[0][0] if offered.reports else ""
        self.report.offer(offered.reports, self.report.key() or first)
        self._speak()
        self._make()

    def _speak(self) -> None:
        """Choose the language this report was last made in."""
        kept = self._desk.memory.get(_KEPT, {}).get(self.report.key(), language())
        self.language.speak(kept)

    def _report_chosen(self, _name: str) -> None:
        self._speak()
        self._make()

    def _language_chosen(self, code: str) -> None:
        kept = {**self._desk.memory.get(_KEPT, {}), self.report.key(): code}
        self._desk.memory.keep(_KEPT, kept)
        self._make()

    @Slot()
    def _make(self) -> None:
        if self._desk.book is None or not self.report.key():
            return
        if not self._drawings:
            self.preview.show_sentence(tr("Making the pages…"))
        self._desk.ask(
            asking.prepared,
            self._kind,
            self._row_id,
            self.report.key(),
            self.language.key(),
            then=self._draw,
            failed=self._refused,
            replaces=f"report {id(self)}",
        )

    def _draw(self, prepared: "Prepared") -> None:
        self._desk.jobs.run(
            asking.drawn,
            prepared,
            then=self._show,
            failed=self._refused,
            replaces=f"report {id(self)}",
            lane="rest",
        )

    def _show(self, drawn: "tuple[Prepared, list[bytes]]") -> None:
        self._prepared, self._drawings = drawn
        document = self._prepared.document
        self.preview.show_pages(self._drawings)
        pages = trn("{n} page", "{n} pages", len(self._drawings))
        self._paper.setText(f"{document.paper.upper()} · {pages}")
        self._disclosure.setText(document.disclosure)
        self._allow()

    def _refused(self, error: UserError) -> None:
        self._prepared, self._drawings = None, ()
        self.preview.show_sentence(error.sentence)
        self._paper.setText("")
        self._disclosure.setText("")
        self._allow()

    def _allow(self) -> None:
        for each in (self.save_button, self.print_button):
            each.setEnabled(self._prepared is not None)

    def _saved(self, report: str, target: Path) -> None:
        self.saving.saved(target)
        self._note(report, target)

    def _printed(self, report: str, _answer: None) -> None:
        self.saving.end()
        self._desk.notice(tr("Sent to the printer"), tone="done")
        self._note(report, None)

    def _note(self, report: str, target: Path | None) -> None:
        if self._desk.book is not None:
            self._desk.ask(asking.note_report, self._kind, self._row_id, report, target)
