"""A stand-in for a Qdrant server: real HTTP with Qdrant's REST paths and bodies, and Qdrant's own engine behind it.

It knows the requests a store sends, no others. A test may set a key, a certificate and a path before it, and have it
fail as servers do. `python -m tests.qdrant_server FOLDER` runs it alone and prints its address; set `QDRANT_URL` (and
`QDRANT_KEY`) to run the same tests against a real server instead.
"""

from __future__ import annotations

import json
import re
import shutil
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import qdrant_edge as engine

Reply = tuple[int, Any]
VERSION = "1.15.4"


@dataclass
class StandIn:
    """What the test sets, and what was asked. `trouble`: for each request in turn a status to answer with, "cut" to
    break the connection, or "ok"; when it is used up, all is well."""

    folder: Path
    key: str = ""
    prefix: str = ""
    version: str = VERSION
    trouble: list[int | str] = field(default_factory=list)
    body: str = '{"status": {"error": "Service internal error: trouble was wanted"}}'
    asked: list[str] = field(default_factory=list)
    url: str = ""
    lock: threading.RLock = field(default_factory=threading.RLock)
    shards: dict[str, engine.EdgeShard] = field(default_factory=dict)

    def answer(self, method: str, path: str, body: Any) -> Reply:
        if path == "/":
            return 200, {"title": "qdrant - vector search engine", "version": self.version}
        if path == "/collections":
            names = sorted(one.name for one in self.folder.iterdir() if one.is_dir())
            return _ok({"collections": [{"name": name} for name in names]})
        if not (match := re.fullmatch(r"/collections/([^/]+)(/.*)?", path)):
            return 404, ""
        name, rest = match[1], match[2] or ""
        do: Callable[[str, Any], Reply] | None = {
            ("GET", "/exists"): self._exists,
            ("PUT", ""): self._create,
            ("DELETE", ""): self._delete,
            ("PUT", "/index"): self._index,
            ("PUT", "/points"): self._upsert,
            ("POST", "/points"): self._retrieve,
            ("POST", "/points/delete"): self._delete_points,
            ("POST", "/points/scroll"): self._scroll,
            ("POST", "/points/query/batch"): self._query,
            ("POST", "/facet"): self._facet,
        }.get((method, rest))
        if do is None:
            return 404, ""
        with self.lock:
            if (method, rest) not in (("GET", "/exists"), ("PUT", "")) and not (self.folder / name).exists():
                return 404, {"status": {"error": f"Not found: Collection `{name}` doesn't exist!"}}
            return do(name, body)

    def close(self) -> None:
        with self.lock:
            for shard in self.shards.values():
                shard.close()
            self.shards.clear()

    def _shard(self, name: str) -> engine.EdgeShard:
        if name not in self.shards:
            self.shards[name] = engine.EdgeShard.load(str(self.folder / name))
        return self.shards[name]

    def _exists(self, name: str, _body: Any) -> Reply:
        return _ok({"exists": (self.folder / name).exists()})

    def _create(self, name: str, body: Any) -> Reply:
        if (self.folder / name).exists():
            return 409, {"status": {"error": f"Wrong input: Collection `{name}` already exists!"}}
        dense = {
            key: engine.EdgeVectorParams(one["size"], getattr(engine.Distance, one["distance"]))
            for key, one in body["vectors"].items()
        }
        sparse = {
            key: engine.EdgeSparseVectorParams(
                modifier=engine.Modifier.Idf if one.get("modifier") == "idf" else None
            )
            for key, one in body["sparse_vectors"].items()
        }
        (self.folder / name).mkdir()
        config = engine.EdgeConfig(vectors=dense, sparse_vectors=sparse)
        self.shards[name] = engine.EdgeShard.create(str(self.folder / name), config)
        return _ok(True)

    def _delete(self, name: str, _body: Any) -> Reply:
        self._shard(name).close()
        del self.shards[name]
        shutil.rmtree(self.folder / name)
        return _ok(True)

    def _index(self, name: str, body: Any) -> Reply:
        kind = engine.PayloadSchemaType.Keyword
        self._shard(name).update(engine.UpdateOperation.create_field_index(body["field_name"], kind))
        return _done()

    def _upsert(self, name: str, body: Any) -> Reply:
        points = [
            engine.Point(
                one["id"], {key: _vector(value) for key, value in one["vector"].items()}, one["payload"]
            )
            for one in body["points"]
        ]
        self._shard(name).update(engine.UpdateOperation.upsert_points(points))
        return _done()

    def _delete_points(self, name: str, body: Any) -> Reply:
        self._shard(name).update(engine.UpdateOperation.delete_points_by_filter(_filter(body["filter"])))
        return _done()

    def _retrieve(self, name: str, body: Any) -> Reply:
        found = self._shard(name).retrieve(body["ids"], body["with_payload"], body["with_vector"])
        return _ok([_record(one) for one in found])

    def _scroll(self, name: str, body: Any) -> Reply:
        request = engine.ScrollRequest(
            body.get("offset"),
            body["limit"],
            with_payload=body["with_payload"],
            with_vector=body["with_vector"],
        )
        found, after = self._shard(name).scroll(request)
        return _ok({"points": [_record(one) for one in found], "next_page_offset": after and str(after)})

    def _query(self, name: str, body: Any) -> Reply:
        results = []
        for one in body["searches"]:
            request = engine.QueryRequest(
                one["limit"],
                query=engine.Query.Nearest(_vector(one["query"]), one["using"]),
                filter=_filter(one["filter"]) if one.get("filter") else None,
            )
            points = self._shard(name).query(request)
            results.append({"points": [{"id": str(p.id), "version": 0, "score": p.score} for p in points]})
        return _ok(results)

    def _facet(self, name: str, body: Any) -> Reply:
        request = engine.FacetRequest(body["key"], limit=body["limit"], exact=body["exact"])
        hits = self._shard(name).facet(request).hits
        return _ok({"hits": [{"value": hit.value, "count": hit.count} for hit in hits]})


