"""A stand-in for the model hub: its protocol as its own client speaks it, on this machine, with faults on demand.

Models and their files are held in memory. Large files are served from another address, as the hub does, behind a
redirect that carries X-Linked-Etag and X-Linked-Size.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 1 << 14
"""From here on a file is one of the large ones, which are kept elsewhere and have a SHA-256."""
PIECE = 1 << 14


@dataclass
class Repo:
    """One model on the hub."""

    files: dict[str, bytes]
    tags: list[str] = field(default_factory=lambda: ["safetensors", "license:apache-2.0"])
    gated: bool = False
    config: dict[str, Any] = field(default_factory=dict)
    downloads: int = 100
    parameters: int = 0


@dataclass
class Faults:
    """What goes wrong. `cut_after`: the line breaks once so many bytes of a large file were sent, `cuts` times;
    `hold_after`: there the server waits until `release` is set, and with
    `abandon` sends no more then; `corrupt`: so many times a large file comes with a
    wrong byte; `busy`: so many requests are refused with 429 and `retry_after`; `broken`: so many with 500."""

    cut_after: int | None = None
    cuts: int = 0
    hold_after: int | None = None
    abandon: bool = False
    corrupt: int = 0
    busy: int = 0
    retry_after: str = "0"
    broken: int = 0
    no_ranges: bool = False
    no_digests: bool = False


class Hub(ThreadingHTTPServer):
    """Serves from `start` to `stop`. `served`: bytes sent of each file; `asked`: methods and paths in order;
    `tokens`: those that were sent, by where to: "hub" or "store"."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        # Another origin for the client, which must not be told the token.
        self.store = f"http://localhost:{self.server_address[1]}"
        self.repos: dict[str, Repo] = {}
        self.faults = Faults()
        self.good_tokens = {"hf_goodgoodgood"}
        self.members = {"hf_goodgoodgood"}
        self.served: dict[str, int] = {}
        self.asked: list[str] = []
        self.tokens: dict[str, set[str]] = {"hub": set(), "store": set()}
        self.held = threading.Event()
        self.release = threading.Event()
        self.lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)

    def start(self) -> Hub:
        self._thread.start()
        return self

    def stop(self) -> None:
        self.release.set()
        self.shutdown()
        self.server_close()
        self._thread.join()

    def add(self, name: str, folder: Path, **more: Any) -> Repo:
        """A model from a folder's files."""
        files = {
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in folder.rglob("*")
            if file.is_file()
        }
        self.repos[name] = Repo(files, config=json.loads(files.get("config.json", b"{}")), **more)
        return self.repos[name]

    def total(self) -> int:
        return sum(self.served.values())

    def take(self, fault: str) -> bool:
        """Whether this fault is to be made now; it is used up."""
        with self.lock:
            left = getattr(self.faults, fault)
            setattr(self.faults, fault, max(0, left - 1))
            return bool(left)


