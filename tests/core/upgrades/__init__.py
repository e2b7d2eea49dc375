"""Projects of every earlier version, and of newer ones."""
