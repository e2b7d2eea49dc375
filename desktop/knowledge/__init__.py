"""The Documents screen: add, index, remove, and try what a search finds."""
