"""The grid in which people are ticked: what it holds, how it is painted, its keys and its mouse."""
