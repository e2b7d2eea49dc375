"""The Evaluation screen: which answers are right, side by side."""
