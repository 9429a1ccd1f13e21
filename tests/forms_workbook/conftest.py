"""Events with people waited for, and forms made of them that come back changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from ctdesk.actions.birth_dates import keep_birth_dates
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.formats.form_xlsx import write_form
from ctdesk.formats.reading.sheet import Sheets
from ctdesk.formats.reading.table import read_table
from ctdesk.queries.refs import Ref
from ctdesk.reports.registration_form import Wish, registration_form
from ctdesk.store.book import Book
from tests.books import Filled, copy_of

PEOPLE = (
    {
        "honorific": "H.E.",
        "given_name": "Mohamed",
        "family_name": "El Alaoui",
        "name_original": "محمد العلوي",
        "sex": "male",
        "nationality": "MA",
        "country": "MA",
        "job_title": "Director of cooperation",
        "email": "m.alaoui@example.org",
        "phone": "+212 661 00 12 34",
    },
    {"given_name": "Aïssata", "family_name": "Traoré", "country": "ML", "sex": "female"},
    {"family_name": "Kankoe", "single_name": True, "country": "TG"},
    {"name_original": "فاطمة بنت أحمد", "country": "MR", "sex": "female"},
)
"""A minister's aide in two scripts, a plain one, a mononym, and one in Arabic letters alone."""


def with_event(book: Book) -> tuple[Ref, list[Ref]]:
    event = add(
        book,
        "event",
        {
            "title": "Border security & prevention",
            "title_fr": "Sécurité des frontières et prévention",
            "title_ar": "أمن الحدود والوقاية",
            "start_date": "2026-12-07",
            "end_date": "2026-12-09",
            "host_country": "MA",
            "city": "Rabat",
            "venue": "Hôtel Farah",
        },
    )
    return event, []


def with_people(book: Book) -> tuple[Ref, list[Ref]]:
    event, _nobody = with_event(book)
    people = [add(book, "person", person) for person in PEOPLE]
    for person, status in zip(
        people, ("invited", "nominated", "invited", "nominated"), strict=True
    ):
        invite(book, event, person, role=None, status=status)
    invite(book, event, add(book, "person", {"family_name": "Gone"}), role=None, status="attended")
    return event, people


def with_nothing(book: Book) -> tuple[None, list[Ref]]:
    return None, []


@pytest.fixture
def filling(filled: Filled, request: pytest.FixtureRequest) -> tuple[Path, tuple]:
    """A closed book with the event and the people, as far as a test asks for them."""
    if "waited_for" in request.fixturenames:
        return filled(with_people)
    return filled(with_event if "event" in request.fixturenames else with_nothing)


@pytest.fixture
def book(filling: tuple, tmp_path: Path) -> Iterator[Book]:
    with copy_of(filling[0], tmp_path / "book.ctdesk") as opened:
        yield opened


@pytest.fixture
def births_kept(book: Book) -> None:
    """The office keeps dates of birth."""
    keep_birth_dates(book, True)


@pytest.fixture
def event(filling: tuple) -> Ref:
    """A workshop with a title in every language."""
    return filling[1][0]


@pytest.fixture
def waited_for(filling: tuple) -> list[Ref]:
    """People nominated or invited, and one who has declined."""
    return list(filling[1][1])


Made = Callable[..., Path]
Changed = Callable[[Path, Callable[[Workbook], object]], Sheets]


@pytest.fixture
def made(book: Book, event: Ref, tmp_path: Path) -> Made:
    """Write the form of the event: `made(language="fr")`."""

    def write(**wish: object) -> Path:
        target = tmp_path / "form.xlsx"
        write_form(registration_form(book, event, Wish(**wish)), target)
        return target

    return write


Kept = Callable[..., Path]


@pytest.fixture(scope="session")
def kept_form(filled: Filled, tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Like `made` before a test begins and with `waited_for`, but written once: for reading.

    `births` is for an office that keeps dates of birth.
    """
    written: dict[tuple[bool, Wish], Path] = {}

    def keep(*, births: bool = False, **wish: object) -> Path:
        asked = births, Wish(**wish)
        if asked not in written:
            closed, (event, _people) = filled(with_people)
            folder = tmp_path_factory.mktemp("form")
            with copy_of(closed, folder / "book.ctdesk") as opened:
                keep_birth_dates(opened, births)
                write_form(registration_form(opened, event, asked[1]), folder / "form.xlsx")
            written[asked] = folder / "form.xlsx"
        return written[asked]

    return keep


@pytest.fixture(scope="session")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Changed:
    """A form saved by another program after somebody changed it, read back."""

    def save(form: Path, change: Callable[[Workbook], object] = lambda _book: None) -> Sheets:
        workbook = load_workbook(form)
        change(workbook)
        target = tmp_path_factory.mktemp("changed") / "back.xlsx"
        workbook.save(target)
        return read_table(target)

    return save
