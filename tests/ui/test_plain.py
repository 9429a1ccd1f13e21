import ast
import sys
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import set_language
from ctdesk.ui import palette, plain
from ctdesk.ui.plain import PlainLabel, chip, menu_text, plain_message, selectable, tooltip
from tests.offscreen import settle

UI = Path(plain.__file__).parent
RICH = {"setHtml", "setMarkdown", "insertHtml", "appendHtml"}
GUESSING = {"QLabel", "QTextBrowser", "QTextEdit", "QErrorMessage"}
ALLOWED = {("copying.py", "setHtml")}
HOSTILE = '<img src="file:///etc/passwd"><b>Mr</b>'


Calls: TypeAlias = list[tuple[Path, ast.Call, str]]


@pytest.fixture(scope="module")
def calls() -> Calls:
    """Every call in the source of the window, with its file and the name that is called."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
                found.append((path, node, name))
    return found


def test_no_widget_guesses_whether_its_text_is_markup(calls: Calls) -> None:
    places = {(path.name, name) for path, _, name in calls if name in RICH | GUESSING}
    assert places - ALLOWED == set()


def test_tooltips_are_our_own_words_or_escaped(calls: Calls) -> None:
    def is_safe(call: ast.Call) -> bool:
        inner = call.args[0]
        name = getattr(getattr(inner, "func", inner), "id", getattr(inner, "attr", ""))
        return isinstance(inner, ast.Constant) or name in ("tooltip", "tr", "label")

    loose = [
        f"{path.name}:{call.lineno}"
        for path, call, name in calls
        if name in ("setToolTip", "setWhatsThis", "setStatusTip") and not is_safe(call)
    ]
    assert loose == []


def test_no_message_box_is_made_by_a_shortcut_that_reads_markup(calls: Calls) -> None:
    loose = [
        f"{path.name}:{call.lineno}"
        for path, call, name in calls
        if name in ("information", "warning", "critical", "question", "about")
        or (name == "QMessageBox" and path.name != "plain.py")
    ]
    assert loose == []


def test_a_label_shows_markup_letter_by_letter(qtbot) -> None:
    for label in (PlainLabel(HOSTILE), chip(HOSTILE), selectable(HOSTILE)):
        qtbot.addWidget(label)
        assert (label.textFormat(), label.text()) == (Qt.TextFormat.PlainText, HOSTILE)


def test_a_message_shows_markup_letter_by_letter(qtbot) -> None:
    box = plain_message(None, "Title", HOSTILE)
    qtbot.addWidget(box)
    assert (box.textFormat(), box.text()) == (Qt.TextFormat.PlainText, HOSTILE)


def test_a_tooltip_and_a_menu_keep_their_special_letters() -> None:
    assert tooltip("<b>R&D</b>") == "<p>&lt;b&gt;R&amp;D&lt;/b&gt;</p>"
    assert tooltip("") == ""
    assert menu_text("R&D") == "R&&D"


@pytest.mark.parametrize("text", ["Ministry of Justice", "محمد العلوي"])
def test_a_label_stands_at_the_leading_edge_whatever_its_words(
    qapp: QApplication, qtbot, text: str
) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    set_language("ar")
    palette.wear(qapp)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_void_calls_do_not_use_up_none(qtbot) -> None:
    """PySide6 6.12.0 drops a reference to None with every void call and ends Python 3.11."""
    label = PlainLabel("a")
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(200):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


def test_words_are_selected_where_they_stand_and_copied(qapp: QApplication, qtbot) -> None:
    around, label = QWidget(), selectable("Ministry of Justice and Human Rights")
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(label)
    around.resize(120, 90)
    around.show()
    around.activateWindow()
    settle()
    before = label.geometry(), label.heightForWidth(98)
    window = around.windowHandle()
    at = label.mapTo(around, QPoint(8, 8))
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (label.selectedText(), QApplication.clipboard().text()) == ("Ministry", "Ministry")
    settle()
    assert (label.geometry(), label.heightForWidth(98)) == before
    QApplication.clipboard().clear()


SPOKEN = (
    "Ministry of Justice and of Human Rights",
    "UNCCT\nبالشراكة مع: UNOCT\nKingdom of Morocco",
    "وزارة العدل (MoJ)\n\nMinistry of Justice: وزارة",
)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("text", SPOKEN)
def test_words_stay_where_they_are_when_the_mouse_comes(qapp, qtbot, language, text) -> None:
    set_language(language)
    palette.wear(qapp, dark=False, scale=1.0)
    label = selectable(text)
    qtbot.addWidget(label)
    label.resize(160, 120)
    before = label.grab().toImage()
    point = QPointF(label.rect().center())
    QApplication.sendEvent(label, QEnterEvent(point, point, point))
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert label.grab().toImage() == before


def test_a_label_is_as_high_as_its_words_are_now(qapp: QApplication, qtbot) -> None:
    label = selectable("Ministry of Justice and Human Rights")
    qtbot.addWidget(label)
    label.ensurePolished()

    def measured() -> int:
        return QLabel.heightForWidth(label, 90)

    heights = [label.heightForWidth(90)]
    changes = (
        lambda: label.setText("High Court"),
        lambda: label.setStyleSheet("font-size: 40px"),
        lambda: label.setText("Ministry of Justice, High Court, Court of Appeal"),
        lambda: label.setContentsMargins(20, 20, 20, 20),
        lambda: label.setWordWrap(False),
    )
    for change in changes:
        change()
        assert label.heightForWidth(90) == measured()
        heights.append(measured())
    assert all(before != after for before, after in pairwise(heights)), heights
