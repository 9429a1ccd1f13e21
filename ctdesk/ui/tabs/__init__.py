"""The tabs of an event other than its details: one module each with a TAB; a new tab is a new file."""
