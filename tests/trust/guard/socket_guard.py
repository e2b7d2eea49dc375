"""Lets nothing go further than this machine, and writes down what tried to. Knows Python's sockets, not native code's.

Names and numbers that are reserved for examples are refused as on a machine without a network, and not written down:
tests enter them on purpose, as a person would.
"""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import sys
import traceback
from typing import Any

FILE = "USTAD_TEST_SOCKETS"
"""The environment variable that names the file to write to; every process appends its own lines."""
_NUMBERS = [ipaddress.ip_network(one) for one in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]
_NAMES = ("invalid", "test", "example", "example.org", "example.com", "example.net")
_LOCAL = ("localhost", "ip6-localhost", "localhost.localdomain", "")
_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_SENDING = ("socket.connect", "socket.sendto", "socket.sendmsg")

_installed: list[bool] = []


def install() -> None:
    """From now on, until this process ends: there is no way to take an audit hook out again."""
    if not _installed:
        _installed.append(True)
        sys.addaudithook(_hear)


def _hear(event: str, args: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _LOOK_UPS:
        _look_up(event, args[0])
    elif event in _SENDING:
        family, address = args[0].family, args[1]
        if family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            _send(event, str(address[0]), address[1])


def _look_up(event: str, host: object) -> None:
    name = host.decode(errors="replace") if isinstance(host, bytes | bytearray) else host
    if not isinstance(name, str) or name.lower() in _LOCAL or _number(name) is not None:
        return  # a number is no question to anybody; whether it may be reached is seen when it is
    if not _reserved(name):
        _note(event, name)
    raise socket.gaierror(socket.EAI_NONAME, "blocked: tests reach nothing beyond this machine")


def _send(event: str, host: str, port: object) -> None:
    number = _number(host)
    if number is None:
        _look_up(event, host)
        return
    if number.is_loopback or number.is_unspecified:
        return
    if not any(number.version == net.version and number in net for net in _NUMBERS):
        _note(event, f"{host}:{port}")
    raise OSError(errno.ENETUNREACH, "blocked: tests reach nothing beyond this machine")


def _reserved(name: str) -> bool:
    name = name.lower().rstrip(".")
    return any(name == one or name.endswith(f".{one}") for one in _NAMES)


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        found = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
    mapped = getattr(found, "ipv4_mapped", None)
    return mapped or found


def _note(event: str, where: str) -> None:
    stack = [
        f"{frame.filename}:{frame.lineno}"
        for frame in traceback.extract_stack()
        if frame.filename != __file__ and not frame.filename.endswith(("/socket.py", "threading.py"))
    ]
    line = f"{event} {where} by {os.getpid()} at {' < '.join(reversed(stack[-24:]))}"
    if file := os.environ.get(FILE):
        with open(file, "a", encoding="utf-8") as out:  # noqa: PTH123  (pathlib would cost every child its start)
            out.write(line + "\n")
