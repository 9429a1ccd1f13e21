"""How a workbook shows a number: as a percent, or as digits in a mask that keeps its zeros."""

import html
import re
from dataclasses import dataclass
from typing import TypeAlias

Look: TypeAlias = str
"""Either "percent" or a mask of 0, # and literal characters, which are marked by a backslash."""

_STYLE = re.compile(r"<(?:\w+:)?xf\b[^>]*?\bnumFmtId=\"(\d+)\"")
_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b([^>]*)>")
_STYLES_OF_CELLS = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_ATTRIBUTE = re.compile(r"(\w+)=\"([^\"]*)\"")
_PIECE = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|(.)', re.DOTALL)
_PERCENT = {"9": "percent", "10": "percent"}  # formats every workbook has without naming them
_LITERAL = " +-()/"


@dataclass(frozen=True, slots=True)
class _Piece:
    literal: str = ""
    sign: str = ""


def looks(styles: str) -> dict[int, Look]:
    """Style number to look, for the styles that show a number otherwise than it is typed."""
    named = dict(_PERCENT)
    for found in _FORMAT.finditer(styles):
        told = dict(_ATTRIBUTE.findall(found[1]))
        look = look_of(html.unescape(told.get("formatCode", "")))
        if look:
            named[told.get("numFmtId", "")] = look
    cells = _STYLES_OF_CELLS.search(styles)
    formats = _STYLE.findall(cells[0]) if cells else []
    return {number: named[form] for number, form in enumerate(formats) if form in named}


def look_of(code: str) -> Look:
    """The look a number format asks for; empty for one that only rounds or groups.

    >>> look_of("0.0%"), look_of("00000"), look_of('"+"0'), look_of("#,##0.00")
    ('percent', '00000', '\\\\+0', '')
    """
    pieces = []
    for piece in _pieces(code):
        if piece.sign == ";":
            break
        pieces.append(piece)
    if any(piece.sign == "%" for piece in pieces):
        return "percent"
    mask = "".join(_in_mask(piece) for piece in pieces)
    is_mask = "?" not in mask and ("\\" in mask or mask.count("0") > 1) and "0" in mask
    return mask if is_mask else ""


def dressed(number: float, look: Look) -> str:
    """The number as people see it.

    >>> dressed(0.425, "percent"), dressed(42, "00000"), dressed(212537, "\\\\+0")
    ('42.5%', '00042', '+212537')
    """
    if look == "percent":
        return f"{plain(number * 100)}%"
    if number < 0 or number != int(number):
        return plain(number)
    digits = list(plain(number))
    shown: list[str] = []
    pieces = re.findall(r"\\.|.", look, re.DOTALL)
    places = sum(len(piece) == 1 for piece in pieces)
    for piece in reversed(pieces):
        if len(piece) == 2:
            shown.append(piece[1])
            continue
        places -= 1
        shown.append(digits.pop() if digits else "0" * (piece == "0"))
        if not places:
            shown.extend(reversed(digits))
            digits = []
    return "".join(reversed(shown)).strip()


def plain(number: float) -> str:
    """A number as it is typed, with the digits a spreadsheet shows.

    >>> plain(5.0), plain(0.1 + 0.2), plain(33612345678.0)
    ('5', '0.3', '33612345678')
    """
    return format(number, ".15g")


def _pieces(code: str) -> list[_Piece]:
    found = []
    for quoted, escaped, sign in _PIECE.findall(code):
        found.append(_Piece(literal=quoted or escaped) if quoted or escaped else _Piece(sign=sign))
    return found


def _in_mask(piece: _Piece) -> str:
    """The piece as it stands in a mask; "?" for what is more than digits."""
    if piece.literal:
        return "".join(f"\\{character}" for character in piece.literal)
    if piece.sign in ("0", "#", ""):
        return piece.sign
    return f"\\{piece.sign}" if piece.sign in _LITERAL else "?"
