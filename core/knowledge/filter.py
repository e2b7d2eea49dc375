"""Which documents a question is asked of: folders, files, tags, dates. Does not know the index."""

from __future__ import annotations

import msgspec


class Filter(msgspec.Struct, frozen=True):
    """Without any condition, all documents. `folders` and `files` are relative to the documents folder, with forward
    slashes; a document counts that is in any of these folders or is any of these files. `tags`: one that has any of
    them. `since` and `until`: seconds since 1970, when the file was last changed; the moments themselves count.
    """

    folders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    since: float | None = None
    until: float | None = None
    tags: tuple[str, ...] = ()

    @property
    def lets_all_through(self) -> bool:
        return self == Filter()
