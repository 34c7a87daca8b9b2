"""Local hosts on loopback, over HTTP and TLS, reached through Chromium's host resolver rules."""

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket
from time import monotonic
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from auditor.errors import UsageError

MAX_BODY = 1 << 20
"""The most bytes of a request body that a host gets to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as received by one of the web's hosts."""

    scheme: str
    host: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By lower-case name."""
    cookies: Mapping[str, str]
    body: bytes
    at_s: float
    """Seconds since the web was opened."""

    @property
    def url(self) -> str:
        """The requested address without its query."""
        return f"{self.scheme}://{self.host}{self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A host's response."""

    body: bytes | str = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def content(self) -> bytes:
        """The body as bytes, text as UTF-8."""
        return self.body.encode() if isinstance(self.body, str) else self.body


Host = Callable[[Asked], Answer]
"""A function from a request to its response."""

NOT_FOUND = Answer(body="<!doctype html><title>Not found</title><h1>Not found</h1>", status=404)


class Web:
    """A small web. Open it with `with`; its hosts respond until it is closed.

    Raises `UsageError` if the package that makes its certificates is not installed.
    """

    def __init__(self, hosts: Mapping[str, Host]) -> None:
        self.hosts = dict(hosts)
        self.log: list[Asked] = []
        self._opened = 0.0
        self._servers: list[_Server] = []

    @property
    def resolver_rules(self) -> str:
        """The value for Chromium's `--host-resolver-rules`, which maps every host's usual ports
        to loopback.
        """
        plain, secure = (server.server_address[1] for server in self._servers)
        return ", ".join(
            f"MAP {host}:{usual} 127.0.0.1:{port}"
            for host in self.hosts
            for usual, port in ((80, plain), (443, secure))
        )

    def __enter__(self) -> Self:
        self._opened = monotonic()
        self._servers = [_Server(self, None), _Server(self, _tls(tuple(self.hosts)))]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def answer(self, asked: Asked) -> Answer:
        """Return the web's response; every request is kept in `log`."""
        self.log.append(asked)
        host = self.hosts.get(asked.host)
        return host(asked) if host else NOT_FOUND

    def seconds(self) -> float:
        """Seconds since the web was opened."""
        return monotonic() - self._opened


def _tls(hosts: tuple[str, ...]) -> ssl.SSLContext:
    try:
        import trustme  # noqa: PLC0415 - optional: needed only to open this web
    except ImportError as error:
        raise UsageError("the demo web needs trustme: pip install 'auditor[demo]'") from error
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(*hosts).configure_cert(context)
    return context


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def __init__(self, web: Web, tls: ssl.SSLContext | None) -> None:
        self.web = web
        self.tls = tls
        super().__init__(("127.0.0.1", 0), _Connection)

    def get_request(self) -> tuple[socket, Any]:
        connection, address = super().get_request()
        connection.settimeout(30)
        if self.tls:  # the connection's own thread does the handshake, so that no client blocks another
            connection = self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore browsers that disconnect during a response."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def answer(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(
            scheme="https" if self.server.tls else "http",
            host=headers.get("host", "").partition(":")[0].lower(),
            method=self.command,
            path=parts.path or "/",
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers=headers,
            cookies=_cookies(headers.get("cookie", "")),
            body=self._body(),
            at_s=self.server.web.seconds(),
        )
        self._send(self.server.web.answer(asked))

    do_GET = do_POST = do_HEAD = do_OPTIONS = answer  # noqa: N815 - http.server's names

    def _body(self) -> bytes:
        """The request's body. What is beyond `MAX_BODY` is read and dropped, since the next request of the
        connection begins after it.
        """
        length = max(0, int(self.headers.get("content-length") or 0))
        body = self.rfile.read(min(length, MAX_BODY))
        beyond = length - len(body)
        while beyond > 0 and (dropped := self.rfile.read(min(beyond, MAX_BODY))):
            beyond -= len(dropped)
        return body

    def _send(self, answer: Answer) -> None:
        content = answer.content
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(content)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Write nothing to stderr: `Web.log` has the requests."""


def _cookies(line: str) -> dict[str, str]:
    pairs = (pair.strip().partition("=") for pair in line.split(";") if pair.strip())
    return {name: value for name, _, value in pairs}
