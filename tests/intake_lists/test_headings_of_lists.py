"""What columns are taken to mean, by their headings and by their cells."""

import pytest
from on_the_way import Stage, bring, judge

from ctdesk.intake.lists.headings import Said, said
from ctdesk.intake.lists.targets import PARTICIPATION, PERSON, label_of
from ctdesk.kernel.i18n import LANGUAGES, speaking
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


def keys(stage: Stage, text: str, event: Ref | None = None) -> list[str | None]:
    return [column.key for column in stage(text, event).columns]


def test_a_french_list_with_a_title_above_its_headings(stage: Stage) -> None:
    staging = stage(
        "Liste des participants\n"
        "N°|Nom|Prénom(s)|Sexe|Pays|Fonction|Organisme|Courriel|Tél.|Signature\n"
        "1|DIALLO|Amina|F|Mali|Juge|Cour suprême|a@b.ml|+223 20 22 22 22|\n"
    )
    assert staging.heading == 2
    assert [column.key for column in staging.columns] == [
        *(None, "family_name", "given_name", "sex", "country"),
        *("job_title", "organisation", "email", "phone", None),
    ]


def test_an_arabic_list(stage: Stage) -> None:
    assert keys(
        stage,
        "ر.م|الاسم|اللقب|الجنسية|الوظيفة|المؤسسة|الهاتف|البريد الإلكتروني\n"
        "1|محمد|العلوي|مغربية|قاض|وزارة العدل|0612345678|m@x.ma\n",
    ) == [
        *(None, "given_name", "family_name", "nationality"),
        *("job_title", "organisation", "phone", "email"),
    ]


def test_the_same_arabic_word_is_a_form_of_address_where_its_cells_are(stage: Stage) -> None:
    told = "الاسم|اللقب|الجنسية\nمحمد العلوي|السيد|مغربية\nفاطمة بنعلي|السيدة|تونسية\n"
    assert keys(stage, told) == ["full_name", "honorific", "nationality"]


def test_an_english_list_with_names_in_two_scripts(stage: Stage, event: Ref) -> None:
    told = (
        "Full Name (as in passport)|الاسم الكامل|Title|Gender|Affiliation|Nationality|"
        "Country represented|Role\n"
        "Mohamed Alaoui|محمد العلوي|Mr|M|Court|Moroccan|Morocco|Speaker\n"
    )
    expected = ["full_name", "name_original", "honorific", "sex", "organisation", "nationality"]
    assert keys(stage, told, event) == [*expected, "country", "role"]


def test_an_arabic_name_beside_the_parts_of_a_latin_one_is_the_original(stage: Stage) -> None:
    told = "Prénom|Nom|الاسم\nMohamed|Alaoui|محمد العلوي\nLeïla|Benali|ليلى بن علي\n"
    assert keys(stage, told) == ["given_name", "family_name", "name_original"]


def test_a_title_is_a_position_where_its_cells_are(stage: Stage) -> None:
    told = "First name|Title|Last name\nAmina|Director of studies|Diallo\n"
    assert keys(stage, told) == ["given_name", "job_title", "family_name"]


def test_a_list_without_headings_goes_by_its_cells(stage: Stage) -> None:
    staging = stage(
        "Mohamed Alaoui|m@x.ma|+212612345678|Morocco|M\nFatou Ndiaye|f@x.sn|0022177123|Sénégal|F\n"
    )
    assert staging.heading == 0
    assert [c.key for c in staging.columns] == ["full_name", "email", "phone", "country", "sex"]
    assert len(staging) == 2


def test_one_name_to_a_cell_without_headings(stage: Stage) -> None:
    told = "DIALLO|Amina|F\nTRAORE|Oumar|M\nSOW|Ali|M\n"
    assert keys(stage, told) == ["family_name", "given_name", "sex"]


def test_headings_that_say_nothing_are_told_from_the_cells_below_them(stage: Stage) -> None:
    staging = stage("Who|Where to write\nAmina Diallo|a@b.ml\nOumar Traoré|o@b.ne\n")
    assert (staging.heading, len(staging)) == (1, 2)
    assert [column.key for column in staging.columns] == ["full_name", "email"]


def test_a_second_column_of_the_same_heading_is_left_alone(stage: Stage) -> None:
    told = "Nom|Prénom|Téléphone|Téléphone\nDiallo|Amina|20222222|66778899\n"
    assert keys(stage, told) == ["family_name", "given_name", "phone", None]


def test_a_missing_heading_is_made_up_for_by_the_cells(stage: Stage) -> None:
    told = "Nom|Prénom||\nDiallo|Amina|a@b.ml|x\nSow|Ali|s@b.ml|y\n"
    assert keys(stage, told) == ["family_name", "given_name", "email", None]


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Adresse e-mail professionnelle *", "email"),
        ("Téléphone / Phone", "phone"),
        ("Name of the institution", "organisation"),
        ("Passport No.", "nothing"),
        ("N° d’ordre", "nothing"),
        ("الاسم الكامل (كما في جواز السفر)", "full_name"),
        ("رقم الهاتف المحمول", "phone"),
        ("Genre (H/F)", "sex"),
    ],
)
def test_headings_are_found_in_longer_ones(heading: str, key: str) -> None:
    found = said(heading)
    assert found is not None
    assert found.key == key


def test_what_is_no_heading_says_nothing() -> None:
    assert [said(text) for text in ("", "Amina Diallo", "—", "12", "o@b.ne")] == [None] * 5


def test_our_own_labels_are_headings_in_every_language() -> None:
    undecided = {"affiliation?", "remarks", "last or title?"}
    for code in LANGUAGES:
        with speaking(code):
            for key in (*PERSON, *PARTICIPATION):
                found = said(label_of(key))
                assert found == Said(key, 1.0) or (found and found.key in undecided), (code, key)


def test_what_columns_meant_serves_the_next_list_of_the_source(stage: Stage, book: Book) -> None:
    heading = "Nom|Prénom|Divers\n"
    first = stage(f"{heading}Diallo|Amina|Bamako\n")
    assert [column.key for column in first.columns] == ["family_name", "given_name", None]
    first.set_columns({2: "department"})
    judge(first)
    bring(first)
    second = stage(f"{heading}Sow|Ali|Dakar\n")
    assert [column.key for column in second.columns] == ["family_name", "given_name", "department"]


def test_what_a_column_meant_is_forgotten_when_the_import_is_undone(
    stage: Stage, book: Book
) -> None:
    from ctdesk.history.undo import undo

    staging = stage("Nom|Divers\nDiallo Amina|Bamako\n")
    staging.set_columns({1: "department"})
    judge(staging)
    bring(staging)
    undo(book)
    assert keys(stage, "Nom|Divers\nDiallo Amina|Bamako\n") == ["full_name", None]


def test_a_meaning_given_to_another_column_is_taken_from_the_first(stage: Stage) -> None:
    staging = stage("Nom|Divers\nDiallo Amina|Oumar Traoré\n")
    staging.set_columns({1: "full_name"})
    assert [column.key for column in staging.columns] == [None, "full_name"]
    assert staging.is_judged is False


def test_another_row_of_headings_can_be_named(stage: Stage) -> None:
    staging = stage("Nom|Pays\nPrénom|Sexe\nAmina Diallo|F\n")
    assert staging.heading == 1
    staging.set_heading(2)
    assert (staging.heading, len(staging)) == (2, 1)
    assert [column.key for column in staging.columns] == ["given_name", "sex"]
    staging.set_heading(0)
    assert len(staging) == 3
