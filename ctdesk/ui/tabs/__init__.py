"""The tabs of an event beside its details: one module each with a TAB; a new tab is a new file."""