def _ok(result: Any) -> Reply:
    return 200, {"result": result, "status": "ok", "time": 0.001}


def _done() -> Reply:
    return _ok({"operation_id": 1, "status": "completed"})


def _vector(value: Any) -> Any:
    if isinstance(value, dict) and "nearest" in value:
        value = value["nearest"]
    return engine.SparseVector(value["indices"], value["values"]) if isinstance(value, dict) else value


def _filter(value: Any) -> engine.Filter:
    made: list[Any] = []
    for condition in value["must"]:
        if "has_id" in condition:
            made.append(engine.HasIdCondition(set(condition["has_id"])))
        else:
            made.append(engine.FieldCondition(condition["key"], engine.MatchAny(condition["match"]["any"])))
    return engine.Filter(must=made)


def _record(record: Any) -> dict[str, Any]:
    vector = {
        key: {"indices": value.indices, "values": value.values} if hasattr(value, "indices") else value
        for key, value in (record.vector or {}).items()
    }
    return {"id": str(record.id), "payload": record.payload, "vector": vector}


@contextmanager
def qdrant_server(
    folder: Path, certificate: tuple[Path, Path] | None = None, port: int = 0
) -> Iterator[StandIn]:
    """A server that keeps its collections in `folder`. `certificate`: its file and its key's, for https."""
    folder.mkdir(parents=True, exist_ok=True)
    stand_in = StandIn(folder)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        disable_nagle_algorithm = True
        wbufsize = -1

        def _serve(self) -> None:
            status, reply = self._reply()
            if status:
                self._say(status, reply if isinstance(reply, str) else json.dumps(reply))
            else:
                self.close_connection = True

        def _reply(self) -> Reply:
            """The answer; status 0: none."""
            sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            path = self.path.partition("?")[0]
            stand_in.asked.append(f"{self.command} {path}")
            trouble = stand_in.trouble.pop(0) if stand_in.trouble else "ok"
            if trouble == "cut":
                return 0, ""
            if isinstance(trouble, int):
                return trouble, stand_in.body
            if stand_in.key and self.headers.get("api-key") != stand_in.key:
                return 401, "Must provide an API key or an Authorization bearer token"
            if not path.startswith(stand_in.prefix):
                return 404, ""
            try:
                body = json.loads(sent) if sent else None
                return stand_in.answer(
                    self.command, path.removeprefix(stand_in.prefix).rstrip("/") or "/", body
                )
            except Exception as error:  # as the server does: the engine's words
                return 500, {"status": {"error": f"Service internal error: {error}"}}

        do_GET = do_PUT = do_POST = do_DELETE = _serve

        def _say(self, status: int, body: str) -> None:
            data = body.encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Clients that go away are part of the tests."""

    server = Server(("127.0.0.1", port), Handler)
    scheme = "http"
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    stand_in.url = f"{scheme}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        stand_in.close()


if __name__ == "__main__":
    with qdrant_server(Path(sys.argv[1]), port=int(sys.argv[2]) if len(sys.argv) > 2 else 0) as _alone:
        print(_alone.url, flush=True)
        while True:
            time.sleep(3600)
