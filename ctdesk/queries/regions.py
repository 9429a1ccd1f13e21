"""The names of the M49 regions that countries belong to, in the reader's language."""

import json
from functools import cache

from ctdesk.kernel.i18n import language
from ctdesk.kernel.paths import reference

REGIONS = ("region", "subregion", "intermediate")
"""The fields of a country that hold the code of a region."""


def region_name(code: str) -> str:
    """What a region is called; the code itself where M49 has none such."""
    found = _regions().get(code)
    return found[f"label_{language()}"] if found else code


def regions() -> list[tuple[str, str]]:
    """Code and name of every region, the whole world left out."""
    return [(code, region_name(code)) for code, row in _regions().items() if row["parent"]]


def region_labels() -> dict[str, tuple[str, ...]]:
    """Code of every region to what it is called in each language."""
    return {
        code: (row["label_en"], row["label_fr"], row["label_ar"])
        for code, row in _regions().items()
    }


@cache
def _regions() -> dict[str, dict[str, str]]:
    rows = json.loads(reference("regions.json").read_text(encoding="utf-8"))
    return {row["code"]: row for row in rows}
