"""The names of the months: as they are written here, and all the ways people type them."""

from functools import cache

from ctdesk.kernel.text import fold, words

LONG = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "ar": (
        *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو"),
        *("أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    ),
}
SHORT = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": (
        *("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil."),
        *("août", "sept.", "oct.", "nov.", "déc."),
    ),
    "ar": LONG["ar"],
}

# Also typed: further abbreviations, then the months of Algeria and Tunisia, of Morocco, of
# Mauritania, and of the Levant and Iraq.
_ALSO_TYPED = (
    "jan جانفي كانون_الثاني",
    "fev feb فيفري شباط",
    "آذار",
    "إبريل أفريل نيسان",
    "ماي أيار",
    "jun جوان حزيران",
    "jul juill جويلية يوليوز تموز",
    "aug غشت أغشت أوت آب",
    "sept شتنبر شتمبر أيلول",
    "تشرين_الأول",
    "نونبر تشرين_الثاني",
    "دجنبر دجمبر كانون_الأول",
)
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim "
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
)


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name in any language, with or without accents; else None."""
    return _numbers().get(fold(name))


def is_weekday(name: str) -> bool:
    """Whether this is the name of a day of the week."""
    return fold(name) in _weekdays()


@cache
def _numbers() -> dict[str, int]:
    named = (*LONG.values(), *SHORT.values(), tuple(map(str.split, _ALSO_TYPED)))
    found: dict[str, int] = {}
    for months in named:
        for number, names in enumerate(months, start=1):
            for name in (names,) if isinstance(names, str) else names:
                found[fold(name)] = number
    return found


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(words(_WEEKDAYS))
