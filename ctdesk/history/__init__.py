"""The readers of the journal: undo, redo, audit chain, what changed; they write by work()."""
