from datetime import date, datetime

import pytest

from ctdesk.formats.table import Cell, Kind
from ctdesk.formats.wording import cell_text
from ctdesk.kernel.i18n import speaking


@pytest.mark.parametrize(
    ("cell", "kind", "english", "french", "arabic"),
    [
        (None, "text", "—", "—", "—"),
        ("", "number", "", "", ""),
        ("2012-07", "date", "2012-07", "2012-07", "2012-07"),
        (1234567, "number", "1,234,567", "1\u202f234\u202f567", "1\u202f234\u202f567"),
        (-1234, "number", "-1,234", "-1\u202f234", "-1\u202f234"),
        (100, "number", "100", "100", "100"),
        (100.0, "number", "100", "100", "100"),
        (2.5, "number", "2.5", "2,5", "2.5"),
        (1234.567, "number", "1,234.57", "1\u202f234,57", "1\u202f234.57"),
        (0.425, "percent", "42.5%", "42,5\u202f%", "42.5%"),
        (1, "percent", "100%", "100\u202f%", "100%"),
        (date(2012, 7, 17), "date", "17 Jul 2012", "17 juil. 2012", "17 يوليو 2012"),
        (datetime(2021, 1, 8, 9, 5), "datetime", "8 Jan 2021, 09:05", "8 janv. 2021, 09:05", None),
    ],
)
def test_cells_are_worded_in_the_language_spoken(
    cell: Cell, kind: Kind, english: str, french: str, arabic: str | None
) -> None:
    worded = []
    for code in ("en", "fr", "ar"):
        with speaking(code):
            worded.append(cell_text(cell, kind))
    assert worded == [english, french, arabic if arabic is not None else "8 يناير 2021، 09:05"]


def test_flags_are_said_in_words() -> None:
    assert (cell_text(True, "flag"), cell_text(False, "flag")) == ("Yes", "No")


def test_arabic_digits_are_a_choice() -> None:
    with speaking("ar"):
        assert cell_text(1624, "number", digits="arab") == "١\u202f٦٢٤"
        assert cell_text(date(2012, 7, 17), "date", digits="arab") == "١٧ يوليو ٢٠١٢"
        assert cell_text("S/RES/1624", digits="arab") == "S/RES/1624"
