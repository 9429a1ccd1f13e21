from typing import Any

import pytest

from ctdesk.formats.document import Bars, Block, Document, Facts, TableBlock
from ctdesk.formats.table import Column, Table
from ctdesk.formats.typeset import typeset

COLUMNS = (
    Column("name", "Name"),
    Column("due", "Due", align="end"),
    Column("mark", "Mark", align="center"),
    Column("n", "All", "number"),
    Column("p", "Share", "percent", "start"),
)
TABLE = TableBlock(Table("T", COLUMNS, (("a", "b", "c", 1, 0.5),)))


def content_of(block: Block, **around: Any) -> dict[str, Any]:
    (content,) = typeset(Document("T", (block,), **around))["blocks"]
    return dict(content)


def test_words_stand_at_the_start_and_numbers_at_the_right_in_every_language() -> None:
    assert content_of(TABLE)["align"] == ["left", "right", "center", "right", "left"]
    assert content_of(TABLE, language="ar")["align"] == [
        "right",
        "left",
        "center",
        "right",
        "right",
    ]


@pytest.mark.parametrize(("landscape", "millimetres"), [(False, 210), (True, 297)])
def test_a_table_is_as_wide_as_its_page(landscape: bool, millimetres: int) -> None:
    room = (millimetres - 32) * 72 / 25.4
    assert sum(content_of(TABLE, landscape=landscape)["widths"]) == pytest.approx(room, abs=0.1)


def test_what_is_not_known_is_a_dash_and_what_has_no_total_is_empty() -> None:
    table = Table("T", COLUMNS[3:], ((None, 0.5),), (7, None))
    content = content_of(TableBlock(table))
    assert (content["rows"], content["totals"]) == ([["—", "50%"]], ["7", ""])


def test_bars_are_parts_of_the_longest() -> None:
    rows = content_of(Bars((("Mali", 8), ("Niger", 4), ("Chad", 0))))["rows"]
    assert [(label, part) for label, part, _ in rows] == [("Mali", 1), ("Niger", 0.5), ("Chad", 0)]


def test_bars_of_nothing_have_no_length() -> None:
    assert content_of(Bars((("Mali", 0),)))["rows"] == [["Mali", 0, "0"]]


def test_bars_speak_the_digits_of_the_document() -> None:
    (row,) = content_of(Bars((("مالي", 12),)), language="ar", digits="arab")["rows"]
    assert row[2] == {"direction": "ltr", "pieces": ["١٢"]}


def test_only_rows_taller_than_a_quarter_page_may_be_split() -> None:
    table = Table(
        "T", COLUMNS[:1], (("short",), ("word " * 800,), ("line\n" * 30,), ("line\n" * 5,))
    )
    assert content_of(TableBlock(table))["tall"] == [1, 2]


def test_labels_share_one_width_within_reason() -> None:
    short = content_of(Facts((("Dates", "x"), ("Organisers", "y"))))["label_width"]
    long = content_of(Facts((("Dates " * 50, "x"), ("Organisers", "y"))))["label_width"]
    assert 40 < short < 90
    assert long == pytest.approx((178 * 72 / 25.4 - 24) / 2 * 0.45, abs=0.1)


def test_a_long_title_is_shortened_at_a_word_in_the_running_head() -> None:
    title = "Second regional workshop on the implementation of resolution 1624 " * 4
    running = typeset(Document(title, ()))["running"]
    assert running.endswith("…")
    assert title.startswith(running[:-1] + " ")
    assert typeset(Document("Short title", ()))["running"] == "Short title"
