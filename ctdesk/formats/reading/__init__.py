"""Lists that others send, as workbooks, CSV or a pasted block, read into neutral sheets."""
