"""What the terminal shows when the program itself is at fault: no word of any record."""

import os
import sys
from types import TracebackType

from ctdesk.kernel.i18n import tr

TOLD_WHOLE = "CTDESK_DEBUG"
"""The environment variable that asks for the whole traceback, which may quote records."""


def install() -> None:
    """Tell bugs in one sentence from now on; the exit code of a bug is 1."""
    if not os.environ.get(TOLD_WHOLE):
        sys.excepthook = _tell


def _tell(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
    print(
        tr(
            "Something went wrong inside CT Desk ({kind}); no half step was written. Try again, "
            "and if it stays so, report it with what {variable}=1 makes it print, which may "
            "quote records.",
            kind=kind.__name__,
            variable=TOLD_WHOLE,
        ),
        file=sys.stderr,
    )
