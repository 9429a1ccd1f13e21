import pytest
from merged_books import event, person, takes_part

from ctdesk.actions.merging import merge_people, tell_apart
from ctdesk.actions.records import add, set_field
from ctdesk.kernel.errors import UserError
from ctdesk.queries.merging import FieldPair, better_kept, comparison
from ctdesk.queries.refs import Ref


def compared(book, keep, lose):
    return {pair.name: pair for pair in comparison(book, keep, lose).fields}


def suggested(book, keep, lose):
    return {name: pair.suggested for name, pair in compared(book, keep, lose).items()}


def test_only_fields_that_say_something_are_compared_in_words(book):
    keep = person(book, "Ali Ba", country="ML", notes="One.", sex="male")
    lose = person(book, "Ali Ba", country="MR", notes="Two.", sex="male")
    assert compared(book, keep, lose) == {
        "given_name": FieldPair("given_name", "Given names", "Ali", "Ali", "keep", True, False),
        "family_name": FieldPair("family_name", "Family name", "Ba", "Ba", "keep", True, False),
        "sex": FieldPair("sex", "Sex", "Male", "Male", "keep", True, False),
        "country": FieldPair("country", "Country", "Mali", "Mauritania", "lose", False, False),
        "notes": FieldPair("notes", "Notes", "One.", "Two.", "both", False, True),
    }


@pytest.mark.parametrize(
    ("keep", "lose", "side"),
    [
        ("Aissata Traore", "Aïssata Traoré", "lose"),
        ("Aïssata Traoré", "Aissata Traore", "keep"),
        ("AÏSSATA TRAORÉ", "Aïssata Traoré", "lose"),
        ("M. Alaoui", "Mohamed El Alaoui", "lose"),
        ("Mohamed El Alaoui", "Alaoui", "keep"),
        ("Ali Ba", "Ali Ba", "keep"),
    ],
)
def test_the_fuller_name_is_suggested_as_a_whole(book, keep, lose, side):
    found = suggested(book, person(book, keep), person(book, lose))
    assert {found.get(name, side) for name in ("given_name", "family_name")} == {side}


def test_a_swapped_name_is_never_put_together_from_both(book):
    keep = add(book, "person", {"given_name": "Abdelrahman", "family_name": "Sow"})
    lose = add(book, "person", {"given_name": "Sow", "family_name": "Abdelrahmane"})
    found = suggested(book, keep, lose)
    assert found["given_name"] == found["family_name"]


def test_the_newer_post_is_suggested_whole_and_a_gap_is_filled_at_one_place_only(book):
    court = add(book, "organisation", {"name": "High Court"})
    office = add(book, "organisation", {"name": "Ministry"})
    keep = person(book, "Ali Ba", organisation=str(court), job_title="Judge", rank="First")
    lose = person(book, "Ali Ba", organisation=str(office), department="Legal")
    found = suggested(book, keep, lose)
    post = ("organisation_id", "department", "job_title", "rank")
    assert [found.get(name) for name in post] == ["lose"] * 4
    set_field(book, lose, "organisation", str(court))
    found = suggested(book, keep, lose)
    assert [found[name] for name in post] == ["lose", "lose", "keep", "keep"]
    set_field(book, keep, "phone", "+223")
    found = suggested(book, keep, lose)
    assert [found[name] for name in post] == ["keep", "lose", "keep", "keep"]


def test_notes_of_which_one_holds_the_other_are_not_doubled(book):
    keep, lose = person(book, "Ali Ba", notes="Judge."), person(book, "Ali Ba", notes="A Judge.")
    assert suggested(book, keep, lose)["notes"] == "lose"
    merge_people(book, keep.id, lose.id, {"notes": "both"})
    assert book.rows("SELECT notes FROM person WHERE id = 1") == [("A Judge.",)]


def test_what_merging_will_do_is_said_beforehand(book):
    keep, lose = person(book, "Fatou Ndiaye"), person(book, "Fatou N'Diaye")
    rabat = event(book, sessions=[{"title": "Opening", "speakers": [{"person": str(lose)}]}])
    for at, who in ((rabat, keep), (rabat, lose), (event(book, "Malta launch"), lose)):
        takes_part(book, at, who)
    tell_apart(book, keep.id, lose.id)
    assert comparison(book, keep, lose).consequences == (
        "Moves to Fatou Ndiaye: 1 participation, 1 part in a session.",
        "Both were at Rabat workshop: their roles, presence and remarks are joined.",
        "Somebody noted that these are two people; that note goes.",
        "Fatou N'Diaye (P2) leaves the lists; what is not kept of it stays in the history of"
        " Fatou Ndiaye.",
    )


def test_who_is_named_more_often_stays_and_else_who_is_older(book):
    one, other = person(book, "Ali Ba"), person(book, "Aly Ba")
    assert better_kept(book, other, one) == (one, other)
    takes_part(book, event(book), other)
    assert better_kept(book, one, other) == (other, one)


def test_a_comparison_is_refused_as_the_merge_would_be(book):
    keep, lose = person(book, "Ali Ba"), person(book, "Aly Ba")
    merge_people(book, keep.id, lose.id)
    with pytest.raises(UserError, match="P2 was merged into P1 already"):
        comparison(book, Ref("person", 1), lose)
