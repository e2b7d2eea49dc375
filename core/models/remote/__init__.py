"""Models behind an address that speaks the OpenAI protocol: the client, its key, and what can go wrong."""

from __future__ import annotations
