"""Searching in the window: the box, what it suggests, and everything that writes into it."""
