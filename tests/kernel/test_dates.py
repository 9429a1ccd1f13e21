from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ctdesk.kernel import clock, i18n, months
from ctdesk.kernel.dates import (
    DateRange,
    format_date,
    format_range,
    parse_date,
    parse_range,
    parse_time,
    precision,
)
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.text import fold

RABAT = DateRange("2012-07-17", "2012-07-19")
ASWAN = DateRange("2017-01-31", "2017-02-02")
NEW_YEAR = DateRange("2019-12-30", "2020-01-02")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((text, RABAT) for text in [
            "17-19/7/2012", "17–19 July 2012", "17 - 19 july 2012", "17 to 19 July 2012",
            "from 17th to 19th of July, 2012", "July 17-19, 2012", "July 17 – July 19, 2012",
            "17/7-19/7/2012", "17/07/2012-19/07/2012", "17.-19.07.2012", "17-07-2012/19-07-2012",
            "2012-07-17/2012-07-19", "2012-07-17 - 2012-07-19", "2012-07-17/19",
            "2012/07/17 – 2012/07/19", "Tuesday 17 – Thursday 19 July 2012",
            "du 17 au 19 juillet 2012", "17-19 JUILLET 2012", "mardi 17 à jeudi 19 juil. 2012",
            "17 jusqu’au 19 juill 2012", "17-19 يوليو 2012", "من 17 إلى 19 يوليو 2012",
            "١٧-١٩ يوليو ٢٠١٢", "۱۷ – ۱۹ يوليو ۲۰۱۲", "17 ـ 19 تموز 2012", "17-19 جويلية 2012",
            "17-19 يوليوز 2012", "من الثلاثاء 17 حتى الخميس 19 يُوليُو 2012",
            "\u206817–19 يوليو 2012\u2069",
        ]),
        *((text, ASWAN) for text in [
            "31 January - 2 February 2017", "31 Jan to 2 Feb 2017", "31 Jan–2 Feb 2017",
            "31/1-2/2/2017", "31 janvier – 2 fevrier 2017", "31 janv. au 2 févr. 2017",
            "31 كانون الثاني – 2 شباط 2017", "31 جانفي - 2 فيفري 2017",
        ]),
        *((text, NEW_YEAR) for text in [
            "30 Dec 2019 – 2 Jan 2020", "30 Dec – 2 Jan 2020", "30/12/2019-2/1/2020",
            "30 دجنبر 2019 – 2 يناير 2020", "30 كانون الأول 2019 – 2 كانون الثاني 2020",
        ]),
        *((text, DateRange("2012-07-17", "2012-07-17")) for text in [
            "2012-07-17", "17 juillet 2012", "July 17, 2012", "17.07.2012", "17/07/12",
            "17July2012", "2012 July 17",
        ]),
        *((text, DateRange("2012-07", "2012-07")) for text in [
            "2012-07", "July 2012", "juillet 2012", "7/2012", "07-2012", "07.2012", "يوليو 2012",
        ]),
        ("Friday, 13 May 2022", DateRange("2022-05-13", "2022-05-13")),
        ("1er juillet 2012", DateRange("2012-07-01", "2012-07-01")),
        ("1ᵉʳ juillet 2012", DateRange("2012-07-01", "2012-07-01")),
        ("July–Sept 2012", DateRange("2012-07", "2012-09")),
        ("de juillet à septembre 2012", DateRange("2012-07", "2012-09")),
        ("Nov 2011 - Jan 2012", DateRange("2011-11", "2012-01")),
        ("2012", DateRange("2012", "2012")),
        ("2012-2014", DateRange("2012", "2014")),
        ("2012 - July 2012", DateRange("2012", "2012-07")),
        ("17 July 2012 - 2013", DateRange("2012-07-17", "2013")),
        ("July 2012 – 19 July 2012", DateRange("2012-07", "2012-07-19")),
        ("29 February 2020", DateRange("2020-02-29", "2020-02-29")),
        ("", DateRange(None, None)),
        (" \u200f\n", DateRange(None, None)),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_type_them(typed, meant):
    assert parse_range(typed) == meant


