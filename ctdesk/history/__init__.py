"""The readers of the journal: undo and redo, the audit chain, what changed; they write by work()."""
