"""While the window fills, nothing looks for circles of objects; afterwards something does again."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ctdesk import app
from ctdesk.ui import start
from ctdesk.ui.memory import Memory


def test_circles_are_looked_for_again_once_the_window_has_filled(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "_SETTLED", 50)
    window = start.make_window(qapp, app, Memory(tmp_path))
    qtbot.addWidget(window)
    start.begin(window, app, None)
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)


def test_a_window_that_goes_while_it_fills_leaves_no_circles_behind(
    qapp: QApplication, tmp_path: Path
) -> None:
    window = start.make_window(qapp, app, Memory(tmp_path))
    start.begin(window, app, None)
    window.close()
    window.deleteLater()
    del window
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.isenabled()