@pytest.mark.parametrize("names", [*months.LONG.values(), *months.SHORT.values()])
def test_every_month_name_shown_is_read_back_without_its_accents_too(names):
    wanted = [f"2012-{n:02d}" for n in range(1, 13)]
    assert [parse_date(f"{name} 2012") for name in names] == wanted
    assert [parse_date(f"{fold(name)} 2012") for name in names] == wanted


@pytest.mark.parametrize(
    "line",
    [
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول "
        "تشرين_الأول تشرين_الثاني كانون_الأول",
    ],
    ids=["Algeria and Tunisia", "Morocco", "Mauritania", "Levant and Iraq"],
)
def test_the_months_of_every_arabic_speaking_region_are_read(line):
    names = [name.replace("_", " ") for name in line.split()]
    assert [parse_date(f"3 {name} 2012") for name in names] == [
        f"2012-{n:02d}-03" for n in range(1, 13)
    ]


def test_month_names_are_those_of_the_unicode_locale_tables():
    from babel import Locale

    for language, long in months.LONG.items():
        names = Locale.parse(language).months["format"]
        assert tuple(names["wide"].values()) == long
        assert tuple(names["abbreviated"].values()) == months.SHORT[language]


def test_a_year_of_two_digits_reaches_ten_years_ahead():
    this = clock.today().year
    assert parse_date(f"1/2/{(this + 10) % 100:02d}") == f"{this + 10}-02-01"
    assert parse_date(f"1/2/{(this + 11) % 100:02d}") == f"{this + 11 - 100}-02-01"


def test_a_date_of_the_past_has_come_as_far_as_it_is_known() -> None:
    today = clock.today()
    iso, this = today.isoformat(), today.year
    for known in (iso, iso[:7], iso[:4], "1900", "1975-03"):
        assert parse_date(known, past=True) == known
    for later in (f"{this + 1}", f"{this + 1}-01", (today + timedelta(days=1)).isoformat()):
        with pytest.raises(UserError, match=r"has not come yet; correct the date\.$"):
            parse_date(later, past=True)
        assert parse_date(later) == later
    with pytest.raises(UserError, match="The year 1899 is not between 1900 and 2200; correct it"):
        parse_date("1/2/1899", past=True)


@pytest.mark.parametrize("typed", ["12-MAR-1975", "12 03 1975", " 12.mars.1975", "12/مارس/1975"])
def test_a_day_may_be_parted_as_in_a_passport(typed: str) -> None:
    assert parse_date(typed) == "1975-03-12"


def test_two_figures_of_a_year_of_the_past_are_never_of_one_to_come() -> None:
    this = clock.today().year
    assert parse_date(f"1/1/{this % 100:02d}", past=True) == f"{this}-01-01"
    assert parse_date(f"1/2/{(this + 1) % 100:02d}", past=True) == f"{this - 99}-02-01"


@pytest.mark.parametrize(
    "typed",
    [
        *("32/7/2012", "30 February 2012", "29 February 2019", "7/17/2012", "2012-13"),
        *("2012-00", "0/7/2012", "2012-07-00", "gibberish", "17 July July 2012", "17-2012"),
        *("17 18 July 2012", "- 2012", "17 2012", "2012-07/20", "July 2012 - 19"),
        *("2012 -", "1-2-3 July 2012", "20120717", "17 July 2012 at noon", "17:30", "2012?"),
        *("2012\x00", "\ud800", "½", "17/7/2012 17/7/2012"),
    ],
)
def test_what_is_no_date_is_refused_with_an_example(typed):
    with pytest.raises(UserError) as refusal:
        parse_range(typed)
    assert refusal.value.sentence == (
        f"“{typed}” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17."
    )


def test_a_whole_page_pasted_into_a_date_is_quoted_shortly():
    with pytest.raises(UserError) as refusal:
        parse_range("2012 " * 10_000)
    assert refusal.value.sentence == (
        f"“{('2012 ' * 12).strip()}…” is not a date; "
        "type it like 17-19/7/2012, July 2012 or 2012-07-17."
    )


