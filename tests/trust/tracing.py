"""What processes asked the system to send, as strace wrote it down: also native code, which tells Python nothing."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

CALLS = "connect,sendto,sendmsg,sendmmsg"
_FAMILY = re.compile(r"sa_family=(AF_\w+)")
_PLACE = re.compile(r'(?:inet_addr\("|AF_INET6, &?"?|inet_pton\(AF_INET6, ")([0-9a-fA-F.:]+)"')
_NAME = re.compile(r'sun_path=(@?"[^"]*")')


def command(trace: Path) -> list[str]:
    """What comes before a command to have it traced with all its children; nothing where that cannot be done."""
    found = shutil.which("strace")
    if found is None:
        return []
    return [
        found,
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-e",
        f"trace={CALLS}",
        "-e",
        "signal=none",
        "-o",
        str(trace),
    ]


def read(trace: Path) -> tuple[list[str], dict[str, int]]:
    """Calls that would have gone beyond this machine, and how many went where within it."""
    away: list[str] = []
    within: Counter[str] = Counter()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        family = _FAMILY.search(line)
        if family is None:
            continue  # over a connection that was made, and so was seen, before
        if family[1] in ("AF_INET", "AF_INET6"):
            place = _PLACE.search(line)
            where = place[1] if place else line
            if where.startswith("127.") or where in ("::1", "::ffff:127.0.0.1"):
                within["this machine"] += 1
            else:
                away.append(line)
        else:
            name = _NAME.search(line)
            within[f"{family[1]} {name[1] if name else ''}".strip()] += 1
    return away, dict(within)
