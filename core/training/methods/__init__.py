"""The ways to train: which weights learn, and where new ones are put. Does not know rows or steps."""
