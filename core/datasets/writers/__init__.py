"""File formats that rows are written to."""
