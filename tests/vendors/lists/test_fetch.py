from collections.abc import Iterator
from pathlib import Path

import pytest
from list_server import Answer, ListServer, serving

from auditor.errors import CouldNotLook
from auditor.vendors.lists import fetch as fetching
from auditor.vendors.lists.fetch import fetch

BODY = b"||ads.invalid^\n" * 9_000


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ListServer]:
    monkeypatch.setenv("NO_PROXY", "localhost")
    with serving(tmp_path) as (server, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield server


def why(url: str, **had: str) -> str:
    with pytest.raises(CouldNotLook) as failed:
        fetch(url, **had)
    return str(failed.value)


def test_a_list_comes_whole_with_what_the_next_request_needs(server: ListServer):
    server.answers["/a.txt"] = Answer(
        BODY, etag='"1"', headers={"Last-Modified": "Sat, 28 Nov 2026 00:00:00 GMT"}
    )
    found = fetch(server.url + "/a.txt")
    assert found.content == BODY
    assert (found.etag, found.modified) == ('"1"', "Sat, 28 Nov 2026 00:00:00 GMT")


def test_a_list_that_did_not_change_is_not_sent_again(server: ListServer):
    server.answers["/a.txt"] = Answer(BODY, etag='"1"')
    assert fetch(server.url + "/a.txt", etag='"1"', modified="Sat, 28 Nov 2026 00:00:00 GMT") is None
    ((_, headers),) = server.asked
    assert headers["if-none-match"] == '"1"'
    assert headers["if-modified-since"] == "Sat, 28 Nov 2026 00:00:00 GMT"
    assert headers["accept-encoding"] == "identity"


def test_unchanged_said_to_who_has_nothing_is_an_error(server: ListServer):
    server.answers["/a.txt"] = Answer(status=304)
    assert "304" in why(server.url + "/a.txt")


def test_a_list_that_is_cut_off_is_an_error(server: ListServer):
    server.answers["/a.txt"] = Answer(BODY, told=len(BODY) + 10)
    assert "cut off" in why(server.url + "/a.txt")


def test_a_list_that_does_not_end_is_given_up(server: ListServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fetching, "MOST_BYTES", 100_000)
    server.answers["/a.txt"] = Answer(BODY)
    assert "larger" in why(server.url + "/a.txt")


def test_errors_and_encodings_are_told(server: ListServer):
    server.answers["/e.txt"] = Answer(status=503)
    server.answers["/z.txt"] = Answer(BODY, headers={"Content-Encoding": "gzip"})
    assert "503" in why(server.url + "/e.txt")
    assert "404" in why(server.url + "/none.txt")
    assert "encoding" in why(server.url + "/z.txt")


def test_nothing_is_fetched_but_over_https(server: ListServer, tmp_path: Path):
    other = tmp_path / "plain"
    other.mkdir()
    with serving(other, secure=False) as (plain, _):
        server.answers["/a.txt"] = Answer(status=302, headers={"Location": plain.url + "/a.txt"})
        assert "over HTTPS" in why(plain.url + "/a.txt")
        assert "over HTTPS" in why(server.url + "/a.txt")
        assert plain.asked == []
    assert "over HTTPS" in why("file:///etc/passwd")


def test_a_list_that_moved_is_followed(server: ListServer):
    server.answers["/a.txt"] = Answer(status=301, headers={"Location": server.url + "/b.txt"})
    server.answers["/b.txt"] = Answer(BODY)
    assert fetch(server.url + "/a.txt").content == BODY


def test_a_server_that_nobody_vouches_for_is_not_believed(
    server: ListServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    other = tmp_path / "other"
    other.mkdir()
    with serving(other) as (_, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    assert "cannot be fetched" in why(server.url + "/a.txt")
    assert server.asked == []
