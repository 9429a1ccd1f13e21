import numpy as np

from ctdesk.queries.matching.second_look import LIKE, likeness
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary


def looked_at(one: list[str], other: list[str]) -> dict[str, float]:
    """LIKE of the words that are left of two names."""
    vocabulary = Vocabulary()
    mine, theirs = (
        np.array([[vocabulary.number(word) if word else NO_WORD] for word in words])
        for words in (one, other)
    )
    told = likeness(vocabulary, mine, theirs)
    return {name: round(float(figure), 2) for name, (figure,) in zip(LIKE, told, strict=True)}


def told(heard: float, written: float, scripts: bool, letters: int) -> dict[str, float]:
    return dict(zip(LIKE, (heard, written, float(scripts), float(letters)), strict=True))


def test_words_are_alike_by_their_sound_and_by_their_letters():
    assert looked_at(["abdi"], ["adi"]) == told(0.5, 0.75, scripts=False, letters=3)


def test_of_two_scripts_the_sound_alone_is_alike():
    assert looked_at(["منصلري"], ["mansouri"]) == told(0.8, 0, scripts=True, letters=6)


def test_the_two_words_most_alike_are_told_of_whatever_their_place():
    among = looked_at(["karim", "salawi", "", "zineb"], ["omar", "", "alawi", "yves"])
    assert among == looked_at(["salawi"], ["alawi"]) == told(0.5, 0.83, scripts=False, letters=5)


def test_nothing_is_told_where_no_word_is_left():
    assert looked_at(["", ""], ["omar", ""]) == told(0, 0, scripts=False, letters=0)
