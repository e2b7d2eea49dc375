"""Models on disk: which there are, whether they are whole, how to load them and how they see a conversation."""
