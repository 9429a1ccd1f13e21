"""What can be seen of importing a list, one sight after the other, for its pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ctdesk.ui.importing.import_sheet import ImportSheet
from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.importing.wording import DOUBTFUL, NEW, RECOGNISED, REFUSED
from ctdesk.ui.window import Window

_HEADINGS = "Title;Prénom;Nom;الاسم;Fonction;Organisation;Pays;E-mail;Téléphone"
_ROWS = (
    "M.;Edward;Gabriel;;Ambassador;;United States;;",
    "Ms;Caitlin;DEARING SCOTT;;Analyst;Moroccan American Center for Policy;Maroc;;",
    "Mme;Aïssata;Traoré;;Magistrate;Ministry of Justice;Mali;a.traore@justice.example;",
    "Mr;Mohamed;El Alaoui;محمد العلوي;Chef d’unité;Ministry of Interior;Maroc;;",
    "Dr;Fatou;Ndiaye;;Researcher;West Africa Network for Peacebuilding;Sénégal;;",
    "Mr;Idrissa;Maïga;;Member of parliament;National Assembly;Atlantis;;",
    "Ms;ليلى;بن علي;ليلى بن علي;قاضية;وزارة العدل;تونس;;",
    "Mr;Brahim;Ould Ahmed;;Inspector;Judicial police;Mauritanie;;",
    "Ms;Mariam;Deby;;Coordinator;Collectif des femmes;Tchad;;",
)
_ENCODING = "cp1256"


def importing(window: Window, settle: Callable[[], None]) -> Iterator[str]:
    """Bring each sight of an import to the front and say its name."""
    with TemporaryDirectory() as folder:
        clear, unclear = _lists(Path(folder))
        sheet = open_import(window.desk)
        settle()
        yield "beginning"
        sheet.begin(unclear)
        settle()
        yield "encodings"
        sheet.begin(clear)
        settle()
        for standing in (DOUBTFUL, RECOGNISED, NEW, REFUSED):
            if _stand_on(sheet, standing):
                settle()
                yield standing
        window.desk.close_sheet()
        settle()


def _lists(folder: Path) -> tuple[Source, Source]:
    """A list that says how its letters are written, and one that does not."""
    clear, unclear = folder / "nominations.csv", folder / "liste.csv"
    text = "\n".join((_HEADINGS, *_ROWS))
    clear.write_text(text, encoding="utf-8")
    unclear.write_bytes(text.encode(_ENCODING, "replace"))
    return Source(clear), Source(unclear)


def _stand_on(sheet: ImportSheet, standing: str) -> bool:
    """Have the first row in hand that stands so; whether there is one."""
    filters, table = sheet.preview.filters, sheet.preview.table
    filters.show_only(standing)
    place = table.place_of_row()
    filters.show_only("")
    return place is not None and table.stand_on(place)
