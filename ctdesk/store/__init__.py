"""The book file: connection, encryption, work() and read(), journal, search index, migrations, backup; no rule of the field here."""
