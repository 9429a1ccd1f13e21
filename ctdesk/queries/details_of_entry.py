"""Any entry of a reference list at a glance, from the descriptions of its fields."""

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr, trn
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Kind
from ctdesk.queries.details import Chip, Details, Section, facts, lines, sections, text
from ctdesk.queries.fields import FieldView, described
from ctdesk.queries.forms import FormState, Row, form_state
from ctdesk.queries.refs import Ref
from ctdesk.queries.regions import REGIONS, region_name
from ctdesk.queries.uses import uses
from ctdesk.queries.vocabularies import name as vocabulary_name
from ctdesk.store.book import Book


def details(book: Book, kind: str, row_id: int) -> Details | None:
    """What is recorded of an entry, what its lists hold, and how many records use it."""
    keys = tuple(parts(kind))
    state = form_state(book, kind, row_id, keys)
    if state is None:
        return None
    fields = described(kind)
    short = [field for field in fields.values() if field.kind is not Kind.TEXT]
    long = [field for field in fields.values() if field.kind is Kind.TEXT]
    told = [(field.label, _words(field, state)) for field in short]
    number = sum(uses(book, Ref(kind, row_id)).values())
    used = trn("{n} record", "{n} records", number) if number else ""
    return Details(
        _chips(state),
        state.label,
        facts([fact for fact in told if fact[1] != state.label] + [(tr("Used by"), used)]),
        sections(
            *(text(field.label, _words(field, state)) for field in long),
            *(_section(kind, key, state) for key in keys),
        ),
    )


def _chips(state: FormState) -> tuple[Chip, ...]:
    if state.kind != "term":
        return ()
    name = vocabulary_name(str(state.values["vocabulary"]))
    chips: tuple[Chip, ...] = (("info", name),)
    return chips if state.values["active"] else (*chips, ("soon", tr("Not in use")))


def _section(kind: str, key: str, state: FormState) -> Section:
    part = parts(kind)[key].meaning
    main, *others = (f for f in described(part.kind).values() if f.kind is not Kind.FLAG)
    rows = [
        (_words(main, row), " · ".join(filter(None, (_words(f, row) for f in others))))
        for row in state.lists[key]
    ]
    return lines(tr(entity(part.kind).meaning.many), rows)


def _words(field: FieldView, of: FormState | Row) -> str:
    value = of.values.get(field.name)
    if field.name == "vocabulary" or value is None or value == "":
        return ""
    if field.name in REGIONS:
        return region_name(str(value))
    if field.kind is Kind.FLAG:
        return tr("Yes") if value else ""
    if field.kind is Kind.DATE:
        return format_date(str(value))
    return of.shown.get(field.name) or str(value)
