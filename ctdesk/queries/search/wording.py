"""What keywords and their values are called, and what each takes, in the reader's language."""

from ctdesk.kernel.i18n import tr


def labels() -> dict[str, str]:
    """What a keyword that is no field of its own page is called."""
    return _from_a_to_h() | _from_i_to_y()


def _from_a_to_h() -> dict[str, str]:
    return {
        "acceptance": tr("Acceptance"),
        "affiliation": tr("Affiliation"),
        "after": tr("After"),
        "before": tr("Before"),
        "country": tr("Country"),
        "date": tr("Date"),
        "document": tr("Document"),
        "document-kind": tr("Kind of document"),
        "donor": tr("Donor"),
        "during": tr("During"),
        "event": tr("Event"),
        "events": tr("Events"),
        "follow-up-status": tr("Status of a follow-up"),
        "followup": tr("Follow-up"),
        "from": tr("Country represented"),
        "funding": tr("Funding"),
        "has": tr("Has"),
        "host": tr("Country of the event"),
    }


def _from_i_to_y() -> dict[str, str]:
    return {
        "instrument": tr("Instrument"),
        "is": tr("Is"),
        "mode": tr("Mode"),
        "name": tr("Name"),
        "org": tr("Organisation"),
        "participant-role": tr("Role of a participant"),
        "participant-status": tr("Status of a participant"),
        "participants": tr("Participants"),
        "people": tr("People"),
        "person": tr("Person"),
        "priority": tr("Priority"),
        "project": tr("Project"),
        "related": tr("Related event"),
        "represented": tr("Country of the event"),
        "role": tr("Role"),
        "series": tr("Event series"),
        "session": tr("Session"),
        "speaker": tr("Speaker"),
        "status": tr("Status"),
        "theme": tr("Theme"),
        "type": tr("Type"),
        "year": tr("Year"),
    }


def helps() -> dict[str, str]:
    """What a keyword asks, where its label does not say it."""
    return {
        "after": tr("Later than the whole day, month or year: after:2020 begins with 2021."),
        "before": tr("Earlier than the first day of it: before:2021-06 ends with May 2021."),
        "during": tr("At least one day in it."),
        "from": tr("The country somebody represented there."),
        "host": tr("The country an event was held in."),
        "participants": tr("How many came: named people and head-counts, or the reported number."),
        "represented": tr("A country represented, invited or meant to benefit."),
        "has": tr("What a record has: has:document, has:email."),
        "is": tr("What a record is: is:overdue, is:draft."),
        "followup": tr("A state of its follow-up actions, or one of their statuses."),
        "events": tr("How many events; compare with > and <."),
        "people": tr("How many people; compare with > and <."),
        "year": tr("A year, or years as 2012..2014."),
    }


def kinds() -> dict[str, str]:
    """What the values of each kind of keyword are."""
    return {
        "words": tr("Words, each the beginning of one; in quotes whole and side by side."),
        "text": tr("Words, each the beginning of one; in quotes whole and side by side."),
        "term": tr("A term of its list, or the beginning of one."),
        "country": tr("A country by name or code, a group such as Sahel, or a region."),
        "link": tr("Words of the name, or a short id such as O12."),
        "date": tr("A day, month or year; > and < compare, .. spans a range."),
        "during": tr("A day, month or year; .. spans a range."),
        "number": tr("A number; > and < compare, .. spans a range."),
        "count": tr("A number; > and < compare, .. spans a range."),
        "flag": tr("Yes or no."),
        "presence": tr("The name of a field or list."),
        "state": tr("The name of a state."),
    }


def states() -> dict[str, str]:
    """What the states and lists that can be asked for are called."""
    return {
        "cancelled": tr("Cancelled"),
        "document": tr("Document"),
        "done": tr("Carried out"),
        "draft": tr("Draft"),
        "event": tr("Event"),
        "follow-up": tr("Follow-up"),
        "head-of-delegation": tr("Head of delegation"),
        "hybrid": tr("Hybrid"),
        "in-person": tr("In person"),
        "merged": tr("Merged"),
        "ongoing": tr("Ongoing"),
        "online": tr("Online"),
        "open": tr("Still open"),
        "overdue": tr("Overdue"),
        "participant": tr("Participant"),
        "past": tr("Past"),
        "people": tr("People"),
        "person": tr("Person"),
        "postponed": tr("Postponed"),
        "undated": tr("Undated"),
        "upcoming": tr("Upcoming"),
        "walk-in": tr("Walk-in"),
    }


def yes() -> tuple[str, ...]:
    """What a flag that is set may be written as, in every language."""
    return ("yes", "true", "1", "oui", "vrai", "نعم")


def no() -> tuple[str, ...]:
    """What a flag that is not set may be written as, in every language."""
    return ("no", "false", "0", "non", "faux", "لا")


def pages() -> dict[str, str]:
    """What the pages are called."""
    return {
        "events": tr("Events"),
        "people": tr("People"),
        "organisations": tr("Organisations"),
        "recommendations": tr("Recommendations"),
        "follow_ups": tr("Follow-ups"),
        "series": tr("Series"),
        "projects": tr("Projects"),
        "instruments": tr("Instruments"),
        "countries": tr("Countries"),
        "groups": tr("Groups of countries"),
        "terms": tr("Terms"),
    }
