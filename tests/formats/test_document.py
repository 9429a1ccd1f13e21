import pytest

from ctdesk.formats.document import (
    Bars,
    Block,
    BulletList,
    Facts,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    SideBySide,
    TableBlock,
    printable,
)
from ctdesk.formats.table import Column, Table

EMPTY = Table("T", (Column("name", "Name"),), ())
FULL = Table("T", (Column("name", "Name"),), (("Mohamed",),))


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(" \n"),
        Note(""),
        Facts((("Dates", ""),)),
        BulletList(("", " ")),
        Bars(()),
        TableBlock(EMPTY),
        TableBlock(Table("T", (), ((),))),
        SideBySide((Paragraph(""),), (Heading("Alone"),)),
    ],
)
def test_an_empty_section_is_not_printed(block: Block) -> None:
    assert printable((Heading("Section"), block)) == ()


def test_a_heading_stays_when_something_stands_under_it() -> None:
    blocks = (Heading("A"), Heading("Part", 2), Paragraph("x"), Heading("B"), PageBreak())
    assert printable(blocks) == (Heading("A"), Heading("Part", 2), Paragraph("x"), PageBreak())


def test_a_part_without_content_goes_and_its_section_with_it() -> None:
    blocks = (Heading("A"), Heading("Part", 2), Bars(()), Heading("B"), Paragraph("x"))
    assert printable(blocks) == (Heading("B"), Paragraph("x"))


def test_what_is_filled_in_stays() -> None:
    facts = Facts((("Dates", "17 July"), ("Place", " ")))
    table = TableBlock(EMPTY, if_empty="Nobody yet.")
    sides = SideBySide((Paragraph(""),), (TableBlock(FULL),))
    assert printable((facts, BulletList(("a", "")), table, sides)) == (
        Facts((("Dates", "17 July"),)),
        BulletList(("a",)),
        Paragraph("Nobody yet."),
        SideBySide((), (TableBlock(FULL),)),
    )


def test_totals_alone_are_a_table() -> None:
    block = TableBlock(Table("T", (Column("name", "Name"),), (), ("Total",)))
    assert printable((block,)) == (block,)
