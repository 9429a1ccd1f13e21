from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ctdesk.formats.document import Bars, Document, Heading, PageBreak, Paragraph
from ctdesk.formats.pdf import page_drawings, page_images
from ctdesk.kernel.errors import UserError
from ctdesk.ui.printing.paper import FINEST, Page, new_printer, print_document, printed_pages

THREE = Document(
    "Roundtable",
    (
        Heading("Purpose"),
        Paragraph("Dialogue with civil society"),
        Bars((("Morocco", 12), ("Mali", 8))),
        PageBreak(),
        Paragraph("الحوار مع المجتمع المدني"),
        PageBreak(),
        Paragraph("The end"),
    ),
)

COARSE = 72  # dots per inch: what is printed on what paper is the same as with a fine printer


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    """A coarse printer that writes a PDF file."""
    made = new_printer(THREE)
    made.setResolution(COARSE)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def sent(printer: QPrinter) -> list[tuple[int, int]]:
    """Print; the size in points of each page that came out."""
    list(print_document(printer, THREE))
    boxes = [page.mediabox for page in PdfReader(printer.outputFileName()).pages]
    return [(round(box.width), round(box.height)) for box in boxes]


def test_every_page_comes_out_on_the_papers_size(printer: QPrinter) -> None:
    assert sent(printer) == [(595, 842)] * 3


def test_a_landscape_report_is_printed_across(qapp: object, tmp_path: Path) -> None:
    printer = new_printer(Document("Table", (), paper="a3", landscape=True))
    printer.setResolution(COARSE)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert sent(printer) == [(1191, 842)] * 3


def test_pages_fit_the_paper_that_is_in_the_printer(printer: QPrinter) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert sent(printer) == [(612, 792)] * 3


def test_printed_pages_are_the_pages_of_the_pdf_engine(printer: QPrinter) -> None:
    printer.setResolution(FINEST * 4)
    assert sent(printer) == [(595, 842)] * 3
    pages = PdfReader(printer.outputFileName()).pages
    printed = [darkness(picture_on(page)) for page in pages]
    expected = [darkness(QImage.fromData(png)) for png in page_images(THREE, ppi=FINEST)]
    assert printed == [pytest.approx(each, abs=0.01) for each in expected]


def picture_on(page: PageObject) -> QImage:
    """The one picture that fills a printed page."""
    (found,) = page["/Resources"]["/XObject"].values()
    drawn = found.get_object()
    wide, high, pixels = drawn["/Width"], drawn["/Height"], drawn.get_data()
    depth = len(pixels) // (wide * high)
    form = QImage.Format.Format_RGB888 if depth == 3 else QImage.Format.Format_Grayscale8
    return QImage(pixels, wide, high, wide * depth, form).copy()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_painted_page_is_the_page_of_the_pdf_engine(qapp: object, number: int) -> None:
    expected = QImage.fromData(page_images(THREE, ppi=72)[number])
    painted = QImage(expected.size(), QImage.Format.Format_RGB32)
    painted.fill("white")
    painter = QPainter(painted)
    Page(page_drawings(THREE)[number]).paint(painter, QRectF(painted.rect()))
    painter.end()
    assert darkness(painted) == pytest.approx(darkness(expected), abs=0.02)


def darkness(image: QImage) -> list[float]:
    """How dark each seventieth of the page is, from 0 to 1."""
    strips = []
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(40, 70, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    for top in range(70):
        line = small.copy(0, top, 40, 1)
        strips.append(1 - sum(line.pixelColor(x, 0).lightnessF() for x in range(40)) / 40)
    return strips


def test_only_the_pages_asked_for_are_printed(printer: QPrinter) -> None:
    printer.setPageRanges(QPageRanges.fromString("1,3"))
    assert printed_pages(printer, 3) == [1, 3]
    assert len(sent(printer)) == 2


def test_copies_are_made_here_when_the_printer_makes_none(printer: QPrinter) -> None:
    printer.setCopyCount(2)
    made_by_the_printer = printer.supportsMultipleCopies()
    printer.setCollateCopies(True)
    assert printed_pages(printer, 2) == ([1, 2] if made_by_the_printer else [1, 2, 1, 2])
    printer.setCollateCopies(False)
    assert printed_pages(printer, 2) == ([1, 2] if made_by_the_printer else [1, 1, 2, 2])


def test_a_printer_that_lays_pages_face_up_gets_the_last_one_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printed_pages(printer, 3) == [3, 2, 1]


def test_pages_that_are_not_there_are_refused_in_words(printer: QPrinter) -> None:
    printer.setPageRanges(QPageRanges.fromString("7"))
    with pytest.raises(UserError, match="no such page"):
        sent(printer)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told_of(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(UserError, match="did not take the pages"):
        sent(printer)


def test_printing_says_how_far_it_is(printer: QPrinter) -> None:
    steps = list(print_document(printer, THREE))
    assert steps == [pytest.approx(1 / 3), pytest.approx(2 / 3), 1.0]


def test_printing_can_be_called_off_between_pages(printer: QPrinter) -> None:
    steps = print_document(printer, THREE)
    next(steps)
    steps.close()
    assert printer.printerState() is not QPrinter.PrinterState.Active
