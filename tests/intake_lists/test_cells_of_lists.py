"""Cells as lists write them."""

import pytest

from ctdesk.intake.lists.cells import REFUSED, Cells
from ctdesk.store.book import Book


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Maroc", "MA"),
        ("MOROCCO", "MA"),
        ("المغرب", "MA"),
        ("المملكة المغربية", "MA"),
        ("Royaume du Maroc", "MA"),
        ("marocaine", "MA"),
        ("مغربية", "MA"),
        ("MAR", "MA"),
        ("République algérienne démocratique et populaire", "DZ"),
        ("جزائرية", "DZ"),
        ("Algérienne", "DZ"),
        ("Nigérienne", "NE"),
        ("nigériane", "NG"),
        ("Nigerian", "NG"),
        ("République islamique de Mauritanie", "MR"),
        ("Côte d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("RDC", "CD"),
        ("République du Congo", "CG"),
        ("U.S.A.", "US"),
        ("NA", "NA"),
    ],
)
def test_countries_go_by_any_name_and_by_their_people(book: Book, text: str, code: str) -> None:
    assert Cells(book).reader("country")[text] == code


@pytest.mark.parametrize("text", ["Atlantide", "Rabat", "République", "of", "x"])
def test_what_is_no_country_is_refused(book: Book, text: str) -> None:
    assert Cells(book).reader("nationality")[text] is REFUSED


@pytest.mark.parametrize(
    ("texts", "key"),
    [
        (("F", "f", "Femme", "Féminin", "Female", "Mme", "أنثى", "انثى"), "female"),
        (("M", "H", "homme", "Masculin", "MALE", "ذكر"), "male"),
    ],
)
def test_sexes_go_by_letters_and_labels(book: Book, texts: tuple[str, ...], key: str) -> None:
    read = Cells(book).reader("sex")
    assert [read[text] for text in texts] == [key] * len(texts)


def test_terms_go_by_their_labels_in_any_language(book: Book) -> None:
    cells = Cells(book)
    assert [cells.reader("status")[text] for text in ("Confirmé", "confirmed", "مؤكَّد")] == [
        "confirmed"
    ] * 3
    assert cells.reader("role")["Intervenant"] == "speaker"


def test_a_phone_keeps_its_plus_and_its_zeros(book: Book) -> None:
    read = Cells(book).reader("phone")
    texts = ["+212 661 00 00 00", "00227 90 11", "0612345678", "٠٦١٢"]
    assert [read[text] for text in texts] == texts


def test_lines_are_kept_as_a_form_would_keep_them(book: Book) -> None:
    read = Cells(book).reader("given_name")
    composed = "E\u0301lodie"
    assert [read[text] for text in ("  Amina \n Fatou ", composed, "A\u00a0B")] == [
        "Amina Fatou",
        "Élodie",
        "A B",
    ]
    assert read["a\u202eb"] is REFUSED
    assert read["x" * 501] is REFUSED


def test_dates_are_read_in_words_and_digits(book: Book) -> None:
    read = Cells(book).reader("nomination_date")
    assert [read[text] for text in ("2026-03-12", "12/3/2026", "12 mars 2026", "soon")] == [
        *("2026-03-12",) * 3,
        REFUSED,
    ]


def test_a_refusal_says_what_is_wrong_and_what_to_do(book: Book) -> None:
    cells = Cells(book)
    assert cells.sentence("country", "Atlantide") == (
        "Country: “Atlantide” is not in the list of countries; type its name or its two-letter"
        " code, such as MA."
    )
    assert cells.sentence("country", "Mali") == ""
    assert cells.sentence("email", "#N/A", "error") == (
        "The formula in this cell gives the error #N/A; correct it in the file."
    )
