import subprocess
import sys

import pytest
from hypothesis import given, settings

from ctdesk.queries.search.parse import LONGEST, MistakeError, parse
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word
from tests.laws import examples
from tests.search.asked_of import KEYWORDS, any_text, searches, shape


def said(text: str) -> object:
    return shape(parse(text, KEYWORDS))


def mistake(text: str) -> tuple[str, str]:
    """The sentence about a search, and the piece it underlines."""
    with pytest.raises(MistakeError) as caught:
        parse(text, KEYWORDS)
    return caught.value.sentence, text[caught.value.start : caught.value.end]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("mohamed", "mohamed"),
        ("mohamed ali", ("every", "mohamed", "ali")),
        ("mohamed, ali; omar، علي", ("every", "mohamed", "ali", "omar", "علي")),
        ('"border security"', '"border security"'),
        ("«droit pénal» “rule of law” „x”", ("every", '"droit pénal"', '"rule of law"', '"x"')),
        ('"a ""b"" c"', '"a "b" c"'),
        ("follow-up O'Brien S/RES/1624", ("every", "follow-up", "O'Brien", "S/RES/1624")),
        ("country:ML", "country : ML"),
        ("PAYS:ML", "country : ML"),
        ("بلد:مالي", "country : مالي"),
        ("Job_Title:x fonction-exercee:y", ("every", "job-title : x", "job-title : y")),
        ('title:"two words"', 'title : "two words"'),
        ('title:""', 'title : ""'),
        ("title:=Rabat", "title = Rabat"),
        ("participants:>30", "participants > 30"),
        ("participants:>=30 participants:≤5", ("every", "participants >= 30", "participants <= 5")),
        ("date:2012..2014", "date .. 2012 2014"),
        ("date:2012..", "date .. 2012"),
        ("date:..2014", "date ..  2014"),
        ('date:"July 2012".."May 2013"', "date .. July 2012 May 2013"),
        ('date:2012.."May 2013"', "date .. 2012 May 2013"),
        ('date:>"July 2012"', 'date > "July 2012"'),
        ("title:2012..2014", "title : 2012..2014"),
        ("-x", ("without", "x")),
        ("-title:x", ("without", "title : x")),
        ("-(a b)", ("without", ("every", "a", "b"))),
        ("--x", "--x"),
        ("a or b", ("either", "a", "b")),
        ("a OR b ou c OU d أو e | f", ("either", "a", "b", "c", "d", "e", "f")),
        ("a and b AND c et d و e", ("every", "a", "b", "c", "d", "e")),
        ("a b or c d", ("either", ("every", "a", "b"), ("every", "c", "d"))),
        ("a (b or c)", ("every", "a", ("either", "b", "c"))),
        ("country:(ML or NE)", ("either", "country : ML", "country : NE")),
        ("country:(-ML)", ("without", "country : ML")),
        ("participants:(<5 or >30)", ("either", "participants < 5", "participants > 30")),
        (
            "title:(a (b or c)) d",
            ("every", ("every", "title : a", ("either", "title : b", "title : c")), "d"),
        ),
    ],
)
def test_a_search_becomes_the_tree_it_means(text: str, tree: object) -> None:
    assert said(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ('"border sec', '"border sec"'),
        ("(a or b", ("either", "a", "b")),
        ("country:(ML or", "country : ML"),
        ("NEAR(", "NEAR"),
        ("a or", "a"),
        ("a -", "a"),
        ("a |", "a"),
        ("a or or b", ("either", "a", "b")),
        ("a or () b", ("either", "a", "b")),
        ("-() b", "b"),
        ('-"…" b', "b"),
        ("or", "or"),
        ("AND", "AND"),
        ("Or Ou", ("every", "Or", "Ou")),
        ("- x", "x"),
    ],
)
def test_what_is_still_being_typed_counts_as_far_as_it_goes(text: str, tree: object) -> None:
    assert said(text) == tree


@pytest.mark.parametrize(
    "text", ["", "  ", "*", '"', '""', ":::", "-", "--", "()", "(", "-(", "|", "…", "\u200f", "(()"]
)
def test_signs_alone_ask_for_nothing(text: str) -> None:
    assert parse(text, KEYWORDS) is None


@pytest.mark.parametrize(
    ("text", "piece", "sentence"),
    [
        (
            "a contry:ML",
            "contry:",
            "There is no keyword “contry:”; put it in quotes to look for it, or write country:.",
        ),
        (
            "12:30",
            "12:",
            "There is no keyword “12:”; put it in quotes to look for it, or write country:, "
            "title:, date:.",
        ),
        (
            "http://un.org",
            "http:",
            "There is no keyword “http:”; put it in quotes to look for it, or write country:, "
            "title:, date:.",
        ),
        (
            "a country: ML",
            "country:",
            'Write behind “country:” what to look for, without a space; country:"" finds what '
            "has none.",
        ),
        (
            "title:>x",
            "title:>x",
            "“title:” cannot be compared as numbers and dates can; write only what it should be.",
        ),
        ("title:*", "title:*", "There is no letter or number here; write what to look for."),
        ("date:..", "date:..", "There is no letter or number here; write what to look for."),
        (
            "(a)) b",
            ")",
            "This bracket closes none; delete it or put the text with it in quotes.",
        ),
        ("(" * 50, "(", "Brackets stand 20 deep at most; delete some of these."),
        ("a " * 300, "a", "A search holds 200 words; delete some of these."),
        ("1/" * 300, "1/" * 300, "A search holds 200 words; delete some of these."),
        (
            "(" * 5000,
            "(" * 1000,
            "A search holds 4,000 characters; shorten this one of 5,000.",
        ),
    ],
)
def test_a_mistake_is_one_sentence_about_one_piece(text: str, piece: str, sentence: str) -> None:
    assert mistake(text) == (sentence, piece)


def test_a_node_knows_the_places_it_was_read_from() -> None:
    found = parse('a date:>=2012 "b c" title:(x)', KEYWORDS)
    assert found == Every(
        (
            Word("a", False, 0, 1),
            Field("date", ">=", "2012", False, 2, 13, 9),
            Word("b c", True, 14, 19),
            Field("title", ":", "x", False, 27, 28, 27),
        )
    )


@given(searches)
@settings(max_examples=examples(400))
def test_any_text_is_a_tree_or_a_mistake_in_its_place(text: str) -> None:
    try:
        found = parse(text, KEYWORDS)
    except MistakeError as error:
        assert 0 <= error.start <= error.end <= len(text)
        assert error.sentence.endswith(".")
    else:
        assert_within(found, text)


def assert_within(node: Node | None, text: str) -> None:
    match node:
        case Word():
            assert 0 <= node.start < node.end <= len(text)
        case Field():
            assert 0 <= node.start <= node.value_start <= node.end <= len(text)
        case Every(parts) | Either(parts):
            assert len(parts) > 1
            for part in parts:
                assert_within(part, text)
        case Without(part):
            assert_within(part, text)


@given(any_text)
@settings(max_examples=examples(50))
def test_a_long_text_is_a_tree_or_a_mistake_too(text: str) -> None:
    try:
        parse((text + " (") * (LONGEST // (len(text) + 2)), KEYWORDS)
    except MistakeError as error:
        assert error.end <= LONGEST


def test_words_in_a_row_are_read_without_the_parser_library() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "from ctdesk.queries.search.parse import parse; import sys\n"
            "parse('mohamed \"el alaoui\"', ()); print('lark' in sys.modules)\n"
            "parse('mohamed -ali', ()); print('lark' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["False", "True"]
