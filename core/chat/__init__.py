"""Questions and answers: who answers, from which passages, how it streams, and how a conversation is kept."""
