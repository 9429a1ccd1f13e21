import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from ctdesk.ui import palette, tokens
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
    assert qapp.font().families() == ["Inter", "Noto Sans Arabic"]
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert qapp.font().pixelSize() == 13
    shipped = {family for at in range(6) for family in QFontDatabase.applicationFontFamilies(at)}
    assert {"Inter", "Noto Sans Arabic"} <= shipped
