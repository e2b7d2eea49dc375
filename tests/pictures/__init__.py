"""Pictures of every place of the window in every language, each held against the check for words that are cut off."""
