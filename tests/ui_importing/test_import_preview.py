"""What the import shows before anything is recorded."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ctdesk.kernel import i18n
from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.retell import tell_everyone
from tests.offscreen import settle


def words(sheet):
    return [(word.label, word.key) for word in sheet.preview.filters.words.words()]


def numbers(sheet):
    return [word.accessibleName() for word in sheet.preview.filters.words.words()]


def beside(sheet, row):
    sheet.preview.table.choose(row)
    settle()
    return sheet.preview.panel.texts()


def names(sheet):
    return [row[2] for row in sheet.preview.table.texts()]


def test_every_row_has_its_number_a_status_word_and_a_name(shown):
    assert [row[:3] for row in shown.preview.table.texts()] == [
        ("2", "info|New", "Fatou Ndiaye"),
        ("3", "done|Recognised 99 %", "Mohamed El Alaoui"),
        ("4", "soon|Doubtful", "Muhammad Alaoui"),
        ("5", "late|Refused", "Idrissa"),
        ("6", "info|New", "فاطمة بن علي"),
    ]


def test_the_words_above_count_the_rows_and_narrow_to_them(shown):
    assert numbers(shown) == [
        "All rows 5",
        "New 2",
        "Recognised 1",
        "Doubtful 1",
        "Refused 1",
        "Left out 0",
    ]
    shown.preview.filters.words.words()[1].click()
    assert names(shown) == ["Fatou Ndiaye", "فاطمة بن علي"]
    shown.preview.filters.words.words()[1].click()
    assert len(names(shown)) == 5


def test_a_word_no_row_belongs_to_says_so_in_place_of_the_rows(shown):
    shown.preview.filters.words.words()[5].click()
    assert shown.preview.none.isVisible()
    assert not shown.preview.table.isVisible()


def test_the_button_says_what_it_will_do_and_what_is_left_out(shown):
    assert shown.preview.foot.texts() == [
        "Left out: 1 doubtful row has no answer yet, 1 row is refused",
        "Import 3 people: 2 new, 1 recognised; 2 left out",
    ]


def test_a_recognised_row_says_why(shown):
    told = beside(shown, 1)
    assert told[:8] == [
        "Recognised 99 %",
        "Row 3",
        "Mohamed El Alaoui",
        "What differs stays in the book as it is.",
        "1",
        "Mohamed El Alaoui",
        "99 %",
        "the same name, same e-mail, same country, other position",
    ]


def test_a_doubtful_row_is_compared_with_everybody_it_may_be(shown):
    told = beside(shown, 2)
    assert told[3] == "Is this one of the 2 people below, or somebody new?"
    assert [told[at + 1] for at, text in enumerate(told) if text in ("1", "2")] == [
        "Mohamed El Alaoui",
        "Mohammed Alaoui",
    ]


def test_what_differs_between_list_and_book_is_marked(shown):
    beside(shown, 2)
    assert shown.preview.panel.marked() == [
        *("Muhammad", "Mohamed", "Alaoui", "El Alaoui", "Judge", "Head of unit"),
        *("Muhammad", "Mohammed", "Judge", "Prosecutor"),
    ]


def test_a_refused_row_names_the_cell_and_the_reason_and_cannot_be_decided(shown):
    told = beside(shown, 3)
    assert told[3:6] == [
        "Cell D5, Country",
        "Country: “Atlantis” is not in the list of countries; type its name or its two-letter "
        "code, such as MA.",
        "Correct the cell in the file and import it again.",
    ]
    assert not shown.preview.panel.new.isVisible()


def test_a_new_row_shows_what_would_be_kept_of_an_arabic_name(shown):
    assert beside(shown, 4) == [
        *("New", "Row 6", "فاطمة بن علي", "Nobody in the book is like this person."),
        *("Given names", "فاطمة", "Family name", "بن علي", "Country", "Tunisia"),
        *("Position", "قاضية", "E-mail", "f.benali@justice.example"),
    ]


def test_each_column_shows_heading_samples_and_a_guess(shown):
    card = shown.preview.strip.cards[2]
    assert card.texts() == ["Position", "Researcher", "Chief of unit"]
    assert (card.key(), card.is_guessed()) == ("job_title", True)
    assert shown.preview.strip.used() == "5 of 5 columns used, 5 guessed"


def choose_meaning(card, key):
    """Choose in the box of a card as a person does."""
    card.meaning.setCurrentIndex(card.meaning.findData(key))
    card.meaning.activated.emit(card.meaning.currentIndex())


def test_another_meaning_of_a_column_is_no_guess_and_judges_the_rows_anew(shown):
    strip = shown.preview.strip
    choose_meaning(strip.cards[3], "")
    strip.settle_now()
    assert [row[1] for row in shown.preview.table.texts()][3] == "info|New"
    assert strip.used() == "4 of 5 columns used, 4 guessed"
    assert not strip.cards[3].is_guessed()


def test_a_meaning_belongs_to_one_column_only(shown):
    strip = shown.preview.strip
    choose_meaning(strip.cards[2], "email")
    strip.settle_now()
    assert [card.key() for card in strip.cards] == [
        *("given_name", "family_name", "email", "country", ""),
    ]


def test_columns_can_be_hidden_and_stay_hidden(shown, window):
    shown.preview.strip.toggle.click()
    assert not shown.preview.strip.cards[0].isVisible()
    again = open_import(window.desk, shown._source)
    settle()
    assert not again.preview.strip.cards[0].isVisible()
    assert again.preview.strip.toggle.text() == "Show columns"


def test_in_a_low_window_the_columns_give_way_to_the_rows(shown, window):
    window.resize(800, 560)
    settle()
    assert not shown.preview.strip.cards[0].isVisible()
    shown.preview.strip.toggle.click()
    assert shown.preview.strip.cards[0].isVisible()
    window.resize(1360, 850)
    settle()
    assert shown.preview.strip.cards[0].isVisible()
    assert shown.preview.strip.toggle.text() == "Hide columns"


def test_two_hundred_columns_come_in_turns_and_all_are_there(window, listed):
    others = ";".join(f"Column {number}" for number in range(2, 200))
    headings = f"Given names;Family name;{others}"
    row = ";".join("x" for _ in range(200))
    sheet = open_import(window.desk, listed(f"{headings}\n{row}\n{row}"))
    assert len(sheet.preview.strip.cards) < 200
    while len(sheet.preview.strip.cards) < 200:
        settle()
    assert sheet.preview.strip.cards[199].texts()[0] == "Column 199"


def test_only_the_rows_in_sight_are_read(window, listed):
    lines = "\n".join(f"Awa{number};Diallo;;;" for number in range(2_000))
    sheet = open_import(window.desk, listed(f"Given names;Family name;a;b;c\n{lines}"))
    settle()
    rows = sheet.preview.table.texts()
    assert len(rows) == 2_000
    assert sum(row is not None for row in rows) < 200


def test_the_preview_is_told_again_in_french_and_keeps_its_rows(shown, window):
    i18n.set_language("fr")
    tell_everyone()
    settle()
    assert shown.title() == "Importer une liste de personnes"
    assert shown.preview.table.texts()[3][1] == "late|Refusé"
    assert shown.preview.foot.texts()[-1].startswith("Importer 3 personnes")


def test_the_tab_key_goes_from_the_rows_to_the_import_button(shown):
    shown.preview.table.setFocus()
    shown.preview.table.leave(forwards=True)
    for _ in range(20):
        if shown.preview.foot.go.hasFocus():
            break
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    assert shown.preview.foot.go.hasFocus()


def test_every_control_has_a_name(shown):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    shown.preview.table.choose(2)
    settle()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
    unnamed = [
        control
        for control in shown.findChildren(QWidget)
        if isinstance(control, kinds)
        and control.isVisible()
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert unnamed == []