@pytest.mark.parametrize("typed", ["17 July", "17", "17-19/7", "July"])
def test_a_date_without_a_year_is_asked_for_the_year(typed):
    with pytest.raises(UserError) as refusal:
        parse_range(typed)
    assert refusal.value.sentence == (
        f"“{typed}” has no year; type it like 17-19/7/2012, July 2012 or 2012-07-17."
    )


@pytest.mark.parametrize(
    ("typed", "end", "start"),
    [
        ("5 May 2012 - 3 May 2012", "3 May 2012", "5 May 2012"),
        ("19-17/7/2012", "17 July 2012", "19 July 2012"),
        ("2013-2012", "2012", "2013"),
        ("August 2012 - 31 July 2012", "31 July 2012", "August 2012"),
    ],
)
def test_an_end_before_the_start_names_both(typed, end, start):
    with pytest.raises(UserError) as refusal:
        parse_range(typed)
    assert refusal.value.sentence == (
        f"The end, {end}, is before the start, {start}; correct one of them."
    )


@pytest.mark.parametrize("year", [1899, 2201])
def test_a_year_nobody_means_is_refused(year):
    with pytest.raises(UserError) as refusal:
        parse_range(f"17 July {year}")
    assert refusal.value.sentence == (f"The year {year} is not between 1900 and 2200; correct it.")


@given(st.text(st.characters(exclude_categories=())))
@example("1er")
def test_any_text_is_a_date_or_a_refusal(text):
    try:
        found = parse_range(text)
    except UserError:
        return
    assert (found.start is None) == (found.end is None)


def test_a_single_date_is_one_and_a_range_is_not():
    assert parse_date("17 July 2012") == "2012-07-17"
    assert parse_date("") is None
    with pytest.raises(UserError) as refusal:
        parse_date("17-19/7/2012")
    assert refusal.value.sentence == (
        "“17-19/7/2012” is more than one date; type a single one like 17/7/2012 or July 2012."
    )


def test_precision_is_the_part_that_is_known():
    assert [precision(iso) for iso in ("2012", "2012-07", "2012-07-17")] == ["year", "month", "day"]


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        (
            "en",
            "17–19 July 2012|31 January – 2 February 2017|30 December 2019 – 2 January 2020"
            "|July 2012|2012|July–September 2012|2012–2014|1–3 July 2012|2012 – July 2012",
            "17–19 Jul 2012|31 Jan–2 Feb 2017|30 Dec 2019–2 Jan 2020"
            "|Jul 2012|2012|Jul–Sep 2012|2012–2014|1–3 Jul 2012|2012 – Jul 2012",
        ),
        (
            "fr",
            "17–19 juillet 2012|31 janvier – 2 février 2017|30 décembre 2019 – 2 janvier 2020"
            "|juillet 2012|2012|juillet–septembre 2012|2012–2014|1er–3 juillet 2012"
            "|2012 – juillet 2012",
            "17–19 juil. 2012|31 janv.–2 févr. 2017|30 déc. 2019–2 janv. 2020"
            "|juil. 2012|2012|juil.–sept. 2012|2012–2014|1er–3 juil. 2012|2012 – juil. 2012",
        ),
        (
            "ar",
            "\u206817–19 يوليو 2012\u2069|\u206831 يناير – 2 فبراير 2017\u2069"
            "|\u206830 ديسمبر 2019 – 2 يناير 2020\u2069|يوليو 2012|2012"
            "|\u2068يوليو–سبتمبر 2012\u2069|\u2068\u200f2012–2014\u2069"
            "|\u20681–3 يوليو 2012\u2069|\u20682012 – يوليو 2012\u2069",
            "\u206817–19 يوليو 2012\u2069|\u206831 يناير–2 فبراير 2017\u2069"
            "|\u206830 ديسمبر 2019–2 يناير 2020\u2069|يوليو 2012|2012"
            "|\u2068يوليو–سبتمبر 2012\u2069|\u2068\u200f2012–2014\u2069"
            "|\u20681–3 يوليو 2012\u2069|\u20682012 – يوليو 2012\u2069",
        ),
    ],
)
def test_dates_are_shown_in_the_language_spoken(language, long, short):
    ranges = [
        *(RABAT, ASWAN, NEW_YEAR, DateRange("2012-07", "2012-07"), DateRange("2012", "2012")),
        *(DateRange("2012-07", "2012-09"), DateRange("2012", "2014")),
        *(DateRange("2012-07-01", "2012-07-03"), DateRange("2012", "2012-07")),
    ]
    with i18n.speaking(language):
        assert [format_range(r.start, r.end) for r in ranges] == long.split("|")
        assert [format_range(r.start, r.end, short=True) for r in ranges] == short.split("|")


