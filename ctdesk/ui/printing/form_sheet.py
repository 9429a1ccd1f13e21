"""The registration workbook of an event: for whom, in which language, with what filled in."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ctdesk.formats.form import USUAL_ROWS
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, listed, tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing import form_asking
from ctdesk.ui.printing.choices import Choice, LanguageChoice, Text
from ctdesk.ui.printing.first_rows import FirstRows
from ctdesk.ui.printing.form_asking import FormOrder
from ctdesk.ui.printing.output import SAVE, OutputSheet
from ctdesk.ui.printing.targets import ask_target
from ctdesk.ui.printing.ticks import Ticks
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.ui.printing.form_asking import FormMade, FormOffered

_KEPT = "registration form"
_ROWS = (10, 20, 40, 60, 100, 200, 500)
_COUNTRIES_NAMED = 6


class FormSheet(OutputSheet):
    """Choose language, country, rows and columns, look at the form's beginning, save."""

    def __init__(self, desk: Desk, page_label: Text, event: int) -> None:
        super().__init__(desk, page_label)
        self._event = event
        self._made: FormMade | None = None
        self._labels: dict[str, str] = {}
        self.rows = FirstRows()
        self._heading, self._lines = PlainLabel(role="strong"), PlainLabel(role="subtle")
        self._holds = PlainLabel(role="subtle")
        self.save_button = button(lambda: tr("Save…"), self.ask_where, kind="primary")
        self.fill(self._beside(), self.save_button)
        self.language = LanguageChoice(self._changed)
        self.country = Choice(lambda: tr("Country"), self._asked_anew)
        self.empty_rows = Choice(lambda: tr("Empty rows"), self._changed)
        self.prefilled, self.with_contacts = QCheckBox(), QCheckBox()
        self._people = PlainLabel(role="subtle")
        self.columns = Ticks(self._changed)
        self._put_choices()
        self.keys = {SAVE: self.ask_where}
        desk.changed.connect(self._ask)
        retell(self, self._retold)

    def arrive(self) -> None:
        """Put the keyboard on the first choice."""
        self.language.setFocus()

    def order(self) -> FormOrder:
        """What is asked for now."""
        return FormOrder(
            self.language.key(),
            int(self.empty_rows.key()),
            self.country.key() or None,
            (*self.columns.taken(), "family_name"),
            self.prefilled.isChecked(),
            self.prefilled.isChecked() and self.with_contacts.isChecked(),
        )

    def people(self) -> str:
        """What is said of the people in the file."""
        return self._people.text()

    def ask_where(self) -> None:
        """Ask for a file name, then write the form there."""
        if self._made is not None and self.save_button.isEnabled():
            kind = tr("Excel workbook (XLSX)")
            ask_target(self, self._desk.memory, self._made.file_name, kind, self.save)

    def save(self, target: Path) -> None:
        """Write the form as it is shown."""
        if self._made is None:
            return
        self.saving.begin(tr("Saving…"))
        job = self._desk.jobs.run(
            form_asking.write_made,
            self._made.form,
            target,
            then=partial(self._saved, self.order(), len(self._made.form.rows)),
            failed=self.saving.refuse,
            lane="rest",
        )
        self.saving.follow(job)

    def _saved(self, order: FormOrder, number: int, target: Path) -> None:
        self.saving.saved(target)
        if self._desk.book is not None:
            self._desk.ask(form_asking.note_form, self._event, order, number, target)

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*[look().px(18)] * 4)
        column.setSpacing(look().px(4))
        for label in (self._heading, self._lines, self._holds):
            label.setWordWrap(True)
        column.addWidget(self._heading)
        column.addWidget(self._lines)
        column.addSpacing(look().px(8))
        column.addWidget(self.rows)
        column.addSpacing(look().px(8))
        column.addWidget(self._holds)
        column.addStretch(1)
        return side

    def _put_choices(self) -> None:
        kept = self._desk.memory.get(_KEPT, {})
        self.language.speak(kept.get("language", language()))
        rows = kept.get("rows", USUAL_ROWS)
        self.empty_rows.offer(tuple((str(n), str(n)) for n in sorted({*_ROWS, rows})), str(rows))
        self._people.setWordWrap(True)
        add = self.choices.add_group
        add(lambda: tr("Language"), self.language)
        add(lambda: tr("Country"), self.country)
        add(lambda: tr("People"), self.prefilled, self.with_contacts, self._people)
        add(lambda: tr("Empty rows"), self.empty_rows)
        add(lambda: tr("Columns"), self.columns)
        for box in (self.prefilled, self.with_contacts):
            box.toggled.connect(self._asked_anew)

    def _retold(self) -> None:
        self.save_button.setEnabled(False)
        self.prefilled.setText(tr("Fill in who is nominated or invited"))
        self.with_contacts.setText(tr("With sex, nationality, e-mail and phone"))
        if self._desk.book is not None:
            how = {"failed": self._refused, "replaces": f"form offered {id(self)}"}
            self._desk.ask(form_asking.form_offered, self._event, then=self._offer, **how)

    def _offer(self, offered: "FormOffered") -> None:
        self.show_title(tr("Registration workbook: {event}", event=offered.title))
        self._labels = dict(offered.columns)
        every = ("", tr("Every country"))
        self.country.offer((every, *offered.countries), self.country.key())
        kept = self._desk.memory.get(_KEPT, {}).get("columns", offered.usual)
        self.columns.offer(offered.columns, self.columns.taken() or kept)
        self._ask()

    def _changed(self, _key: str = "") -> None:
        order = self.order()
        kept = {
            "language": order.language,
            "rows": order.empty_rows,
            "columns": list(self.columns.taken()),
        }
        self._desk.memory.keep(_KEPT, kept)
        self._ask()

    def _asked_anew(self, _chosen: object) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._desk.book is not None and self.title():
            how = {"failed": self._refused, "replaces": f"form {id(self)}"}
            order = self.order()
            self._desk.ask(form_asking.form_made, self._event, order, then=self._show, **how)

    def _show(self, made: "FormMade") -> None:
        self._made = made
        form = made.form
        self._heading.setText(form.title)
        self._lines.setText("\n".join(form.lines))
        first = 4 + len(form.lines)
        self.rows.show_table(form_asking.beginning(form), ".xlsx", first=first)
        self._tell_contents(made)
        self._tell_people(made)
        self.saving.say("")
        self.save_button.setEnabled(True)

    def _tell_contents(self, made: "FormMade") -> None:
        form = made.form
        columns = trn("{n} column", "{n} columns", len(form.columns))
        rows = trn("{n} empty row", "{n} empty rows", form.empty_rows)
        labels = [self._labels[column.key] for column in form.columns if column.choices]
        lists = tr("Lists to choose from: {columns}", columns=listed(labels))
        self._holds.setText(f"{columns} · {rows}\n{lists}")

    def _tell_people(self, made: "FormMade") -> None:
        expected = made.expected
        waited = trn("{n} person is waited for", "{n} people are waited for", expected.people)
        self.prefilled.setEnabled(expected.people > 0)
        self.with_contacts.setEnabled(self.prefilled.isChecked() and expected.people > 0)
        if not self.prefilled.isChecked() or not expected.people:
            self._people.setText(listed((waited, tr("the file names nobody"))))
            return
        named = trn(
            "The file will name {n} person.", "The file will name {n} people.", expected.people
        )
        if len(expected.countries) > 1:
            countries = listed(expected.countries[:_COUNTRIES_NAMED])
            more = "…" if len(expected.countries) > _COUNTRIES_NAMED else ""
            named += " " + tr(
                "They are of {countries}: choose a country to send each ministry its own.",
                countries=countries + more,
            )
        self._people.setText(named)

    def _refused(self, error: UserError) -> None:
        self._made = None
        self.save_button.setEnabled(False)
        self.saving.say(error.sentence)
