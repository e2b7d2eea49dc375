"""Exports are built by the real builder, of the starter really tuned, and held against it."""
