"""Forms: one sheet per record, whose fields commit when they are left. No rule, no SQL."""
