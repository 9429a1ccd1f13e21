from dataclasses import replace

import pytest

from ctdesk.actions import saved_searches as saving
from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.queries import listing
from ctdesk.queries.listing import Order, View
from ctdesk.queries.refs import Ref
from ctdesk.queries.saved_searches import (
    Count,
    SavedSearch,
    called,
    counted,
    saved_searches,
    suggested_name,
    view_of,
)
from ctdesk.store.book import Book


def keep(book: Book, name: str, text: str, page: str = "events") -> int:
    view = replace(listing.default_view(book, page), text=text)
    return saving.save(book, name, view).id


def names(book: Book) -> list[str]:
    return [found.name for found in saved_searches(book)]


def refused(call: object, *args: object) -> str:
    with pytest.raises(UserError) as found:
        call(*args)  # type: ignore[operator]
    return found.value.sentence


def test_a_search_is_kept_with_its_text_and_what_was_shown_otherwise_than_usual(
    book: Book,
) -> None:
    view = View("people", ("name", "country"), (Order("country"), Order("name", True)), " sahel ")
    saving.save(book, "  Sahel ", view)
    keep(book, "All of Mali", "mali", "people")
    assert saved_searches(book) == [
        SavedSearch(1, "Sahel", "people", "sahel", view.columns, view.sort),
        SavedSearch(2, "All of Mali", "people", "mali"),
    ]
    usual = listing.default_view(book, "people")
    assert [view_of(book, found) for found in saved_searches(book)] == [
        replace(view, text="sahel"),
        replace(usual, text="mali"),
    ]


def test_each_change_is_one_step_that_is_undone_by_its_label(book: Book) -> None:
    for name in ("a", "b", "c"):
        keep(book, name, name)
    view = replace(listing.default_view(book, "people"), text="other")
    for change, label, after in (
        (lambda: saving.rename(book, 2, "B!"), "Rename the search “b”", ["a", "B!", "c"]),
        (lambda: saving.move(book, 3, -1), "Move the search “c”", ["a", "c", "b"]),
        (lambda: saving.move(book, 1, 1), "Move the search “a”", ["b", "a", "c"]),
        (lambda: saving.move(book, 1, 9), "Move the search “a”", ["b", "c", "a"]),
        (lambda: saving.remove(book, 1), "Remove the search “a”", ["b", "c"]),
        (lambda: saving.replace(book, 1, view), "Replace the search “a”", ["a", "b", "c"]),
    ):
        change()
        assert names(book) == after
        changed = saved_searches(book)
        assert (undo(book), names(book)) == (label, ["a", "b", "c"])
        assert (redo(book), saved_searches(book)) == (label, changed)
        undo(book)
    assert (undo(book), names(book)) == ("Save the search “c”", ["a", "b"])


def test_a_step_that_leads_nowhere_leaves_nothing_to_undo(book: Book) -> None:
    for name in ("a", "b", "c"):
        keep(book, name, name)
    saving.move(book, 1, -1)
    saving.move(book, 3, 1)
    saving.rename(book, 1, "a")
    assert (names(book), undo(book)) == (["a", "b", "c"], "Save the search “c”")


def test_a_name_is_given_once_and_never_empty(book: Book) -> None:
    keep(book, "Éléments", "x")
    other = keep(book, "other", "y", "people")
    taken = "A search is saved as “elements” already; choose another name."
    usual = listing.default_view(book, "people")
    assert refused(saving.save, book, "elements", replace(usual, text="z")) == taken
    assert refused(saving.rename, book, other, "elements") == taken
    assert refused(set_field, book, Ref("saved_search", other), "name", "elements") == taken
    assert refused(saving.rename, book, other, " ") == "“Name” cannot be empty; type it."
    assert refused(saving.save, book, "empty", usual) == "“Search” cannot be empty; type it."
    saving.rename(book, 1, "elements")
    assert names(book) == ["elements", "other"]
    assert "no longer in this book" in refused(saving.rename, book, 9, "x")
    assert "no longer in this book" in refused(saving.remove, book, 9)


