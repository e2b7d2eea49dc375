"""Which way to go, retrieval or fine-tuning: the questions, the rules, the advice. Does not know the window."""
