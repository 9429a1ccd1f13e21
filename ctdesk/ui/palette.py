"""What the whole window wears: Fusion, our palette, our fonts and one style sheet from tokens."""

from dataclasses import asdict, dataclass, replace
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import is_right_to_left
from ctdesk.kernel.paths import resource
from ctdesk.ui import tokens
from ctdesk.ui.fonts import families

_SIZES = ("TEXT", "TEXT_SMALL", "TEXT_NOTE", "TEXT_TITLE", "TEXT_DETAIL_TITLE", "TEXT_HERO")
_LENGTHS = ("RADIUS", "RADIUS_CARD", "CONTROL", "SPACE", "CHIP")


@dataclass(frozen=True)
class Look:
    """One look: light or dark, and how large."""

    colours: tokens.Colours = tokens.LIGHT
    scale: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark."""
        return self.colours is tokens.DARK

    def px(self, pixels: float) -> int:
        """A length of the 100 % design in pixels of this scale."""
        return round(pixels * self.scale)

    def colour(self, name: str) -> QColor:
        """A colour by its name in `tokens.Colours`."""
        return QColor(getattr(self.colours, name))


_worn = Look()


def look() -> Look:
    """The look worn now."""
    return _worn


def wear(app: QApplication, *, dark: bool | None = None, scale: float | None = None) -> None:
    """Dress the program; what is left out stays as it is. Follows the language's direction."""
    global _worn
    if dark is not None:
        _worn = replace(_worn, colours=tokens.DARK if dark else tokens.LIGHT)
    if scale is not None:
        _worn = replace(_worn, scale=scale)
    mirrored = is_right_to_left()
    sheet = style_sheet(_worn, mirrored=mirrored)
    if app.styleSheet() == sheet:  # it tells every look from every other; dressing takes long
        return
    if app.style().name() != "fusion":
        app.setStyle("fusion")
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    app.setPalette(qt_palette(_worn))
    app.setFont(text_font(_worn))
    app.setStyleSheet(sheet)


def text_font(worn: Look, pixels: float = tokens.TEXT, *, bold: bool = False) -> QFont:
    """The program's font at a size of the 100 % design."""
    font = QFont()
    font.setFamilies(list(families()))
    font.setPixelSize(worn.px(pixels))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def qt_palette(worn: Look) -> QPalette:
    """The palette Fusion draws with."""
    role = QPalette.ColorRole
    named = {
        role.Window: "page",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "hover",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "late",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.ToolTipBase: "toast",
        role.ToolTipText: "on_toast",
        role.PlaceholderText: "subtle",
        role.Link: "accent_text",
        role.LinkVisited: "accent_text",
        role.Light: "raised",
        role.Midlight: "hairline",
        role.Mid: "line",
        role.Dark: "subtle",
        role.Shadow: "line",
    }
    palette = QPalette()
    for where, name in named.items():
        palette.setColor(where, worn.colour(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, worn.colour("subtle"))
    return palette


@cache
def style_sheet(worn: Look, *, mirrored: bool = False) -> str:
    """The style sheet of `resources/style/ctdesk.qss.in` with this look filled in."""
    sizes = {name.lower(): worn.px(getattr(tokens, name)) for name in (*_SIZES, *_LENGTHS)}
    sides = ("right", "left") if mirrored else ("left", "right")
    steps = {f"s{step}": worn.px(step) for step in range(1, 49)}
    template = Template(resource("style", "ctdesk.qss.in").read_text("utf-8"))
    return template.substitute(
        asdict(worn.colours),
        **sizes,
        **steps,
        leading=sides[0],
        trailing=sides[1],
        folder=resource("style").as_posix(),
    )
