import json
import re
from collections import Counter
from datetime import date

import pytest

from ctdesk.kernel.paths import reference
from ctdesk.model import states
from ctdesk.model.catalogue import entities

LABELS = ("label_en", "label_fr", "label_ar")
ARABIC = re.compile("[\u0600-\u06ff]")


def listed(name):
    return json.loads(reference(name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def countries():
    return {country["code"]: country for country in listed("countries.json")}


@pytest.fixture(scope="module")
def regions():
    return {region["code"]: region for region in listed("regions.json")}


@pytest.fixture(scope="module")
def groups():
    return {group["key"]: group for group in listed("country_groups.json")}


@pytest.fixture(scope="module")
def instruments():
    return listed("instruments.json")


@pytest.fixture(scope="module")
def vocabularies():
    return listed("vocabularies.json")


def repeated(values):
    return [value for value, times in Counter(values).items() if times > 1]


def unlabelled(records):
    return [
        record
        for record in records
        if not all(record[label] and record[label] == record[label].strip() for label in LABELS)
        or not ARABIC.search(record["label_ar"])
        or ARABIC.search(record["label_en"] + record["label_fr"])
    ]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("countries.json", "code"),
        ("countries.json", "iso3"),
        ("countries.json", "m49"),
        ("regions.json", "code"),
        ("country_groups.json", "key"),
        ("instruments.json", "symbol"),
    ],
)
def test_no_record_is_listed_twice(name, key):
    assert repeated(record[key] for record in listed(name)) == []


def test_every_list_is_in_order(countries, regions, groups, vocabularies):
    for found in (countries, regions, groups, vocabularies):
        assert list(found) == sorted(found)


def test_every_area_of_m49_that_has_an_iso_code_is_there(countries):
    assert len(countries) == 248
    shapes = {"code": "[A-Z]{2}", "iso3": "[A-Z]{3}", "m49": "[0-9]{3}"}
    for name, shape in shapes.items():
        wrong = [c[name] for c in countries.values() if not re.fullmatch(shape, c[name])]
        assert wrong == []


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_country_can_be_named_in_every_language(countries, language):
    from babel import Locale

    named = Locale.parse(language).territories
    assert [code for code in countries if not named.get(code)] == []


def test_every_country_lies_in_a_chain_of_regions_that_m49_knows(countries, regions):
    for country in countries.values():
        chain = [country["intermediate"], country["subregion"], country["region"]]
        known = [code for code in chain if code]
        if country["code"] == "AQ":
            assert known == []
            continue
        assert [regions[code]["parent"] for code in known] == [*known[1:], "001"]


def test_every_region_leads_up_to_the_world_and_is_used(countries, regions):
    assert [code for code, region in regions.items() if region["parent"] is None] == ["001"]
    assert {region["parent"] for region in regions.values()} - {None} <= set(regions)
    parts = ("region", "subregion", "intermediate")
    used = {country[part] for country in countries.values() for part in parts} - {None}
    assert set(regions) - used == {"001"}
    assert unlabelled(regions.values()) == []


def test_the_region_counts_are_those_of_m49(countries):
    counted = Counter(country["region"] for country in countries.values())
    assert counted == {"002": 60, "019": 57, "142": 50, "150": 51, "009": 29, None: 1}


@pytest.mark.parametrize(
    ("flag", "count", "inside", "outside"),
    [
        ("ldc", 44, {"BF", "BD", "LA", "NP", "YE", "HT"}, {"BT", "VU", "ST", "GH", "MA"}),
        ("lldc", 32, {"ML", "NE", "BF", "TD", "MK", "PY"}, {"SN", "MA", "RS"}),
        ("sids", 53, {"CV", "KM", "GW", "MV", "SG"}, {"BH", "MG", "MT", "LK"}),
    ],
)
def test_the_flags_follow_the_lists_of_the_united_nations(countries, flag, count, inside, outside):
    flagged = {code for code, country in countries.items() if country[flag]}
    assert all(isinstance(country[flag], bool) for country in countries.values())
    assert len(flagged) == count
    assert inside <= flagged
    assert not outside & flagged


def test_every_member_of_a_group_is_a_country_named_once(countries, groups):
    for group in groups.values():
        assert group["countries"] == sorted(set(group["countries"]) & set(countries))
        assert group["note"].endswith(".")
    assert unlabelled(groups.values()) == []


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("maghreb", "arab_league"),
        ("gulf", "mena"),
        ("mena", "arab_league"),
        ("g5_sahel", "sahel"),
        ("ecowas", "west_africa"),
        ("west_africa", "african_union"),
        ("lake_chad_basin", "african_union"),
        ("horn_of_africa", "african_union"),
        ("european_union", "council_of_europe"),
        ("council_of_europe", "osce"),
        ("central_asia", "osce"),
        ("arab_league", "oic"),
    ],
)
def test_groups_that_lie_inside_others_do(groups, inner, outer):
    assert set(groups[inner]["countries"]) < set(groups[outer]["countries"])


@pytest.mark.parametrize(
    ("key", "count"),
    [
        *[("maghreb", 5), ("gulf", 6), ("arab_league", 22), ("african_union", 54), ("ecowas", 12)],
        *[("european_union", 27), ("council_of_europe", 46), ("osce", 57), ("oic", 57)],
        *[("sahel", 10), ("central_asia", 5), ("asean", 11), ("lake_chad_basin", 6)],
    ],
)
def test_each_organisation_has_as_many_members_as_it_says(groups, key, count):
    assert len(groups[key]["countries"]) == count


