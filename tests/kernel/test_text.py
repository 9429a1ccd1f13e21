import os
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ctdesk.kernel import i18n
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.text import (
    asked,
    clean_line,
    clean_text,
    clipped,
    direction,
    fold,
    indexed,
    isolate,
    sort_key,
    words,
)

any_text = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("written", "found_as"),
    [
        ("  Mohamed   EL ALAOUI ", "mohamed el alaoui"),
        ("Amélie Nuñez", "amelie nunez"),
        ("Łódź, Ølaf, Straße, Œuvre, Æsir", "lodz olaf strasse oeuvre aesir"),
        ("Đorđe Þórr ıŋħ", "dorde thorr inh"),
        ("Ɓala Ɗan Ƙano Ɲɛɔ", "bala dan kano neo"),
        ("N'Diaye N’Diaye N‘Diaye NʼDiaye N`Diaye", " ".join(["ndiaye"] * 5)),
        ("Kaʿb al-Aḥbār, ʾAbd", "kab al ahbar abd"),
        ("follow-up / suivi; e_mail@un.org", "follow up suivi e mail un org"),
        ("مُحَمَّدٌ", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد إبراهيم آمنة ٱلله", "احمد ابراهيم امنه الله"),
        ("مؤمن رئيس سماء", "مومن رييس سما"),
        ("مصطفى فاطمة", "مصطفي فاطمه"),
        ("کریم گلناز", "كريم كلناز"),
        ("ﻣﺤﻤﺪ ﻻ", "محمد لا"),
        ("٢٠١٢ ۲۰۱۲ 2012", "2012 2012 2012"),
        ("القاهرة", "القاهره"),
        ("\u202bمحمد\u202c a\u200bb\u200dc\ufeff", "محمد abc"),
        ("ab\x00cd \ud800e\ufffe", "ab cd e"),
        ("…—!?", ""),
        ("a¨b ﹶمحمد", "ab محمد"),
        ("Ж ё й İ K ﬁ ²", "ж е и i k fi 2"),
        ("ที่ हिं", "ที हिं"),
    ],
)
def test_the_same_words_written_in_many_ways_are_found_as_one(written, found_as):
    assert fold(written) == found_as


@given(any_text)
@example("K\u0308½\ufe0f\u0345")
@example("ﷺ ﱞ ǰ ᾳ")
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_folding_twice_changes_no_single_character():
    written_today_and_once = map(chr, range(0x20000))
    assert [c for c in written_today_and_once if fold(fold(c)) != fold(c)] == []


@given(any_text, any_text)
def test_words_fold_the_same_alone_and_in_company(one, other):
    assert words(f"{one} {other}") == words(one) + words(other)


@given(st.text())
@example("ŉ ß ﬃ ǰ ΐ ᾳ ı İ ς ſ")
def test_capitals_never_hide_a_name(name):
    assert fold(name.upper()) == fold(name)


def test_folding_a_hundred_thousand_characters_gives_them_all():
    assert fold("É" * 100_000) == "e" * 100_000


def test_names_sort_with_digits_by_value_then_latin_then_arabic():
    names = ["فاطمة", "Zoé", "Room 10", "أحمد", "Émile", "room 9", "2", "10", "بدر", "Room 010b"]
    assert sorted(names, key=lambda name: sort_key(name).encode()) == [
        *("2", "10", "Émile", "room 9", "Room 10", "Room 010b", "Zoé"),
        *("أحمد", "بدر", "فاطمة"),
    ]


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_sort_by_value_whatever_their_length(one, other):
    assert (sort_key(f"A{one}") < sort_key(f"A{other}")) == (one < other)


def test_a_line_is_kept_composed_and_on_one_line():
    assert clean_line(" \ufeffAme\u0301lie\r\n  de\tla\u00a0Tour \u200b") == "Amélie de la Tour"


def test_a_text_keeps_its_lines_whatever_sign_ended_them():
    assert clean_text("\n a\r\nb\rc\x0bd\u2028e\tf\n\n ") == "a\nb\nc\nd\ne\tf"


@pytest.mark.parametrize("clean", [clean_line, clean_text])
def test_joiners_and_direction_marks_of_arabic_and_persian_are_kept(clean):
    assert clean("می\u200cخواهم \u200eUN\u200f ک\u200d.") == "می\u200cخواهم \u200eUN\u200f ک\u200d."


@pytest.mark.parametrize("clean", [clean_line, clean_text])
def test_a_text_of_which_nothing_can_be_seen_is_empty(clean):
    assert clean(" \u200b\u200e\u200f\n\ufeff") == ""


