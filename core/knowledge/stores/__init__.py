"""Where vectors are kept: what the rest needs of a store, and one file for each kind."""
