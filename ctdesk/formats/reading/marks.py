"""What stands in a sheet's own text beside the values: what is hidden, merged, wrong or dressed.

The readers give values alone. This goes through the sheet once more, fast and without building
anything, for the few marks that change what people see.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar
from xml.etree import ElementTree

from ctdesk.formats.reading.looks import Look, looks
from ctdesk.formats.reading.sheet import Merge, column_position

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_TARGET = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_TARGET = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

Noted = TypeVar("Noted")

_PIECE = 4 * 2**20
_STARTS = (b"<row ", b":row ", b"<mergeCell ", b":mergeCell ")
_CELL = rb"<(?:\w+:)?c(?= )(?=[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\")[^>]*?"
_FORMULA = rb"(?:<(?:\w+:)?f\b[^>]*/>|<(?:\w+:)?f\b[^>]*>[^<]*</(?:\w+:)?f>)"
_ERROR = re.compile(_CELL + rb"\bt=\"e\"[^>]*>" + _FORMULA + rb"?<(?:\w+:)?v>([^<]*)")
_UNCALCULATED = re.compile(
    _CELL.replace(rb"(?=[^>]", rb"(?![^>]*\bt=\"str\")(?=[^>]", 1)
    + rb">"
    + _FORMULA
    + rb"(?=</(?:\w+:)?c>|<(?:\w+:)?v ?/>|<(?:\w+:)?v></)"
)
_PERHAPS_UNCALCULATED = (b"</f></", b":f></", b"f><v></", b"<v/>", b"<v />", b"/></c>", b"/></x:c>")
_HIDDEN_ROW = re.compile(
    rb"<(?:\w+:)?row(?= )(?=[^>]*?\br=\"(\d{1,7})\")[^>]*?\bhidden=\"(?:1|true)\""
)
_COLUMN = re.compile(rb"<(?:\w+:)?col (?=[^>]*\bhidden=\"(?:1|true)\")([^>]*)>")
_MERGE = re.compile(rb"<(?:\w+:)?mergeCell ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_EDGE = re.compile(rb"\b(min|max)=\"(\d{1,7})\"")


@dataclass(slots=True)
class Marks:
    """By row (from 1) and column (from 0): looks of numbers, and formulas that failed.

    `wrong` has "e" and what the formula failed with, or "u" where no value was stored.
    """

    looks: dict[int, dict[int, Look]] = field(default_factory=dict)
    wrong: dict[int, dict[int, tuple[str, str]]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merges: list[Merge] = field(default_factory=list)


def sheet_members(archive: zipfile.ZipFile) -> dict[str, str]:
    """Sheet name to the member of the archive that holds it, as far as the workbook tells."""
    names = set(archive.namelist())
    if not {_WORKBOOK, _RELATIONS} <= names:
        return {}
    targets = {
        relation.get("Id"): posixpath.normpath(
            posixpath.join("/xl", relation.get("Target", ""))
        ).lstrip("/")
        for relation in ElementTree.fromstring(archive.read(_RELATIONS))
    }
    members = {}
    for sheet in ElementTree.fromstring(archive.read(_WORKBOOK)).findall(".//{*}sheet"):
        target = targets.get(sheet.get(_TARGET) or sheet.get(_STRICT_TARGET))
        if target in names:
            members[sheet.get("name", "")] = target
    return members


def styles(archive: zipfile.ZipFile) -> dict[int, Look]:
    """The looks of the workbook's styles."""
    if _STYLES not in archive.namelist():
        return {}
    return looks(archive.read(_STYLES).decode("utf-8", "replace"))


def marks(archive: zipfile.ZipFile, member: str, styles: dict[int, Look]) -> Marks:
    """The marks of one sheet."""
    found = Marks()
    dressed = _dressed_cells(styles)
    for piece in _pieces(archive, member):
        if b'hidden="' in piece:
            found.hidden_rows.update(int(row) for row in _HIDDEN_ROW.findall(piece))
            found.hidden_columns.update(_hidden_columns(piece))
        if b't="e"' in piece:
            for cell in _ERROR.finditer(piece):
                _note(found.wrong, cell, ("e", cell[3].decode("utf-8", "replace")))
        if any(sign in piece for sign in _PERHAPS_UNCALCULATED):
            for cell in _UNCALCULATED.finditer(piece):
                _note(found.wrong, cell, ("u", ""))
        for cell in dressed.finditer(piece) if dressed else ():
            _note(found.looks, cell, styles[int(cell[3])])
        if b"mergeCell " in piece:
            found.merges.extend(map(_merge, _MERGE.finditer(piece)))
    return found


def _note(noted: dict[int, dict[int, Noted]], cell: re.Match[bytes], what: Noted) -> None:
    noted.setdefault(int(cell[2]), {})[column_position(cell[1].decode())] = what


def _dressed_cells(styles: dict[int, Look]) -> re.Pattern[bytes] | None:
    if not styles:
        return None
    numbers = "|".join(map(str, sorted(styles, reverse=True)))
    return re.compile(_CELL + rb"\bs=\"(" + numbers.encode() + rb")\"")


def _pieces(archive: zipfile.ZipFile, member: str) -> Iterator[bytes]:
    """The member's bytes in pieces that end where a row begins, or an element of the end."""
    rest = b""
    with archive.open(member) as stream:
        while read := stream.read(_PIECE):
            piece = rest + read
            starts = max(map(piece.rfind, _STARTS))
            cut = max(piece.rfind(b"<", 0, starts + 1), 0)
            rest, piece = piece[cut:], piece[:cut]
            yield piece
    yield rest


def _hidden_columns(piece: bytes) -> Iterator[int]:
    for found in _COLUMN.finditer(piece):
        edges = {name: int(number) for name, number in _EDGE.findall(found[1])}
        yield from range(edges.get(b"min", 1) - 1, min(edges.get(b"max", 0), 16_384))


def _merge(found: re.Match[bytes]) -> Merge:
    return (
        int(found[2]),
        column_position(found[1].decode()),
        int(found[4]),
        column_position(found[3].decode()),
    )
