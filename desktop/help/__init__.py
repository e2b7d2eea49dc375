"""Help: the guide in a window of its own, and the guided first run."""