class _Answers(BaseHTTPRequestHandler):
    server: Hub
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub = self.server
        url = urlsplit(self.path)
        path = unquote(url.path)
        hub.asked.append(f"{self.command} {path}")
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token:
            hub.tokens["store" if path.startswith("/store/") else "hub"].add(token)
        if hub.take("busy"):
            return self._refuse(429, headers={"Retry-After": hub.faults.retry_after})
        if hub.take("broken"):
            return self._refuse(500)
        if path.startswith("/store/"):
            name, _, file = path.removeprefix("/store/").partition("//")
            return self._large(file, hub.repos[name].files[file])
        if token and token not in hub.good_tokens:
            return self._refuse(401, "", "Invalid credentials in Authorization header")
        if path == "/api/whoami-v2":
            return self._json({"name": "someone", "type": "user"}) if token else self._refuse(401)
        if path == "/api/models":
            return self._search(parse_qs(url.query))
        if found := re.fullmatch(r"/api/models/([^/]+/[^/]+)(/revision/(.+))?", path):
            return self._info(found[1], found[3])
        if found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            return self._file(found[1], found[2], found[3], token)
        return self._refuse(404)

    # -- what there is ------------------------------------------------------------------------------------------

    def _search(self, query: dict[str, list[str]]) -> None:
        words = query.get("search", [""])[0].lower()
        wanted = query.get("filter", [])
        found = [
            {
                "id": name,
                "downloads": repo.downloads,
                "likes": 3,
                "gated": "manual" if repo.gated else False,
                "tags": repo.tags,
                "config": {"model_type": repo.config.get("model_type")},
                "lastModified": "2026-01-02T03:04:05.000Z",
                **(
                    {"safetensors": {"parameters": {"F32": repo.parameters}, "total": repo.parameters}}
                    if repo.parameters
                    else {}
                ),
            }
            for name, repo in self.server.repos.items()
            if words in name.lower() and all(tag in repo.tags for tag in wanted)
        ]
        self._json(sorted(found, key=lambda one: -one["downloads"]))

    def _info(self, name: str, revision: str | None) -> None:
        repo = self.server.repos.get(name)
        if repo is None:
            return self._refuse(404, "RepoNotFound")
        if revision not in (None, "main", COMMIT):
            return self._refuse(404, "RevisionNotFound")
        siblings = []
        for path, data in repo.files.items():
            told: dict[str, Any] = {"rfilename": path, "size": len(data)}
            if not self.server.faults.no_digests:
                told["blobId"] = _git(data)
                if len(data) >= LARGE:
                    told["lfs"] = {"sha256": _sha256(data), "size": len(data), "pointerSize": 134}
            siblings.append(told)
        return self._json(
            {
                "id": name,
                "sha": COMMIT,
                "gated": "manual" if repo.gated else False,
                "tags": repo.tags,
                "siblings": siblings,
                "cardData": {"license": "apache-2.0"},
            }
        )

    # -- files --------------------------------------------------------------------------------------------------

    def _file(self, name: str, revision: str, path: str, token: str) -> None:
        repo = self.server.repos.get(name)
        if repo is None:
            return self._refuse(404, "RepoNotFound")
        if repo.gated and token not in self.server.members:
            return self._refuse(403 if token else 401, "GatedRepo", "Access to this model is restricted.")
        if revision != COMMIT:
            return self._refuse(404, "RevisionNotFound")
        if path not in repo.files:
            return self._refuse(404, "EntryNotFound")
        data = repo.files[path]
        if len(data) >= LARGE:
            return self._send(
                302,
                b"",
                {
                    "Location": f"{self.server.store}/store/{name}//{path}",
                    "X-Repo-Commit": COMMIT,
                    "X-Linked-Size": str(len(data)),
                    "X-Linked-Etag": f'"{_sha256(data)}"',
                },
            )
        return self._ranged(path, data, {"X-Repo-Commit": COMMIT, "ETag": f'"{_git(data)}"'})

    def _large(self, path: str, data: bytes) -> None:
        if self.server.take("corrupt"):
            middle = len(data) // 2
            data = data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]
        self._ranged(path, data, {"ETag": f'"{_sha256(data)}"', "Accept-Ranges": "bytes"})

    def _ranged(self, path: str, data: bytes, headers: dict[str, str]) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(asked[1]) if asked and not self.server.faults.no_ranges else 0
        if start > len(data):
            self._refuse(416)
            return
        self.send_response(206 if start else 200)
        for name, value in headers.items():
            self.send_header(name, value)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        if self.command == "GET":
            self._pour(path, data, start)

    def _pour(self, path: str, data: bytes, start: int) -> None:
        hub, faults = self.server, self.server.faults
        cut = (
            faults.cut_after
            if len(data) >= LARGE and faults.cut_after is not None and hub.take("cuts")
            else None
        )
        for at in range(start, len(data), PIECE):
            if cut is not None and at - start >= cut:
                self.close_connection = True
                return
            if faults.hold_after is not None and len(data) >= LARGE and at >= faults.hold_after:
                hub.held.set()
                hub.release.wait()
                if faults.abandon:
                    self.close_connection = True
                    return
            piece = data[at : at + PIECE]
            try:
                self.wfile.write(piece)
            except OSError:
                self.close_connection = True
                return
            with hub.lock:
                hub.served[path] = hub.served.get(path, 0) + len(piece)

    # -- answers ------------------------------------------------------------------------------------------------

    def _refuse(
        self, status: int, code: str = "", message: str = "", headers: dict[str, str] | None = None
    ) -> None:
        said = {
            **({"X-Error-Code": code} if code else {}),
            **({"X-Error-Message": message} if message else {}),
        }
        self._send(status, json.dumps({"error": message or code}).encode(), {**said, **(headers or {})})

    def _json(self, value: Any) -> None:
        self._send(200, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def _send(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _git(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
