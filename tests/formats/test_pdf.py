import io
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from ctdesk.formats.columns import GAP
from ctdesk.formats.document import (
    Bars,
    Block,
    BulletList,
    Document,
    Facts,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    SideBySide,
    Signatures,
    TableBlock,
)
from ctdesk.formats.pdf import forget, page_drawings, page_images, pdf_bytes, write_pdf
from ctdesk.formats.table import Column, Table
from ctdesk.formats.typeset import typeset
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking, tr
from ctdesk.kernel.paths import resource
from tests.laws import examples

NAME = Column("name", "Name")
MARKUP = ["#let x = 1", "*bold*", "_it_", "<b>x</b>", "$x^2$", "@ref", "\\", "== h", "// c", "`a`"]
MARKUP += ["#panic()", "]#[", '"); #panic()', "&amp;", "{{ x }}", "--", "~", "'q'", "- item"]
ARABIC = "ورشة العمل الإقليمية الثانية"


def printed(*blocks: Block, **around: Any) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_bytes(Document("Summary", blocks, **around))))


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def letters(text: str) -> list[str]:
    """The letters without their order, which readers of joined Arabic letters do not agree on."""
    plain = unicodedata.normalize("NFKC", text)
    return sorted(c for c in plain if unicodedata.category(c)[0] in "LN")


def tags(node: Any) -> list[Any]:
    """Every element of the structure tree, in reading order."""
    node = node.get_object()
    if isinstance(node, ArrayObject):
        return [tag for child in node for tag in tags(child)]
    if not isinstance(node, DictionaryObject):
        return []
    own = [node] if "/S" in node else []
    return own + (tags(node["/K"]) if "/K" in node else [])


def tag_names(reader: PdfReader) -> list[str]:
    return [tag["/S"] for tag in tags(reader.trailer["/Root"]["/StructTreeRoot"])]


def places(reader: PdfReader) -> dict[str, float]:
    """Every text of the first page and how far from the left it begins."""
    found: dict[str, float] = {}

    def visit(text: str, cm: list[float], tm: list[float], _font: Any, _size: Any) -> None:
        if text.strip():
            found[text.strip()] = cm[4] + cm[0] * tm[4]

    reader.pages[0].extract_text(visitor_text=visit)
    return found


def test_the_file_says_what_it_is() -> None:
    reader = printed(
        Paragraph("x"),
        language="fr",
        office="Rabat office",
        keywords=("workshop", "2012"),
        printed_on=date(2026, 11, 22),
    )
    root = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fr", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Summary", "Rabat office")
    assert str(reader.metadata["/CreationDate"]).startswith("D:20261122")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf_bytes(Document("Summary", ()))


def test_pages_are_a4_numbered_and_embed_their_fonts() -> None:
    reader = printed(Paragraph("a"), PageBreak(), Paragraph("b"))
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
    assert reader.page_labels == ["1", "2"]
    assert "/PageLabels" in reader.trailer["/Root"]
    fonts = reader.pages[0]["/Resources"]["/Font"].values()
    assert {str(font.get_object()["/BaseFont"])[8:13] for font in fonts} == {"Inter"}
    (descriptor,) = {
        "/FontFile3" in font.get_object()["/DescendantFonts"][0]["/FontDescriptor"]
        for font in fonts
    }
    assert descriptor


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [("a4", True, (842, 595)), ("a3", True, (1191, 842)), ("a6", False, (298, 420))],
)
def test_other_papers_can_be_asked_for(paper: Any, landscape: bool, size: tuple[int, int]) -> None:
    box = printed(Paragraph("x"), paper=paper, landscape=landscape).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_everything_around_the_blocks_is_printed() -> None:
    text = text_of(
        printed(
            Paragraph("x"),
            kicker="Event summary",
            subtitle="Second in a series",
            mark="Official use",
            office="Rabat office",
            disclosure="Contains personal data",
            printed_on=date(2026, 11, 22),
            printed_by="A. Person",
        )
    )
    assert text.splitlines() == [
        "EVENT SUMMARY Official use · printed 22 November 2026 by A. Person",
        "Summary",
        "Second in a series",
        "x",
        "Rabat office Contains personal data Page 1 of 1",
    ]


