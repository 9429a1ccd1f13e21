"""A registration form of ours in the import: nothing of it is guessed."""

from openpyxl import Workbook, load_workbook

from ctdesk.actions.participations import invite
from ctdesk.formats.form_xlsx import write_form
from ctdesk.reports.registration_form import Wish, registration_form
from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.importing.sources import Source
from tests.offscreen import settle

COLUMNS = ("family_name", "given_name", "name_original", "email")


def came_back(book, event, tmp_path, change):
    """The form of the event, filled in for those invited, changed and saved by somebody."""
    target = tmp_path / "form.xlsx"
    wish = Wish("ar", empty_rows=3, columns=COLUMNS, prefilled=True)
    write_form(registration_form(book, event, wish), target)
    workbook: Workbook = load_workbook(target)
    change(workbook)
    workbook.save(target)
    return Source(target)


def test_a_form_is_known_by_its_hidden_sheet_when_its_marks_are_gone(
    known, book, event, window, tmp_path
):
    for person in known:
        invite(book, event, person, role=None, status="invited")

    def change(workbook):
        sheet = workbook.worksheets[0]
        keys = [cell.value for cell in sheet[5]]
        assert keys[1:] == [
            *("ctdesk:family_name", "ctdesk:given_name", "ctdesk:name_original", "ctdesk:email"),
        ]
        sheet.cell(9, 2).value, sheet.cell(9, 3).value = "Sow", "Aminata"
        for cell, text in zip(
            sheet[6], ("No", "Apellido", "Nombre", "Otro", "Correo"), strict=True
        ):
            cell.value = text
        sheet.delete_rows(5)

    sheet = open_import(window.desk, came_back(book, event, tmp_path, change), event=event.id)
    settle()
    assert [row[:3] for row in sheet.preview.table.texts()] == [
        ("6", "done|Recognised 100 %", "Mohammed Alaoui"),
        ("7", "done|Recognised 100 %", "Mohamed El Alaoui"),
        ("8", "info|New", "Aminata Sow"),
    ]
    assert sheet.preview.table.keys == ("name_original", "email")
    assert sheet.preview.strip.used() == "5 of 5 columns used"
    assert sheet.preview.notice.text() == (
        "This is the registration form of this event; its columns and people are known."
    )
    cards = {card.place: card for card in sheet.preview.strip.cards}
    assert (cards[0].meaning.currentText(), cards[0].key()) == ("Identifier", "person_uuid")
    assert cards[1].meaning.accessibleDescription() == ""


def test_a_form_goes_into_its_event_without_being_told(known, book, event, window, tmp_path):
    for person in known:
        invite(book, event, person, role=None, status="invited")
    sheet = open_import(window.desk, came_back(book, event, tmp_path, lambda _workbook: None))
    settle()
    assert sheet.preview.source.event_line.text() == "Rabat workshop"
