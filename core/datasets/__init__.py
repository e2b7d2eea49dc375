"""Examples to train and test with: one SQLite file per dataset, edited with undo, read from and written to files."""