@pytest.mark.parametrize("clean", [clean_line, clean_text])
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Moha\x00med",
            "The text near “Mohamed” holds a hidden control character (U+0000); "
            "type the words again instead of pasting them.",
        ),
        (
            "Moha\x9bmed",
            "The text near “Mohamed” holds a hidden control character (U+009B); "
            "type the words again instead of pasting them.",
        ),
        (
            "report\u202efdp.exe",
            "The text near “reportfdp.exe” holds a hidden sign that turns the direction of "
            "writing (U+202E); type the words again instead of pasting them.",
        ),
        (
            "Rabat\ud83d",
            "The text near “Rabat” holds a broken character (U+D83D); delete it and type it again.",
        ),
        (
            "Rabat\U0001ffff",
            "The text near “Rabat” holds a broken character (U+1FFFF); "
            "delete it and type it again.",
        ),
    ],
)
def test_what_would_break_a_file_or_deceive_a_reader_is_refused(clean, text, sentence):
    with pytest.raises(UserError) as refusal:
        clean(text)
    assert refusal.value.sentence == sentence


@pytest.mark.parametrize("clean", [clean_line, clean_text])
@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFDD0, 0xFFFE])
def test_every_direction_control_and_non_character_is_refused(clean, code):
    with pytest.raises(UserError, match=f"U\\+{code:04X}"):
        clean(f"a{chr(code)}b")


def test_a_line_that_is_too_long_says_how_long_and_what_to_do():
    with pytest.raises(UserError) as refusal:
        clean_line("a" * 40_000)
    assert refusal.value.sentence == (
        "This is 40,000 characters long; the field holds 500. Shorten it or put it in the notes."
    )


def test_a_text_that_is_too_long_says_so_in_the_figures_of_the_language():
    with i18n.speaking("fr"), pytest.raises(UserError, match=r"1\u202f001.*1\u202f000"):
        clean_text("a" * 1_001, limit=1_000)


@given(any_text)
def test_what_is_kept_once_is_kept_again_unchanged(text):
    try:
        kept = clean_text(text)
    except UserError:
        return
    assert clean_text(kept) == kept
    assert clean_line(clean_line(text)) == clean_line(text)
    kept.encode()


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1))
def test_visible_text_is_found_after_keeping_as_before(text):
    assert fold(clean_text(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 (Rabat)", "ltr"),
        ("12 الرباط UN", "rtl"),
        ("שלום", "rtl"),
        ("17–19, 2012", None),
        ("", None),
        ("\u200fUN", "rtl"),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text, expected):
    assert direction(text) == expected


def test_isolated_text_is_wrapped_in_first_strong_isolates():
    assert isolate("UNOCT") == "\u2068UNOCT\u2069"


def test_a_quotation_is_cut_to_one_short_line():
    assert clipped("a b\n  c", 10) == "a b c"
    assert clipped("one two three", 9) == "one two…"
    assert clipped("one two three", 10) == "one two t…"


def test_importing_text_and_dates_loads_no_heavy_library():
    code = (
        "import sys, ctdesk.kernel.text, ctdesk.kernel.dates;"
        "print(sorted({'babel', 'sqlalchemy', 'PySide6', 'json', 'locale'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert run.stdout.strip() == "[]"


def is_found(written, question):
    """Whether a text is found by a word, the beginning of it or its other way being asked for."""
    kept, (first, *others) = indexed(written).split(), asked(question)
    return any(word.startswith(first) for word in kept) or bool(set(others) & set(kept))


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("المغرب", "مغرب"),
        ("مغرب", "المغرب"),
        ("القاهرة", "القاهره"),
        ("وزارة الداخلية والجماعات", "داخليه"),
        ("وزارة الداخلية والجماعات", "الجماعات"),
        ("في الرباط", "رباط"),
        ("للشباب", "الشباب"),
        ("بالرباط", "الرِّبَاط"),
        ("اليد", "يد"),
        ("الى الرباط", "الى"),
    ],
)
def test_an_arabic_word_is_found_with_its_article_and_without(written, question):
    assert is_found(written, question)


@pytest.mark.parametrize(
    ("written", "question"),
    [("مغرب", "الم"), ("ياسر", "الياس"), ("ياسمين", "الياس"), ("الأمن", "الأمل")],
)
def test_an_arabic_word_is_not_found_by_another_that_begins_like_its_article(written, question):
    assert not is_found(written, question)


def test_words_without_an_article_are_indexed_and_asked_for_once():
    assert (indexed("Mali ال مالي"), asked("Mali ال مالي")) == (
        "mali ال مالي",
        ("mali ال مالي",),
    )


@given(any_text, any_text)
def test_whatever_is_asked_for_in_full_is_found(before, word):
    asked_for = asked(word)
    for one in asked_for[0].split():
        assert is_found(f"{before} {one}", one)
