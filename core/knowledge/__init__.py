"""Documents and what is found in them: load, split, embed, store, retrieve. Does not know who asks."""
