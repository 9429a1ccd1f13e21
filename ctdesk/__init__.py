"""CT Desk: the record book of an office that runs counter-terrorism and prevention workshops."""

__version__ = "0.1.0"
