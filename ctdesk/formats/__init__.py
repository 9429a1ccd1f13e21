"""Neutral Table and Document, turned into PDF, XLSX and CSV; knows nothing of events or people."""
