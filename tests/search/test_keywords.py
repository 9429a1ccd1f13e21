import json

from ctdesk.kernel.i18n import speaking
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Kind
from ctdesk.queries import listing
from ctdesk.queries.search.compiled import PAGES, compiled
from ctdesk.queries.search.keyword import by_name, hyphenated
from ctdesk.queries.search.keywords import keyword, keywords, pages
from ctdesk.queries.search.parse import parse
from ctdesk.queries.search.synonyms import SYNONYMS
from ctdesk.queries.search.tree import Field
from ctdesk.store.book import Book
from ctdesk.store.search_index import SEARCHED, indexed_columns


def test_every_page_of_the_window_and_every_list_can_be_searched(book: Book) -> None:
    assert {*listing.pages(), *listing.lists()} <= {*pages(book)}


def test_every_field_of_a_page_has_a_keyword_of_its_own(book: Book) -> None:
    for page, kind in PAGES.items():
        known = [found.key for found in keywords(book, page)]
        assert len(known) == len(set(known))
        columns = {found.column for found in keywords(book, page)}
        for name, field in entity(kind).fields().items():
            if field.kind is not Kind.DERIVED:
                assert f'r."{name}"' in columns, (page, name)


def test_every_keyword_looks_into_columns_the_index_has(book: Book) -> None:
    for page, kind in PAGES.items():
        there = {*indexed_columns(kind)} if kind in SEARCHED else set()
        for found in keywords(book, page):
            assert {*found.columns} <= there, (page, found.key)
            target = found.target
            if target and target.is_indexed:
                assert {*target.columns} <= {*indexed_columns(target.kind)}


def test_keywords_are_plain_values_that_a_book_can_remember() -> None:
    told = compiled()
    assert json.loads(json.dumps(told)) == json.loads(json.dumps(compiled()))


def test_every_way_of_writing_a_keyword_leads_to_one(book: Book) -> None:
    for page in pages(book):
        known = keywords(book, page)
        names = by_name(known)
        for found in known:
            assert found.names[0] == found.key
            for name, spelt in zip(found.names, found.spellings, strict=True):
                tree = parse(f'{spelt.upper()}:""', known)
                assert isinstance(tree, Field) and tree.keyword == names[name].key


def test_keywords_of_the_interface_are_known_in_three_languages(book: Book) -> None:
    known = by_name(keywords(book, "events"))
    said = "country pays بلد type topic thème person org après after before during participants"
    more = "status statut has is followup instrument ville titre series project region document"
    assert [
        name for name in f"{said} {more} role year".split() if hyphenated(name) not in known
    ] == []


def test_a_short_name_never_hides_an_english_keyword(book: Book) -> None:
    for page in pages(book):
        known = keywords(book, page)
        assert {found.key: by_name(known)[found.key].key for found in known} == {
            found.key: found.key for found in known
        }
    assert {*SYNONYMS} <= {found.key for page in pages(book) for found in keywords(book, page)}


def test_a_keyword_is_told_in_the_language_of_its_reader(book: Book) -> None:
    english = keyword(book, "events", "country")
    with speaking("fr"):
        french = keyword(book, "events", "country")
    assert (english.label, french.label, english.names) == ("Country", "Pays", french.names)
    assert english.help != french.help
