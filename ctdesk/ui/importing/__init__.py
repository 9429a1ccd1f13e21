"""The sheet on which a list of people is looked at before it is taken in, and the ways to it."""
