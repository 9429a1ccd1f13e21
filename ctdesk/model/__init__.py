"""The entities of a book, what each field means, vocabularies and states; no reading or writing."""
