"""The program's own fonts, so that every computer shows the same letters."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from ctdesk.kernel.paths import resource

_WANTED = ("Inter", "Noto Sans Arabic")


@cache
def families() -> tuple[str, ...]:
    """Load every font file of `resources/fonts` once; the families to write with, best first."""
    for file in sorted(resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    return _WANTED
