"""The one table page of the program: events, people, organisations and follow-ups all use it."""