def test_later_pages_repeat_title_and_mark() -> None:
    reader = printed(Paragraph("a"), PageBreak(), Paragraph("b"), mark="Official use")
    assert reader.pages[1].extract_text().splitlines()[0] == "Summary Official use"


def test_every_block_prints_its_content() -> None:
    table = Table(
        "T",
        (NAME, Column("n", "All", "number")),
        (("Government", 1300), (None, 2)),
        ("Total", 1302),
    )
    text = text_of(
        printed(
            Heading("Facts"),
            Facts((("Dates", "17–19 July"), ("Place", "Rabat"), ("Mode", ""))),
            Heading("Purpose"),
            Paragraph("First line\nsecond line\n\nSecond paragraph"),
            Heading("Figures"),
            SideBySide((Bars((("Mali", 1200), ("Niger", 0)), "people"),), (TableBlock(table),)),
            Heading("Rest", 2),
            BulletList(("One", "Two"), numbered=True),
            Note("Counted once."),
            Signatures(("Facilitator",)),
        )
    )
    for part in ["FACTS", "Dates", "17–19 July", "Rabat", "First line", "Second paragraph", "Mali"]:
        assert part in text
    for part in ["1,200 people", "0 people", "Government", "1,300", "—", "Total", "1,302", "Rest"]:
        assert part in text
    assert re.search(r"1\.\s*One\s*2\.\s*Two\s*Counted once\.\s*Facilitator", text)
    assert "Mode" not in text


@pytest.mark.parametrize("place", ["title", "subtitle", "kicker", "mark", "office", "disclosure"])
def test_text_around_the_blocks_is_never_read_as_markup(place: str) -> None:
    for text in MARKUP:
        around = {"subtitle": "s", "title": "t"} | {place: text}
        document = Document(around.pop("title"), (), **around)
        found = text_of(PdfReader(io.BytesIO(pdf_bytes(document))))
        assert re.sub(r"\s", "", text).casefold() in re.sub(r"\s", "", found).casefold()


def test_text_inside_blocks_is_never_read_as_markup() -> None:
    table = Table("T", (NAME,), tuple((text,) for text in MARKUP))
    reader = printed(
        TableBlock(table),
        *(Paragraph(text) for text in MARKUP),
        *(Note(text) for text in MARKUP),
        Facts(tuple((text, text) for text in MARKUP)),
        BulletList(tuple(MARKUP)),
        Bars(tuple((text, 1) for text in MARKUP)),
    )
    lines = text_of(reader)
    assert {text: lines.count(text) >= 7 for text in MARKUP} == dict.fromkeys(MARKUP, True)


def test_the_structure_tells_headings_tables_and_lists() -> None:
    table = Table("T", (NAME, Column("b", "B")), (("x", "y"),))
    names = tag_names(printed(Heading("A"), TableBlock(table), Heading("P", 2), BulletList(("z",))))
    for name, count in {"/H1": 1, "/H2": 1, "/Table": 1, "/TH": 2, "/TD": 2, "/L": 1}.items():
        assert (name, names.count(name)) == (name, count)


def test_headings_are_the_outline_also_when_a_part_comes_first() -> None:
    reader = printed(Heading("Part", 2), Paragraph("x"), Heading("Purpose"), Paragraph("y"))
    assert [entry["/Title"] for entry in reader.outline] == ["Part", "Purpose"]


def test_an_empty_section_leaves_no_trace() -> None:
    purpose = (Heading("Purpose"), Paragraph("x"))
    assert "AGENDA" not in text_of(printed(Heading("Agenda"), BulletList(()), *purpose))


def test_a_long_table_repeats_its_headings_on_every_page() -> None:
    rows = tuple((number, f"Person {number}") for number in range(300))
    table = Table("T", (Column("n", "No.", "number"), Column("name", "Family name")), rows)
    pages = [page.extract_text() for page in printed(TableBlock(table)).pages]
    assert len(pages) > 5
    assert {page.count("Family name") for page in pages} == {1}
    found = re.findall(r"Person \d+", "\n".join(pages))
    assert found == [f"Person {number}" for number in range(300)]
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_a_row_is_not_split_over_two_pages() -> None:
    rows = tuple((f"begin{n}\n" + "line\n" * 8 + f"end{n}",) for n in range(20))
    pages = [page.extract_text() for page in printed(TableBlock(Table("T", (NAME,), rows))).pages]
    assert len(pages) > 3
    for page in pages:
        assert re.findall(r"begin(\d+)", page) == re.findall(r"end(\d+)", page)


