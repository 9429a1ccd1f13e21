"""Workbooks made byte by byte, as no honest program would write them."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def written(path: Path, fill: Callable[[Any, Any], object], **options: Any) -> Path:
    """A workbook that `fill(book, sheet)` has filled; its first sheet is "List"."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, **options}) as book:
        fill(book, book.add_worksheet("List"))
    path.write_bytes(content.getvalue())
    return path


def nothing(book: Any, sheet: Any) -> None:
    """Leave the sheet empty."""


def thousand_columns(book: Any, sheet: Any) -> None:
    """Fill 1,000 columns of the first row with their numbers."""
    sheet.write_row(0, 0, range(1_000))


def parts(rows: str, **more: str) -> dict[str, str]:
    """The members of the smallest workbook, its one sheet's rows as they are given."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
        **more,
    }


def cell(place: str, text: str) -> str:
    """A row with one text cell."""
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<row r="{row}"><c r="{place}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def zipped(path: Path, members: dict[str, str]) -> Path:
    """The members as an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def lying_about_size(path: Path, member: str, size: int) -> Path:
    """The archive with another unpacked size for a member, in both places that tell it."""
    content = bytearray(path.read_bytes())
    for mark, place, name in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        start = content.find(mark)
        while start >= 0:
            if content[start + name :].startswith(member.encode()):
                struct.pack_into("<I", content, start + place, size)
            start = content.find(mark, start + 4)
    path.write_bytes(content)
    return path


def crowded(path: Path, members: int) -> Path:
    """An archive whose directory lists as many members, all of them nothing."""
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, *[0] * 7, 5, *[0] * 6)
    directory = b"".join(entry + b"%05x" % number for number in range(members))
    end = struct.pack(
        "<4s4H2IH", b"PK\x05\x06", 0, 0, members & 0xFFFF, members & 0xFFFF, len(directory), 4, 0
    )
    path.write_bytes(b"PK\x03\x04" + directory + end)
    return path


def encrypted(path: Path) -> Path:
    """The archive with every member marked as encrypted."""
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            content[start + place] |= 1
            start = content.find(mark, start + 4)
    path.write_bytes(content)
    return path
