from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from ctdesk.actions.records import add
from ctdesk.kernel.i18n import set_language
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.icons import onward
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing.first_rows import FirstRows

Open = Callable[..., RecordSheet]


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    set_language("ar")
    palette.wear(qapp)
    yield
    set_language("en")
    palette.wear(qapp)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    palette.wear(qapp, scale=2)
    yield
    palette.wear(qapp, scale=1)


@pytest.mark.parametrize("name", ["Ministry of Justice", "وزارة العدل"])
def test_what_opens_a_linked_record_stands_at_the_far_edge_of_a_mirrored_page(
    arabic: None, book: Book, opened: Open, name: str
) -> None:
    person = add(book, "person", {"family_name": "Keita", "organisation": _named(book, name)})
    line = opened("person", person.id).form.editor("organisation_id").control
    assert isinstance(line, QLineEdit)
    (jump,) = (one for one in line.findChildren(QToolButton) if one.isVisible())
    assert jump.geometry().center().x() < line.width() // 4


def _named(book: Book, name: str) -> str:
    add(book, "organisation", {"name": name})
    return name


def test_the_chevron_that_leads_on_is_mirrored(qapp: QApplication) -> None:
    right, left = (
        onward("#000000", mirrored=mirrored).pixmap(16).toImage() for mirrored in (False, True)
    )
    assert left == right.flipped(Qt.Orientation.Horizontal)
    assert left != right


def test_buttons_keep_their_words_where_letters_are_large(
    large: None, book: Book, opened: Open
) -> None:
    event = add(book, "event", {"title": "Regional workshop on good practices"})
    sheet = opened("event", event.id)
    sheet.resize(967, 800)
    QApplication.processEvents()
    QApplication.processEvents()
    buttons = [sheet.buttons.itemAt(at).widget() for at in range(sheet.buttons.count())]
    words = [one for one in buttons if isinstance(one, QPushButton)]
    assert len(words) >= 2
    assert [one.text() for one in words if one.width() < one.sizeHint().width()] == []


def test_every_line_of_an_arabic_paragraph_begins_at_the_same_edge(arabic: None) -> None:
    label = PlainLabel("الباب باب " * 6)
    label.setWordWrap(True)
    label.resize(label.fontMetrics().horizontalAdvance("الباب باب ") * 2 + 6, 200)
    drawn = label.grab().toImage()
    edges = _right_edges(drawn)
    label.deleteLater()
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 1


def _right_edges(drawn: QImage) -> list[int]:
    """The right-most ink of every line of text, from the top."""
    ground = drawn.pixel(0, 0)
    edges: list[int] = []
    inside = False
    for y in range(drawn.height()):
        inked = [x for x in range(drawn.width()) if drawn.pixel(x, y) != ground]
        if inked and not inside:
            edges.append(0)
        inside = bool(inked)
        if inked:
            edges[-1] = max(edges[-1], inked[-1])
    return edges


def test_a_shortened_name_in_a_table_keeps_its_dots_at_its_own_end(qapp: QApplication) -> None:
    rows = FirstRows()
    cells = rows.itemDelegate()
    told = [
        cells.displayText(text, rows.locale())
        for text in ("Rabat Workshop", "ورشة الرباط", "Rabat، المغرب", "2012", None)
    ]
    rows.deleteLater()
    assert told == [
        "\u2068Rabat Workshop\u2069",
        "\u2068ورشة الرباط\u2069",
        "Rabat، المغرب",
        "2012",
        "",
    ]
