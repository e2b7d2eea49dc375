"""The Export screen, as a person uses it."""
