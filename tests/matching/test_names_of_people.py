import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.kernel.names import faces, sound
from ctdesk.kernel.names import keys as keys_module
from ctdesk.kernel.names import known as known_module
from ctdesk.kernel.names import sounds as sounds_module
from ctdesk.kernel.names.known import known_name, may_be_one
from ctdesk.kernel.names.sounds import ALL_ANY, clashing_vowels, softened
from ctdesk.kernel.text import fold

NAMES = st.text(alphabet="abcdeghiklmnoqrstuwyz محدعليكرن-'", min_size=1, max_size=30)


def skeletons(*fields: str) -> set[tuple[str, ...]]:
    return {tuple(sorted(sound(word).skeleton for word in face)) for face in faces(*fields)}


def test_the_examples_in_the_texts_of_the_modules_are_true() -> None:
    import sys

    for module in (sounds_module, keys_module, known_module, sys.modules[faces.__module__]):
        assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    "spellings",
    [
        ("محمد العلوي", "Mohamed El Alaoui", "Muhammad Alaoui", "EL ALAOUI Mohamed"),
        ("Dr. Mohamed El Alaoui", "S.E.M. Mouhamadou al-Alawi", "الدكتور محمد العلوي"),
        ("Cherif Djamal", "Sharif Jamal", "شريف جمال"),
        ("Abd El Rahman Abou Zeid", "Abderrahmane Bouzid", "عبد الرحمن أبو زيد"),
        ("Noureddine Zerrouki", "Nour Eddine Zarrouqi", "نور الدين زروقي"),
        ("Ould Ahmed", "Ahmed", "ولد أحمد"),
        ("Zine Ben Ali", "Zine Benali", "زين بن علي"),
        ("Lars van den Berg", "Lars Vandenberg"),
        ("Ousmane Cissé", "Othman Sissé", "عثمان سيسي"),
        ("Иван Петров", "Ivan Petrov"),
        ("Zhumabek Askarov", "Jumabek Asqarov"),
        ("Xurshed Qodirov", "Khurshed Kodirov"),
        ("Maxamed Cali", "Mohamed Ali", "محمد علي"),
        ("Khadidja Ennajar", "Khadija Al-Najjar", "خديجة النجار"),
        ("Mamdouh Hassan", "Mamduh Hasan", "ممدوح حسن"),
        ("Jacques Shcherbakov", "Jaques Scherbakov"),
    ],
)
def test_the_spellings_of_one_name_have_the_same_consonants(spellings: tuple[str, ...]) -> None:
    first = skeletons(spellings[0])
    assert [spelling for spelling in spellings if not skeletons(spelling) & first] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("hassan", "hussein"), ("mohamed", "mahmoud"), ("karim", "karima"), ("said", "saad")],
)
def test_names_of_the_same_consonants_are_told_apart_by_their_vowels(one: str, other: str) -> None:
    assert sound(one).skeleton == sound(other).skeleton
    assert clashing_vowels(sound(one).vowels, sound(other).vowels) > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("dhaher", "zaher"), ("khalil", "kalil"), ("kholmat", "holmat"), ("murat", "murad")],
)
def test_what_one_tongue_tells_apart_and_another_does_not_is_nearly_the_same(
    one: str, other: str
) -> None:
    soft = [softened(sound(word).skeleton) for word in (one, other)]
    assert any(mine == theirs for mine, theirs in zip(*soft, strict=True))


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("mohamed", "محمد"),
        ("hussein", "حسين"),
        ("mahmoud", "محمود"),
        ("fatima", "فاطمه"),
        ("slimène", "سليمان"),
        ("leyla", "ليلي"),
        ("abdo", "عبده"),
        ("taieb", "طيب"),
        ("khadidje", "خديجه"),
        ("anouar", "انور"),
        ("rasheed", "رشيد"),
        ("daoud", "داود"),
    ],
)
def test_vowels_that_arabic_leaves_out_clash_with_none(latin: str, arabic: str) -> None:
    assert clashing_vowels(sound(fold(latin)).vowels, sound(arabic).vowels) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("hussein", "حسن"), ("حسين", "حسن"), ("saad", "سعيد"), ("karima", "كريم"), ("karim", "كريمه")],
)
def test_a_long_vowel_that_is_not_written_is_not_there(one: str, other: str) -> None:
    assert sound(one).skeleton == sound(other).skeleton
    assert clashing_vowels(sound(one).vowels, sound(other).vowels) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mahmoud", "محمد"),
        ("Khalid", "Khalil"),
        ("Hassan", "Hussein"),
        ("Karima", "كريم"),
        ("Saïd", "Saâd"),
        ("Samir", "Samira"),
        ("Amine", "آمنة"),
        ("Jamal", "جميل"),
    ],
)
def test_two_known_names_are_two(one: str, other: str) -> None:
    mine, theirs = (known_name(sound(fold(word))) for word in (one, other))
    assert 0 != mine != theirs != 0
    assert not may_be_one(sound(fold(one)), sound(fold(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mouhamed", "محمد"),
        ("Khaled", "Khalid"),
        ("Rachid", "راشد"),
        ("Mahmood", "محمود"),
        ("Saleh", "Salah"),
        ("Houcine", "حسين"),
        ("Majid", "ماجد"),
        ("Yusuf", "Youcef"),
    ],
)
def test_a_known_name_is_one_however_it_is_spelled(one: str, other: str) -> None:
    assert may_be_one(sound(fold(one)), sound(fold(other)))


def test_who_is_called_otherwise_is_not_taken_for_a_known_name() -> None:
    words = ("Traoré", "Diallo", "Maria", "Smith", "Mohamd", "Hamadi", "Иван")
    assert [word for word in words if known_name(sound(fold(word)))] == ["Mohamd"]


def test_two_brothers_share_one_word_only() -> None:
    assert skeletons("Ahmed El Alaoui") == {("hmd", "l")}
    assert skeletons("Karim El Alaoui") == {("krm", "l")}


def test_a_name_that_is_only_a_title_or_particle_is_kept() -> None:
    assert (faces("Ould"), faces("El"), faces("Col"), faces("")) == (
        (("ould",),),
        (("el",),),
        (("col",),),
        (),
    )


def test_of_a_long_name_the_first_words_and_the_last_are_looked_at() -> None:
    assert faces("Ahmed Salem", "Brahim Sidi Cheikh Traoré") == (
        ("ahmed", "salem", "brahim", "traore"),
    )


@given(st.lists(st.sampled_from(["ahmed", "fatou", "traore", "علوي", "محمد", "smith"]), max_size=4))
def test_words_in_another_order_are_the_same_words(words: list[str]) -> None:
    forwards, backwards = faces(" ".join(words)), faces(" ".join(reversed(words)))
    assert [sorted(face) for face in forwards] == [sorted(face) for face in backwards]


@given(NAMES)
def test_any_name_gives_words_and_capitals_and_accents_do_not_count(name: str) -> None:
    found = faces(name)
    assert found == faces(name.upper()) == faces(f"  {name} ")
    assert all(0 < len(face) <= 4 and all(face) for face in found)


@given(NAMES)
def test_a_word_never_clashes_with_itself(name: str) -> None:
    for face in faces(name):
        for word in face:
            heard = sound(word)
            assert 0 <= heard.vowels <= ALL_ANY
            assert heard.skeleton
            assert clashing_vowels(heard.vowels, heard.vowels) == 0
