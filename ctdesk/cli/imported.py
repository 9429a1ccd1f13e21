"""What a list of people would bring, in lines for people and as JSON for programs."""

from typing import TYPE_CHECKING, Any

from ctdesk.cli.printing import say
from ctdesk.kernel.i18n import listed, tr, trn

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Imported, Judged
    from ctdesk.intake.lists.staging import Staging

_SHOWN = 20


def told_of(staging: "Staging") -> dict[str, Any]:
    """All that was found out about a list, in the shape that `--json` prints."""
    from ctdesk.formats.reading.sheet import column_letters
    from ctdesk.intake.lists.judged import Standing

    counts = staging.counts
    rows = {standing: staging.places(standing) for standing in Standing}
    return {
        "file": staging.source,
        "event": str(staging.event) if staging.event else None,
        "noticed": staging.noticed,
        "heading": staging.heading,
        "columns": [
            {"column": column_letters(c.place), "heading": c.heading, "field": c.key}
            for c in staging.columns
        ],
        "rows": {standing.value: len(places) for standing, places in rows.items()},
        "on_list": counts.on_list,
        "new_organisations": counts.organisations,
        "doubtful": [_doubtful(staging.row(place)) for place in rows[Standing.DOUBTFUL]],
        "refused": [
            one for place in rows[Standing.REFUSED] for one in _refused(staging.row(place))
        ],
    }


def print_told(told: dict[str, Any], imported: "Imported | None") -> None:
    """The same for people, and what was done."""
    if told["noticed"]:
        say(told["noticed"])
    for column in told["columns"]:
        say(f"  {column['column']}  {column['heading'] or '—'}: {_meaning(column['field'])}")
    say(_counted(told["rows"]))
    if told["new_organisations"]:
        number = told["new_organisations"]
        say(trn("{n} organisation not yet recorded", "{n} organisations not yet recorded", number))
    _print_some([_worded_doubt(one) for one in told["doubtful"]])
    _print_some([f"  {one['cell']}: {one['sentence']}" for one in told["refused"]])
    if imported is None:
        say(tr("Nothing was changed."))
    elif imported.added or imported.recognised:
        say(imported.label)
    else:
        say(tr("No row could be taken in; nothing was changed."))


def _counted(rows: dict[str, int]) -> str:
    return listed(
        (
            trn("{n} new person", "{n} new people", rows["new"]),
            trn("{n} recognised", "{n} recognised", rows["recognised"]),
            trn("{n} doubtful", "{n} doubtful", rows["doubtful"]),
            trn("{n} refused", "{n} refused", rows["refused"]),
        )
    )


def _print_some(lines: list[str]) -> None:
    for line in lines[:_SHOWN]:
        say(line)
    if len(lines) > _SHOWN:
        say(trn("  and {n} more", "  and {n} more", len(lines) - _SHOWN))


def _meaning(key: str | None) -> str:
    from ctdesk.intake.lists.targets import label_of

    return label_of(key) if key else tr("not read")


def _doubtful(row: "Judged") -> dict[str, Any]:
    return {
        "row": row.number,
        "name": row.name,
        "same_as_row": row.twin or None,
        "candidates": [
            {"id": f"P{one.id}", "score": round(one.score, 3), "reasons": list(one.reasons)}
            for one in row.candidates
        ],
    }


def _refused(row: "Judged") -> list[dict[str, Any]]:
    return [
        {"row": row.number, "cell": one.cell, "column": one.column, "sentence": one.sentence}
        for one in row.refusals
    ]


def _worded_doubt(one: dict[str, Any]) -> str:
    if one["same_as_row"]:
        what = tr("the same person as in row {row}", row=one["same_as_row"])
    else:
        best = one["candidates"][:3]
        what = listed((f"{found['id']} ({listed(found['reasons'])})" for found in best), ";")
    return tr("  Row {row}, {name}: {what}", row=one["row"], name=one["name"], what=what)