def test_arabic_digits_are_shown_when_asked_for():
    with i18n.speaking("ar"):
        assert format_range("2012-07-17", "2012-07-19", digits="arab") == (
            "\u2068١٧–١٩ يوليو ٢٠١٢\u2069"
        )
        assert format_date("2012-07-17", digits="arab") == "١٧ يوليو ٢٠١٢"


def test_a_range_of_which_one_end_is_known_shows_that_one():
    assert format_range("2012-07-17", None) == "17 July 2012"
    assert format_range(None, "2012-07-17", short=True) == "17 Jul 2012"
    assert (format_range(None, None), format_date(None)) == ("", "")


@st.composite
def partial_dates(draw):
    day = draw(st.dates(date(1900, 1, 1), date(2200, 12, 31))).isoformat()
    return day[: draw(st.sampled_from([4, 7, 10]))]


@given(
    start=partial_dates(),
    end=partial_dates(),
    language=st.sampled_from(i18n.LANGUAGES),
    short=st.booleans(),
    digits=st.sampled_from(["latn", "arab"]),
)
def test_what_is_shown_is_read_back_as_the_same_dates(start, end, language, short, digits):
    known = min(len(start), len(end))
    assume(start[:known] <= end[:known])
    with i18n.speaking(language):
        shown = format_range(start, end, short=short, digits=digits)
        assert parse_range(shown) == DateRange(start, end)
        assert parse_date(format_date(start, short=short, digits=digits)) == start


@given(st.dates(date(1900, 1, 1), date(2200, 12, 20)), st.integers(0, 40))
def test_close_days_are_read_back_in_every_language(first, days):
    last = date.fromordinal(first.toordinal() + min(days, 10))
    wanted = DateRange(first.isoformat(), last.isoformat())
    for language in i18n.LANGUAGES:
        with i18n.speaking(language):
            assert parse_range(format_range(wanted.start, wanted.end)) == wanted
            assert parse_range(format_range(wanted.start, wanted.end, short=True)) == wanted


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((text, "09:00") for text in ["9", "09", "9h", "9 heures", "9 am", "09:00 a.m.", "9 ص"]),
        *((text, "09:30") for text in [
            "9:30", "09.30", "9h30", "9 h 30", "0930", "9:30 am", "9:30:00", "٩:٣٠", "9:30 صباحًا",
        ]),
        *((text, "14:00") for text in ["14:00", "14h", "2 pm", "2PM", "2 p.m.", "2 مساءً", "2 م"]),
        *((text, "00:00") for text in ["0:00", "00h00", "12 am"]),
        *((text, "12:00") for text in ["12", "12 pm", "12 ظهرًا"]),
        ("23:59", "23:59"),
        ("", None),
        ("  ", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_type_them(typed, meant):
    assert parse_time(typed) == meant


@pytest.mark.parametrize(
    "typed", ["24:00", "9:60", "9:5", "14 pm", "0 am", "930", "morning", "-9", "9:30:15", "9h h"]
)
def test_what_is_no_time_is_refused_with_an_example(typed):
    with pytest.raises(UserError) as refusal:
        parse_time(typed)
    assert refusal.value.sentence == (
        f"“{typed}” is not a time; type it like 9:30, 14:00, 9h30 or 2 pm."
    )
