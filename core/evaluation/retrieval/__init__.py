"""How good retrieval is on the person's own questions: golden questions, figures, and settings tried side by side."""
