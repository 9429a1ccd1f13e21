from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from ctdesk.actions.records import set_fields
from ctdesk.actions.removal import remove
from ctdesk.formats.pdf import page_images, pdf_bytes
from ctdesk.history.log import works
from ctdesk.queries.refs import Ref
from ctdesk.reports.event_summary import event_summary
from ctdesk.reports.report import Request
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.desk import Selection
from ctdesk.ui.printing.pages import FIT_WIDTH, WHOLE_PAGE
from ctdesk.ui.printing.print_sheet import PrintSheet
from ctdesk.ui.window import Window

RABAT, BORDER = 1, 5
Settle = Callable[[], None]


@pytest.fixture
def sheet(window: Window, run: Callable[[str], PrintSheet]) -> PrintSheet:
    """The print sheet of an event with two pages."""
    window.desk.select(Selection("events", array("q", [BORDER])))
    return run("print.summary")


def words(pdf: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages]


def test_the_preview_shows_every_page_of_the_chosen_event(sheet: PrintSheet) -> None:
    assert sheet.title() == "Good Practices in Border Security Management"
    assert (len(sheet.pages), sheet.preview.number()) == (2, "Page 1 of 2")
    assert sheet.preview.sentence() == ""


def test_the_page_on_the_screen_looks_like_the_page_of_the_pdf(
    sheet: PrintSheet, sample: Book, settle: Settle
) -> None:
    sheet.preview.pages.zoom_to(1.0)
    settle()
    pages = sheet.preview.pages
    wide = pages.width_of_page()
    corner = QPoint((pages.viewport().width() - wide) // 2, 16)
    shown = pages.viewport().grab(QRect(corner, pages.viewport().rect().bottomRight())).toImage()
    drawn = page_images(event_summary(Request.now(sample, Ref("event", BORDER), "en")), ppi=96)
    assert difference(shown, QImage.fromData(drawn[0]), wide - 2, shown.height()) < 0.02


def difference(one: QImage, other: QImage, wide: int, high: int) -> float:
    """How far two pictures differ on average, 0 to 1, letter edges blurred away."""
    small = [
        image.copy(0, 0, wide, high).scaled(
            wide // 4,
            high // 4,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for image in (one, other)
    ]
    points = [(x, y) for x in range(0, wide // 4, 2) for y in range(0, high // 4, 2)]
    lightness = [[image.pixelColor(x, y).lightnessF() for x, y in points] for image in small]
    return sum(abs(a - b) for a, b in zip(*lightness, strict=True)) / len(points)


def test_zoom_fits_the_width_or_the_page_or_is_as_large_as_on_paper(
    sheet: PrintSheet, settle: Settle
) -> None:
    pages = sheet.preview.pages
    room = pages.viewport().width()
    sheet.preview.zoom.choose(str(FIT_WIDTH))
    assert room - 40 <= pages.width_of_page() <= room
    sheet.preview.zoom.choose(str(1.0))
    assert pages.width_of_page() == round(210 / 25.4 * pages.logicalDpiX())
    sheet.preview.zoom.choose(str(WHOLE_PAGE))
    settle()
    assert pages.width_of_page() * 1.414 <= pages.viewport().height()


def test_pages_are_turned_by_keyboard_and_the_number_follows(
    sheet: PrintSheet, settle: Settle
) -> None:
    QTest.keyClick(sheet.preview.pages, Qt.Key.Key_End)
    settle()
    assert sheet.preview.number() == "Page 2 of 2"
    assert (sheet.preview.back.isEnabled(), sheet.preview.on.isEnabled()) == (True, False)
    sheet.preview.back.click()
    assert sheet.preview.number() == "Page 1 of 2"


def test_paper_stays_white_in_the_dark(
    sheet: PrintSheet, qapp: QApplication, settle: Settle
) -> None:
    palette.wear(qapp, dark=True)
    settle()
    pages = sheet.preview.pages
    inside = QPoint(pages.viewport().width() // 2, 30)
    grabbed = pages.viewport().grab().toImage()
    assert grabbed.pixelColor(inside) == QColor("#ffffff")
    assert grabbed.pixelColor(2, 2).lightness() < 60


def test_the_report_speaks_its_own_language_and_remembers_it(
    window: Window, sheet: PrintSheet, run: Callable[[str], PrintSheet], tmp_path: Path
) -> None:
    sheet.language.choose("fr")
    sheet.save(tmp_path / "fr.pdf")
    assert PdfReader(tmp_path / "fr.pdf").trailer["/Root"]["/Lang"] == "fr"
    assert "Maroc" in words(tmp_path / "fr.pdf")[0]
    window.desk.close_sheet()
    window.desk.select(Selection("events", array("q", [RABAT])))
    assert run("print.summary").language.key() == "fr"


def test_a_saved_pdf_is_the_report_and_a_toast_says_where(
    window: Window, sheet: PrintSheet, sample: Book, tmp_path: Path
) -> None:
    sheet.save(tmp_path / "summary.pdf")
    document = event_summary(Request.now(sample, Ref("event", BORDER), "en"))
    assert (tmp_path / "summary.pdf").read_bytes() == pdf_bytes(document)
    assert window.toast.text() == f"“summary.pdf” saved in \u2066{tmp_path}\u2069"
    assert not sheet.saving.is_busy
    title = sample.rows("SELECT short_title, title FROM event WHERE id = ?", (BORDER,))[0]
    assert works(sample)[0].label in [
        f"Save Event summary of {called} to “summary.pdf”" for called in title
    ]


def test_the_file_dialog_suggests_the_code_and_the_report(
    sheet: PrintSheet, tmp_path: Path, settle: Settle
) -> None:
    sheet._desk.memory.keep("folder for files", str(tmp_path))
    QTest.keyClick(sheet.preview.pages, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = sheet.findChildren(QFileDialog)
    target = tmp_path / "2022-BORDER-SECURITY event summary.pdf"
    assert [Path(name) for name in dialog.selectedFiles()] == [target]
    dialog.accept()
    settle()
    assert len(words(target)) == 2


def test_a_target_that_cannot_be_written_is_said_on_the_sheet_and_it_stays(
    window: Window, sheet: PrintSheet, tmp_path: Path
) -> None:
    sheet.save(tmp_path / "nowhere" / "summary.pdf")
    assert "“summary.pdf” could not be written" in sheet.saving.sentence.text()
    assert window.workroom.in_front is sheet
    sheet.save(tmp_path / "summary.pdf")
    assert sheet.saving.sentence.text() == ""


def test_a_change_of_the_event_is_seen_at_once(sheet: PrintSheet, sample: Book) -> None:
    before = sheet.pages
    set_fields(sample, Ref("event", BORDER), {"city": "Tangier"})
    assert sheet.pages != before


def test_an_event_that_is_gone_cannot_be_printed(sheet: PrintSheet, sample: Book) -> None:
    remove(sample, [Ref("event", BORDER)])
    assert "is no longer in this book" in sheet.preview.sentence()
    assert not sheet.save_button.isEnabled()
    assert not sheet.print_button.isEnabled()


def test_escape_goes_back_to_the_table(window: Window, sheet: PrintSheet, settle: Settle) -> None:
    QTest.keyClick(sheet.preview.pages, Qt.Key.Key_Escape)
    settle()
    assert window.workroom.in_front is not None
    assert window.workroom.in_front.page_key == "events"


def test_ctrl_p_opens_the_sheet_and_on_it_the_print_dialog(window: Window, settle: Settle) -> None:
    page = window.workroom.in_front
    assert page is not None
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page, Qt.Key.Key_P, control)
    settle()
    sheet = window.workroom.in_front
    assert isinstance(sheet, PrintSheet)
    QTest.keyClick(sheet.preview.pages, Qt.Key.Key_P, control)
    settle()
    (dialog,) = sheet.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, len(sheet.pages))
    dialog.reject()
    settle()
    assert window.workroom.in_front is sheet


def test_nothing_is_offered_to_print_where_nothing_is_chosen(window: Window) -> None:
    action = window.actions_by_id.get("print.summary")
    assert action is not None
    window.desk.select(Selection("events"))
    assert not action.possible(window.desk)
    window.desk.select(Selection("people", array("q", [1])))
    assert not action.possible(window.desk)


def test_an_open_event_is_the_one_that_is_printed(
    window: Window, run: Callable[[str], PrintSheet]
) -> None:
    from ctdesk.ui.forms.opening import open_record

    open_record(window.desk, "event", RABAT)
    assert run("print.summary").title() == "Rabat Regional Workshop"


def test_every_control_of_the_sheet_has_a_name(sheet: PrintSheet) -> None:
    controls = (sheet.report, sheet.language, sheet.preview.zoom, sheet.preview.pages)
    assert [control.accessibleName() for control in controls] == [
        "Report",
        "Language",
        "Zoom",
        "Preview of the pages",
    ]
    buttons = (sheet.preview.back, sheet.preview.on)
    assert [each.accessibleName() for each in buttons] == ["Page before", "Next page"]
