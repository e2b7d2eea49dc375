"""Texts to vectors: what the rest needs of an embedder, and one file for each kind."""
