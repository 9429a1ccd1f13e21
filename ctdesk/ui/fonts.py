"""The program's own fonts, so that every computer shows the same letters."""

from functools import cache
from pathlib import Path
from struct import iter_unpack, pack_into, unpack_from

from PySide6.QtGui import QFontDatabase

from ctdesk.kernel.paths import resource

_ARABIC, _OURS = "Noto Sans Arabic", "Desk Sans Arabic"
_WANTED = ("Inter", _OURS)
_ASCENT, _DESCENT = 0.96875, 0.42
_CHANGING = ("hhea", "OS/2", "name", "head")
_32_BITS = 0xFFFFFFFF


@cache
def families() -> tuple[str, ...]:
    """Load every font file of `resources/fonts` once; the families to write with, best first."""
    for file in sorted(resource("fonts").glob("*.[ot]tf")):
        if file.name.startswith("NotoSansArabic"):
            QFontDatabase.addApplicationFontFromData(in_lines(file))
        else:
            QFontDatabase.addApplicationFont(str(file))
    return _WANTED


def in_lines(file: Path) -> bytes:
    """The Arabic font with the ascent of Inter, so that words of both stand on one line.

    It asks for lines of twice its size, as room for signs that no record has. Lines of Arabic
    then stand far apart, and fields as high as a line of Inter show Arabic too high or cut off.
    The letters stay as they are. It gets a name of the same length, for an installed font of
    the old name would be taken instead.
    """
    font = bytearray(file.read_bytes())
    tables = _tables(font)
    signed = _sum_of_changing(font, tables)
    em: int = unpack_from(">H", font, tables["head"][1] + 18)[0]
    up, down = round(_ASCENT * em), round(_DESCENT * em)
    pack_into(">hhh", font, tables["hhea"][1] + 4, up, -down, 0)
    pack_into(">hhhHH", font, tables["OS/2"][1] + 68, up, -down, 0, up, down)
    _rename(font, tables["name"])
    _sign(font, tables, signed)
    return bytes(font)


def _tables(font: bytearray) -> dict[str, tuple[int, int, int]]:
    """Where each table is described, where it begins, how long it is."""
    count: int = unpack_from(">H", font, 4)[0]
    found = {}
    for place in range(12, 12 + 16 * count, 16):
        tag, _sum, begin, length = unpack_from(">4sLLL", font, place)
        found[tag.decode()] = (place, begin, length)
    return found


def _rename(font: bytearray, table: tuple[int, int, int]) -> None:
    _place, begin, length = table
    names = bytes(font[begin : begin + length])
    for encoding in ("utf-16-be", "ascii"):
        names = names.replace(_ARABIC.encode(encoding), _OURS.encode(encoding))
    font[begin : begin + length] = names


def _sign(font: bytearray, tables: dict[str, tuple[int, int, int]], signed: int) -> None:
    """Write the check sums anew; some systems refuse a font whose sums are wrong.

    The sum of the whole stays what it was: the parts that change added up to `signed`, and what
    they lack of it now is the adjustment.
    """
    adjusted = tables["head"][1] + 8
    pack_into(">L", font, adjusted, 0)
    for name in _CHANGING:
        place, begin, length = tables[name]
        pack_into(">L", font, place + 4, _sum_of(font[begin : begin + length]))
    pack_into(">L", font, adjusted, (signed - _sum_of_changing(font, tables)) & _32_BITS)


def _sum_of_changing(font: bytearray, tables: dict[str, tuple[int, int, int]]) -> int:
    """The sum of the tables that are written anew and of where all are described."""
    parts = [(0, 12 + 16 * len(tables)), *(tables[name][1:] for name in _CHANGING)]
    return sum(_sum_of(font[begin : begin + length]) for begin, length in parts)


def _sum_of(part: bytearray) -> int:
    padded = part + b"\0" * (-len(part) % 4)
    total: int = sum(number for (number,) in iter_unpack(">L", padded))
    return total & _32_BITS
