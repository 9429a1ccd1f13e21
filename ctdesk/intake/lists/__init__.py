"""Lists of people that others send: what their columns mean, who is on them, and taking them in."""
