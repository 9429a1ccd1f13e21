"""Changing many records at once: what is wished, what it would do, and doing it."""
