"""One function per question, plain rows out; nothing here writes."""
