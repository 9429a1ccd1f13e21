"""Records that may be one: the page of possible duplicates, the sheet that merges, what asks."""
