"""One page on any surface: the screen, a printer, a PDF printer. The same drawing on all."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ctdesk.formats.document import Document


class Page:
    """A page as Typst drew it; `size` is in points."""

    def __init__(self, drawing: bytes) -> None:
        self._drawing = QSvgRenderer(QByteArray(drawing))
        self.size: QSizeF = self._drawing.viewBoxF().size()

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Draw it as large as the place allows, in its middle."""
        fitted = self.size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = place.center() - QRectF(0, 0, fitted.width(), fitted.height()).center()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(painter, QRectF(corner, fitted))


def new_printer(document: "Document") -> "QPrinter":
    """A printer set up for the document: paper, orientation, and its title as the job's name."""
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setCreator("CT Desk")
    printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, document.paper.upper())))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(
        orientation.Landscape if document.landscape else orientation.Portrait
    )
    printer.setFullPage(True)
    return printer


def printed_pages(printer: "QPrinter", count: int) -> list[int]:
    """The numbers of the pages in the order they go to the printer, copies included.

    A printer that makes the copies by itself gets every page once.
    """
    from PySide6.QtPrintSupport import QPrinter

    ranges = printer.pageRanges()
    numbers = [n for n in range(1, count + 1) if ranges.isEmpty() or ranges.contains(n)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]


def print_pages(printer: "QPrinter", drawings: Sequence[bytes]) -> Iterator[float]:
    """Send the pages to the printer, saying the fraction done after each one.

    Closed before its end, it calls the print job off. No page to print, and a printer that
    does not begin, are UserErrors.
    """
    numbers = printed_pages(printer, len(drawings))
    if not numbers:
        raise UserError(tr("There is no such page; choose pages of this report to print."))
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            tr(
                "The printer did not take the pages; see that it is on, or that the file can be "
                "written, and print again."
            )
        )
    try:
        for done, number in enumerate(numbers, start=1):
            if done > 1:
                printer.newPage()
            place = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            Page(drawings[number - 1]).paint(painter, place)
            yield done / len(numbers)
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()
