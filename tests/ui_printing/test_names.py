import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.ui.printing.names import safe_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("2012-RABAT-1624 event summary", "2012-RABAT-1624 event summary.pdf"),
        ("Atelier: « Rabat » / Maroc?", "Atelier- « Rabat » - Maroc.pdf"),
        ("ورشة الرباط", "ورشة الرباط.pdf"),
        ("two\nlines\u202egpj", "two linesgpj.pdf"),
        ("NUL", "_NUL.pdf"),
        ("../../etc", "etc.pdf"),
        ("", "CT Desk.pdf"),
        ("a" * 300, "a" * 120 + ".pdf"),
    ],
)
def test_a_suggested_name_is_what_every_system_takes(words: str, name: str) -> None:
    assert safe_name(words, ".pdf") == name


@given(st.text())
def test_no_words_make_a_path_or_an_empty_name(words: str) -> None:
    name = safe_name(words, ".csv")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert len(name.removesuffix(".csv").strip(" .")) > 0
    assert not name.startswith(".")
