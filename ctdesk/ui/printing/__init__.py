"""Sheets that send something out: reports to paper or PDF, tables to a spreadsheet."""
