"""Saved searches in the window: their section of the sidebar, their counts, and saving one."""