def test_the_states_of_the_rabat_workshop_are_maghreb_and_sahel(groups):
    rabat = {"DZ", "BF", "TD", "ML", "MR", "MA", "NE", "SN"}
    assert rabat <= set(groups["maghreb"]["countries"]) | set(groups["sahel"]["countries"])


def test_a_symbol_says_the_same_number_and_year_as_its_record(instruments):
    for instrument in instruments:
        symbol, number, year = (instrument[name] for name in ("symbol", "number", "year"))
        if instrument["body"] == "security_council":
            assert symbol == f"S/RES/{number} ({year})"
        elif instrument["body"] == "general_assembly" and instrument["kind"] == "resolution":
            assert symbol == f"A/RES/{number}"
        elif number:
            assert symbol.endswith(f"/{number}")
        else:
            assert symbol.endswith(f" ({year})")


def test_a_general_assembly_number_belongs_to_the_session_of_its_year(instruments):
    numbered = [i for i in instruments if i["symbol"].startswith("A/")]
    assert len(numbered) == 14
    for instrument in numbered:
        session = int(instrument["number"].split("/")[0])
        assert instrument["year"] in (1945 + session, 1946 + session)


def test_a_security_council_number_has_one_year_and_later_numbers_are_not_earlier(instruments):
    resolutions = [i for i in instruments if i["body"] == "security_council"]
    assert repeated(i["number"] for i in resolutions) == []
    by_number = sorted(resolutions, key=lambda i: int(i["number"]))
    dates = [i["adopted_on"] for i in by_number]
    assert dates == sorted(dates)
    years = {i["number"]: i["year"] for i in resolutions}
    assert [years[n] for n in ("1373", "1624", "2178", "2195", "2396")] == [
        *(2001, 2005, 2014, 2014, 2017)
    ]


def test_an_adoption_date_is_in_the_calendar_and_in_the_year(instruments):
    for instrument in instruments:
        if instrument["adopted_on"]:
            assert date.fromisoformat(instrument["adopted_on"]).year == instrument["year"]


def test_every_instrument_says_what_it_is(instruments, vocabularies):
    bodies = {term["key"] for term in vocabularies["instrument_body"]}
    kinds = {term["key"] for term in vocabularies["instrument_kind"]}
    for instrument in instruments:
        assert list(instrument) == [
            *("symbol", "number", "year", "adopted_on", "body", "kind"),
            *("heading", "short_subject", "url"),
        ]
        assert instrument["body"] in bodies
        assert instrument["kind"] in kinds
        assert instrument["heading"]
        assert instrument["short_subject"]


def test_a_web_address_is_the_official_one_of_the_symbol(instruments):
    for instrument in instruments:
        wanted = None
        if instrument["number"]:
            wanted = "https://docs.un.org/en/" + instrument["symbol"].replace(" ", "")
        assert instrument["url"] == wanted


def test_the_nineteen_universal_instruments_are_there(instruments):
    years = [i["year"] for i in instruments if i["kind"] == "treaty"]
    assert sorted(years) == [
        *(1963, 1970, 1971, 1973, 1979, 1980, 1988, 1988, 1988, 1991, 1997, 1999),
        *(2005, 2005, 2005, 2005, 2010, 2010, 2014),
    ]


def test_every_term_has_its_own_key_and_labels(vocabularies):
    for terms in vocabularies.values():
        assert repeated(term["key"] for term in terms) == []
        assert all(re.fullmatch("[a-z0-9]+(_[a-z0-9]+)*", term["key"]) for term in terms)
        assert all(list(term) == ["key", *LABELS] for term in terms)
        assert unlabelled(terms) == []


def test_two_terms_of_a_list_never_read_alike(vocabularies):
    """Forms of address are the exception: Ms. and Mrs. are one word in French and Arabic."""
    alike = {
        (name, label): repeated(term[label] for term in terms)
        for name, terms in vocabularies.items()
        for label in LABELS
        if name != "honorific"
    }
    assert {where: labels for where, labels in alike.items() if labels} == {}


def test_labels_start_with_a_capital_and_use_typographic_apostrophes(vocabularies, regions, groups):
    records = [term for terms in vocabularies.values() for term in terms]
    for record in (*records, *regions.values(), *groups.values()):
        for label in ("label_en", "label_fr"):
            assert "'" not in record[label]
            assert not record[label][0].islower()


def test_every_list_a_field_offers_is_shipped(vocabularies):
    offered = {
        field.vocabulary
        for entity in entities().values()
        for field in entity.fields().values()
        if field.vocabulary
    }
    assert offered
    assert offered <= set(vocabularies)


def test_the_states_and_their_labels_are_the_same_list(vocabularies):
    assert [t["key"] for t in vocabularies["participation_status"]] == list(states.PARTICIPATION)
    assert [t["key"] for t in vocabularies["event_status"]] == list(states.EVENT_MOVES)


def test_every_default_of_a_field_is_a_term_of_its_list(vocabularies):
    keys = {name: {term["key"] for term in terms} for name, terms in vocabularies.items()}
    for entity in entities().values():
        for name, field in entity.fields().items():
            default = entity.__table__.columns[name].default
            if field.vocabulary and default is not None:
                assert default.arg in keys[field.vocabulary]
