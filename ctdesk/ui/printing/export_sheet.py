"""The table as it is on the screen, on its way to a spreadsheet: this search, these columns."""

from array import array
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from ctdesk.kernel.clock import today
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, listed, tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing import asking
from ctdesk.ui.printing.asking import Order
from ctdesk.ui.printing.choices import Choice, LanguageChoice, Text
from ctdesk.ui.printing.first_rows import FirstRows
from ctdesk.ui.printing.names import safe_name
from ctdesk.ui.printing.output import SAVE, OutputSheet
from ctdesk.ui.printing.targets import ask_target
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.formats.table import Table
    from ctdesk.queries.listing import View
    from ctdesk.ui.printing.asking import Facts

_KEPT = "export"
XLSX, CSV = ".xlsx", ".csv"


class ExportSheet(OutputSheet):
    """Choose format, language and rows, look at the first of them, save."""

    def __init__(
        self, desk: Desk, page_label: Text, view: "View", chosen: "array[int]", suffix: str = ""
    ) -> None:
        super().__init__(desk, page_label)
        self._view, self._chosen = view, chosen
        self._facts: Facts | None = None
        kept = desk.memory.get(_KEPT, {})
        self.rows = FirstRows()
        self._heading, self._what = PlainLabel(role="strong"), PlainLabel(role="subtle")
        self.save_button = button(lambda: tr("Save…"), self.ask_where, kind="primary")
        self.fill(self._beside(), self.save_button)
        self.format = Choice(lambda: tr("Format"), self._changed)
        self.language = LanguageChoice(self._changed)
        self.language.speak(kept.get("language", language()))
        self.every, self.only_chosen = QRadioButton(), QRadioButton()
        self.without_contacts = QCheckBox()
        self._contacts = PlainLabel(role="subtle")
        self._put_choices()
        self._set_out(suffix or kept.get("format", XLSX))
        self.keys = {SAVE: self.ask_where}
        desk.changed.connect(self._count)
        retell(self, self._retold)

    def arrive(self) -> None:
        """Put the keyboard on the first choice."""
        self.format.setFocus()

    def order(self) -> Order:
        """What is asked for now."""
        only = self.only_chosen.isChecked()
        return Order(
            self._view,
            self._chosen if only else None,
            self.language.key(),
            not self.without_contacts.isChecked(),
        )

    def ask_where(self) -> None:
        """Ask for a file name, then write the table there."""
        if not self.save_button.isEnabled():
            return
        title = asking.title_of(self._view.page, self.language.key())
        name = safe_name(f"{title} {today().isoformat()}", self.format.key())
        ask_target(self, self._desk.memory, name, self.format.currentText(), self.save)

    def save(self, target: Path) -> None:
        """Read everything, then write it; the window stays free."""
        errand, order = self.saving.begin(tr("Saving…")), self.order()

        def written(number: int, target: Path) -> None:
            self.saving.saved(target)
            if self._desk.book is not None:
                self._desk.ask(asking.note_table, order, number, target)

        def write(table: "Table") -> None:
            self.saving.follow(
                self._desk.jobs.run(
                    asking.write_table,
                    table,
                    target,
                    errand,
                    then=partial(written, len(table.rows)),
                    failed=self.saving.refuse,
                    lane="rest",
                )
            )

        self.saving.follow(
            self._desk.ask(asking.whole_table, order, errand, then=write, failed=self.saving.refuse)
        )

    def contacts(self) -> str:
        """What is said of personal data."""
        return self._contacts.text()

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*[look().px(18)] * 4)
        column.setSpacing(look().px(4))
        column.addWidget(self._heading)
        column.addWidget(self._what)
        column.addSpacing(look().px(8))
        column.addWidget(self.rows)
        column.addStretch(1)
        return side

    def _put_choices(self) -> None:
        add = self.choices.add_group
        add(lambda: tr("Format"), self.format)
        add(lambda: tr("Language"), self.language)
        add(lambda: tr("Rows"), self.every, self.only_chosen)
        self._contacts.setWordWrap(True)
        add(lambda: tr("Personal data"), self.without_contacts, self._contacts)
        self._group = QButtonGroup(self)
        for each in (self.every, self.only_chosen):
            self._group.addButton(each)
        # One row is always chosen in a table; only more than one says that somebody chose.
        (self.only_chosen if len(self._chosen) > 1 else self.every).setChecked(True)
        self.without_contacts.setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self.without_contacts.toggled.connect(self._toggled)

    def _set_out(self, suffix: str) -> None:
        def tell() -> None:
            offered = ((XLSX, tr("Excel workbook (XLSX)")), (CSV, tr("Text for any program (CSV)")))
            self.format.offer(offered, self.format.key() or suffix)

        retell(self.format, tell)

    def _retold(self) -> None:
        self.show_title(tr("Export table"))
        self.save_button.setEnabled(False)
        self.without_contacts.setText(tr("Leave out e-mails, phones and dates of birth"))
        chosen = trn("The chosen row", "The {n} chosen rows", len(self._chosen))
        self.only_chosen.setText(chosen)
        self.only_chosen.setEnabled(len(self._chosen) > 0)
        self._count()

    @Slot()
    def _count(self) -> None:
        if self._desk.book is not None:
            how = {"failed": self._refused, "replaces": f"export facts {id(self)}"}
            self._desk.ask(asking.facts, self._view, then=self._counted, **how)

    def _counted(self, facts: "Facts") -> None:
        self._facts = facts
        self.every.setText(trn("The matching row", "All {n} matching rows", facts.matching))
        search = self._view.text.strip() or tr("everything")
        order = listed(
            tr(
                "{column} ({direction})",
                column=f"\u2068{label}\u2069",
                direction=tr("descending") if descending else tr("ascending"),
            )
            for label, descending in facts.sorted_by
        )
        self._what.setText(
            tr(
                "Search: {search} · sorted by {order}",
                search=f"\u2068{search}\u2069",
                order=order,
            )
        )
        self._ask_rows()

    @Slot()
    def _toggled(self) -> None:
        self._ask_rows()

    def _changed(self, _key: str) -> None:
        kept = {"format": self.format.key(), "language": self.language.key()}
        self._desk.memory.keep(_KEPT, kept)
        self._ask_rows()

    def _ask_rows(self) -> None:
        if self._desk.book is not None and self._facts is not None:
            show = partial(self._show, self._facts)
            how = {"failed": self._refused, "replaces": f"export rows {id(self)}"}
            self._desk.ask(asking.first_rows, self.order(), then=show, **how)

    def _show(self, facts: "Facts", table: "Table") -> None:
        self.rows.show_table(table, self.format.key())
        count = len(self._chosen) if self.only_chosen.isChecked() else facts.matching
        first = len(table.rows)
        told = (
            tr("as they will be written")
            if first >= count
            else tr("the first {first} as they will be written", first=first)
        )
        self._heading.setText(f"{trn('{n} row', '{n} rows', count)} · {told}")
        self._say_contacts(facts.contacts)
        self.save_button.setEnabled(bool(table.columns) and count > 0)
        self.saving.say("" if table.columns else tr("Every column was left out; tick one less."))

    def _say_contacts(self, contacts: tuple[str, ...]) -> None:
        self.without_contacts.setVisible(bool(contacts))
        columns = listed(contacts)
        if not contacts:
            said = tr("None of these columns tells how to reach a person.")
        elif self.without_contacts.isChecked():
            said = tr("Left out: {columns}", columns=columns)
        else:
            said = tr(
                "The file will hold: {columns}. Send it only to those who need it.",
                columns=columns,
            )
        self._contacts.setText(said)

    def _refused(self, error: UserError) -> None:
        self.save_button.setEnabled(False)
        self.saving.say(error.sentence)
