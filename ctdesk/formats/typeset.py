"""A document as the print templates take it: plain lists and strings, every width known."""

from datetime import date
from typing import Any, TypeAlias

from ctdesk.formats.document import Block, Document, Note, printable
from ctdesk.formats.fonts import width
from ctdesk.formats.saying import missing
from ctdesk.formats.typeset_blocks import Page, block_content
from ctdesk.formats.wording import ARABIC_DIGITS, UNKNOWN
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import RIGHT_TO_LEFT, speaking, tr
from ctdesk.kernel.text import direction, isolate

Content: TypeAlias = dict[str, Any]

SMALL, TITLE = 7.0, 17.0  # pt

_MM = 72 / 25.4
_PAPER = {"a3": (297, 420), "a4": (210, 297), "a5": (148, 210), "a6": (105, 148)}
_SIDE_MARGIN = 16  # mm
_CODES_SHOWN = 24
_MOST_OF_A_LINE = 0.6
_LONGEST_RUNNING_HEAD = 120  # characters


def typeset(document: Document) -> Content:
    """What the templates print for the document, in its language."""
    with speaking(document.language):
        page = _page(document)
        content = _front(document, page) | {
            "blocks": [block_content(block, page) for block in printable(document.blocks)]
        }
        for heading in _headings(content["blocks"])[:1]:
            heading["rank"] = 1
        unknown = "".join(dict.fromkeys(missing(content)))
        if unknown:
            content["blocks"].append(block_content(_unprinted(unknown, page), page))
        return content


def _headings(blocks: list[Content]) -> list[Content]:
    """The headings in reading order; an outline has to begin with one of the first rank."""
    found = []
    for block in blocks:
        if block["kind"] == "Heading" and block["rank"]:
            found.append(block)
        found += _headings(block.get("first", []) + block.get("second", []))
    return found


def _page(document: Document) -> Page:
    across = _PAPER[document.paper][1 if document.landscape else 0]
    return Page(
        direction="rtl" if document.language in RIGHT_TO_LEFT else "ltr",
        room=(across - 2 * _SIDE_MARGIN) * _MM,
        digits=document.digits,
    )


def _front(document: Document, page: Page) -> Content:
    """The title, what stands above and below it, and what stands on every page."""
    title = " ".join(document.title.split()) or UNKNOWN
    return {
        "language": document.language,
        "direction": page.direction,
        "digits": list(ARABIC_DIGITS) if document.digits == "arab" else None,
        "paper": document.paper,
        "landscape": document.landscape,
        "margin": _SIDE_MARGIN,
        "name": title,
        "author": document.office,
        "keywords": list(document.keywords),
        "date": _year_month_day(document.printed_on),
        "title": page.said(title, TITLE, bold=True),
        "subtitle": page.said(document.subtitle),
        "kicker": page.said(document.kicker, within=0.5),
        "mark": page.said(_mark_line(document, page), within=0.5),
        "running": page.said(_shortened(title, page.room * _MOST_OF_A_LINE), SMALL),
        "office": page.said(document.office, SMALL, within=0.2),
        "disclosure": page.said(document.disclosure, SMALL, within=0.5),
        "page_of": tr("Page {page} of {pages}"),
    }


def _year_month_day(day: date | None) -> list[int] | None:
    return [day.year, day.month, day.day] if day else None


def _mark_line(document: Document, page: Page) -> str:
    """How the pages may be handled, and when and by whom they were printed."""
    parts = [_apart(document.mark, page)] if document.mark else []
    if document.printed_on:
        day = format_date(document.printed_on.isoformat(), digits=document.digits)
        by = _apart(document.printed_by, page)
        parts.append(
            tr("printed {date} by {person}", date=day, person=by)
            if by
            else tr("printed {date}", date=day)
        )
    return " · ".join(parts)


def _apart(text: str, page: Page) -> str:
    """The text, isolated where its direction would disturb the line it stands in."""
    return text if direction(text) in (None, page.direction) else isolate(text)


def _shortened(text: str, room: float) -> str:
    """The text, cut at a word where it is too long for the running head."""
    words = text.split()
    while len(words) > 1 and width(" ".join(words), SMALL) > room:
        words.pop()
    kept = " ".join(words)[:_LONGEST_RUNNING_HEAD]
    return text if kept == text else f"{kept}…"


def _unprinted(characters: str, page: Page) -> Block:
    """The note that names what the fonts cannot print, so that nothing is lost on paper."""
    codes = [f"U+{ord(character):04X}" for character in characters]
    shown = " ".join(codes[:_CODES_SHOWN]) + (" …" if len(codes) > _CODES_SHOWN else "")
    return Note(
        tr(
            "An empty frame stands for a character that the fonts of this program do not have: "
            "{codes}.",
            codes=isolate(shown) if page.direction == "rtl" else shown,
        )
    )
