from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.actions.records import add
from ctdesk.queries.record import part_ids, values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.lists.subjects import LISTS

Open = Callable[..., RecordSheet]
Type = Callable[[Editor, str], None]
Leave = Callable[[Editor], None]


def one(book: Book, statement: str) -> int:
    return int(book.rows(statement)[0][0])


def test_the_form_of_a_list_shows_every_field_and_every_part(book: Book, opened: Open) -> None:
    from ctdesk.model.catalogue import parts
    from ctdesk.queries.fields import described

    for kind in (found.kind for found in LISTS):
        form = opened(kind).form
        assert form.fields is not None
        assert (kind, set(form.fields.editors)) == (kind, set(described(kind)))
        assert (kind, set(form.parts)) == (kind, set(parts(kind)))


def test_a_series_is_recorded_as_it_is_typed(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    sheet = opened("series")
    for name, text in (("name", "Sahel dialogue"), ("description", "Three workshops")):
        type_into(sheet.form.editor(name), text)
        leave_by_tab(sheet.form.editor(name))
    stored = values(book, Ref("series", 1))
    assert (stored["name"], stored["description"]) == ("Sahel dialogue", "Three workshops")
    assert sheet.title() == "Sahel dialogue"


def test_a_term_is_recorded_once_it_has_its_three_labels(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    before = one(book, "SELECT count(*) FROM term")
    form = opened("term", given={"vocabulary": "thematic_area"}).form
    for name, text in (("label_en", "Sand storms"), ("label_fr", "Tempêtes")):
        type_into(form.editor(name), text)
        leave_by_tab(form.editor(name))
        assert form.editor(name).refusal() == ""
    assert one(book, "SELECT count(*) FROM term") == before
    type_into(form.editor("label_ar"), "عواصف")
    leave_by_tab(form.editor("label_ar"))
    last = one(book, "SELECT max(id) FROM term")
    stored = values(book, Ref("term", last))
    told = ("vocabulary", "key", "label_en", "label_fr", "label_ar", "active")
    assert tuple(stored[name] for name in told) == (
        *("thematic_area", "sand_storms", "Sand storms", "Tempêtes", "عواصف", 1),
    )
    assert not form.editor("vocabulary").control.isEnabled()


def test_the_code_of_a_country_is_typed_once(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    form = opened("country").form
    given = {"code": "zz1", "iso3": "ZZZ", "m49": "998"}
    names = {"name_en": "Zed", "name_fr": "Zède", "name_ar": "زد"}
    for name, text in (given | names).items():
        type_into(form.editor(name), text)
        leave_by_tab(form.editor(name))
    assert form.editor("code").refusal().startswith("A country's code has two letters")
    type_into(form.editor("code"), "ZZ")
    leave_by_tab(form.editor("code"))
    assert one(book, "SELECT count(*) FROM country WHERE code = 'ZZ'") == 1
    assert form.editor("code").control.isReadOnly()  # type: ignore[attr-defined]
    row_id = one(book, "SELECT id FROM country WHERE code = 'MA'")
    assert opened("country", row_id).form.editor("code").control.isReadOnly()  # type: ignore[attr-defined]


def test_members_are_added_to_a_group_and_keep_no_order(book: Book, opened: Open) -> None:
    names = {"label_en": "Our group", "label_fr": "Notre groupe", "label_ar": "مجموعتنا"}
    ref = add(book, "country_group", {**names, "countries": [{"country": "ML"}]})
    form = opened("country_group", ref.id).form
    parts = form.parts["countries"]
    assert [item.words for item in parts.rows.listed()] == ["Mali"]
    parts.line.asked.emit({"country": "NE"})
    assert [item.words for item in parts.rows.listed()] == ["Mali", "Niger"]
    parts.rows.setCurrentRow(0)
    QTest.keyClick(parts.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [item.words for item in parts.rows.listed()] == ["Mali", "Niger"]
    QTest.keyClick(parts.rows, Qt.Key.Key_Delete)
    assert len(part_ids(book, ref, "countries")) == 1


def test_a_project_shows_its_donors_with_what_they_gave(book: Book, opened: Open) -> None:
    add(book, "organisation", {"name": "Fund for Peace"})
    donor = {"organisation": "Fund for Peace", "amount": 5000, "currency": "EUR"}
    ref = add(book, "project", {"title": "Rule of law", "donors": [donor]})
    parts = opened("project", ref.id).form.parts["donors"]
    (item,) = parts.rows.listed()
    assert (item.words, item.remark) == ("Fund for Peace", "5000 · EUR")
