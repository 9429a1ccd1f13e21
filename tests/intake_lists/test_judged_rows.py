"""How rows stand before anything is written."""

from on_the_way import Stage, judge

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.intake.lists.judged import LEFT_OUT, NEW, Counts, Difference, Refusal, Standing
from ctdesk.intake.lists.organisations import Newcomer
from ctdesk.intake.lists.staging import Staging
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

HEADING = "Nom et prénom|Pays|Organisme|Fonction|Courriel|Téléphone\n"


def standings(staging: Staging) -> list[Standing]:
    return [staging.row(place).standing for place in staging.places()]


def known(book: Book, **more: object) -> Ref:
    """Somebody the book knows."""
    draft = {"given_name": "Mohamed", "family_name": "El Alaoui", "country": "MA", **more}
    return add(book, "person", draft)


def test_rows_are_new_recognised_doubtful_or_refused(stage: Stage, book: Book) -> None:
    person = known(book, email="m.alaoui@justice.example")
    staging = stage(
        HEADING + "DIALLO Amina|Mali|Cour suprême|Juge|a@b.ml|+223 20\n"
        "Muhammad Alaoui|Maroc||Juge|m.alaoui@justice.example|\n"
        "Mohammed ALAOUI|Maroc||||\n"
        "TRAORÉ Oumar|Atlantide||||\n"
    )
    assert standings(staging) == [
        Standing.NEW,
        Standing.RECOGNISED,
        Standing.DOUBTFUL,
        Standing.REFUSED,
    ]
    assert staging.counts == Counts(
        new=1, recognised=1, doubtful=1, refused=1, undecided=1, organisations=1
    )
    doubtful = staging.row(2)
    assert [candidate.id for candidate in doubtful.candidates] == [person.id]
    assert doubtful.candidates[0].reasons[0] == "the same name in another spelling"
    assert staging.row(1).candidates[0].score > 0.9


def test_a_refused_row_names_its_column_and_its_cell(stage: Stage) -> None:
    staging = stage("Liste\n" + HEADING + "TRAORÉ Oumar|Atlantide|Cour|Juge|o@b.ne|\n||||x@y.z|\n")
    first, second = (staging.row(place) for place in staging.places(Standing.REFUSED))
    assert (first.number, first.name) == (3, "TRAORÉ Oumar")
    assert first.refusals == (
        Refusal(
            "Pays",
            "B3",
            "Country: “Atlantide” is not in the list of countries; type its name or its"
            " two-letter code, such as MA.",
        ),
    )
    assert second.refusals == (
        Refusal("Nom et prénom", "A4", "The row names nobody; type a name."),
    )


def test_headings_that_come_again_and_countries_between_people_are_no_people(stage: Stage) -> None:
    staging = stage(
        "Nom et prénom|Fonction\nMALI|\nDIALLO Amina|Juge\nNom et prénom|Fonction\nNIGER|\n"
        "SOW Ali|Juge\n"
    )
    assert standings(staging) == [
        *(Standing.REFUSED, Standing.NEW, Standing.REFUSED, Standing.REFUSED, Standing.NEW)
    ]
    assert staging.row(0).refusals[0].sentence == (
        "This row heads the others and names no person; nothing is read from it."
    )


def test_a_dash_says_nothing(stage: Stage) -> None:
    staging = stage(HEADING + "DIALLO Amina|-|—|n/a|-|/\n")
    assert staging.row(0).values == {"given_name": "Amina", "family_name": "DIALLO"}


def test_an_organisation_that_only_a_refused_row_names_is_not_recorded(stage: Stage) -> None:
    staging = stage(HEADING + "TRAORÉ Oumar|Atlantide|Cour|Juge|o@b.ne|\nSOW Ali|Mali||Juge||\n")
    assert (staging.counts.refused, staging.counts.organisations) == (1, 0)


def test_a_whole_name_says_what_the_other_columns_leave_open(stage: Stage) -> None:
    rows = "DIALLO Amina|Aminata\nSOW Ali|\n|Oumar\n"
    for heading, meant in (
        ("Nom et prénom|Divers\n", {1: "given_name"}),
        ("Divers|Nom et prénom\n", {0: "given_name"}),
    ):
        swapped = "\n".join("|".join(row.split("|")[::-1]) for row in rows.splitlines())
        staging = stage(heading + (rows if 1 in meant else swapped))
        staging.set_columns(meant)
        judge(staging)
        assert [staging.row(place).values for place in staging.places()] == [
            {"given_name": "Aminata", "family_name": "DIALLO"},
            {"given_name": "Ali", "family_name": "SOW"},
            {"given_name": "Oumar"},
        ]


def test_values_are_told_as_they_will_read(stage: Stage, event: Ref) -> None:
    staging = stage(
        "Nom et prénom|Sexe|Pays|Organisme|Rôle|Statut|Désigné le\n"
        "Mme DIALLO Amina|F|malienne|Cour suprême|Speaker; Moderator|Confirmé|12/3/2026\n",
        event,
    )
    staging.set_columns({6: "nomination_date"})
    judge(staging)
    assert staging.row(0).values == {
        "honorific": "Mme",
        "given_name": "Amina",
        "family_name": "DIALLO",
        "sex": "Female",
        "country": "Mali",
        "organisation": "Cour suprême",
        "role": "Speaker, Moderator",
        "status": "Confirmed",
        "nomination_date": "12 March 2026",
    }


