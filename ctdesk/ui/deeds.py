"""What can be done on the screen in front, for Ctrl+K and F1: its own deeds and its buttons."""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ctdesk.ui.actions import Action
from ctdesk.ui.desk import Desk
from ctdesk.ui.screen import Screen


def deed(label: Callable[[], str], do: Callable[[], object], *keys: str, icon: str = "") -> Action:
    """Something a screen does while it is in front; `keys` are pressed on the screen itself."""

    def run(_desk: Desk) -> object:
        return do()

    return Action(id=f"here.{label()}", label=label, run=run, shortcuts=keys, icon=icon)


def deeds_said(front: Screen) -> list[Action]:
    """What the screens in sight say they do."""
    return [each for screen in _in_sight(front) for each in screen.deeds()]


def buttons_of(front: Screen) -> list[Action]:
    """Every button in sight that can be pressed, but those that share their words.

    Which of several “Remove” would be meant, nobody could tell in a list of words.
    """
    found: dict[str, list[QPushButton]] = {}
    for made in front.findChildren(QPushButton):
        if made.isVisible() and made.isEnabled() and _label(made):
            found.setdefault(_label(made), []).append(made)
    return [
        deed(partial(str, label), partial(_press, made[0]))
        for label, made in found.items()
        if len(made) == 1
    ]


def keys_of(front: Screen) -> list[tuple[str, str]]:
    """The keys that move and choose on the screens in sight, each with what it does."""
    return [told for screen in _in_sight(front) for told in screen.moving_keys()]


def _in_sight(front: Screen) -> list[Screen]:
    inner = [screen for screen in front.findChildren(Screen) if screen.isVisible()]
    return [front, *inner]


def _label(made: QPushButton) -> str:
    return made.text().replace("&&", "&") or made.accessibleName()


def _press(made: QAbstractButton) -> None:
    if shiboken6.isValid(made):
        made.click()
