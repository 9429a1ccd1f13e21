"""Choosing language, light and size; kept for the next day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import LANGUAGES, language, set_language
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk
from ctdesk.ui.memory import Memory
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.tokens import SCALES


def dress(app: QApplication, memory: Memory) -> None:
    """Wear what was chosen last; the computer's light until somebody chose."""
    code = memory.get("language", language())
    if code in LANGUAGES:
        set_language(code)
    scale = memory.get("scale", 1.0)
    palette.wear(app, dark=_is_dark(app, memory), scale=scale if scale in SCALES else 1.0)


def choose_language(desk: Desk, code: str) -> None:
    """Speak another language at once, in the other direction if it has one."""
    set_language(code)
    desk.memory.keep("language", code)
    _wear_again(desk)


def choose_light(desk: Desk, light: str) -> None:
    """Take "light", "dark", or "system"."""
    desk.memory.keep("light", light)
    _wear_again(desk)


def step_scale(desk: Desk, step: int) -> None:
    """One size up (1) or down (-1), or the usual one (0)."""
    here = SCALES.index(palette.look().scale)
    there = SCALES.index(1.0) if step == 0 else min(max(here + step, 0), len(SCALES) - 1)
    desk.memory.keep("scale", SCALES[there])
    _wear_again(desk)


def follow_the_computer(app: QApplication, desk: Desk) -> None:
    """Change with the computer's light, unless one was chosen."""
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _wear_again(desk))


def _wear_again(desk: Desk) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        dress(app, desk.memory)
        tell_everyone()


def _is_dark(app: QApplication, memory: Memory) -> bool:
    chosen = memory.get("light", "system")
    if chosen == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return bool(chosen == "dark")
