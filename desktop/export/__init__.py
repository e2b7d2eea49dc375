"""The Export screen: models made ready for other programs and machines, and held against the original."""
