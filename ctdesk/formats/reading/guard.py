"""Looks at a workbook's bytes before anything unpacks them."""

import io
import zipfile
from collections.abc import Sequence

from ctdesk.formats.reading import refusals

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"  # begins every line of the archive's directory
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

_MOST_MEMBERS = 5_000
_LARGEST_MEMBER = 256 * 2**20
_LARGEST_WHOLE = 384 * 2**20
_STEEPEST = 150  # times; rows of the same few words reach about 60
_SMALL = 8 * 2**20  # below this a steep member does no harm


def is_workbook_like(content: bytes) -> bool:
    """Whether the bytes are an archive or an old workbook, whatever the file is called."""
    return content.startswith((_ZIP, _OLE))


def refuse_harmful(content: bytes, name: str) -> None:
    """Raise a UserError unless the bytes are an XLSX workbook of a reasonable size."""
    if content.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in content:
            raise refusals.protected(name)
        raise refusals.old_workbook(name)
    if not content.startswith(_ZIP):
        beginning = content[:1_024].lstrip(b"\xef\xbb\xbf \t\r\n")
        raise (refusals.web_page if beginning[:1] == b"<" else refusals.not_a_workbook)(name)
    # Counted in the bytes: the directory's own word for how long it is may lie.
    if content.count(_ENTRY) > _MOST_MEMBERS:
        raise refusals.overblown(name)
    _refuse_members(_members(content, name), name)


def _members(content: bytes, name: str) -> Sequence[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
        raise refusals.not_a_workbook(name) from error


def _refuse_members(members: Sequence[zipfile.ZipInfo], name: str) -> None:
    names = {member.filename.lower() for member in members}
    if len(names) < len(members):  # two parts of one name: readers may differ on which counts
        raise refusals.not_a_workbook(name)
    if any(member.flag_bits & 0x1 for member in members):
        raise refusals.protected(name)
    if "[content_types].xml" not in names or "xl/workbook.bin" in names:
        raise refusals.not_a_workbook(name)
    if any(map(_is_overblown, members)) or sum(m.file_size for m in members) > _LARGEST_WHOLE:
        raise refusals.overblown(name)


def _is_overblown(member: zipfile.ZipInfo) -> bool:
    steep = member.file_size > _STEEPEST * max(member.compress_size, 1)
    return member.file_size > _LARGEST_MEMBER or (steep and member.file_size > _SMALL)
