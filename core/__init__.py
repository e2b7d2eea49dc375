"""The engine of Ustad: everything but the window. Knows no Qt, and loads no machine-learning library until asked."""

__version__ = "0.1.0"
