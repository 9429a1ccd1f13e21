"""One module per report: asks queries, returns a Document or a Table; draws nothing."""
