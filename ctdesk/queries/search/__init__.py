"""The search language: text to tree, tree to plan, plan to the ids of a table in order."""
