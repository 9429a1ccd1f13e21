"""The reference lists a new book starts with: countries, groups, vocabularies, instruments."""

import json
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from ctdesk.kernel.paths import reference
from ctdesk.kernel.uuids import new_uuid
from ctdesk.model.instrument import LegalInstrument
from ctdesk.model.reference import Country, CountryGroup, CountryGroupMember, Term


def load_reference_lists(session: Session) -> None:
    """Put the shipped lists into a new book, where the office may change them."""
    _insert(session, Country, [_named(country) for country in _read("countries.json")])
    _insert(session, Term, _terms())
    _insert(session, LegalInstrument, [_instrument(row) for row in _read("instruments.json")])
    _load_groups(session)


def _read(name: str) -> Any:
    return json.loads(reference(name).read_text(encoding="utf-8"))


def _insert(session: Session, entity: Any, rows: list[dict[str, Any]]) -> None:
    keyed = [{"uuid": new_uuid(), "version": 1, **row} for row in rows]
    session.execute(insert(entity.__table__), keyed)


def _named(country: dict[str, Any]) -> dict[str, Any]:
    from babel import Locale

    names = {
        f"name_{code}": Locale(code).territories[country["code"]] for code in ("en", "fr", "ar")
    }
    return {**country, **names}


def _terms() -> list[dict[str, Any]]:
    return [
        {**term, "vocabulary": vocabulary, "position": place, "active": True}
        for vocabulary, terms in _read("vocabularies.json").items()
        for place, term in enumerate(terms)
    ]


def _instrument(row: dict[str, Any]) -> dict[str, Any]:
    renamed = {"kind": "instrument_kind"}
    return {renamed.get(name, name): value for name, value in row.items()}


def _load_groups(session: Session) -> None:
    for group in _read("country_groups.json"):
        countries = group.pop("countries")
        record = CountryGroup(**group)
        session.add(record)
        session.flush()
        _insert(
            session,
            CountryGroupMember,
            [{"group_id": record.id, "country": code} for code in countries],
        )
