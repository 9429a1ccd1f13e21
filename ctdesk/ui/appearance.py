"""Choosing language, light and size; kept for the next day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import language, set_language
from ctdesk.settings import SETTINGS
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk
from ctdesk.ui.memory import Memory
from ctdesk.ui.retell import tell_everyone


def dress(app: QApplication, memory: Memory) -> None:
    """Wear what was chosen last; the computer's light until somebody chose."""
    set_language(str(memory.setting("language") or language()))
    scale = float(memory.setting("scale"))
    palette.wear(app, dark=_is_dark(app, memory), scale=scale)


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
    scales = SETTINGS["scale"].choices
    here = scales.index(palette.look().scale)
    usual = scales.index(SETTINGS["scale"].default)
    there = usual if step == 0 else min(max(here + step, 0), len(scales) - 1)
    desk.memory.keep("scale", scales[there])
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
    chosen = memory.setting("light")
    if chosen == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return bool(chosen == "dark")
