import sqlite3

import pytest
from hypothesis import given

from ctdesk.kernel.text import indexed
from ctdesk.queries.search.matching import every_word, expression
from tests.search.asked_of import any_text


def matches(told: str, question: str) -> bool:
    """Whether the word index finds a text by an expression."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE f USING fts5(a, b, tokenize='unicode61 remove_diacritics 0')"
    )
    connection.execute("INSERT INTO f VALUES (?, 'zephyr')", (indexed(told),))
    found = connection.execute("SELECT count(*) FROM f WHERE f MATCH ?", (question,)).fetchone()
    connection.close()
    return bool(found[0])


@pytest.mark.parametrize(
    ("told", "text", "is_quoted", "is_found"),
    [
        ("وزارة الداخلية", "داخلية", True, True),
        ("وزارة داخلية", "الداخلية", True, True),
        ("ياسر", "الياس", False, False),
        ("S/RES/1624 (2005)", "S/RES/16", False, True),
        ("S/RES/1624 (2005)", "S/RES/16", True, False),
        ("security of borders", "borders-security", False, False),
        ("N’Diaye", "ndia", False, True),
    ],
)
def test_the_index_is_asked_for_folded_words_side_by_side(told, text, is_quoted, is_found):
    question = expression(text, is_quoted=is_quoted, columns=("a",))
    assert matches(told, question) is is_found


def test_every_word_is_asked_for_in_whatever_order():
    assert matches("El Alaoui, Mohamed", every_word("mohamed ala", ("a", "b"), is_whole=False))
    assert not matches("El Alaoui, Mohamed", every_word("mohamed ala", is_whole=True))


@given(any_text)
def test_whatever_was_typed_the_index_understands_the_question(text):
    for is_quoted in (True, False):
        matches("border", expression(text, is_quoted=is_quoted, columns=("a", "b")))
        matches("border", every_word(text, is_whole=is_quoted))
