"""When the program itself is at fault: one plain sentence, and a log without records."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def install(refused: Callable[[UserError], object]) -> Hook:
    """Catch every error that reaches the top; the hook that was there before is returned.

    A refusal that slipped through goes to `refused`; anything else is written to the
    standard error stream, without the words of the error, and shown as a fault of ours.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, UserError):
            refused(error)
        elif issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            print(without_records(kind, trace), file=sys.stderr)
            show(kind, trace)

    sys.excepthook = hook
    return before


def without_records(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened and what kind it was; the error's own words may quote a record."""
    import traceback

    steps = traceback.extract_tb(trace)
    lines = [f"{step.filename}:{step.lineno} {step.name}" for step in steps]
    return "\n".join([*lines, kind.__name__])


def show(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Tell the person at the desk, with the next step."""
    from ctdesk.ui.plain import plain_message

    box = plain_message(
        QApplication.activeWindow(),
        tr("Something went wrong"),
        tr(
            "Something went wrong in CT Desk. What you saved is safe in the book. "
            "Close this message and try again; if it happens again, restart the program and "
            "send the details below, which contain no records, to whoever looks after it."
        ),
        details=without_records(kind, trace),
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
