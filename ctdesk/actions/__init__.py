"""One function per thing a user does: checks the rules, then writes as one piece of work."""
