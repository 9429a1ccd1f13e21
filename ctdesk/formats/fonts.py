"""The shipped fonts: what they can print, and about how wide it comes out."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from struct import iter_unpack, unpack_from

from ctdesk.kernel.paths import resource

_TABULAR_DIGIT = 0.65  # em; digits that stand in columns are all as wide as the widest
# Line ends and what Unicode calls default-ignorable; other format characters are drawn.
_INVISIBLE = re.compile(
    "[\n\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
_UNKNOWN_WIDTH = 0.6  # em, for what no font has


def font_folder() -> Path:
    """The folder that holds the fonts of window and paper."""
    return resource("fonts")


def width(text: str, size: float) -> float:
    """About how wide the text is on one line, in the unit of the font size."""
    return size * sum(map(_character_width, text))


def has_glyphs(text: str) -> bool:
    """Whether one of the fonts has every character of the text (a letter and its marks)."""
    shown = [c for c in text if not _is_invisible(c)]
    return any(all(ord(c) in face for c in shown) for face in _faces())


@lru_cache(maxsize=4096)
def _character_width(character: str) -> float:
    if unicodedata.combining(character) or _is_invisible(character):
        return 0.0
    if character.isdigit():
        return _TABULAR_DIGIT
    found = (face.get(ord(character)) for face in _faces())
    return next((w for w in found if w is not None), _UNKNOWN_WIDTH)


def _is_invisible(character: str) -> bool:
    return bool(_INVISIBLE.match(character))


@cache
def _faces() -> tuple[dict[int, float], ...]:
    """Character to advance width in em, for every regular font."""
    files = sorted(font_folder().glob("*-Regular.*"), key=lambda file: file.name)
    return tuple(_read_face(file.read_bytes()) for file in files)


def _read_face(font: bytes) -> dict[int, float]:
    """The characters of an OpenType file and their widths (tables cmap, hmtx, head, hhea)."""
    tables = _tables(font)
    (units,) = unpack_from(">H", font, tables[b"head"] + 18)
    (measured,) = unpack_from(">H", font, tables[b"hhea"] + 34)
    metrics = unpack_from(f">{measured * 2}H", font, tables[b"hmtx"])[::2]
    return {
        code: metrics[min(glyph, measured - 1)] / units
        for code, glyph in _glyphs(font, tables[b"cmap"]).items()
        if unicodedata.category(chr(code)) not in ("Co", "Cn", "Cs")
    }


def _tables(font: bytes) -> dict[bytes, int]:
    (count,) = unpack_from(">H", font, 4)
    records = iter_unpack(">4sIII", font[12 : 12 + 16 * count])
    return {tag: offset for tag, _, offset, _ in records}


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    """Character to glyph number, from the fullest Unicode subtable."""
    (count,) = unpack_from(">H", font, cmap + 2)
    found: dict[int, int] = {}
    for _, _, offset in iter_unpack(">HHI", font[cmap + 4 : cmap + 4 + 8 * count]):
        (layout,) = unpack_from(">H", font, cmap + offset)
        if layout == 4:
            found |= _short_ranges(font, cmap + offset)
        elif layout == 12:
            found |= _long_ranges(font, cmap + offset)
    return {code: glyph for code, glyph in found.items() if glyph}


def _long_ranges(font: bytes, start: int) -> dict[int, int]:
    (count,) = unpack_from(">I", font, start + 12)
    ranges = iter_unpack(">III", font[start + 16 : start + 16 + 12 * count])
    return {code: glyph + code - a for a, b, glyph in ranges for code in range(a, b + 1)}


def _short_ranges(font: bytes, start: int) -> dict[int, int]:
    (twice,) = unpack_from(">H", font, start + 6)
    count = twice // 2
    ends = unpack_from(f">{count}H", font, start + 14)
    starts = unpack_from(f">{count}H", font, start + 16 + twice)
    deltas = unpack_from(f">{count}H", font, start + 16 + 2 * twice)
    places = start + 16 + 3 * twice
    found: dict[int, int] = {}
    for index, (a, b, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        (leap,) = unpack_from(">H", font, places + 2 * index)
        for code in range(a, b + 1):
            if leap:
                (glyph,) = unpack_from(">H", font, places + 2 * index + leap + 2 * (code - a))
                glyph = (glyph + delta) & 0xFFFF if glyph else 0
            else:
                glyph = (code + delta) & 0xFFFF
            found[code] = glyph
    return found
