"""Pages on surfaces: drawn on the screen at any size, printed as pictures of the same pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ctdesk.formats.document import Document

FINEST = 300  # pixels an inch: what a laser printer shows of letters, in 35 MB a page


class Page:
    """A page as Typst drew it; `size` is in points."""

    def __init__(self, drawing: bytes) -> None:
        self._drawing = QSvgRenderer(QByteArray(drawing))
        self.size: QSizeF = self._drawing.viewBoxF().size()

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Draw it as large as the place allows, in its middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(painter, _fitted(self.size, place))


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


def print_document(printer: "QPrinter", document: "Document") -> Iterator[float]:
    """Send the pages to the printer, saying the fraction done after each one.

    Closed before its end, it calls the print job off. No page to print, and a printer that
    does not begin, are UserErrors.
    """
    from ctdesk.formats.pdf import page_images

    # Drawings would be finer, but printer engines stroke the outlines of their letters.
    images = page_images(document, ppi=min(printer.resolution(), FINEST))
    numbers = printed_pages(printer, len(images))
    if not numbers:
        raise UserError(tr("There is no such page; choose pages of this report to print."))
    painter = _begun(printer)
    try:
        for done, number in enumerate(numbers, start=1):
            if done > 1:
                printer.newPage()
            _print(painter, printer, images[number - 1])
            yield done / len(numbers)
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()


def _begun(printer: "QPrinter") -> QPainter:
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            tr(
                "The printer did not take the pages; see that it is on, or that the file can be "
                "written, and print again."
            )
        )
    hints = QPainter.RenderHint
    painter.setRenderHints(hints.LosslessImageRendering | hints.SmoothPixmapTransform)
    return painter


def _print(painter: QPainter, printer: "QPrinter", png: bytes) -> None:
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_RGB32)
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    painter.drawImage(_fitted(QSizeF(image.size()), paper), image)


def _fitted(size: QSizeF, place: QRectF) -> QRectF:
    """As large as the place allows, in its middle."""
    fitted = size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = place.center() - QRectF(0, 0, fitted.width(), fitted.height()).center()
    return QRectF(corner, fitted)
