"""What every room stands on: errors, texts, dates, paths, files; knows no record, no screen."""
