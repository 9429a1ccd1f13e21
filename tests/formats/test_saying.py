import pytest

from ctdesk.formats.fonts import has_glyphs, width
from ctdesk.formats.saying import missing, said
from ctdesk.kernel.errors import UserError


@pytest.mark.parametrize(
    "text",
    ["é Ø ğ ș ẽ Ж Ω", "محمد العلاوي ؟ ١٢", "گ چ پ ژ ی", "“’” – — … € №", "\u202f\u200f\u2068"],
)
def test_the_fonts_have_the_letters_of_the_office(text: str) -> None:
    assert all(has_glyphs(character) for character in text)


@pytest.mark.parametrize("text", ["缅", "😀", "አ", "\ufffd", "\x80", "\ue000", "e\u20e0"])
def test_what_the_fonts_do_not_have_is_known(text: str) -> None:
    assert not has_glyphs(text)


def test_wide_letters_are_wider_and_marks_have_no_width() -> None:
    assert width("i", 10) < width("m", 10) < width("mm", 10)
    assert width("e\u0301", 10) == width("e", 10)


@pytest.mark.parametrize(
    ("text", "page"), [("17–19 July", "ltr"), ("ورشة 1624", "rtl"), ("", "rtl"), ("+212", "ltr")]
)
def test_text_in_the_direction_of_the_page_stays_a_string(text: str, page: str) -> None:
    assert said(text, 500, 8, page) == text


def test_text_against_the_page_says_its_direction() -> None:
    assert said("+212 661", 500, 8, "rtl") == {"direction": "ltr", "pieces": ["+212 661"]}
    assert said("محمد", 500, 8, "ltr") == {"direction": "rtl", "pieces": ["محمد"]}


def test_only_a_word_wider_than_the_line_may_break() -> None:
    assert said("a " + "x" * 14, 60, 8, "ltr") == {
        "direction": "ltr",
        "pieces": ["a xxxxxx", None, "xxxxxx", None, "xx", None],
    }
    assert said("many short words " * 9, 60, 8, "ltr") == "many short words " * 9


def test_characters_without_a_glyph_are_set_aside() -> None:
    content = said("Mr 缅北 (x)", 500, 8, "ltr")
    assert content == {"direction": "ltr", "pieces": ["Mr ", {"missing": "缅北"}, " (x)"]}
    assert "".join(missing({"blocks": [[content]]})) == "缅北"


def test_every_kind_of_line_end_is_one() -> None:
    assert said("a\r\nb\rc\u2028d\x85e\tf", 500, 8, "ltr") == "a\nb\nc\nd\ne f"


def test_half_a_character_is_refused() -> None:
    with pytest.raises(UserError, match="“Moh\ufffdamed” holds a character"):
        said("Moh\ud800amed", 500, 8, "ltr")
