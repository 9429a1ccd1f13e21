"""The book file: connection, encryption, work() and read(), journal, search index, backup."""
