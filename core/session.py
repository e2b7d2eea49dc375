"""What is kept until the program ends and written nowhere: keys that no keyring of the system takes.

Children are told over the pipe they are started with; neither the command line nor the environment, which other
programs may read, has them. Does not know what a key opens.
"""

from __future__ import annotations

import threading
from urllib.parse import quote

HIDDEN = "•••"
_SHORTEST = 6
_kept: dict[str, str] = {}
_seen: set[str] = set()
_lock = threading.Lock()


def get(name: str) -> str:
    """ "" where none is kept."""
    with _lock:
        return _kept.get(name, "")


def keep(name: str, secret: str) -> None:
    """Keep it; "" forgets it."""
    with _lock:
        if secret:
            _kept[name] = secret
        else:
            _kept.pop(name, None)


def all_kept() -> dict[str, str]:
    with _lock:
        return dict(_kept)


def replace(kept: dict[str, str]) -> None:
    """Take over what the process that started this one keeps."""
    with _lock:
        _kept.clear()
        _kept.update(kept)


def learn(secret: str) -> None:
    """Note a key that this process has used, so that nothing it says repeats it."""
    with _lock:
        _seen.add(secret)


def redact(words: str) -> str:
    """`words` without any key that this process knows, also as part of an address."""
    with _lock:
        known = {*_seen, *_kept.values()}
    for secret in sorted((one for one in known if len(one) >= _SHORTEST), key=len, reverse=True):
        for form in (secret, quote(secret, safe="")):
            words = words.replace(form, HIDDEN)
    return words
