from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from ctdesk.kernel.text import fold
from ctdesk.queries.search.parse import LONGEST, MistakeError, parse
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word
from ctdesk.queries.search.writing import (
    Beginnings,
    beginnings,
    quoted,
    toggled,
    values_of,
    with_field,
    without_field,
    written,
)
from tests.laws import examples
from tests.search.asked_of import KEYWORDS, any_text, searches, shape


def said(text: str) -> Counter[object]:
    """What narrows a search, in whatever order and brackets."""
    found = parse(text, KEYWORDS)
    return Counter(map(shape, narrowing(found) if found else ()))


def narrowing(node: Node) -> Iterator[Node]:
    if isinstance(node, Every):
        for part in node.parts:
            yield from narrowing(part)
    else:
        yield node


def leaves(node: Node | None) -> Iterator[Node]:
    match node:
        case Every(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Without(part):
            yield from leaves(part)
        case Word() | Field():
            yield node


def understood(text: str) -> bool:
    """Whether a search is without mistakes and leaves room for more."""
    try:
        parse(text, KEYWORDS)
        parse(text + " a" * 5, KEYWORDS)
    except MistakeError:
        return False
    return len(text) < LONGEST - 100


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("ML", "ML"),
        ("follow-up", "follow-up"),
        ("S/RES/1624", "S/RES/1624"),
        ("مالي", "مالي"),
        ("two words", '"two words"'),
        ('a "b"', '"a ""b"""'),
        ("or", '"or"'),
        ("a..b", '"a..b"'),
        (">30", '">30"'),
        ("-x", '"-x"'),
        ("", '""'),
    ],
)
def test_a_value_is_quoted_where_it_would_mean_something_else(value: str, told: str) -> None:
    assert quoted(value) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("> 30", "title:>30"),
        (">=July 2012", 'title:>="July 2012"'),
        ("2012..2014", "title:2012..2014"),
        ("July 2012..", 'title:"July 2012"..'),
        ("Wait.. what", 'title:"Wait.. what"'),
        ('"exactly this"', 'title:"exactly this"'),
        ('""', 'title:""'),
        ("", 'title:""'),
    ],
)
def test_what_is_typed_under_a_column_is_written_as_it_is_meant(value: str, told: str) -> None:
    assert written("title", value) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "country:ML"),
        ("border", "border country:ML"),
        ("country:NE border", "country:ML border"),
        ("border pays:(NE or TD) x -country:MR", "border country:ML x"),
        ("a or b", "(a or b) country:ML"),
        ("(a or b) c", "(a or b) c country:ML"),
        ('"border sec', '"border sec" country:ML'),
        ("(a or b", "(a or b) country:ML"),
        ("a or", "a country:ML"),
        ("title:(x (y", "title:(x (y)) country:ML"),
        ("«droit", "«droit» country:ML"),
    ],
)
def test_a_field_takes_the_place_of_all_that_was_asked_of_it(text: str, told: str) -> None:
    assert with_field(text, "country", "ML") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("country:NE border", "border"),
        ("border -country:NE x", "border x"),
        ("a or country:NE", "a or country:NE"),
        ("(a country:NE) b", "(a country:NE) b"),
        ("country:", ""),
        ("border", "border"),
    ],
)
def test_a_field_is_taken_out_where_it_narrows_the_whole_search(text: str, told: str) -> None:
    assert without_field(text, "country") == told


@pytest.mark.parametrize(
    ("text", "negated", "told"),
    [
        ("", False, "country:ML"),
        ("", True, "-country:ML"),
        ("country:NE x", False, "country:(NE or ML) x"),
        ("country:(NE or ML) x", False, "country:NE x"),
        ("country:ML x", False, "x"),
        ('country:"ML" x', False, "x"),
        ("-country:NE", True, "-country:(NE or ML)"),
        ("-country:(NE or ML)", True, "-country:NE"),
        ("-country:ML x", False, "x country:ML"),
        ("country:(ML or NE) x", True, "country:NE x -country:ML"),
        ("country:(NE -TD)", False, "country:(NE -TD) country:ML"),
        ("a or b", False, "(a or b) country:ML"),
        ("country:TD country:NE", False, "country:TD country:(NE or ML)"),
    ],
)
def test_a_value_comes_in_and_goes_out_again(text: str, negated: bool, told: str) -> None:
    assert toggled(text, "country", "ML", negated=negated) == told


