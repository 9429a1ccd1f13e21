import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.records import add
from ctdesk.kernel import clock
from ctdesk.kernel.i18n import speaking
from ctdesk.queries.search.keywords import keywords, pages
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.parse import parse
from ctdesk.queries.search.plan import AllOf, Everything, Match, NotIn, Rows
from ctdesk.queries.search.planning import planned
from ctdesk.store.book import Book
from tests.laws import examples
from tests.search.answers import found
from tests.search.asked_of import searches
from tests.search.conftest import EVENTS
from tests.search.plainly import holds

VALUES = {
    "words": ("a", '"a b"', '="a b"', '""', "=المغرب", "المغرب"),
    "text": ("a", '"a b"', "=a", '""', "المغرب"),
    "term": ('""',),
    "country": ("ML", '""', "africa", "sahel", "mal"),
    "link": ("a", '"a b"', '""', "=x"),
    "date": (
        *("2012", ">2012-07", "<2012-07-03", "<=2012-05", ">=2012", "2012..", "..2012-07", '""'),
        *("2012-01-01..2013-02", "today", '"17-19/7/2012"', "=2012"),
    ),
    "during": ("2012", "2012-07..", "..2013", "<2012", ">2012", ">=2012", "<=2012", '""'),
    "number": ("3", ">3", "<3", "1..3", "..3", '""'),
    "count": ("3", ">3", "<3", "0", "1..3", "..3", "0..", "<=0", ">=0", '""'),
    "flag": ("yes", "non", '""'),
    "presence": ('""',),
    "state": ('""',),
}


def mistake(book: Book, page: str, text: str) -> tuple[str, str]:
    with pytest.raises(MistakeError) as caught:
        planned(book, page, text)
    return caught.value.sentence, text[caught.value.start : caught.value.end]


def test_every_keyword_of_every_page_is_answered_for_every_kind_of_value(held: Book) -> None:
    for page in pages(held):
        for keyword in keywords(held, page):
            target = (f"{keyword.target.prefix}1",) if keyword.target else ()
            names = tuple(state.key for state in keyword.states)
            for value in (*VALUES[keyword.kind], *target, *names):
                text = f"{keyword.key}:{value}"
                everything = found(held, page, "")
                assert set(found(held, page, text)) <= set(everything), text
                rest = found(held, page, f"-{text}")
                assert sorted({*rest, *found(held, page, text)}) == everything, text


