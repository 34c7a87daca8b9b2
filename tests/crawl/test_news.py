"""People are told once, by webhook and by mail, in words that steer nothing; secrets stay secret."""

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from auditor.crawl import news
from auditor.errors import UsageError
from auditor.model.plan import Telling
from auditor.store.news import Changed, News

# apprise's own, on Pythons that still have the module
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")

CHANGED = Changed(
    site="shop.example",
    fingerprint="f",
    rule="vendor_undisclosed",
    severity="error",
    message="m",
    title="t",
    known=False,
)
NEWS = News(run="20261120T000000Z-aaaaaa", new=(CHANGED,), failed=(("b.example", "no answer"),))


@contextmanager
def serving(server: socketserver.BaseServer) -> Iterator[int]:
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server.server_address[1]  # type: ignore[index]  # an address of the internet is a pair
    finally:
        server.shutdown()
        server.server_close()


def webhook(answers: list[int], came: list[dict[str, str]]) -> HTTPServer:
    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            came.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(answers.pop(0) if len(answers) > 1 else answers[0])
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return HTTPServer(("127.0.0.1", 0), Hook)


def post_office(letters: list[str]) -> socketserver.TCPServer:
    """As much of SMTP (RFC 5321) as takes a letter."""

    class Office(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            while line := self.rfile.readline():
                if line.upper().startswith(b"DATA"):
                    self.wfile.write(b"354 go on\r\n")
                    letter = list(iter(self.rfile.readline, b".\r\n"))
                    letters.append(b"".join(letter).decode())
                self.wfile.write(b"250 well\r\n")
                if line.upper().startswith(b"QUIT"):
                    return

    return socketserver.TCPServer(("127.0.0.1", 0), Office)


def test_a_webhook_and_a_letter_tell_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[dict[str, str]] = []
    letters: list[str] = []
    with serving(webhook([200], came)) as hook, serving(post_office(letters)) as mail:
        monkeypatch.setenv("HOOK", f"json://127.0.0.1:{hook}/told")
        told = Telling(
            to=("${HOOK}", f"mailto://127.0.0.1:{mail}?from=a@here.example&to=b@here.example"),
            review="https://audits.example/review",
        )
        news.tell(told, "weekly", NEWS)
    (posted,) = came
    assert posted["title"] == "auditor weekly: 1 new, 1 site could not be looked at"
    assert "- shop.example: m (vendor_undisclosed, error)" in posted["message"]
    assert "- b.example: no answer" in posted["message"]
    assert "https://audits.example/review/?new=1" in posted["message"]
    (letter,) = letters
    assert "auditor weekly" in letter
    assert "audits.example" in letter


def test_an_address_that_fails_once_is_tried_again_and_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "WAITS_S", (0.0, 0.0))
    came: list[dict[str, str]] = []
    with serving(webhook([500, 200], came)) as port:
        news.tell(Telling(to=(f"json://127.0.0.1:{port}/",)), "weekly", NEWS)
    assert len(came) == 2


def test_who_cannot_be_told_is_named_without_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "WAITS_S", ())
    told = Telling(to=("json://127.0.0.1/secret", "json://127.0.0.1/other"))
    tried: list[str] = []

    def send(address: str, _title: str, _text: str) -> bool:
        tried.append(address)
        return address.endswith("other")

    silent = news.tell(told, "weekly", NEWS, send)
    assert silent == ("json://127.0.0.1/secret",)
    assert news.kinds((*silent, "${HOOK}")) == "json, an address of the environment"
    assert len(tried) == 2


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("${NOT_SET_HERE}", "tell.to.1: the environment variable NOT_SET_HERE is not set"),
        ("pigeon://coop", "tell.to.1: apprise does not understand this pigeon address"),
    ],
)
def test_who_cannot_be_told_is_said_before_the_run(address: str, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace(".", r"\.")):
        news.addresses(Telling(to=(address,)))


def test_words_of_pages_steer_no_message() -> None:
    words = "<b>@channel</b> \x1b[2J\u202eevil"
    many = tuple(replace(CHANGED, site=f"s{n}", message=words, known=True) for n in range(30))
    title, text = news.message("p", News(run="r", gone=many), None)
    assert "Review" not in text
    assert title == "auditor p: 30 gone"
    assert "- and 10 more" in text
    assert not {"<", ">", "\x1b", "\u202e"} & set(text)
    assert "@channel" not in text
