"""The Models screen: which models there are, what they are, and how to add one."""