@pytest.mark.parametrize(
    ("page", "text", "ids"),
    [
        ("events", "", [1, 2, 3, 4]),
        ("events", "bord", [1, 2]),
        ("events", "bord sahel", [1]),
        ("events", "bord -sahel", [2]),
        ("events", '"border management"', [2]),
        ("events", '"management border"', []),
        ("events", "border or launch", [1, 2, 4]),
        ("events", "title:(border launch)", []),
        ("events", "title:(border or launch)", [1, 2, 4]),
        ("events", "title:=launch", [4]),
        ("events", "title:=border", []),
        ("events", "country:niger", [1]),
        ("events", "country:nig", [1, 2]),
        ("events", "country:NG", [2]),
        ("events", "country:NGA", [2]),
        ("events", "pays:nigéria", [2]),
        ("events", "بلد:نيجيريا", [2]),
        ("events", "بلد:النيجر", [1]),
        ("events", "country:sahel", [1, 2, 3]),
        ("events", 'country:"Western Africa"', [1, 2, 3]),
        ("events", "country:afrique", [1, 2, 3]),
        ("events", 'country:""', [4]),
        ("events", "-country:NE", [2, 3, 4]),
        ("events", "type:workshop", [1, 2]),
        ("events", "type:roundtable", [3]),
        ("events", "type:lancement", [4]),
        ("events", "topic:border", [1]),
        ("events", "sujet:frontières", [1]),
        ("events", 'theme:""', [2, 3, 4]),
        ("events", "after:2012", [2, 3]),
        ("events", "before:2013", [1]),
        ("events", "during:2012-07-18", [1]),
        ("events", "date:2012..2013", [1, 2]),
        ("events", "date:2013-02-01", []),
        ("events", 'date:""', [4]),
        ("events", "year:>=2013", [2, 3]),
        ("events", "participants:>30", [2]),
        ("events", "participants:1", [1, 3]),
        ("events", 'participants:""', [4]),
        ("events", "expected:(12 or 30)", [1, 3]),
        ("events", 'person:"El Alaoui"', [1, 3]),
        ("events", "person:P3", [2]),
        ("events", "status:attended", [1, 2, 3]),
        ("events", "person:P1 status:attended", [1]),
        ("events", "org:uno", [1]),
        ("events", "org:O1 role:donor", [1]),
        ("events", "org:O1 role:host_government", []),
        ("events", 'donor:""', [1, 2, 3, 4]),
        ("events", "followup:overdue", [1]),
        ("events", "is:past", [1, 2, 3]),
        ("events", "is:undated", [4]),
        ("events", "has:person", [1, 2, 3]),
        ("events", "has:head-count -has:theme", [2]),
        ("people", "o'brien", [3]),
        ("people", "obrien", [3]),
        ("people", "diaye", [2]),
        ("people", "name:mohamed name:alaoui", [1]),
        ("people", 'name:="Mohamed El Alaoui"', [1]),
        ("people", "org:UNO", [1, 4]),
        ("people", "org:O2", [2]),
        ("people", 'org:""', [3]),
        ("people", "status:attended", [1, 2, 3]),
        ("people", "status:attended after:2020", [2]),
        ("people", "status:attended event:E1 event:E3", []),
        ("people", "event:E1 event:E3", [1, 2]),
        ("people", "date:>2012-12 date:<2021", [3]),
        ("people", "during:>2012-12 during:<2021", [3]),
        ("people", "affiliation:judiciary", [1]),
        ("people", "type:workshop", [1, 2, 3]),
        ("people", "events:>1", [1, 2]),
        ("people", "events:0", [4]),
        ("people", "events:<2", [3, 4]),
        ("people", "-has:event", [4]),
        ("people", "is:participant", [1, 2, 3]),
        ("organisations", "people:2", [1]),
        ("organisations", "people:>=1", [1, 2]),
        ("organisations", "events:0", [2]),
        ("organisations", "person:smith", [1]),
        ("follow_ups", "is:overdue", [1]),
        ("follow_ups", "due:<=2013-01", [1]),
        ("follow_ups", "country:NE event:border", [1]),
        ("follow_ups", "country:ML", []),
    ],
)
def test_a_search_finds_what_it_says(held: Book, page: str, text: str, ids: list[int]) -> None:
    assert found(held, page, text) == ids


@pytest.mark.parametrize(
    ("page", "text", "piece", "sentence"),
    [
        (
            "events",
            "border country:xyzzy",
            "xyzzy",
            "“xyzzy” is unknown to “country:”; write one of its values, such as “Afghanistan”, "
            "“Åland Islands”, “Albania”.",
        ),
        (
            "events",
            "type:worksop",
            "worksop",
            "“worksop” is unknown to “type:”; write one of its values, such as “Regional "
            "workshop”, “National workshop”, “Subregional workshop”.",
        ),
        (
            "events",
            "date:2012-13",
            "2012-13",
            "“2012-13” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17.",
        ),
        (
            "events",
            "participants:>many",
            "many",
            "“many” is not a whole number; write one, as in participants:>30.",
        ),
        (
            "people",
            "single-name:maybe",
            "maybe",
            "“single-name:” is yes or no; write one of them.",
        ),
        (
            "events",
            "a family:x",
            "family:",
            "“family:” is a keyword of the page “People”; search there, or put it in quotes.",
        ),
        (
            "events",
            "is:laet",
            "laet",
            "“laet” is unknown to “is:”; write one of its values, such as “past”.",
        ),
    ],
)
def test_a_value_that_means_nothing_is_told_in_its_place(
    held: Book, page: str, text: str, piece: str, sentence: str
) -> None:
    assert mistake(held, page, text) == (sentence, piece)


