"""How the cells of a form look: headings, cells to write in, titles; in either direction."""

from typing import TYPE_CHECKING

from ctdesk.formats.form import Kind
from ctdesk.kernel.i18n import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_INK, _SUBTLE, _FILL, _LINE = "#1B2430", "#55606E", "#EEF2F7", "#C9D1DB"
_ACCENT = "#1D5FA6"
_KINDS: tuple[Kind, ...] = ("text", "sign", "date")
_FROM_LEFT, _FROM_RIGHT = 1, 2  # the reading order of a cell


class Looks:
    """The formats of one workbook, made once."""

    def __init__(self, book: "Workbook", language: str) -> None:
        from_right = language in RIGHT_TO_LEFT
        side = {"align": "right" if from_right else "left"}
        order = {"reading_order": _FROM_RIGHT if from_right else _FROM_LEFT}
        words = {"num_format": "@", "font_color": _INK, "valign": "vcenter", **side, **order}
        wrapped = {**words, "text_wrap": True, "valign": "top"}
        heading = {**words, "text_wrap": True, "bold": True, "border": 1, "border_color": _LINE}
        self.title = book.add_format({**words, "bold": True, "font_size": 15})
        self.line = book.add_format({**words, "font_color": _SUBTLE})
        self.section = book.add_format({**words, "bold": True, "font_color": _ACCENT, "bottom": 1})
        self.label = book.add_format({**wrapped, "bold": True})
        self.words = book.add_format(wrapped)
        self.heading = book.add_format({**heading, "bg_color": _FILL})
        self.required = book.add_format({**heading, "bg_color": _ACCENT, "font_color": "#FFFFFF"})
        self.cells: dict[Kind, Format] = {}
        self.columns: dict[Kind, Format] = {}
        for kind in _KINDS:
            look = _of_cell(kind, side)
            self.columns[kind] = book.add_format(look)
            self.cells[kind] = book.add_format({**look, "border": 1, "border_color": _LINE})


def _of_cell(kind: Kind, side: dict[str, str]) -> dict[str, object]:
    """The look of a cell to write in; a phone keeps its plus in front in every language."""
    form = "yyyy-mm-dd" if kind == "date" else "@"
    look: dict[str, object] = {"num_format": form, "valign": "vcenter", "text_wrap": True}
    return look if kind == "text" else {**look, **side, "reading_order": _FROM_LEFT}
