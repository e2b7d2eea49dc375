"""What may be wrong with the rows of a dataset: one small file per family of checks, and fixes that are one undo."""
