"""The command line: the same questions, actions and reports without a screen."""