def test_a_search_is_saved_of_a_page_there_is(book: Book) -> None:
    draft = {"name": "x", "page": "shoes", "text": "x"}
    assert refused(add, book, "saved_search", draft) == (
        "A search is saved of one of the pages events, people, organisations, recommendations, "
        "follow_ups; correct it."
    )


def test_saved_searches_are_counted_as_the_book_is_now(book: Book) -> None:
    keep(book, "Rabat", "rabat")
    keep(book, "People of Rabat", "rabat", "people")
    for title in ("Rabat workshop", "Rabat launch", "Tunis"):
        add(book, "event", {"title": title})
    assert [counted(book, found) for found in saved_searches(book)] == [Count(2), Count(0)]
    undo(book)
    undo(book)
    assert counted(book, saved_searches(book)[0]) == Count(1)


def test_what_a_saved_search_names_and_is_gone_is_told_and_left_out(book: Book) -> None:
    view = View("people", ("name", "country"), (Order("country"), Order("name", True)), "sahel")
    saving.save(book, "Sahel", view)
    with book.work("As another program wrote it") as session:
        run = session.connection().exec_driver_sql
        run("UPDATE saved_search SET columns = 'shoe_size,name', sort = 'shoe_size,name-'")
        run(
            "INSERT INTO saved_search(uuid, version, name, page, text, position)"
            " VALUES ('x', 1, 'Shoes', 'shoes', 'red', 1)"
        )
    first, gone = saved_searches(book)
    assert (first.columns, first.sort) == (("name",), (Order("name", True),))
    assert (gone.name, counted(book, gone)) == (
        "Shoes",
        Count(None, "The page of this search is no longer there; remove the search."),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("shoe:red", "There is no keyword “shoe:”"),
        ("after:2099-99", "“2099-99” is not a date"),
        ("participants:many", "“many” is not a whole number"),
    ],
)
def test_one_that_cannot_be_understood_any_more_says_why(
    book: Book, text: str, sentence: str
) -> None:
    keep(book, "Old", text)
    (old,) = saved_searches(book)
    count = counted(book, old)
    assert (count.number, count.mistake.startswith(sentence)) == (None, True)


def test_a_saved_search_is_called_by_its_name_however_it_is_written(book: Book) -> None:
    keep(book, "Élections au Sahel", "x", "people")
    keep(book, "Other", "y", "people")
    assert called(book, "people", "elections AU sahel").id == 1
    assert refused(called, book, "people", "Shoes") == (
        "There is no saved search “Shoes” of this page; choose one of: Élections au Sahel, Other."
    )
    assert refused(called, book, "events", "Other") == (
        "No search of this page is saved under a name; type the search instead."
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sahel", "Sahel"),
        ("country:ML after:2020 sahel", "Sahel Mali since 2020"),
        ("before:2021-06 type:workshop", "Before Jun 2021 workshop"),
        ('"border security" org:"UN Women"', "Border security UN Women"),
        ("during:2012-07 -draft", "Jul 2012 without draft"),
        ("(country:ML or country:NE) x", "X Mali Niger"),
        ("-country:ML mali UN", "Mali UN without Mali"),
        ("country:ZZ after:99 x:2012-99-99", "ZZ 99 2012-99-99"),
        ('sex:""', 'Sex:""'),
        (":::", ":::"),
        ("الساحل country:ML", "الساحل Mali"),
        ("x" * 10_000, "X" + "x" * 58 + "…"),
    ],
)
def test_a_new_search_is_named_by_its_words_and_values(book: Book, text: str, name: str) -> None:
    assert suggested_name(book, text) == name


def test_a_suggested_name_is_like_no_other_and_in_the_readers_language(book: Book) -> None:
    keep(book, "sahel", "x")
    assert suggested_name(book, "Sahel") == "Sahel 2"
    keep(book, "Sahel 2", "y")
    assert suggested_name(book, "Sahel") == "Sahel 3"
    with speaking("fr"):
        assert suggested_name(book, "country:TN") == "Tunisie"
