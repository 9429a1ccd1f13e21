"""Reading a list of 100,000 rows and 15 columns from XLSX, beside bare calamine.

`python tests/benchmarks/reading.py` makes the workbook, reads it in turn both ways, each time in
a process of its own, and prints one line each for time and for the memory of the program.
"""

import io
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from measuring import HEADING, Limit, Line, Note  # noqa: E402

ROWS, COLUMNS = 100_000, 15
ROUNDS = 2

_FIRST = ("Amal", "Omar", "محمد", "Fatima", "Élodie", "عائشة", "Yusuf", "Mariem")
_LAST = ("El Alaoui", "Ould Ahmed", "العلوي", "Ben Salah", "Diallo", "الحسني", "Kaddour")


def main() -> None:
    """Print how long reading takes and how much the program grows, beside bare calamine."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        path.write_bytes(workbook())
        pairs = [(_told("ours", path), _told("bare", path)) for _round in range(ROUNDS)]
    (ours, opened, grown), (bare, opened_bare, grown_bare) = (
        [median(pair[side][figure] for pair in pairs) for figure in range(3)] for side in (0, 1)
    )
    print(HEADING)
    print(Line(f"read {ROWS:,} × {COLUMNS} from XLSX", ours, bare, 1.5))
    print(Note("the same, and every row looked at", opened))
    print(Note("the same with bare calamine", opened_bare))
    print(Limit("memory of the program with all rows read, above the empty one", grown, 200, "MB"))
    print(Note("memory of a program that holds what bare calamine gives", grown_bare, "MB"))


def workbook() -> bytes:
    """The bytes of a list of people: names in three scripts, posts, dates, phones, numbers."""
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("List")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, [f"Heading {column}" for column in range(COLUMNS)])
        for number, row in enumerate(people(), start=1):
            sheet.write_row(number, 0, row, None)
            sheet.write_datetime(number, 13, date(1950 + number % 55, 1 + number % 12, 1), day)
            sheet.write_number(number, 14, number)
    return file.getvalue()


def people() -> Iterator[list[str]]:
    """Thirteen texts for each row."""
    dice = random.Random(4)
    for number in range(ROWS):
        first, last = dice.choice(_FIRST), dice.choice(_LAST)
        yield [
            f"{first} {last} {dice.randrange(9_999)}",
            *(first, last, "Ministry of Justice", "Judge"),
            *("MA", "Rabat", f"+212{dice.randrange(10**9):09}", f"person{number}@example.org"),
            *("Participant", "Confirmed", f"NV/{number % 300}", "Arrives the evening before"),
        ]


def _told(how: str, path: Path) -> tuple[float, float, float]:
    """Milliseconds to read, until every row was looked at, and megabytes; in a fresh process."""
    told = subprocess.run(
        [sys.executable, str(HERE / "reading.py"), how, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    took, opened, grown = map(float, told.stdout.split())
    return took, opened, grown


def _measure(how: str, path: Path) -> None:
    read = _read_by_us if how == "ours" else _read_by_calamine
    before, start = _resident(), time.perf_counter()
    rows = read(path)
    took = time.perf_counter() - start
    assert sum(1 for _row in rows) == ROWS + 1
    opened = time.perf_counter() - start
    print(took * 1_000, opened * 1_000, (_resident() - before) / 1e6)


def _read_by_us(path: Path) -> Sequence[object]:
    from ctdesk.formats.reading.table import read_table

    return read_table(path).sheets[0].rows


def _read_by_calamine(path: Path) -> Sequence[object]:
    from python_calamine import load_workbook

    return load_workbook(io.BytesIO(path.read_bytes())).get_sheet_by_index(0).to_python()


def _resident() -> int:
    """Bytes this process holds now."""
    from ctdesk.formats.reading.memory import held

    return held(os.getpid())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
