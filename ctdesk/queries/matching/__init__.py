"""Who of the book's people a name may be, and who of them may be one person."""
