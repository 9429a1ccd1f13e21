from struct import iter_unpack

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.paths import resource
from ctdesk.ui import palette, tokens
from ctdesk.ui.fonts import in_lines
from ctdesk.ui.tokens import DARK, LIGHT, READ_TOGETHER, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_every_ground_it_is_written_on(colours: tokens.Colours) -> None:
    ratios = {pair: contrast(*(getattr(colours, name) for name in pair)) for pair in READ_TOGETHER}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_every_blank_filled(colours: tokens.Colours, mirrored: bool) -> None:
    sheet = palette.style_sheet(palette.Look(colours, 1.25), mirrored=mirrored)
    filled = sheet.split("*/", 1)[1]
    assert "$" not in filled
    assert f"border-{'right' if mirrored else 'left'}: 1px solid {colours.line}" in filled


def test_dark_is_worn_by_the_palette_and_the_style_sheet(qapp: QApplication) -> None:
    palette.wear(qapp, dark=True)
    assert qapp.palette().window().color().name() == DARK.page
    assert DARK.sidebar in qapp.styleSheet()


def test_our_own_fonts_are_written_with(qapp: QApplication) -> None:
    assert qapp.font().families() == ["Inter", "Desk Sans Arabic"]
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert qapp.font().pixelSize() == 13
    shipped = {family for at in range(6) for family in QFontDatabase.applicationFontFamilies(at)}
    assert {"Inter", "Desk Sans Arabic"} <= shipped


def test_arabic_letters_ask_for_no_higher_line_than_latin_ones(qapp: QApplication) -> None:
    palette.wear(qapp)
    heights = []
    for words in ("Workshop", "ورشة عمل"):
        layout = QTextLayout(words, qapp.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        heights.append((line.ascent(), line.height()))
        layout.endLayout()
    (latin_ascent, latin), (arabic_ascent, arabic) = heights
    assert arabic_ascent == latin_ascent
    assert latin <= arabic <= 1.25 * latin


def test_the_arabic_font_keeps_its_check_sums_right() -> None:
    for file in resource("fonts").glob("NotoSansArabic-*.ttf"):
        font = in_lines(file)
        assert len(font) == file.stat().st_size
        padded = font + bytes(-len(font) % 4)
        assert sum(n for (n,) in iter_unpack(">L", padded)) & 0xFFFFFFFF == 0xB1B0AFBA
