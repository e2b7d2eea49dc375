"""Growing a dataset: rows that a model proposes from documents or other rows, for a person to review."""

from __future__ import annotations
