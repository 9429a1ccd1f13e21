"""Tables as PDF: the rows on landscape pages, under what is said about them."""

from pathlib import Path

from ctdesk.formats.document import Document, Facts, TableBlock
from ctdesk.formats.file_format import FileFormat
from ctdesk.formats.pdf import write_pdf
from ctdesk.formats.progress import Progress
from ctdesk.formats.table import Table
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

MOST_ROWS = 10_000  # some 600 pages and a gigabyte of memory while they are set


def write_table_pdf(table: Table, target: Path, *, progress: Progress | None = None) -> None:
    """Print the table to a PDF file; more rows than anybody would leaf through are refused."""
    if len(table.rows) > MOST_ROWS:
        raise UserError(
            tr(
                "A printed table holds {most} rows and this one has {rows}; "
                "narrow the search, or export to XLSX or CSV.",
                most=f"{MOST_ROWS:,}",
                rows=f"{len(table.rows):,}",
            )
        )
    write_pdf(table_document(table), target, progress=progress)


def table_document(table: Table) -> Document:
    """The table as a document of its own, for print and preview."""
    return Document(
        title=table.title,
        blocks=(Facts(table.about), TableBlock(table)),
        language=table.language,
        landscape=True,
    )


FILE_FORMAT = FileFormat(".pdf", Table, write_table_pdf)
