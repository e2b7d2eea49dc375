"""Jobs: pieces of work that run beside the window, tell what they do, can be stopped, and end exactly once."""
