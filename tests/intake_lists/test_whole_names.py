"""Whole names in one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.intake.lists.whole_names import Parts, says_family_first, taken_apart


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Mohamed EL ALAOUI", ("", "Mohamed", "EL ALAOUI", "")),
        ("EL ALAOUI Mohamed", ("", "Mohamed", "EL ALAOUI", "")),
        ("El Alaoui, Mohamed", ("", "Mohamed", "El Alaoui", "")),
        ("S.E. Mme Aïssata TALL SALL", ("S.E. Mme", "Aïssata", "TALL SALL", "")),
        ("H.E. Prof. Dr. John F. KENNEDY", ("H.E. Prof. Dr.", "John F.", "KENNEDY", "")),
        ("Dr. Fatima-Zahra Bennani", ("Dr.", "Fatima-Zahra", "Bennani", "")),
        ("Lt. Col. Ahmed BEN SALAH", ("Lt. Col.", "Ahmed", "BEN SALAH", "")),
        ("Jean de LA FONTAINE", ("", "Jean", "de LA FONTAINE", "")),
        ("Sidi Mohamed Ould Abdel Aziz", ("", "Sidi Mohamed", "Ould Abdel Aziz", "")),
        ("Zine El Abidine Ben Ali", ("", "Zine El Abidine", "Ben Ali", "")),
        ("Cheikh Anta Diop", ("", "Cheikh Anta", "Diop", "")),
        ("M. A. Khan", ("", "M. A.", "Khan", "")),
        ("John Smith, PhD", ("PhD", "John", "Smith", "")),
        ("محمد العلوي", ("", "", "", "محمد العلوي")),
        ("السيد محمد العلوي", ("السيد", "", "", "محمد العلوي")),
        ("د. أحمد بن علي", ("د.", "", "", "أحمد بن علي")),
        ("Mohamed Alaoui (محمد العلوي)", ("", "Mohamed", "Alaoui", "محمد العلوي")),
        ("MOHAMED ALAOUI", ("", "MOHAMED", "ALAOUI", "")),
    ],
)
def test_a_whole_name_is_taken_apart(text: str, parts: tuple[str, str, str, str]) -> None:
    assert taken_apart(text) == Parts(*parts)


@pytest.mark.parametrize("text", ["Soekarno", "Mr. Soekarno", "Mme"])
def test_one_word_is_a_mononym(text: str) -> None:
    found = taken_apart(text)
    assert (found.single_name, found.given_name, bool(found.family_name)) == (True, "", True)


@pytest.mark.parametrize("family_first", [False, True])
@pytest.mark.parametrize("text", ["El Alaoui", "De Souza", "Ould Ahmed", "van den Berg", "Bin Ali"])
def test_a_family_name_alone_keeps_its_particle(text: str, family_first: bool) -> None:
    found = taken_apart(f"M. {text}", family_first=family_first)
    assert found == Parts("M.", family_name=text, single_name=True)


def test_an_arabic_mononym_stays_in_its_script() -> None:
    assert taken_apart("سوكارنو") == Parts(name_original="سوكارنو", single_name=True)


def test_where_the_family_name_comes_first_its_particles_do_too() -> None:
    found = taken_apart("Ben Ali Zine Mohamed", family_first=True)
    assert (found.given_name, found.family_name) == ("Zine Mohamed", "Ben Ali")


def test_capitals_say_which_name_comes_first() -> None:
    assert says_family_first(["DIALLO Amina", "SOW Ali", "BA Awa", "Oumar TRAORE"]) is True
    assert says_family_first(["Amina DIALLO", "Ali SOW"]) is False
    assert says_family_first(["Amina Diallo", "SOW", "ALI SOW", "DIALLO Amina"]) is None
    assert says_family_first(["DIALLO Amina", "SOW Ali", "Oumar TRAORE"]) is None


LETTERS = st.text("aÉzL ابنم.,'-()", min_size=1, max_size=40)
WORDS = st.lists(
    st.sampled_from(
        ["Dr.", "Mr", "EL", "El", "ALAOUI", "Mohamed", "بن", "علي", "السيد", "Ould", "J.", "PhD"]
    ),
    min_size=1,
    max_size=7,
).map(" ".join)


@given(LETTERS | WORDS, st.booleans())
def test_no_letter_is_lost_or_added(text: str, family_first: bool) -> None:
    found = taken_apart(text, family_first=family_first)
    parts = (found.honorific, found.given_name, found.family_name, found.name_original)
    assert sorted(filter(str.isalnum, "".join(parts))) == sorted(filter(str.isalnum, text))
