from collections.abc import Iterator
from pathlib import Path

import pytest
from list_server import Answer, ListServer, serving
from vendors.lists.lists import BY_ID, easylist

from auditor.vendors.lists import held
from auditor.vendors.lists.update import from_folder, from_network

EASYLIST = BY_ID["easylist"]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ListServer]:
    monkeypatch.setenv("NO_PROXY", "localhost")
    with serving(tmp_path) as (server, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "lists"


def test_a_list_is_new_then_current_then_new_again(server: ListServer, folder: Path):
    server.answers["/easylist.txt"] = Answer(easylist("||one.invalid^"), etag='"1"')
    first = from_network(folder, EASYLIST, server.url)
    assert first.done == "new"
    assert first.copy.origin == f"{server.url}/easylist.txt"
    assert first.copy.version == "202611280000"
    again = from_network(folder, EASYLIST, server.url + "/")
    assert again.done == "current"
    assert again.copy.sha256 == first.copy.sha256
    server.answers["/easylist.txt"] = Answer(easylist("||two.invalid^"), etag='"2"')
    other = from_network(folder, EASYLIST, server.url)
    assert other.done == "new"
    assert held.copy(folder, EASYLIST) == other.copy
    assert len(list(folder.glob("easylist-*.txt"))) == 1


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=500),
        Answer(easylist(), told=1_000_000),
        Answer(b"<html>sign in</html>"),
        Answer(easylist(title="EasyPrivacy")),
        Answer(easylist(count=101)[:2_500]),
    ],
    ids=["error", "cut off", "page", "another list", "much less"],
)
def test_what_fails_leaves_the_copy_before_it(server: ListServer, folder: Path, answer: Answer):
    server.answers["/easylist.txt"] = Answer(easylist(count=400))
    before = from_network(folder, EASYLIST, server.url).copy
    server.answers["/easylist.txt"] = answer
    outcome = from_network(folder, EASYLIST, server.url)
    assert outcome.done == "failed"
    assert outcome.why
    assert outcome.copy == before == held.copy(folder, EASYLIST)


def test_a_copy_from_elsewhere_does_not_make_another_server_say_unchanged(server: ListServer, folder: Path):
    held.keep(
        folder,
        EASYLIST,
        easylist(),
        "/media/stick/easylist.txt",
        fetched_at="2026-11-01T00:00:00+00:00",
        etag='"1"',
    )
    server.answers["/easylist.txt"] = Answer(easylist("||new.invalid^"), etag='"1"')
    assert from_network(folder, EASYLIST, server.url).done == "new"


def test_a_damaged_copy_is_fetched_again(server: ListServer, folder: Path):
    server.answers["/easylist.txt"] = Answer(easylist(), etag='"1"')
    kept = from_network(folder, EASYLIST, server.url).copy
    (folder / kept.file).write_bytes(b"half")
    assert held.copy(folder, EASYLIST) is None
    assert from_network(folder, EASYLIST, server.url).done == "new"
    assert held.copy(folder, EASYLIST) is not None


def test_a_folder_gives_what_it_holds(folder: Path, tmp_path: Path):
    source = tmp_path / "stick"
    source.mkdir()
    assert from_folder(folder, EASYLIST, source) is None
    (source / "easylist.txt").write_bytes(easylist())
    assert from_folder(folder, EASYLIST, source).done == "new"
    assert from_folder(folder, EASYLIST, source).done == "current"
    (source / "easylist.txt").write_bytes(b"nothing of the kind")
    outcome = from_folder(folder, EASYLIST, source)
    assert outcome.done == "failed"
    assert outcome.copy == held.copy(folder, EASYLIST)