def test_words_are_one_question_to_the_index_and_fields_a_statement_each(held: Book) -> None:
    assert planned(held, "events", "a “b c” title:d -e country:ML") == AllOf(
        (
            Match('("a" * AND "b c" AND {title} : "d" *)'),
            Rows(
                'SELECT r.id AS id FROM event r WHERE (r."host_country" IN (?))',
                ("ML",),
                frozenset({"event"}),
            ),
            NotIn(Match('"e" *')),
        )
    )


def test_a_search_that_asks_nothing_is_everything(held: Book) -> None:
    assert planned(held, "people", " * ") == Everything()


def test_a_search_means_the_same_in_every_language(held: Book) -> None:
    told = [("type:workshop", [1, 2]), ("pays:niger", [1]), ("موضوع:الحدود", [1])]
    for language in ("en", "fr", "ar"):
        with speaking(language):
            assert [(text, found(held, "events", text)) for text, _ids in told] == told


def test_an_event_that_is_being_typed_is_a_draft(held: Book) -> None:
    held.keep_draft("event/2/title", "Border man")
    held.keep_draft("event/new/title", "A new one")
    assert found(held, "events", "is:draft") == [2]


def test_what_is_due_this_month_or_year_is_not_late_yet(held: Book) -> None:
    today = clock.today().isoformat()
    for due in (today[:4], today[:7], today):
        add(held, "follow_up_action", {"event": 4, "description": "Report", "due_date": due})
    assert found(held, "follow_ups", "is:overdue") == [1]
    assert found(held, "events", "is:overdue") == [1]


def test_what_has_no_theme_is_found_by_its_event(held: Book) -> None:
    add(held, "follow_up_action", {"event": 4, "description": "Report"})
    assert found(held, "follow_ups", 'theme:""') == [2]
    assert found(held, "follow_ups", '-theme:""') == [1]


@given(searches)
@settings(
    max_examples=examples(300),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_text_finds_something_or_is_a_mistake_in_its_place(held: Book, text: str) -> None:
    for page in ("events", "people"):
        try:
            found(held, page, text)
        except MistakeError as error:
            assert 0 <= error.start <= error.end <= len(text)
            json.dumps(error.sentence, ensure_ascii=False).encode()


LEAVES = st.sampled_from(
    [
        *("border", "bord", "security", '"border security"', "sahel", "launch"),
        *("title:border", 'title:"terrorist financing"', "title:=launch", "country:ML"),
        *("country:NE", 'country:""', "type:roundtable", 'type:""', "expected:>12", "expected:30"),
        *("expected:..20", "starts:2012", "starts:>2012", "starts:<=2013-02", 'starts:""'),
        *("starts:2012-07..2013", "-border", "-country:ML"),
    ]
)
TREES = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.lists(parts, min_size=2, max_size=3).map(lambda each: f"({' '.join(each)})"),
        st.lists(parts, min_size=2, max_size=3).map(lambda each: f"({' or '.join(each)})"),
        parts.map(lambda part: f"-({part})"),
    ),
    max_leaves=6,
)


@given(TREES)
@settings(
    max_examples=examples(200),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_answer_is_that_of_a_plain_filter_over_the_same_tree(held: Book, text: str) -> None:
    known = keywords(held, "events")
    kinds = {keyword.key: keyword.kind for keyword in known}
    tree = parse(text, known)
    wanted = [
        place
        for place, (title, kind, country, start, _end, expected) in enumerate(EVENTS, 1)
        if holds(
            tree,
            {
                "words": {"title": title},
                "title": title,
                "type": [kind],
                "country": [country] if country else [],
                "starts": [start] if start else [],
                "expected": expected,
            },
            kinds,
        )
    ]
    assert found(held, "events", text) == wanted


def test_planning_imports_neither_the_model_nor_numpy() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import ctdesk.queries.search.planning, ctdesk.queries.search.completion, sys\n"
            "print(sorted({'sqlalchemy', 'lark', 'numpy', 'ctdesk.model.base'} & {*sys.modules}))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "[]"
