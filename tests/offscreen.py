"""What every test of the window shares: settled events, and nothing left behind."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ctdesk.ui import palette


def settle() -> None:
    """Let everything happen that was put off to the next turn."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Every test leaves no window and no thread behind, and starts in the light look."""
    palette.wear(qapp, dark=False, scale=1.0)
    threads = threading.active_count()
    yield
    settle()
    assert [type(window).__name__ for window in QApplication.topLevelWidgets()] == []
    assert threading.active_count() <= threads
