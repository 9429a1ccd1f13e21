"""Text as people write it: folded for finding, cleaned for keeping, isolated for showing."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal, NoReturn

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import is_right_to_left, language, tr

_LETTERS_THAT_DO_NOT_DECOMPOSE = {
    **{"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"},
    **{"ŋ": "n", "ŧ": "t", "ĸ": "k", "ȷ": "j", "ƶ": "z", "ǥ": "g", "ɨ": "i", "ʉ": "u", "ƀ": "b"},
    # Hausa, Fulfulde, Bambara, Ewe, Azerbaijani.
    **{"ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y", "ɲ": "n", "ɛ": "e", "ɔ": "o", "ʋ": "v"},
    **{"ɣ": "g", "ɩ": "i", "ʊ": "u", "ƒ": "f", "ǝ": "e", "ə": "a"},
    # Arabic: hamza seats that are letters of their own, the two letters written in two ways,
    # and the letters Persian, Urdu and the Maghreb add.
    **{"ء": "", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ة": "ه", "ۃ": "ه", "ە": "ه", "ہ": "ه"},
    **{"ھ": "ه", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "ڭ": "ك", "ݣ": "ك"},
    **{"پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "ڨ": "ق", "ۆ": "و", "ۇ": "و", "ۋ": "و", "ں": "ن"},
    "ـ": "",
}
_APOSTROPHES = frozenset("'`´‘’‛′＇՚׳ꞌ")
_APART = {ord(apostrophe): " " for apostrophe in _APOSTROPHES}
_INVISIBLE_LETTERS = frozenset("\u115f\u1160\u3164\u034f\u17b4\u17b5")
_MODIFIERS = range(0x02B9, 0x02E0)

_DIGITS = re.compile(r"[0-9]+")
_ARTICLE = re.compile(r"(?<!\w)(?:ال(?=\w\w)|(?:[وفبك]ال|لل)(?=\w\w\w))")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\ufeff"
)
_UNSEEN = _BLANKS + "\u200c\u200d\u200e\u200f\u2060\u061c"
_REFUSED = re.compile(
    "(?P<control>[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f])"
    "|(?P<direction>[\u202a-\u202e\u2066-\u2069])"
    "|(?P<broken>[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "])"
)

_OPENING = {"ltr": "\u200e", "rtl": "\u200f"}


class _Folding(dict[int, str]):
    """One character's code to what it is found as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _fold_character(chr(code))
        return found


def fold(text: str) -> str:
    """What the text is found by: the same for every way of writing the same words.

    Small letters without accents or vowel signs, one form for each Arabic letter, ASCII
    digits, names joined at the apostrophe, single spaces for everything else. The index
    and the question both go through here. Folding twice changes nothing.

    >>> fold("N’Diaye, Amélie"), fold("follow-up"), fold("مُحَمَّد")
    ('ndiaye amelie', 'follow up', 'محمد')
    """
    return " ".join(text.translate(_FOLDING).split())


def indexed(text: str) -> str:
    """The words a text is found by: folded, and in each other way they may be asked for.

    Words joined at an apostrophe stand apart too, and Arabic ones without their article, also
    where a conjunction or preposition is written before it.

    >>> indexed("l’organisation"), indexed("N'Diaye")
    ('lorganisation l organisation', 'ndiaye n diaye')
    >>> indexed("في المغرب والجزائر")
    'في المغرب والجزاير في مغرب جزاير'
    """
    folded = fold(text)
    apart = text.translate(_APART)
    ways = [folded] if apart == text else [folded, fold(apart)]
    bare = _bare(folded)
    return " ".join(ways if bare == folded else [*ways, bare])


def asked(text: str) -> tuple[str, ...]:
    """What to look for in an index when somebody asks for these words: folded, best first.

    Words with the Arabic article are looked for without it too, as whole words.

    >>> asked("Mali"), asked("المغرب")
    (('mali',), ('المغرب', 'مغرب'))
    """
    folded = fold(text)
    bare = _bare(folded)
    return (folded,) if bare == folded else (folded, bare)


def words(text: str) -> list[str]:
    """The folded words of the text, in order."""
    return fold(text).split()


def sort_key(text: str) -> str:
    """A key that puts names in order when compared byte by byte.

    Digits first, by value ("Room 9" before "Room 10"), then Latin letters, then Arabic.
    """
    folded = fold(text)
    return _DIGITS.sub(_by_value, folded)


def clean_line(text: str, *, limit: int = 500) -> str:
    """The text of a one-line field as it is kept, or a UserError that says what to change.

    Composed (NFC), without spaces at the ends, every run of spaces and line breaks one space.
    """
    _refuse_what_cannot_be_kept(text)
    kept = " ".join(_composed(text).split())
    if len(kept) > limit:
        raise UserError(
            tr(
                "This is {length} characters long; the field holds {limit}. "
                "Shorten it or put it in the notes.",
                length=_number(len(kept)),
                limit=_number(limit),
            )
        )
    return kept


