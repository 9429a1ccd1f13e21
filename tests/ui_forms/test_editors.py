from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ctdesk.actions.records import add
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.record import values
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.forms.edits import DateEdit, LineEdit, TermBox, TextEdit, TimeEdit
from ctdesk.ui.forms.record import RecordSheet

Open = Callable[..., RecordSheet]


def _paste(text: str) -> QMimeData:
    pasted = QMimeData()
    pasted.setText(text)
    pasted.setHtml(f"<b>{text}</b>")
    return pasted


def test_a_line_takes_more_than_qt_would_and_refuses_it_aloud(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    city = opened("event", event.id).form.editor("city")
    city.control.setFocus()
    city.control.insert("x" * 40_000)
    city.mark_touched()
    city.commit()
    assert len(city.text()) == 40_000
    assert city.refusal().startswith("This is 40,000 characters long; the field holds 500.")
    assert values(book, event)["city"] is None


def test_a_pasted_control_character_is_refused_and_not_swallowed(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    form = opened("event", event.id).form
    for name in ("city", "objectives"):
        editor = form.editor(name)
        if name == "city":
            editor.control.insert("a\0b")
            editor.mark_touched()
        else:
            editor.control.insertFromMimeData(_paste("a\0b"))
        editor.commit()
        assert "U+0000" in editor.refusal()
        assert editor.text() == "a\0b"


def test_a_text_keeps_every_blank_and_takes_no_looks(qapp: QApplication) -> None:
    text = TextEdit("notes", "Notes")
    text.control.insertFromMimeData(_paste("« oui »\u00a0!\nnext"))
    assert text.value() == "« oui »\u00a0!\nnext"
    assert "<b>" not in text.control.toPlainText()
    assert text.is_dirty
    text.deleteLater()


def test_a_text_grows_with_its_lines_up_to_a_limit(qapp: QApplication) -> None:
    text = TextEdit("notes", "Notes")
    text.resize(400, 100)
    text.show()
    heights = []
    for lines in (1, 6, 20, 200):
        text.show_value("line\n" * lines)
        heights.append(text.control.height())
    assert heights == sorted(set(heights))
    assert heights[-1] < 600
    text.close()
    text.deleteLater()


def test_a_text_of_long_paragraphs_is_shown_whole(qapp: QApplication) -> None:
    text = TextEdit("notes", "Notes")
    text.resize(300, 60)
    text.show()
    text.show_value("\n\n".join(["many words that go on and on " * 8] * 3))
    QApplication.processEvents()
    last = text.control.document().lastBlock()
    bottom = text.control.blockBoundingGeometry(last).bottom()
    assert bottom <= text.control.viewport().height()
    text.close()
    text.deleteLater()


def test_arabic_turns_its_field_while_it_is_typed(qapp: QApplication) -> None:
    line = LineEdit("city", "City")
    line.type_in("الرباط")
    assert line.control.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.type_in("Rabat")
    assert line.control.layoutDirection() == Qt.LayoutDirection.LeftToRight
    line.deleteLater()


def test_dates_and_times_are_said_in_words_while_typed(qapp: QApplication) -> None:
    start = DateEdit("start_date", "Starts", takes_range=True)
    day = DateEdit("day", "Day")
    birth = DateEdit("birth_date", "Date of birth", past=True)
    hour = TimeEdit("start_time", "From")
    said = []
    for editor, text in (
        (start, "31/1-2/2/2017"),
        (start, "31/1-"),
        (day, "juillet 2012"),
        (day, "17-19/7/2012"),
        (birth, "3/5/30"),
        (birth, "3/5/2199"),
        (hour, "2 pm"),
        (hour, "14:00"),
    ):
        editor.type_in(text)
        said.append(editor.echoed())
    assert said == [
        *("31 January – 2 February 2017", "", "July 2012", ""),
        *("3 May 1930", "", "14:00", ""),
    ]
    for editor in (start, day, birth, hour):
        editor.deleteLater()


def test_the_wheel_never_changes_a_box(qapp: QApplication) -> None:
    box = TermBox("role", "Role", [("a", "A"), ("b", "B")])
    box.show_value("a")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box.control, wheel)
    assert (box.value(), box.is_dirty) == ("a", False)
    box.deleteLater()


def test_a_term_no_longer_in_use_keeps_its_place(qapp: QApplication) -> None:
    box = TermBox("role", "Role", [("a", "A")])
    box.show_value("old", "Old word")
    assert (box.value(), box.control.currentText()) == ("old", "Old word")
    box.deleteLater()


def test_words_of_a_record_are_never_markup_in_a_form(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "<b>Bold</b> & co"})
    sheet = opened("event", event.id)
    assert sheet.title() == "<b>Bold</b> & co"
    assert sheet.form.editor("title").text() == "<b>Bold</b> & co"


def test_a_country_is_chosen_by_name_or_code(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    country = opened("event", event.id).form.editor("host_country")
    country.control.setFocus()
    QTest.keyClicks(country.control, "moro")
    assert country.control.offered() == ["Morocco"]
    QTest.keyClick(country.control, Qt.Key.Key_Return)
    assert values(book, event)["host_country"] == "MA"
    country.control.selectAll()
    QTest.keyClicks(country.control, "ml")
    assert country.control.offered()[0] == "Mali"


def test_a_series_is_created_where_there_is_none(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    series = opened("event", event.id).form.editor("series_id")
    series.control.setFocus()
    QTest.keyClicks(series.control, "Sahel series")
    assert series.control.offered() == ["Create “Sahel series”…"]
    QTest.keyClick(series.control, Qt.Key.Key_Return)
    assert values(book, event)["series_id"] == 1
    assert series.text() == "Sahel series"
    assert book.rows("SELECT name FROM series") == [("Sahel series",)]


def test_every_control_of_a_form_has_a_name_and_tab_goes_through_all(
    book: Book, opened: Open
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    sheet = opened("event", event.id)
    focusable = [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    nameless = [
        type(widget).__name__
        for widget in focusable
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
    first = sheet.form.editor("title").control
    first.setFocus()
    seen = []
    for _ in range(120):
        here = QApplication.focusWidget()
        assert here is not None
        if here is first and seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    names = [widget.accessibleName() for widget in seen]
    assert names[:7] == [
        "Title",
        "Type",
        "Status",
        "Mode",
        "Starts",
        "Ends",
        "Expected participants",
    ]
    assert "Notes" in names
    assert "Add country…" in names
    assert QApplication.focusWidget() is first


def test_the_form_speaks_another_language_without_losing_typing(
    book: Book, opened: Open, qapp: QApplication
) -> None:
    from ctdesk.ui.retell import tell_everyone

    event = add(book, "event", {"title": "Workshop", "host_country": "MA"})
    sheet = opened("event", event.id)
    city = sheet.form.editor("city")
    city.control.setFocus()
    QTest.keyClicks(city.control, "Rabat")
    set_language("fr")
    palette.wear(qapp)
    tell_everyone()
    QApplication.processEvents()
    assert sheet.form.editor("city").text() == "Rabat"
    assert sheet.form.editor("host_country").text() == "Maroc"
    set_language("en")
    palette.wear(qapp)
