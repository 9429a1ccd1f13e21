"""Which part of a whole name comes first: one answer for a column, whatever its heading."""

import pytest
from on_the_way import Stage, bring

from ctdesk.actions.people import add_people
from ctdesk.store.book import Book

PEOPLE = [
    {"given_name": given, "family_name": family}
    for given, family in (
        ("Amadou", "Diallo"),
        ("Amadou Bah", "Traoré"),
        ("Fatou", "Sow"),
        ("Aïssata", "El Alaoui"),
        ("Ali", "Moussa"),
        ("Moussa", "Ali"),
    )
]


def names_of(book: Book, stage: Stage, text: str) -> list[tuple[str, str]]:
    """Given and family name of those whom the list adds."""
    before = book.rows("SELECT count(*) FROM person")[0][0]
    bring(stage(text))
    found: list[tuple[str, str]] = book.rows(
        "SELECT given_name, family_name FROM person WHERE id > ? ORDER BY id", (before,)
    )
    return found


@pytest.mark.parametrize("heading", ["Nom et prénom", "Full name"])
def test_who_is_in_the_book_tells_which_words_are_given_names(
    book: Book, stage: Stage, heading: str
) -> None:
    add_people(book, PEOPLE)
    country = "|Pays\n"
    given_first = f"{heading}{country}Amadou Keïta|Mali\nFatou Konaté|Mali\nZeno Kition|Mali\n"
    assert names_of(book, stage, given_first) == [
        ("Amadou", "Keïta"),
        ("Fatou", "Konaté"),
        ("Zeno", "Kition"),
    ]
    family_first = f"{heading}{country}El Alaoui Karim|Maroc\nSow Bintou|Mali\nPonte Ana|Mali\n"
    assert names_of(book, stage, family_first) == [
        ("Karim", "El Alaoui"),
        ("Bintou", "Sow"),
        ("Ana", "Ponte"),
    ]


def test_one_name_known_or_names_that_are_both_leave_it_to_the_heading(
    book: Book, stage: Stage
) -> None:
    add_people(book, PEOPLE)
    names = "Amadou Keïta|Mali\nAli Moussa Zeno|Niger\nZeno Kition|Mali\n"
    assert names_of(book, stage, f"Nom et prénom|Pays\n{names}")[-1] == ("Kition", "Zeno")
    other = "Amadou Kita|Mali\nAli Moussa Xeno|Niger\nPlato Athena|Mali\n"
    assert names_of(book, stage, f"Full name|Pays\n{other}")[-1] == ("Plato", "Athena")


def test_capitals_say_it_surer_than_who_is_in_the_book(book: Book, stage: Stage) -> None:
    add_people(book, PEOPLE)
    names = "AMADOU Keïta|Mali\nFATOU Konaté|Mali\nAmadou Kita|Niger\nFatou Kition|Niger\n"
    assert names_of(book, stage, f"Full name|Pays\n{names}")[-1] == ("Kition", "Fatou")
