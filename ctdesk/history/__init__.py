"""The readers of the change journal: undo and redo, the audit chain, what changed; writes only through work()."""
