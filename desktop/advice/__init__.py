"""The wizard that helps to decide: its pages and its result."""
