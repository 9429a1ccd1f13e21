"""Writes a table or a document in the format its file name asks for."""

from functools import cache
from importlib import import_module
from pathlib import Path

from ctdesk.formats.document import Document
from ctdesk.formats.file_format import FileFormat
from ctdesk.formats.progress import Progress
from ctdesk.formats.table import Table
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.registry import import_all


def write_table(table: Table, target: Path, *, progress: Progress | None = None) -> None:
    """Write the table to `target`, whole or not at all, in the format of its suffix."""
    _format_of(target, Table).write(table, target, progress=progress)


def write_document(document: Document, target: Path, *, progress: Progress | None = None) -> None:
    """Write the document to `target`, whole or not at all, in the format of its suffix."""
    _format_of(target, Document).write(document, target, progress=progress)


def table_suffixes() -> tuple[str, ...]:
    """The suffixes a table can be written to, for example (".csv", ".xlsx")."""
    return _suffixes(Table)


def document_suffixes() -> tuple[str, ...]:
    """The suffixes a document can be written to, for example (".pdf",)."""
    return _suffixes(Document)


@cache
def _file_formats() -> tuple[FileFormat, ...]:
    """What every module of this room offers as its FILE_FORMAT."""
    modules = (import_module(name) for name in import_all("ctdesk.formats"))
    return tuple(m.FILE_FORMAT for m in modules if hasattr(m, "FILE_FORMAT"))


def _suffixes(thing: type) -> tuple[str, ...]:
    return tuple(sorted(found.suffix for found in _file_formats() if found.of is thing))


def _format_of(target: Path, thing: type) -> FileFormat:
    for found in _file_formats():
        if found.of is thing and found.suffix == target.suffix.lower():
            return found
    raise UserError(
        tr(
            "“{name}” does not say which kind of file to write; end the name with {suffixes}.",
            name=target.name,
            suffixes=tr(" or ").join(_suffixes(thing)),
        )
    )