def test_the_values_of_a_keyword_are_read_as_they_would_be_typed() -> None:
    text = 'country:(ML or "Burkina Faso") x -country:NE participants:>30 title:"" title:"whole"'
    assert (
        values_of(text, "country"),
        values_of(text, "country", negated=True),
        values_of(text, "participants"),
        values_of(text, "title"),
        values_of(f"a or {text}", "country"),
    ) == (("ML", "Burkina Faso"), ("NE",), (">30",), ('""', '"whole"'), ())


def test_words_that_may_each_begin_a_word_stand_in_brackets_and_are_read_again() -> None:
    text = toggled("x", "title", beginnings("moh al"))
    assert text == "x title:(moh al)"
    text = toggled(text, "title", "fatou")
    assert text == "x title:((moh al) or fatou)"
    text = toggled(text, "title", "moh al")
    assert text == 'x title:((moh al) or fatou or "moh al")'
    found = values_of(text, "title")
    assert found == ("moh al", "fatou", "moh al")
    assert [isinstance(value, Beginnings) for value in found] == [True, False, False]
    text = toggled(text, "title", beginnings("moh al"))
    assert text == 'x title:(fatou or "moh al")'
    assert without_field("title:(moh al) x", "title") == "x"
    assert toggled("", "title", beginnings("a b"), negated=True) == "-title:(a b)"


def test_what_is_in_brackets_but_more_than_words_is_left_to_its_author() -> None:
    for said in ('title:("a b" c)', "title:(a -b)", "title:((a or b) c)", "title:(>a b)"):
        assert values_of(said, "title") == ()


@pytest.mark.parametrize("typed", ["moh", '"moh al"', "a..b c", "x (y", "trade or", "> moh al"])
def test_only_plain_words_are_beginnings(typed: str) -> None:
    found = beginnings(typed)
    assert (found, isinstance(found, Beginnings)) == (typed, False)


def meant(value: str) -> bool:
    """Whether a value is plain words and not a comparison, a range or a quotation."""
    stripped = value.strip()
    return bool(fold(value)) and stripped[0] not in '<>=≥≤"“”„«' and ".." not in value


values = st.one_of(
    any_text, st.sampled_from(["ML", "two words", "or", 'a "b" c', "-x", "(a", "a|b", "x:y", "é,"])
).filter(meant)


@given(searches, values, st.booleans())
@settings(max_examples=examples(300))
@example('"a', "two words", False)
@example("a or b", "ML", True)
@example("0 -'|0", "0", False)
def test_what_is_written_says_what_was_meant_beside_what_was_said(
    text: str, value: str, negated: bool
) -> None:
    assume(understood(text) and len(value) < 50)
    told = said(with_field(text, "country", value, negated=negated))
    new = told - said(without_field(text, "country"))
    assert said(without_field(text, "country")) - told == Counter()
    ((found, count),) = new.items() or [(None, 0)]
    if negated:
        assert isinstance(found, tuple) and found[0] == "without"
        found = found[1]
    keyword, sign, rest = str(found).split(" ", 2)
    assert (keyword, sign, fold(rest), count) == ("country", ":", fold(value), 1)


@given(searches, values, st.booleans())
@settings(max_examples=examples(300))
def test_a_value_put_in_is_there_and_taken_out_is_gone(
    text: str, value: str, negated: bool
) -> None:
    assume(understood(text) and len(value) < 50)
    before = set(map(fold, values_of(text, "country", negated=negated)))
    once = toggled(text, "country", value, negated=negated)
    after = set(map(fold, values_of(once, "country", negated=negated)))
    assert after == before ^ {fold(value)}
    assert understood(once)
    twice = toggled(once, "country", value, negated=negated)
    assert set(map(fold, values_of(twice, "country", negated=negated))) == before


@given(searches, st.sampled_from(["country", "title", "participants", "date"]))
@settings(max_examples=examples(300))
@example("COUNTRY:(0 0", "country")
@example('DATE:"0"..', "date")
def test_the_values_read_from_a_search_mean_the_same_when_they_are_written(
    text: str, keyword: str
) -> None:
    assume(understood(text))
    everything = list(map(shape, leaves(parse(text, KEYWORDS))))
    for value in values_of(text, keyword):
        if value[0] in "-−":  # in brackets it would leave something out, so it is quoted
            continue
        again = list(map(shape, leaves(parse(written(keyword, value), KEYWORDS))))
        assert again and all(leaf in everything for leaf in again)


@given(any_text, values)
def test_writing_into_any_text_never_fails(text: str, value: str) -> None:
    for change in (with_field, toggled):
        change(text, "country", value)
    without_field(text, "country")
