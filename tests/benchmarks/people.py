"""People for the benchmarks: generated from a seed, the same on every machine, streamed."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ctdesk.actions.people import add_people
from ctdesk.actions.records import create
from ctdesk.app import new_book
from ctdesk.kernel.files import sync_folder
from ctdesk.store.book import Book

GIVEN = [
    "Mohamed",
    "Fatou",
    "Leïla",
    "Idrissa",
    "Aïssata",
    "Brahim",
    "Mariam",
    "John",
    "Anne",
    "Hussein",
    "Khadija",
    "Oumar",
]
FAMILY = [
    "Alaoui",
    "Ndiaye",
    "Benali",
    "Maïga",
    "Traoré",
    "Deby",
    "Ould",
    "Smith",
    "Martin",
    "Haddad",
    "Cissé",
    "Zongo",
]
ORIGINAL = ["محمد", "فاطمة", "ليلى", "إدريس", "عائشة", "إبراهيم", "مريم", "خديجة", "حسين", "عمر"]
HONORIFICS = ("Mr", "Ms", "Dr", "H.E.", None)
COUNTRIES = ("MA", "ML", "SN", "NE", "TD", "MR", "DZ", "TN", "EG", "FR", "US", "NL")
JOBS = ("Judge", "Prosecutor", "Border officer", "Adviser", "Director", "Researcher")
ORGANISATIONS = 200


def people(number: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Rows for `add_people`."""
    draw = random.Random(seed)
    for n in range(number):
        family = f"{draw.choice(FAMILY)} {draw.choice(FAMILY)}"
        yield {
            "honorific": draw.choice(HONORIFICS),
            "given_name": draw.choice(GIVEN),
            "family_name": family,
            "name_original": draw.choice(ORIGINAL) if n % 8 == 0 else None,
            "sex": draw.choice(("female", "male", None)),
            "country": draw.choice(COUNTRIES),
            "organisation_id": 1 + draw.randrange(ORGANISATIONS),
            "job_title": draw.choice(JOBS),
            "email": f"person{n}@example.org",
            "phone": f"+212 6{n:08d}",
            "department": f"Unit {n % 40}",
        }


def book_of(path: Path, number: int, passphrase: str | None = None) -> Book:
    """A new book with organisations and `number` people, made in steps of 100,000."""
    book, _code = new_book(path, passphrase, office="Benchmark office")
    with book.work("Add organisations") as session:
        for n in range(ORGANISATIONS):
            create(session, "organisation", {"name": f"Ministry {n}", "acronym": f"M{n}"})
    left, seed = number, 1
    while left > 0:
        add_people(book, people(min(left, 100_000), seed))
        left, seed = left - 100_000, seed + 1
    sync_folder(path.parent)
    return book