def test_later_rows_of_one_person_are_told_of_the_first(stage: Stage) -> None:
    staging = stage(
        HEADING + "TRAORÉ Oumar|Niger|Cour|Juge|o@b.ne|\n"
        "Oumar TRAORE|Niger|||O@b.ne|\n"
        "SOW Ali|Mali|||ministere@b.ml|+223 20 22 22 22\n"
        "BA Awa|Mali|||ministere@b.ml|+223 20 22 22 22\n"
        "Awa BA|Mali||||20 22 22 22\n"
        "Oumar TRAORÉ|Niger|Cour|Juge|other@b.ne|\n"
    )
    assert [staging.row(place).twin for place in staging.places()] == [0, 2, 0, 0, 5, 0]
    assert standings(staging)[1] is Standing.DOUBTFUL


def test_one_name_in_two_scripts_is_one_person_where_nothing_else_differs(stage: Stage) -> None:
    staging = stage(
        HEADING + "Mamdouh Hassan|Égypte|Cour|Juge||\nممدوح حسن|Égypte|Cour|Juge||\n"
        "محمد حسن|Égypte|Cour|Juge||\nMahmoud Hassan|Égypte|Cour|Juge||\n"
        "HASSAN Mamduh|Égypte|Parquet|Juge||\n"
    )
    assert [staging.row(place).twin for place in staging.places()] == [0, 2, 0, 0, 0]


def test_brothers_and_a_son_with_one_telephone_are_several_people(stage: Stage) -> None:
    row = "Waliou, {}|Maroc||||0661000000\n"
    names = ("Mohamed", "Mahmoud", "Khaled Mohamed", "Mouhamed", "Mohamed Khaled")
    staging = stage(HEADING + "".join(map(row.format, names)))
    assert [staging.row(place).twin for place in staging.places()] == [0, 0, 0, 2, 2]


def test_two_rows_recognised_as_one_person_are_one(stage: Stage, book: Book) -> None:
    known(book, email="m@x.ma", phone="+212 661 00 00 00")
    staging = stage(HEADING + "Mohamed El Alaoui||||m@x.ma|\nM. El Alaoui|||||0661000000\n" * 1)
    assert staging.row(0).standing is Standing.RECOGNISED
    assert staging.row(1).standing is Standing.DOUBTFUL


def test_differences_to_the_known_person_are_told(stage: Stage, book: Book) -> None:
    known(book, email="m@x.ma", job_title="Judge")
    staging = stage(HEADING + "EL ALAOUI Mohamed|Maroc|Cour|Prosecutor|m@x.ma|\n")
    assert staging.row(0).differences == (Difference("job_title", "Judge", "Prosecutor"),)


def test_people_on_the_list_of_the_event_are_told(stage: Stage, book: Book, event: Ref) -> None:
    person = known(book, email="m@x.ma")
    invite(book, event, person, role=None, status="invited")
    staging = stage(HEADING + "EL ALAOUI Mohamed|Maroc|||m@x.ma|\nSOW Ali|||||\n", event)
    assert [staging.row(place).is_on_list for place in staging.places()] == [True, False]
    assert staging.counts.on_list == 1


def test_choices_are_counted_and_taken_back(stage: Stage, book: Book) -> None:
    person = known(book)
    staging = stage(HEADING + "EL ALAOUI Mohamed|||||\nSOW Ali|||||\n")
    staging.choose(0, person.id)
    assert (staging.counts.undecided, staging.row(0).choice) == (0, person.id)
    staging.choose(0, NEW)
    assert staging.row(0).choice == NEW
    staging.choose(0, LEFT_OUT)
    staging.choose(1, LEFT_OUT)
    assert staging.counts.left_out == 2
    staging.choose(0, None)
    assert (staging.counts.left_out, staging.counts.undecided) == (1, 1)


def test_organisations_are_known_by_any_of_their_names(stage: Stage, book: Book) -> None:
    add(
        book,
        "organisation",
        {
            "name": "United Nations Office on Drugs and Crime",
            "acronym": "UNODC",
            "name_fr": "Office des Nations Unies contre la drogue et le crime",
            "name_ar": "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
            "aliases": "ONUDC\nUN ODC",
        },
    )
    names = ("unodc", "ONUDC", "مكتب الامم المتحدة المعني بالمخدرات والجريمة", "UN-ODC")
    staging = stage(HEADING + "".join(f"A{n} Sow||{name}|||\n" for n, name in enumerate(names)))
    assert staging.organisations.new == []
    told = {staging.row(place).values["organisation"] for place in staging.places()}
    assert told == {"United Nations Office on Drugs and Crime"}


def test_every_state_has_its_own_ministry(stage: Stage, book: Book) -> None:
    add(book, "organisation", {"name": "Ministère de la Justice", "country": "MA"})
    staging = stage(
        HEADING
        + "Sow Ali|Mali|Ministère de la justice|||\nBa Awa|Niger|MINISTÈRE DE LA JUSTICE|||\n"
        "Ba Ali|Niger|Ministère de la Justice|||\nEl Alaoui Ali|Maroc|Ministère de la Justice|||\n"
        "Diop Ali|Mali|Interpeace|||\nKane Ali|Niger|INTERPEACE|||\n"
    )
    assert staging.organisations.new == [
        Newcomer("Ministère de la justice", "ML"),
        Newcomer("MINISTÈRE DE LA JUSTICE", "NE"),
        Newcomer("Interpeace", None),
    ]


def test_an_organisation_of_no_state_is_one_in_every_country(stage: Stage, book: Book) -> None:
    add(book, "organisation", {"name": "Interpeace", "country": "CH"})
    staging = stage(HEADING + "Sow Ali|Mali|Interpeace|||\nBa Awa|Niger|INTERPEACE|||\n")
    assert staging.organisations.new == []


def test_the_preview_changes_nothing(stage: Stage, book: Book) -> None:
    before = book.path.read_bytes()
    staging = stage(HEADING + "DIALLO Amina|Mali|Cour|Juge|a@b.ml|\n")
    staging.row(0)
    staging.choose(0, LEFT_OUT)
    assert book.path.read_bytes() == before
