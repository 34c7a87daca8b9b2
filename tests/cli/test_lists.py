import json
from pathlib import Path
from typing import Any

import pytest
from list_server import Answer, serving
from store.samples import SITE, claim, document, visit
from vendors.lists.lists import BY_ID, easylist, small

from auditor.cli import lists
from auditor.model.observation import Request
from auditor.store.database import Store
from auditor.vendors.lists.known import LISTS


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for known in LISTS:
        (folder / known.file).write_bytes(small(known))
    return folder


def test_nothing_is_there_at_first(auditor):
    shown = auditor("lists")
    assert shown.code == 0
    assert shown.out.count("not installed") == len(LISTS)
    assert all(known.file in shown.out and known.url in shown.out for known in LISTS)


def test_a_machine_without_internet_takes_them_from_a_folder(auditor, stick: Path):
    updated = auditor("lists", "update", "--from", str(stick))
    assert (updated.code, updated.err) == (0, "")
    assert "not installed" not in updated.out
    rows = {row["id"]: row for row in json.loads(auditor("lists", "--format", "json").out)}
    assert rows.keys() == BY_ID.keys()
    assert rows["easylist"]["copy"]["version"] == "202611280000"
    assert len(rows["easylist"]["copy"]["sha256"]) == 64
    assert Path("crawls/lists").is_dir()


def test_a_mirror_that_fails_for_one_keeps_its_copy_and_ends_with_three(
    auditor, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    auditor("lists", "update", "--from", str(stick))
    monkeypatch.setenv("NO_PROXY", "localhost")
    with serving(tmp_path) as (server, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        server.answers = {f"/{known.file}": Answer(small(known)) for known in LISTS}
        server.answers["/easylist.txt"] = Answer(b"<html>sign in</html>")
        updated = auditor("lists", "update", "--mirror", server.url)
    assert updated.code == 3
    (line,) = updated.lines
    assert line.startswith("auditor: EasyList: https://localhost:")
    assert line.endswith("the previous copy is kept")
    assert "not installed" not in updated.out


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "stick"),
        ("update", "--from", "nowhere"),
        ("update", "--from", "stick", "--mirror", "https://m.invalid"),
        ("update", "--from", "crawls"),
        ("fetch",),
    ],
)
def test_what_makes_no_sense_is_one_line_and_two(auditor, stick: Path, words: tuple[str, ...]):
    Path("crawls").mkdir()
    ended = auditor("lists", *words)
    assert ended.code == 2
    assert len(ended.lines) == 1


def test_a_machine_without_the_filter_engine_is_told(auditor, stick: Path, monkeypatch: pytest.MonkeyPatch):
    auditor("lists", "update", "--from", str(stick))
    monkeypatch.setattr(lists, "available", lambda: False)
    assert "pip install 'auditor[lists]'" in auditor("lists").err


def test_a_host_that_a_fetched_list_names_is_told_by_its_rule(auditor, stick: Path):
    (stick / "easylist.txt").write_bytes(easylist("||adwell.invalid^"))
    auditor("lists", "update", "--from", str(stick))
    shown = auditor("vendors", "px.adwell.invalid")
    assert shown.code == 0
    assert "||adwell.invalid^ of EasyList: a tracker without a name" in shown.out


def test_a_list_that_was_fetched_since_judges_an_old_visit_again(auditor, stick: Path):
    """The judgement finds a tracker without a name, and says by which rule and which list."""
    asked = (Request(id="1", url="https://px.adwell.invalid/i.js", page_url=SITE.entry, resource="script"),)
    with Store.open(Path("crawls/auditor.db")) as store:
        run = store.begin_run()
        store.begin_site(run.id, SITE)
        store.add_documents(run.id, SITE.name, (document(),), (claim(),), ())
        store.add_visit(run.id, visit(requests=asked, final_url=SITE.entry))
        store.end_site(run.id, SITE.name, "audited")
        store.end_run(run.id)

    def judged() -> dict[str, Any]:
        (site,) = json.loads(auditor("judge", SITE.name, "--format", "json").out)["sites"]
        return site

    before = judged()
    (stick / "easylist.txt").write_bytes(easylist("||adwell.invalid^"))
    auditor("lists", "update", "--from", str(stick))
    after = judged()
    hosts = [
        next(h for h in site["visits"][0]["hosts"] if h["host"] == "px.adwell.invalid")
        for site in (before, after)
    ]
    assert [host["tracker"] for host in hosts] == [False, True]
    assert hosts[1]["vendor"] is None
    assert "||adwell.invalid^ of EasyList" in hosts[1]["reason"]
    assert "easylist" not in before["versions"]
    assert after["versions"]["easylist"].startswith("202611280000 sha256:")
    told = [
        f for f in after["findings"] if f["rule"] == "vendor_undisclosed" and f["verdict"] == "contradicted"
    ]
    assert ["adwell.invalid" in f["message"] for f in told] == [True]