def test_a_sheet_to_sign_leaves_room_in_every_row() -> None:
    table = Table(
        "T",
        (NAME, Column("am", "Signature", weight=1)),
        tuple((f"Person {n}", "") for n in range(30)),
    )
    assert len(printed(TableBlock(table)).pages) == 1
    pages = printed(TableBlock(table, row_height=12, ruled=True)).pages
    assert len(pages) == 2
    assert "Signature" in pages[1].extract_text()


def test_a_table_without_rows_prints_its_sentence() -> None:
    block = TableBlock(Table("T", (NAME,), ()), if_empty="Nobody has registered yet.")
    assert "Nobody has registered yet." in text_of(printed(Heading("People"), block))


def test_a_table_without_labels_has_no_heading_row() -> None:
    table = Table("T", (Column("t", ""), Column("s", "")), (("09:00", "Opening"),))
    assert tag_names(printed(TableBlock(table))).count("/TH") == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_word_of_ten_thousand_letters_is_printed_whole(language: str) -> None:
    word = "x" * 10_000
    table = Table("T", (NAME, Column("b", "B")), ((word, "y"),))
    reader = printed(TableBlock(table), language=language)
    lines = text_of(reader).splitlines()
    assert sum(line.count("x") for line in lines) == 10_000
    assert max(map(len, lines)) < 200
    assert len(reader.pages) > 1


def test_a_long_word_leaves_no_character_that_was_not_there() -> None:
    address = "https://example.org/" + "path/" * 40
    found = text_of(printed(TableBlock(Table("T", (NAME,), ((address,),)))))
    assert address in re.sub(r"\s", "", found)


def test_an_arabic_page_runs_from_the_right() -> None:
    table = Table("T", (Column("n", "Nom"), Column("p", "Prénom")), (("left", "right"),))
    blocks = (
        TableBlock(table),
        Facts((("Lieu", "Rabat"),)),
        Bars(
            (("Mali", 3), ("Niger", 2)),
        ),
    )
    forward, mirrored = places(printed(*blocks)), places(printed(*blocks, language="ar"))
    for first, second in [("Nom", "Prénom"), ("left", "right"), ("Lieu", "Rabat"), ("Mali", "3")]:
        assert forward[first] < forward[second]
        assert mirrored[first] > mirrored[second]


def test_arabic_letters_come_out_whole() -> None:
    reader = PdfReader(
        io.BytesIO(
            pdf_bytes(
                Document(ARABIC, (Heading("المشاركة"), Paragraph("محمد العلاوي")), language="ar")
            )
        )
    )
    assert reader.trailer["/Root"]["/Lang"] == "ar"
    assert reader.metadata is not None
    assert reader.metadata.title == ARABIC
    with speaking("ar"):
        foot = tr("Page {page} of {pages}", page=1, pages=1)
    assert letters(text_of(reader)) == letters(ARABIC + "المشاركة" + "محمد العلاوي" + foot)


def test_names_and_numbers_of_the_other_direction_keep_their_order() -> None:
    cells = ("+212 661 12 34 56", "O’Brien, Seán (ICCT).", "-5 %")
    table = Table("T", (NAME,), tuple((cell,) for cell in cells))
    # What is drawn in the wrong order is drawn in several pieces.
    assert set(cells) <= set(places(printed(TableBlock(table), language="ar")))


def test_the_gap_between_columns_is_mirrored_too() -> None:
    table = Table("T", (Column("a", "Nom", align="end"), Column("b", "Pays")), (("x", "y"),))
    document = Document("T", (TableBlock(table),), language="ar")
    (block,) = typeset(document)["blocks"]
    found = places(PdfReader(io.BytesIO(pdf_bytes(document))))
    margin = 16 * 72 / 25.4
    assert found["Nom"] == pytest.approx(margin + block["widths"][1] + GAP, abs=1)


def test_arabic_digits_reach_tables_dates_and_page_numbers() -> None:
    table = Table("T", (Column("n", "العدد", "number"),), ((1624,),))
    text = text_of(
        printed(
            TableBlock(table), language="ar", digits="arab", mark="x", printed_on=date(2026, 11, 22)
        )
    )
    assert re.findall("[0-9]", text) == []
    assert sorted(re.findall("[٠-٩]", text)) == sorted("١٦٢٤" + "٢٢" + "٢٠٢٦" + "١" + "١")


