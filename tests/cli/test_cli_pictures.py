"""pictures: the pages of the window, drawn into a folder without a screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from terminal import Ctdesk

from ctdesk.ui import pictures


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_pages_are_drawn_and_named(
    ctdesk: Ctdesk,
    sahel: Path,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pictures, "MORE", ())
    monkeypatch.setattr(pictures, "LOOKS", [look for look in pictures.LOOKS if look[1] == "ar"])
    drawn = ctdesk("pictures", sahel, "-o", tmp_path / "drawn").answer.splitlines()
    assert sorted(drawn) == sorted(map(str, (tmp_path / "drawn").iterdir()))
    first = tmp_path / "drawn" / "events-mirrored.png"
    assert str(first) in drawn
    assert first.read_bytes().startswith(b"\x89PNG")
