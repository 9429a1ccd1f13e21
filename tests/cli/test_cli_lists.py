from pathlib import Path

from terminal import Ctdesk

from ctdesk.queries import listing


def test_every_list_is_printed_with_its_number(ctdesk: Ctdesk, sahel: Path) -> None:
    ends = {page: ctdesk("list", sahel, page).answer.splitlines()[-1] for page in listing.lists()}
    assert ends == {
        "series": "2 series",
        "projects": "1 project",
        "instruments": "95 instruments",
        "countries": "248 countries",
        "groups": "19 groups",
        "terms": "414 terms",
    }


def test_a_country_is_found_changed_and_shown_by_its_short_id(ctdesk: Ctdesk, sahel: Path) -> None:
    (found,) = ctdesk("list", sahel, "countries", "maroc", "--json").json
    assert (found["code"], found["region"], found["subregion"]) == (
        *("MA", "Africa", "Northern Africa"),
    )
    ctdesk("set", sahel, found["id"], "name_en", "Kingdom of Morocco")
    told = ctdesk("show", sahel, found["id"], "--json").json
    assert (told["code"], told["name_en"]) == ("MA", "Kingdom of Morocco")
    assert ctdesk("list", sahel, "events", "kingdom", "--json").json
