"""A web that is hostile to visitors: hosts named after the one nuisance they commit, and honest sites.

Answers are written to the socket directly because no server library would send most of them.
"""

import gzip
import socketserver
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Final, Self

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host, Web

Send = Callable[[bytes], None]
Nuisance = Callable[[Send, str], None]

MB: Final = 1 << 20
_POLICY_MB: Final = 30
_PAGE_MB: Final = 300
_BOMB: Final = gzip.compress(bytes(64 * MB), 9)
"""64 MB of zeros compressed to 64 kB; gzip members can be concatenated."""
_WORDS: Final = b"<p>Lamps, chairs and tables of oak and ash.</p>\n" * 20_000
_WAIT_S: Final = 0.3


def _head(send: Send, *lines: str, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> None:
    told = (f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close", *lines, "", "")
    send("\r\n".join(told).encode("latin-1"))


def _page(script: str) -> Nuisance:
    def answer(send: Send, _path: str) -> None:
        _head(send)
        send(f"<!doctype html><title>Shop</title><h1>Shop</h1><script>{script}</script>".encode())

    return answer


def _circle(send: Send, path: str) -> None:
    _head(send, f"Location: {path}x", status="302 Found")


def _drips(send: Send, path: str) -> None:
    """Drip the first page and one possible policy address; each further address would cost as much time."""
    if path not in ("/", "/privacy"):
        _head(send, status="404 Not Found")
        return
    _head(send)
    send(b"<!doctype html><title>Shop</title><h1>Shop</h1>")
    while True:
        send(b"<p>.")
        time.sleep(_WAIT_S)


def _drips_headers(send: Send, _path: str) -> None:
    send(b"HTTP/1.1 200 OK\r\n")
    while True:
        send(b"X-More: 1\r\n")
        time.sleep(_WAIT_S)


def _bomb(send: Send, _path: str) -> None:
    _head(send, "Content-Encoding: gzip")
    for _ in range(64):
        send(_BOMB)


def _large(send: Send, _path: str) -> None:
    _head(send)
    for _ in range(_PAGE_MB * MB // len(_WORDS)):
        send(_WORDS)


def _policy(send: Send, path: str) -> None:
    if path != "/privacy":
        _head(send)
        send(b"<!doctype html><title>Shop</title><h1>Shop</h1><a href=/privacy>Privacy policy</a>")
        return
    _head(send)
    send(b"<!doctype html><title>Privacy policy</title><h1>Privacy policy</h1><p>We use no cookies.</p>")
    for _ in range(_POLICY_MB * MB // len(_WORDS)):
        send(_WORDS)


def _cookies(send: Send, _path: str) -> None:
    _head(send, *(f"Set-Cookie: c{n}=1; Max-Age=9999" for n in range(5_000)))
    send(b"<!doctype html><title>Shop</title><h1>Shop</h1>")


def _bytes(send: Send, _path: str) -> None:
    _head(
        send, "Set-Cookie: a\xff\xfe=\x80\x81; Max-Age=9999", "X-Odd: \xff\xfe\x01", "Set-Cookie: b=\xc3\x28"
    )
    send(b"<!doctype html><title>\xff\xfe Shop</title><h1>Shop</h1>")


def _download(send: Send, _path: str) -> None:
    _head(send, "Content-Disposition: attachment; filename=x.exe", kind="application/octet-stream")
    send(b"MZ" * 1_000)


def _login(send: Send, _path: str) -> None:
    _head(send, 'WWW-Authenticate: Basic realm="x"', status="401 Unauthorized")


def _to_file(send: Send, _path: str) -> None:
    _head(send, "Location: file:///etc/passwd", status="302 Found")


def _japanese(send: Send, path: str) -> None:
    _head(send, kind="text/html")
    words = "プライバシーポリシー" if path == "/privacy" else "店<a href=/privacy>プライバシーポリシー</a>"
    send(
        f"<!doctype html><title>店</title><h1>{words}</h1><p>当社はクッキーを使用しません。</p>".encode(
            "cp932"
        )
    )


def _gone(_send: Send, _path: str) -> None:
    raise ConnectionResetError


NUISANCES: Final[Mapping[str, Nuisance]] = {
    "circle": _circle,
    "drips": _drips,
    "drips-headers": _drips_headers,
    "bomb": _bomb,
    "large": _large,
    "policy": _policy,
    "cookies": _cookies,
    "bytes": _bytes,
    "download": _download,
    "login": _login,
    "to-file": _to_file,
    "japanese": _japanese,
    "gone": _gone,
    "dialogs": _page("for (;;) alert(1)"),
    "windows": _page("setInterval(() => open(location.href), 1)"),
    "hangs": _page("setTimeout(() => { for (;;); }, 500)"),
    "balloon": _page("const all = []; for (;;) all.push(new Array(1e6).fill(all.length))"),
    "navigates": _page("setInterval(() => { location = '/' + Math.random() }, 1)"),
}
"""Nuisances by the first label of the host; further hosts of a kind have a number at its end."""

UNSEEN: Final = frozenset({"circle", "drips-headers", "download", "login", "to-file", "gone"})
"""Nuisances that show no page in any browser."""


def host_of(number: int) -> str:
    """The host of the nuisance with this number; the kinds alternate."""
    kinds = list(NUISANCES)
    return f"{kinds[number % len(kinds)]}-{number}.example"


def honest(number: int) -> Host:
    """A small shop; every third one sets a cookie that its policy denies."""
    lies = number % 3 == 0

    def answer(asked: Asked) -> Answer:
        if asked.path == "/privacy":
            said = (
                "We use no cookies. We use no third parties."
                if lies
                else "We use the cookie _ga for statistics."
            )
            return Answer(body=f"<title>Privacy</title><h1>Privacy policy</h1><p>{said}</p>")
        if asked.path != "/":
            return NOT_FOUND
        cookie = (("Set-Cookie", f"_ga=GA1.1.{number + 10_000}.1700000000; Max-Age=63072000"),)
        page = f"<title>Shop {number}</title><h1>Shop</h1><a href=/privacy>Privacy policy</a>"
        return Answer(body=page, headers=cookie)

    return answer


class HostileWeb:
    """Serves honest sites and nuisances on loopback until the block ends."""

    def __init__(self, sites: int, nuisances: int) -> None:
        self.honest = tuple(f"shop-{n}.example" for n in range(sites))
        self.hostile = tuple(host_of(n) for n in range(nuisances))
        self._web = Web({name: honest(n) for n, name in enumerate(self.honest)})
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._open = ExitStack()

    @property
    def resolver_rules(self) -> str:
        """The value for Chromium's `--host-resolver-rules`."""
        port = self._server.server_address[1]
        rules = (f"MAP {name}:80 127.0.0.1:{port}" for name in self.hostile)
        return ", ".join((self._web.resolver_rules, *rules))

    def __enter__(self) -> Self:
        self._open.enter_context(self._web)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self._open.callback(self._server.server_close)
        self._open.callback(self._server.shutdown)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore clients that disconnect in the middle of an answer."""


class _Connection(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        with suppress(OSError):
            line = self.rfile.readline(8_192).split()
            host = ""
            while header := self.rfile.readline(65_536).strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"host":
                    host = value.strip().decode("latin-1")
            if len(line) > 1:
                kind = host.partition(".")[0].rpartition("-")[0]
                NUISANCES.get(kind, _gone)(self._send, line[1].decode("latin-1"))

    def _send(self, content: bytes) -> None:
        self.wfile.write(content)


def main() -> None:
    """Serve until standard input ends."""
    with HostileWeb(int(sys.argv[1]), int(sys.argv[2])) as web:
        print(web.resolver_rules, flush=True)  # noqa: T201 - what the other process waits for
        sys.stdin.read()


if __name__ == "__main__":
    main()
