"""The reference lists in the window: what they are called, the column to choose one, its table."""
