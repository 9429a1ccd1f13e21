"""Every setting of the desk in one table: name, label, default, and what it may be.

What belongs to a book, such as the office's name, is kept in the book and not here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ctdesk.kernel.i18n import LANGUAGES

Value = str | int | float


@dataclass(frozen=True)
class Setting:
    """One setting; `label` is English and goes through `tr` where it is shown."""

    name: str
    label: str
    default: Value
    choices: tuple[Value, ...]


SETTINGS: Mapping[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting("language", "Language of the window", "", ("", *LANGUAGES)),
        Setting("light", "Light or dark", "system", ("system", "light", "dark")),
        Setting("scale", "Size of the text", 1.0, (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)),
        Setting("lock_minutes", "Lock after minutes without a touch", 10, (1, 2, 5, 10, 15, 30)),
    )
}


def accepted(name: str, value: object) -> Value:
    """The value if the setting may have it, else its default; KeyError for no such setting.

    >>> accepted("scale", 1.5), accepted("scale", "huge"), accepted("light", None)
    (1.5, 1.0, 'system')
    """
    setting = SETTINGS[name]
    found = [choice for choice in setting.choices if choice == value]
    return found[0] if found else setting.default
