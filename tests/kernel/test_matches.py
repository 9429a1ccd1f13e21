import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.kernel.matches import in_utf16, sought, spans
from ctdesk.kernel.text import indexed


def marked(text: str, search: str, *, is_quoted: bool = False) -> list[str]:
    parts = [search] if is_quoted else search.split()
    wanted = [way for part in parts for way in sought(part, is_quoted=is_quoted)]
    found = spans(text, wanted)
    return [text[start : start + length] for start, length in found]


@pytest.mark.parametrize(
    ("text", "search", "expected"),
    [
        ("Aïssata TRAORÉ", "traore", ["TRAORÉ"]),
        ("Aïssata TRAORÉ", "Tráo ais", ["Aïs", "TRAO"]),
        ("de\u0301ja\u0300 vu", "deja", ["de\u0301ja\u0300"]),
        ("Ærø kommune", "aero", ["Ærø"]),
        ("Straße 4", "STRASSE", ["Straße"]),
        ("Łódź", "lodz", ["Łódź"]),
        ("ﬁnance", "fin", ["ﬁn"]),
        ("Betraore", "traore", []),
        ("Pat O'Brien", "obrien", ["O'Brien"]),
        ("Pat O’Brien", "brien", ["Brien"]),
        ("l’organisation", "l'organisation", ["l’organisation"]),
        ("Follow–up, follow", "follow-up", ["Follow–up"]),
        ("S/RES/1624 (2005)", "s/res/16", ["S/RES/16"]),
        ("رقم ١٦٢٤ لسنة ۲۰۰۵", "1624 2005", ["١٦٢٤", "۲۰۰۵"]),
        ("مُحَمَّدٌ العَلَوي", "محمد", ["مُحَمَّدٌ"]),
        ("محـــمد", "محمد", ["محـــمد"]),
        ("أحمد إبراهيم", "احمد ابراهيم", ["أحمد", "إبراهيم"]),
        ("فاطمة على", "فاطمه علي", ["فاطمة", "على"]),
        ("في المغرب والمغرب للمغرب", "مغرب", ["مغرب"] * 3),
        ("مغرب مغربي", "المغرب", ["مغرب"]),
        ("الياس", "ياسر", []),
        ("any text", "", []),
        ("", "text", []),
    ],
)
def test_a_match_is_marked_in_the_text_as_it_was_written(
    text: str, search: str, expected: list[str]
) -> None:
    assert marked(text, search) == expected


def test_a_quotation_is_marked_as_one_run_of_whole_words() -> None:
    assert marked("Mohamed El  Alaoui", "el alaoui", is_quoted=True) == ["El  Alaoui"]
    assert marked("El Alaouis", "el alaoui", is_quoted=True) == []
    assert marked("El Alaouis", "el alaoui") == ["El", "Alaoui"]


def test_places_are_told_in_order_and_never_overlap() -> None:
    assert spans("Mohamed Mo", ("mo", "mohamed")) == [(0, 7), (8, 2)]


def test_places_are_counted_for_qt_in_halves_of_rare_characters() -> None:
    text = "😀 Ada 😀 Ada"
    assert spans(text, sought("ada")) == [(2, 3), (8, 3)]
    assert in_utf16(text, [(2, 3), (8, 3)]) == [(3, 3), (10, 3)]


@given(st.text(alphabet="aé Æß'’-.ـّأاللمغربو1٣😀", max_size=12))
def test_whatever_the_index_finds_a_text_by_is_marked_in_it(text: str) -> None:
    for word in indexed(text).split():
        found = spans(text, sought(word))
        assert found, word
        assert all(0 <= start < start + length <= len(text) for start, length in found)
        ends = [0, *(start + length for start, length in found)]
        assert all(start >= end for (start, _), end in zip(found, ends, strict=False))
