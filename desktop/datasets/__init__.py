"""The Dataset screen: rows in a table, one row in a panel, undo for everything, and what a model will be trained on."""
