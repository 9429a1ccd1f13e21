from dataclasses import replace

import numpy as np
from merged_books import person

from ctdesk.actions.merging import merge_people, tell_apart
from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.undo import undo
from ctdesk.queries.doubles import Doubles, Pairs


def looked(book):
    doubles = book.companion(Doubles)
    for _fraction in doubles.look():
        pass
    return doubles


def pairs_of(doubles):
    pairs = doubles.pairs()
    return sorted(zip(pairs.one, pairs.other, strict=True)), pairs.sure


def three_spellings(book):
    names = ("Mohamed Alaoui", "Mohammed Alaoui", "Muhammad Alaoui")
    people = [person(book, name, email="alaoui@example.org") for name in names]
    person(book, "Fatou Ndiaye")
    return people


def test_nothing_is_known_before_anybody_looked(book):
    three_spellings(book)
    doubles = book.companion(Doubles)
    assert (doubles.pairs(), doubles.of(1), doubles.was_looked_for) == (Pairs(), [], False)


def test_people_alike_are_paired_and_said_why(book):
    first, second, _third = three_spellings(book)
    doubles = looked(book)
    assert pairs_of(doubles) == ([(1, 2), (1, 3), (2, 3)], 3)
    alike = doubles.of(first.id)
    assert {found.id for found in alike} == {2, 3}
    assert alike[0].score > 0.9
    assert "same e-mail" in alike[0].reasons
    assert doubles.of(4) == []
    assert second.id == 2


def test_pairs_merged_or_told_apart_drop_out_and_undo_brings_them_back(book):
    first, second, third = three_spellings(book)
    doubles = looked(book)
    whole = doubles.pairs()
    merge_people(book, first.id, second.id)
    assert pairs_of(doubles) == ([(1, 3)], 1)
    assert doubles.pairs().changed == 0
    tell_apart(book, third.id, first.id)
    assert pairs_of(doubles) == ([], 0)
    undo(book)
    undo(book)
    assert (doubles.pairs().one, doubles.pairs().other) == (whole.one, whole.other)


def test_a_pair_follows_the_person_who_went_into_another(book):
    first, second, third = three_spellings(book)
    stranger = person(book, "Omar Sow")
    doubles = looked(book)
    merge_people(book, stranger.id, third.id)
    assert pairs_of(doubles)[0] == [(1, 2), (1, stranger.id), (2, stranger.id)]
    assert {first.id, second.id} == {1, 2}


def test_who_is_deleted_is_in_no_pair_and_who_is_new_needs_another_look(book):
    first, _second, third = three_spellings(book)
    doubles = looked(book)
    remove(book, [third])
    assert pairs_of(doubles) == ([(1, 2)], 1)
    added = person(book, "Mohamed Alaoui", email="alaoui@example.org")
    assert (pairs_of(doubles), doubles.pairs().changed) == (([(1, 2)], 1), 1)
    looked(book)
    assert pairs_of(doubles)[0] == [(1, 2), (1, added.id), (2, added.id)]
    set_field(book, first, "phone", "+222")
    assert doubles.pairs().changed == 1
    add(book, "organisation", {"name": "Court"})
    assert doubles.pairs().changed == 1


def test_who_was_told_apart_before_the_look_needs_another_when_that_is_undone(book):
    first, second, _third = three_spellings(book)
    tell_apart(book, first.id, second.id)
    doubles = looked(book)
    assert pairs_of(doubles)[0] == [(1, 3), (2, 3)]
    undo(book)
    assert doubles.pairs().changed == 2
    looked(book)
    assert (pairs_of(doubles)[0], doubles.pairs().changed) == ([(1, 2), (1, 3), (2, 3)], 0)


def test_a_look_left_half_way_leaves_what_was_known(book):
    first, second, _third = three_spellings(book)
    doubles = looked(book)
    set_field(book, first, "phone", "+222")
    known = doubles.pairs()
    steps = doubles.look()
    assert 0 <= next(steps) <= 1
    steps.close()
    assert doubles.pairs() == known
    set_field(book, second, "phone", "+223")
    assert (known.changed, doubles.pairs().changed) == (1, 2)


def test_by_name_only_stands_below(book):
    for email in ("a@example.org", None, "a@example.org"):
        person(book, "Aboubacar Diallo", email=email)
    doubles = looked(book)
    pairs = doubles.pairs()
    assert (pairs.one[0], pairs.other[0], pairs.sure, len(pairs)) == (1, 3, 1, 3)


def test_a_sure_pair_stands_above_a_likelier_one_by_name_only(book):
    three_spellings(book)
    doubles = looked(book)
    likeliest = doubles.pairs().places[0]
    by_name_only = np.array([place == likeliest for place in range(3)])
    doubles._found = replace(doubles._found, by_name_only=by_name_only)
    doubles._pairs = None
    pairs = doubles.pairs()
    assert (pairs.places[-1], pairs.sure, len(pairs)) == (likeliest, 2, 3)
