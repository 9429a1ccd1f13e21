import pytest

from ctdesk.kernel.i18n import listed, speaking
from ctdesk.kernel.text import side_by_side


@pytest.mark.parametrize(
    ("code", "commas", "semicolons"),
    [
        ("en", "Rabat, Aswan", "Rabat; Aswan"),
        ("fr", "Rabat, Aswan", "Rabat\u00a0; Aswan"),
        ("ar", "Rabat، Aswan", "Rabat؛ Aswan"),
    ],
)
def test_parts_are_listed_with_the_signs_of_the_language(
    code: str, commas: str, semicolons: str
) -> None:
    parts = ("Rabat", "", None, "Aswan")
    with speaking(code):
        assert (listed(parts), listed(parts, ";")) == (commas, semicolons)


def test_a_line_of_an_arabic_page_that_begins_with_a_latin_name_is_read_from_the_right() -> None:
    with speaking("ar"):
        assert [
            side_by_side(("Rabat", "المغرب"), "، "),
            side_by_side(("المغرب", None, "Rabat")),
            side_by_side(("2012", "المغرب")),
            side_by_side(("\u2068\u200f12:30\u2069", "Rabat")),
        ] == [
            "\u200f\u2068Rabat\u2069، المغرب",
            "المغرب · \u2068Rabat\u2069",
            "\u200f2012 · المغرب",
            "\u200f\u2068\u200f12:30\u2069 · \u2068Rabat\u2069",
        ]


def test_a_line_of_an_english_page_that_begins_with_an_arabic_name_is_read_from_the_left() -> None:
    assert [
        side_by_side(("الرباط", "Morocco"), ", "),
        side_by_side(("2012", "Morocco")),
        side_by_side(("Rabat", "", "Morocco")),
    ] == ["\u200e\u2068الرباط\u2069, Morocco", "2012 · Morocco", "Rabat · Morocco"]


def test_one_part_alone_keeps_its_own_direction() -> None:
    with speaking("ar"):
        assert side_by_side(("", "Microsoft Teams", None)) == "Microsoft Teams"
        assert side_by_side(()) == ""


def test_random_identifiers_are_uuids_of_version_four_and_never_twice() -> None:
    from uuid import UUID

    from ctdesk.kernel.uuids import new_uuid

    made = {new_uuid() for _ in range(2000)}
    assert len(made) == 2000
    assert {(UUID(one).version, UUID(one).variant) for one in made} == {
        (4, "specified in RFC 4122")
    }
