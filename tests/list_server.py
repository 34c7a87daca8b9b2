"""A server of lists on loopback, over HTTPS, which records requests and returns what a test sets."""

import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Answer:
    """The answer for a path."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    told: int | None = None
    """The Content-Length to state, if not that of the body."""
    etag: str | None = None
    """A request with this ETag is answered with 304."""


@dataclass
class ListServer:
    """The server's address, its answers, and the requests it received."""

    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@contextmanager
def serving(folder: Path, *, secure: bool = True) -> Iterator[tuple[ListServer, Path]]:
    """A server until the end of the block, and the file with its CA certificate."""
    server = ListServer(url="")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
            answer = server.answers.get(self.path, Answer(status=404))
            known = answer.etag is not None and self.headers.get("If-None-Match") == answer.etag
            self.send_response(304 if known else answer.status)
            for key, value in answer.headers.items():
                self.send_header(key, value)
            if answer.etag:
                self.send_header("ETag", answer.etag)
            if not known:
                told = len(answer.body) if answer.told is None else answer.told
                self.send_header("Content-Length", str(told))
            self.end_headers()
            if not known:
                self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            pass

    authority = trustme.CA()
    file = folder / "authority.pem"
    authority.cert_pem.write_to_path(file)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        if secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert("localhost").configure_cert(context)
            listening.socket = context.wrap_socket(listening.socket, server_side=True)
        server.url = f"http{'s' * secure}://localhost:{listening.server_address[1]}"
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server, file
        finally:
            listening.shutdown()
            thread.join()