def clean_text(text: str, *, limit: int = 100_000) -> str:
    """The text of a field of several lines as it is kept, or a UserError that says what to change.

    Composed (NFC), without blanks at the ends, every kind of line break a line feed.
    """
    _refuse_what_cannot_be_kept(text)
    kept = _composed(text)
    if len(kept) > limit:
        raise UserError(
            tr(
                "This is {length} characters long; the field holds {limit}. "
                "Shorten it or add it as a document.",
                length=_number(len(kept)),
                limit=_number(limit),
            )
        )
    return kept


def isolate(text: str) -> str:
    """The text wrapped so that its direction does not disturb the text around it."""
    return f"\u2068{text}\u2069"


def side_by_side(parts: Iterable[str | None], between: str = " · ") -> str:
    """The parts that say something on one line, in the order the page is read.

    A line takes the direction of its first letter, so an Arabic line that begins with a Latin
    name would turn round; here such a name is set apart and the line keeps the page's direction.
    """
    shown = [part for part in parts if part]
    page = "rtl" if is_right_to_left() else "ltr"
    apart = [part if direction(part) in (None, page) else isolate(part) for part in shown]
    line = between.join(apart)
    if len(shown) < 2 or (apart == shown and page == "ltr"):
        return between.join(shown)
    return line if direction(line[:1]) == page else _OPENING[page] + line


def direction(text: str) -> Literal["ltr", "rtl"] | None:
    """The direction of the first letter that has one; None for digits and signs alone."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return None


def _bare(folded: str) -> str:
    """Folded words without the Arabic article; the same where there is none."""
    return _ARTICLE.sub("", folded) if "ل" in folded else folded


def _composed(text: str) -> str:
    """NFC with line feeds; empty when nothing of it can be seen."""
    if not text.strip(_UNSEEN):
        return ""
    return unicodedata.normalize("NFC", _LINE_BREAKS.sub("\n", text)).strip(_BLANKS)


def _refuse_what_cannot_be_kept(text: str) -> None:
    found = _REFUSED.search(text)
    if found is not None:
        _refuse(text, found)


def _refuse(text: str, found: re.Match[str]) -> NoReturn:
    near = clipped(_REFUSED.sub("", text[max(0, found.start() - 20) : found.end() + 20]), 40)
    code = f"U+{ord(found.group()):04X}"
    if found.lastgroup == "direction":
        sentence = tr(
            "The text near “{near}” holds a hidden sign that turns the direction of writing "
            "({code}); type the words again instead of pasting them.",
            near=near,
            code=code,
        )
    elif found.lastgroup == "control":
        sentence = tr(
            "The text near “{near}” holds a hidden control character ({code}); "
            "type the words again instead of pasting them.",
            near=near,
            code=code,
        )
    else:
        sentence = tr(
            "The text near “{near}” holds a broken character ({code}); "
            "delete it and type it again.",
            near=near,
            code=code,
        )
    raise UserError(sentence)


def clipped(text: str, length: int) -> str:
    """The text on one line for quoting in a sentence, at most `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _number(n: int) -> str:
    grouped = f"{n:,}"
    return grouped if language() == "en" else grouped.replace(",", "\u202f")


def _by_value(digits: re.Match[str]) -> str:
    """The number with its length in front, so that comparing text compares values."""
    significant = digits.group().lstrip("0") or "0"
    return f"{min(len(significant), 99):02d}{significant}"


def _fold_character(character: str) -> str:
    """What one character is found as; a space when it only separates."""
    folded = _fold_once(character)
    while (again := "".join(map(_fold_once, folded))) != folded:
        folded = again
    return folded


def _fold_once(character: str) -> str:
    if character in _LETTERS_THAT_DO_NOT_DECOMPOSE:
        return _LETTERS_THAT_DO_NOT_DECOMPOSE[character]
    if character in _APOSTROPHES or character in _INVISIBLE_LETTERS:
        return ""
    parts = unicodedata.normalize("NFKD", character.casefold())
    if len(parts) == 1:
        return _fold_part(parts)
    if parts[0] == " ":
        # A vowel sign or accent shown on its own; it is not a gap between words.
        parts = parts[1:]
    return "".join(map(_fold_part, parts))


def _fold_part(part: str) -> str:
    """What one piece of a decomposed character is found as."""
    if part in _LETTERS_THAT_DO_NOT_DECOMPOSE:
        return _LETTERS_THAT_DO_NOT_DECOMPOSE[part]
    if unicodedata.combining(part) or ord(part) in _MODIFIERS:
        return ""
    kind = unicodedata.category(part)
    if kind == "Nd":
        return str(unicodedata.decimal(part))
    if kind[0] in "LN":
        return part
    # Marks without a combining class are vowels of Indic and Thai writing and stay.
    if kind == "Mc" or (kind == "Mn" and not unicodedata.name(part, "").startswith("VARIATION")):
        return part
    return "" if kind in ("Cf", "Me", "Mn") else " "


_FOLDING = _Folding()
