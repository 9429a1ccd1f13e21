"""Taking in a list of 100,000 people and 15 columns, beside the bare libraries.

`python tests/benchmarks/importing.py` makes a book with as many known people and a workbook, half
of whose rows are about them; then it imports the workbook in a process of its own, and does in
another the least that any program must: calamine, one executemany, one insert-select into the
index. `--quick` uses a tenth.
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from tests.benchmarks.measuring import HEADING, Limit, Line, Note  # noqa: E402

PEOPLE = 100_000
SEED = 11
ROUNDS = 3
HEADINGS = (
    *("Civilité", "Prénom", "Nom", "Nom en arabe", "Sexe", "Nationalité", "Pays", "Organisme"),
    *("Direction", "Fonction", "Courriel", "Téléphone", "Langue", "Grade", "Notes"),
)
_STAGES = ("read", "judge", "import")
_IN_SIGHT = ("reading", "judging", "preview", "importing")


def main() -> None:
    """Make, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the people")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is measured")
    said = parser.parse_args()
    print(HEADING)
    for line in importing(PEOPLE // (10 if said.quick else 1), said.rounds):
        print(line, flush=True)


def importing(number: int, rounds_of_each: int = ROUNDS) -> Iterator[Line | Limit | Note]:
    """The lines of the table."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        book, listed = folder / "known.ctdesk", folder / "list.xlsx"
        make(book, listed, number)
        rounds = [
            (_told("ours", book, listed), _told("bare", book, listed))
            for _round in range(rounds_of_each)
        ]
        ours, bare = [
            {name: median(each[side][name] for each in rounds) for name in rounds[0][side]}
            for side in (0, 1)
        ]
        what = f"import {number:,} × {len(HEADINGS)} against {number:,} people"
        yield Line(what, ours["all"], bare["all"], 3)
        for stage in _STAGES:
            yield Note(f"  of it: {stage}", ours[stage])
        for stage in ("calamine", "executemany", "insert-select"):
            yield Note(f"  beside: {stage}", bare[stage])
        yield Limit("memory of the program above the empty one, at its most", ours["mb"], 200, "MB")
        shown = _told("window", book, listed)
        for stage in _IN_SIGHT:
            yield Limit(f"longest the window stood still: {stage}", shown[stage], 50)
        yield Note("people added", ours["added"], "")
        yield Note("people recognised", ours["recognised"], "")
        yield Note("left to be looked at", ours["doubtful"], "")


def make(path: Path, listed: Path, number: int) -> None:
    """A book with half of the people drawn, and a list of two thirds of them."""
    from ctdesk.actions.importing import Adding
    from ctdesk.actions.people import add_people
    from ctdesk.app import new_book
    from ctdesk.model.organisation import Organisation
    from ctdesk.queries.matching.crowd import COLUMNS
    from tests.benchmarks.identities import identities

    rows = [
        dict(zip(COLUMNS[1:], row[1:], strict=True))
        for _human, row in identities(number * 3 // 2, SEED)
    ]
    book, _code = new_book(path, None, office="Benchmark office")
    with book.work("Add organisations") as session:
        names = ({"name": _organisation(n)} for n in range(1, number * 3 // 100 + 41))
        Adding(session, Organisation).add(names)
    add_people(book, rows[:number])
    book.close()
    listed.write_bytes(workbook(rows[number // 2 :]))


def workbook(rows: list[dict[str, Any]]) -> bytes:
    """The bytes of a list of people as a ministry heads it."""
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Participants")
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(rows, start=1):
            sheet.write_row(number, 0, [cell or "" for cell in _cells(number, row)])
    return file.getvalue()


def _cells(number: int, row: dict[str, Any]) -> list[str | None]:
    organisation = row["organisation_id"]
    return [
        *(("M.", "Mme", "Dr", None)[number % 4], row["given_name"], row["family_name"]),
        *(row["name_original"], {"male": "M", "female": "F"}.get(row["sex"]), row["country"]),
        *(row["country"], _organisation(organisation) if organisation else None),
        *(f"Unité {number % 40}", row["job_title"], row["email"], row["phone"]),
        *(("Français", "Anglais", "Arabe")[number % 3], None, "Arrive la veille"),
    ]


def _organisation(number: int) -> str:
    return f"Institut {number}"


def _told(how: str, book: Path, listed: Path) -> dict[str, float]:
    """The figures a process of its own prints, on a copy of the book."""
    copy = book.with_name(f"{how}.ctdesk")
    shutil.copy(book, copy)
    told = subprocess.run(
        [sys.executable, str(HERE / "importing.py"), how, str(copy), str(listed)],
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        print(told.stderr, file=sys.stderr)
    told.check_returncode()
    copy.unlink()
    return {name: float(figure) for name, figure in map(str.split, told.stdout.splitlines())}


def _import(path: Path, listed: Path) -> None:
    """As the command line does it."""
    from ctdesk.kernel.collecting import collected_when_told

    with collected_when_told():
        _import_all(path, listed)


def _import_all(path: Path, listed: Path) -> None:
    from ctdesk.app import new_book, open_book

    new_book(path.with_name("empty.ctdesk"), None, office="Empty")[0].close()
    empty = open_book(path.with_name("empty.ctdesk"))
    at_first = _resident("VmRSS")
    empty.close()
    path.with_name("empty.ctdesk").unlink()
    book = open_book(path)
    start = time.perf_counter()

    from ctdesk.formats.reading.table import read_table
    from ctdesk.intake.lists.bringing import import_staged
    from ctdesk.intake.lists.staging import Staging
    from ctdesk.kernel.steps import ended

    read = read_table(listed)
    is_read = time.perf_counter()
    staging = Staging(book, read.sheets[0], source=read.name)
    for _far in staging.judge():
        pass
    is_judged = time.perf_counter()
    found = ended(import_staged(book, staging))
    is_in = time.perf_counter()
    _say("all", (is_in - start) * 1000)
    _say("read", (is_read - start) * 1000)
    _say("judge", (is_judged - is_read) * 1000)
    _say("import", (is_in - is_judged) * 1000)
    _say("mb", (_resident("VmHWM") - at_first) / 1e6)
    _say("added", found.added)
    _say("recognised", found.recognised)
    _say("doubtful", staging.counts.doubtful)
    book.close()


def _in_the_window(path: Path, listed: Path) -> None:
    """The same by the window itself, on a screen nobody sees: how long it stood still at most."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from ctdesk.__main__ import app_later
    from ctdesk.ui.importing.opening import open_import
    from ctdesk.ui.importing.sources import Source
    from ctdesk.ui.memory import Memory
    from ctdesk.ui.start import begin, make_window

    application, doors = QApplication([]), app_later()
    window = make_window(application, doors, Memory(path.with_name("memory")))
    desk = window.desk
    window.show()
    begin(window, doors, path)
    _stood_still(application, lambda: desk.book is not None)
    desk.show_page("people")
    settled = time.monotonic() + 3
    _stood_still(application, lambda: time.monotonic() > settled)
    sheet = open_import(desk, Source(listed))
    stages = sheet.stages
    still_reading = sheet.waiting, sheet.beginning
    _say("reading", _stood_still(application, lambda: stages.currentWidget() not in still_reading))
    foot, table = sheet.preview.foot, sheet.preview.table
    _say("judging", _stood_still(application, lambda: foot.outcome is not None))
    still = []
    for place in range(0, table.model().rowCount(), 20_000):
        table.choose(place)
        still.append(_stood_still(application, lambda: True))
    _say("preview", max(still))
    done: list[object] = []
    sheet.preview.imported.connect(done.append)
    sheet.preview.go()
    _say("importing", _stood_still(application, lambda: bool(done)))
    window.close()


def _stood_still(application: Any, is_done: Callable[[], bool]) -> float:
    """The longest that no event was seen to, in ms, until it is done and a little after."""
    longest, done_at = 0.0, 0.0
    while not done_at or time.monotonic() < done_at + 0.5:
        before = time.perf_counter()
        application.processEvents()
        time.sleep(0.001)
        longest = max(longest, time.perf_counter() - before)
        if not done_at and is_done():
            done_at = time.monotonic()
    return longest * 1000


def _bare(path: Path, listed: Path) -> None:
    from python_calamine import load_workbook

    from ctdesk.kernel.uuids import new_uuid
    from ctdesk.model.person import Person
    from ctdesk.store.connection import WORK_CACHE_KIB, connect
    from ctdesk.store.search_index import _words_of

    connection = connect(path, None, cache_kib=WORK_CACHE_KIB)
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    for (trigger,) in connection.execute(triggers).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    names = [column.name for column in Person.__table__.columns if column.name != "id"]
    start = time.perf_counter()
    rows = load_workbook(io.BytesIO(listed.read_bytes())).get_sheet_by_index(0).to_python()[1:]
    is_read = time.perf_counter()
    usual = {"version": 1, "single_name": False, "do_not_contact": False}
    values = [
        tuple({**usual, "uuid": new_uuid(), **row, **Person.derived(row)}.get(c) for c in names)
        for row in map(_person, rows)
    ]
    is_made = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    last = connection.execute("SELECT max(id) FROM person").fetchone()[0]
    marks = ", ".join("?" * len(names))
    connection.executemany(f"INSERT INTO person({', '.join(names)}) VALUES ({marks})", values)
    is_in = time.perf_counter()
    connection.execute(f"{_words_of('person')} WHERE r.id > {last}")
    connection.execute("COMMIT")
    ended = time.perf_counter()
    _say("calamine", (is_read - start) * 1000)
    _say("executemany", (is_in - is_made) * 1000)
    _say("insert-select", (ended - is_in) * 1000)
    _say("all", (ended - start - (is_made - is_read)) * 1000)
    connection.close()


def _person(row: list[Any]) -> dict[str, Any]:
    return {
        "given_name": row[1] or None,
        "family_name": row[2] or None,
        "name_original": row[3] or None,
        "sex": {"M": "male", "F": "female"}.get(row[4]),
        "country": row[6] or None,
        "organisation_id": int(row[7].split()[-1]) if row[7] else None,
        "department": row[8],
        "job_title": row[9] or None,
        "email": row[10] or None,
        "phone": row[11] or None,
        "notes": row[14],
    }


def _say(name: str, figure: float) -> None:
    print(name, figure)


def _resident(name: str) -> int:
    """Bytes this process holds, or held at its most."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    return 0


if __name__ == "__main__":
    one_of = {"ours": _import, "bare": _bare, "window": _in_the_window}
    if sys.argv[1:2] and sys.argv[1] in one_of:
        one_of[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
