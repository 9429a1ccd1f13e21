"""Organisations as lists name them: those the book knows, and those it will record."""

import re
from dataclasses import dataclass

from ctdesk.kernel.text import fold
from ctdesk.store.book import Book

_OF_A_STATE = re.compile(
    r"\b(?:minist|police|gendarmerie|parlia?ment|assemblee|senat|chambre|court|cour|tribunal|"
    r"justice|judiciary|magistrature|parquet|prosecution|prosecutor|procureur|surete|customs|"
    r"douanes?|border|frontieres?|army|armees?|armed forces|forces armees|intelligence|"
    r"renseignements?|presiden|prime minister|primature|national|nationale|general directorate|"
    r"direction generale|government|gouvernement|royal|royale|state|etat)"
    r"|(?:^| )(?:ال)?(?:وزار|شرط|درك|برلمان|مجلس|محكم|نياب|مديري|جمارك|قضا|رياس|قوات|امن|وطني)"
)


@dataclass(frozen=True)
class Newcomer:
    """An organisation nobody has recorded: its name, and its country where it is a State's own."""

    name: str
    country: str | None


class Organisations:
    """Numbers for names: the row id of one that is known, below zero for one to be recorded."""

    def __init__(self, book: Book) -> None:
        self._known: dict[str, list[tuple[int, str | None]]] = {}
        self._numbers: dict[tuple[str, str | None], int] = {}
        self.new: list[Newcomer] = []
        rows = book.rows(
            "SELECT id, country, name, acronym, name_fr, name_ar, aliases FROM organisation"
            " WHERE merged_into_id IS NULL ORDER BY id"
        )
        for row_id, country, *names in rows:
            for name in {fold(name) for told in names if told for name in told.split("\n")}:
                self._known.setdefault(name, []).append((row_id, country))
        self._names = {row[0]: row[2] for row in rows}

    def number(self, name: str, country: str | None) -> int:
        """The organisation of this name in a list where the row is of this country.

        Every State has a ministry of justice: such a name means the one of the row's country.
        """
        asked = (name, country)
        found = self._numbers.get(asked)
        if found is None:
            folded = fold(name)
            found = self._numbers[asked] = self._of_name(name, folded, country)
        return found

    def name(self, number: int) -> str:
        """What an organisation is called, known or new."""
        return str(self._names[number]) if number > 0 else self.new[-number - 1].name

    def _of_name(self, name: str, folded: str, country: str | None) -> int:
        is_of_a_state = country is not None and bool(_OF_A_STATE.search(folded))
        among = self._known.get(folded, [])
        for wanted in (country, None):
            for row_id, theirs in among:
                if theirs == wanted:
                    return row_id
        if among and not is_of_a_state:
            return among[0][0]
        theirs = country if is_of_a_state else None
        self.new.append(Newcomer(name, theirs))
        number = -len(self.new)
        self._known.setdefault(folded, []).append((number, theirs))
        return number
