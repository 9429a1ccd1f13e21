"""duplicates and merge: who may be recorded twice, and two made one."""

from pathlib import Path

import pytest
from terminal import Ctdesk, starred

SPELLINGS = (
    {"given_name": "Mohamed", "family_name": "El Alaoui", "email": "alaoui@example.org"},
    {"name_original": "محمد العلوي", "email": "alaoui@example.org", "notes": "Judge."},
    {"given_name": "Fatou", "family_name": "Ndiaye"},
)


@pytest.fixture
def spelt(ctdesk: Ctdesk, office: Path, draft) -> Path:
    for person in SPELLINGS:
        assert ctdesk("add", office, "person", "--json", draft(person)).code == 0
    return office


def test_duplicates_lists_pairs_with_how_likely_and_why(ctdesk: Ctdesk, spelt: Path) -> None:
    lines = ctdesk("duplicates", spelt).answer.splitlines()
    assert lines[0].split() == ["ID", "Name", "ID", "Name", "%", "Why"]
    assert "Mohamed El Alaoui" in lines[1]
    assert "محمد العلوي" in lines[1]
    assert lines[1].endswith("the same name in another spelling, same e-mail")
    assert lines[2] == "1 pair of people"


def test_duplicates_as_json_names_both_by_id_and_uuid(ctdesk: Ctdesk, spelt: Path) -> None:
    (pair,) = ctdesk("duplicates", spelt, "--json").json
    assert pair.pop("likelihood") > 0.9
    assert starred(pair) == {
        "one": {"id": "P1", "uuid": "*", "name": "Mohamed El Alaoui"},
        "other": {"id": "P2", "uuid": "*", "name": "محمد العلوي"},
        "by_name_only": False,
        "why": ["the same name in another spelling", "same e-mail"],
    }


def test_a_book_without_duplicates_says_so(ctdesk: Ctdesk, office: Path) -> None:
    assert ctdesk("duplicates", office).answer == "0 pairs of people\n"
    assert ctdesk("duplicates", office, "--json").json == []


def test_merge_says_what_it_did_and_undo_takes_it_back(ctdesk: Ctdesk, spelt: Path) -> None:
    before = ctdesk("show", spelt, "P1").answer
    assert ctdesk("merge", spelt, "P1", "P2").answer.splitlines() == [
        "Merge محمد العلوي into Mohamed El Alaoui",
        "  \u2068محمد العلوي\u2069 (P2) leaves the lists; what is not kept of it stays in the"
        " history of Mohamed El Alaoui.",
    ]
    assert ctdesk("list", spelt, "people", "--json").json[0]["id"] == "P1"
    assert len(ctdesk("list", spelt, "people", "--json").json) == 2
    assert "محمد العلوي" in ctdesk("show", spelt, "P1").answer
    assert ctdesk("duplicates", spelt).answer == "0 pairs of people\n"
    assert ctdesk("undo", spelt).answer == "Undone: Merge محمد العلوي into Mohamed El Alaoui\n"
    assert ctdesk("show", spelt, "P1").answer == before


def test_merge_takes_choices_and_answers_as_json(ctdesk: Ctdesk, spelt: Path) -> None:
    done = ctdesk("merge", spelt, "P2", "P1", "--choose", "given_name=keep", "--json").json
    assert (done["done"], done["merged"]) == ("Merge Mohamed El Alaoui into محمد العلوي", "P1")
    kept = done["kept"]
    assert [kept[name] for name in ("id", "given_name", "family_name", "notes")] == [
        "P2",
        None,
        "El Alaoui",
        "Judge.",
    ]


def test_merge_refuses_what_makes_no_sense(ctdesk: Ctdesk, spelt: Path) -> None:
    refused = {
        ("P1", "P1"): "P1 cannot be merged with itself; choose another record.",
        ("P1", "P99"): "There is no record “P99” in this book; look up its id with “ctdesk list”.",
        ("P1", "P2", "--choose", "email"): "“email” is no choice; write a field and a side, such"
        " as email=lose.",
        ("P1", "P2", "--choose", "email=mine"): "“mine” is no side; write keep, lose or both.",
    }
    for words, sentence in refused.items():
        assert ctdesk("merge", spelt, *words).refusal.endswith(sentence)
    assert ctdesk("merge", spelt, "P1").usage.endswith("Missing argument 'ID'.")
    assert ctdesk("merge", spelt, "P1", "P2").code == 0
    assert ctdesk("merge", spelt, "P1", "P2").refusal.endswith("choose P1 instead.")
