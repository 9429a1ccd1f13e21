"""The window: widgets, pages and their jobs; holds no rule and no SQL."""