def test_totals_are_bold() -> None:
    table = Table("T", (NAME,), (("Mali",),), ("Total",))
    fonts: dict[str, str] = {}
    printed(TableBlock(table)).pages[0].extract_text(
        visitor_text=lambda text, _c, _t, font, _s: fonts.update(
            {text.strip(): str(font["/BaseFont"]) if font else ""}
        )
    )
    assert "Inter-Regular" in fonts["Mali"]
    assert "Inter-Bold" in fonts["Total"]


def test_what_was_printed_is_forgotten_without_harm() -> None:
    document = Document("Summary", (Paragraph("x"),))
    before = pdf_bytes(document)
    forget()
    assert pdf_bytes(document) == before


def test_what_no_font_has_is_framed_described_and_named() -> None:
    reader = printed(Paragraph("缅北禁地 15-member"), Heading("缅"), Paragraph("x"))
    text = text_of(reader)
    assert "15-member" in text
    assert "U+7F05 U+5317 U+7981 U+5730." in text
    described = [
        tag["/Alt"]
        for tag in tags(reader.trailer["/Root"]["/StructTreeRoot"])
        if tag["/S"] == "/Figure"
    ]
    assert "".join(described) == "缅北禁地缅"


def test_a_document_without_a_title_is_still_printed() -> None:
    reader = PdfReader(io.BytesIO(pdf_bytes(Document("", (Paragraph("x"),)))))
    assert reader.metadata is not None
    assert reader.metadata.title == "—"


def test_half_a_character_is_refused() -> None:
    with pytest.raises(UserError, match="holds a character that cannot be written"):
        printed(Paragraph("Moh\ud800amed"))


def test_equal_documents_are_equal_files() -> None:
    document = Document("Summary", (Paragraph("x"),), printed_on=date(2026, 11, 22))
    assert pdf_bytes(document) == pdf_bytes(document)


def test_the_preview_has_the_pages_of_the_print() -> None:
    document = Document("Summary", (Paragraph("a"), PageBreak(), Paragraph("b")))
    images = page_images(document, ppi=72)
    assert [image[:8] for image in images] == [b"\x89PNG\r\n\x1a\n"] * 2
    assert [int.from_bytes(images[0][at : at + 4], "big") for at in (16, 20)] == [595, 842]
    assert len(page_drawings(document)) == 2
    assert all(drawing.lstrip().startswith(b"<svg") for drawing in page_drawings(document))


def test_the_printed_file_is_the_bytes(tmp_path: Path) -> None:
    document = Document("Summary", (Paragraph("x"),))
    write_pdf(document, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == pdf_bytes(document)


def test_a_pdf_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_pdf(Document("Summary", ()), tmp_path / "gone" / "a.pdf")


def test_the_templates_reach_for_nothing_outside() -> None:
    sources = [file.read_text("utf-8") for file in sorted(resource("templates").glob("*.typ"))]
    assert len(sources) == 3
    assert [re.findall(r"@preview|@local|plugin\(|eval\(", source) for source in sources] == [
        []
    ] * 3


def test_the_fonts_carry_their_licence_and_stay_small() -> None:
    fonts = sorted(resource("fonts").iterdir())
    assert {file.name for file in fonts if file.suffix == ".txt"} == {
        "Inter-OFL.txt",
        "NotoSans-OFL.txt",
    }
    assert sum(file.stat().st_size for file in fonts) < 4_000_000


@settings(max_examples=examples(60))
@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(["en", "ar"]))
def test_any_text_in_any_place_prints(one: str, two: str, language: str) -> None:
    table = Table("T", (Column("a", one), NAME), ((one, two), (two, 1)), (two, one))
    blocks = (Heading(one), TableBlock(table), Heading(two, 2), Paragraph(one), Note(two))
    more = (Facts(((one, two),)), Bars(((one, 1),), two), BulletList((two,)), Signatures((one,)))
    document = Document(
        one, (*blocks, *more), language, two, kicker=one, mark=two, office=one, disclosure=two
    )
    try:
        assert pdf_bytes(document).startswith(b"%PDF-")
    except UserError as refusal:
        assert "cannot be written" in refusal.sentence
