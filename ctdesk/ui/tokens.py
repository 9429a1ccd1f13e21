"""The look in numbers: colours for light and dark, sizes on a 4-pixel grid."""

from dataclasses import dataclass

SPACE = 4
RADIUS = 6
RADIUS_CARD = 8
TEXT = 13
TEXT_SMALL = 11
TEXT_NOTE = 12
TEXT_TITLE = 19
TEXT_DETAIL_TITLE = 16
TEXT_HERO = 26
ROW = 34
CONTROL = 31
CHIP = 18
SIDEBAR = 196
DETAIL = 330
BAR = 3
ICON = 16


@dataclass(frozen=True)
class Colours:
    """Every colour of the window in one light, as #rrggbb."""

    page: str
    surface: str
    raised: str
    heading_row: str
    line: str
    hairline: str
    text: str
    subtle: str
    accent: str
    accent_text: str
    accent_hover: str
    on_accent: str
    selection: str
    hover: str
    match: str
    sidebar: str
    sidebar_here: str
    sidebar_hover: str
    sidebar_text: str
    sidebar_strong: str
    sidebar_subtle: str
    done: str
    done_ground: str
    soon: str
    soon_ground: str
    late: str
    late_ground: str
    info: str
    info_ground: str
    plain: str
    plain_ground: str
    bar: str
    toast: str
    on_toast: str
    toast_link: str
    scroll: str


LIGHT = Colours(
    page="#f4f6f8",
    surface="#ffffff",
    raised="#ffffff",
    heading_row="#fafbfd",
    line="#d3d9e1",
    hairline="#e7eaef",
    text="#1a2330",
    subtle="#626d7d",
    accent="#1d5fa6",
    accent_text="#1d5fa6",
    accent_hover="#184f8b",
    on_accent="#ffffff",
    selection="#e8f0fa",
    hover="#f4f7fb",
    match="#fde8a6",
    sidebar="#1a2430",
    sidebar_here="#293848",
    sidebar_hover="#22303e",
    sidebar_text="#cdd6e0",
    sidebar_strong="#ffffff",
    sidebar_subtle="#8f9cab",
    done="#1d6f3a",
    done_ground="#e2f3e7",
    soon="#8a5700",
    soon_ground="#fdf0d9",
    late="#b0251e",
    late_ground="#fce7e5",
    info="#1d5fa6",
    info_ground="#e4eefb",
    plain="#495465",
    plain_ground="#eceff3",
    bar="#3d76b5",
    toast="#1f2b38",
    on_toast="#ffffff",
    toast_link="#9cc8f7",
    scroll="#c3cad4",
)

DARK = Colours(
    page="#151a21",
    surface="#1b212a",
    raised="#242c37",
    heading_row="#1f262f",
    line="#3a4554",
    hairline="#2a323d",
    text="#e5e9ef",
    subtle="#9ba7b6",
    accent="#2e6db4",
    accent_text="#7db5f2",
    accent_hover="#3573b8",
    on_accent="#ffffff",
    selection="#223750",
    hover="#212934",
    match="#5c4a12",
    sidebar="#0f141a",
    sidebar_here="#233040",
    sidebar_hover="#1a232e",
    sidebar_text="#c3ccd7",
    sidebar_strong="#ffffff",
    sidebar_subtle="#8593a4",
    done="#86d8a2",
    done_ground="#1b3627",
    soon="#f0c272",
    soon_ground="#3c2f14",
    late="#ff9c94",
    late_ground="#44211f",
    info="#8bbdf5",
    info_ground="#1d3350",
    plain="#b7c1cd",
    plain_ground="#2b3440",
    bar="#4f8ccf",
    toast="#eef1f5",
    on_toast="#1a2330",
    toast_link="#1d5fa6",
    scroll="#465262",
)

TONES = ("done", "soon", "late", "info", "plain")

READ_TOGETHER = (
    *(("text", ground) for ground in ("page", "surface", "raised", "heading_row", "selection")),
    *(("text", ground) for ground in ("hover", "match")),
    *(("subtle", ground) for ground in ("page", "surface", "heading_row", "selection", "hover")),
    *(("accent_text", ground) for ground in ("page", "surface", "raised")),
    *((tone, f"{tone}_ground") for tone in TONES),
    *(("late", ground) for ground in ("page", "surface")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("sidebar_text", "sidebar"),
    ("sidebar_text", "sidebar_hover"),
    ("sidebar_strong", "sidebar_here"),
    ("sidebar_subtle", "sidebar"),
    ("on_toast", "toast"),
    ("toast_link", "toast"),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG counts it, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
