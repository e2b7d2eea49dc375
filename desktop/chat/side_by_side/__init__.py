"""Answerers side by side: the same questions to two to four of them, and votes on what they say."""
