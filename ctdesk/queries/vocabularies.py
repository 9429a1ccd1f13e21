"""What the vocabularies are called, in the order in which they are offered for changing."""

from ctdesk.kernel.i18n import tr


def vocabularies() -> list[tuple[str, str]]:
    """Key and name of every vocabulary: what describes events, then people, then the rest."""
    return [*_of_events().items(), *_of_people().items(), *_of_what_follows().items()]


def name(key: str) -> str:
    """The name of a vocabulary; its key in words where it has none."""
    return dict(vocabularies()).get(key) or key.replace("_", " ").capitalize()


def _of_events() -> dict[str, str]:
    return {
        "event_type": tr("Types of event"),
        "event_status": tr("Statuses of events"),
        "participation_mode": tr("Ways of taking part"),
        "thematic_area": tr("Themes"),
        "session_kind": tr("Kinds of session"),
        "series_kind": tr("Kinds of series"),
        "relation_of_events": tr("Relations between events"),
        "country_relation": tr("Relations of countries to an event"),
        "organisation_role": tr("Roles of organisations"),
        "instrument_relation": tr("Relations of instruments to an event"),
        "date_precision": tr("Precision of dates"),
        "count_qualifier": tr("How exact a number is"),
        "attribution_rule": tr("Rules of attribution"),
        "confidentiality": tr("Levels of confidentiality"),
        "gcts_pillar": tr("Pillars of the Global Strategy"),
    }


def _of_people() -> dict[str, str]:
    return {
        "participation_status": tr("Statuses of participants"),
        "participant_role": tr("Roles of participants"),
        "attendance_status": tr("Statuses of attendance"),
        "funding": tr("Funding of participants"),
        "affiliation_type": tr("Kinds of affiliation"),
        "organisation_type": tr("Types of organisation"),
        "honorific": tr("Honorifics"),
        "sex": tr("Sex"),
        "age_group": tr("Age groups"),
        "language": tr("Languages"),
    }


def _of_what_follows() -> dict[str, str]:
    return {
        "outcome_kind": tr("Kinds of outcome"),
        "acceptance": tr("Acceptance of recommendations"),
        "implementation": tr("Implementation of recommendations"),
        "priority": tr("Priorities"),
        "follow_up_status": tr("Statuses of follow-ups"),
        "document_kind": tr("Kinds of document"),
        "document_status": tr("Statuses of documents"),
        "instrument_body": tr("Bodies that adopt instruments"),
        "instrument_kind": tr("Kinds of instrument"),
    }
