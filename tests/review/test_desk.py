"""The desk over HTTP: who may come, what a form may do, and what is told when two people decide."""

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from review.desks import PIXEL, client, field, fill
from starlette.testclient import TestClient
from store.samples import AT, SITE, claim, document, finding

from auditor.model.finding import Evidence as Seen
from auditor.review.asked import address, asked
from auditor.review.desk import local
from auditor.review.sessions import MOST, Password, Sessions
from auditor.store.evidence import Evidence
from auditor.store.filters import Filter
from auditor.store.review import Review

F = "f" * 16
SECRET = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(
        tmp_path,
        finding(F),
        finding("e" * 16, severity="note", rule="cookies_denied"),
        document=document(),
        claims=(claim(),),
    )
    return tmp_path


@pytest.fixture
def desk(folder: Path) -> Iterator[TestClient]:
    with client(folder) as opened:
        yield opened


def form(desk: TestClient, **more: str) -> dict[str, str]:
    page = desk.get(f"/finding/{F}").text
    held = {name: field(page, name) for name in ("csrf", "token", "here")}
    return held | {"decided": "confirmed", "reason": "checked", "next": "/"} | more


def states(folder: Path) -> dict[str, int]:
    with Review.open(folder / "auditor.db") as store:
        return dict(store.count(Filter(gone=True)))


PAGES = ("/", "/?state=all", "/?q=nothing", f"/finding/{F}", "/runs", "/diff", "/sites",
         "/sites/shop.example", "/sites/shop.example/policy/d1", "/help")  # fmt: skip


def test_the_desk_speaks_the_language_that_it_was_started_with(folder: Path, desk: TestClient) -> None:
    with client(folder, language="ja") as opened:
        page = opened.get("/")
        assert '<html lang="ja">' in page.text
        assert "検出事項" in page.text
        assert "ポリシーの記述" in opened.get(f"/finding/{F}").text
        assert "その検出事項はありません" in opened.get(f"/finding/{'0' * 16}").text
    assert '<html lang="en">' in desk.get("/").text


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_there_sealed_and_not_kept(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert "<script>" not in answer.text
    assert " style=" not in answer.text
    assert " onclick=" not in answer.text


@pytest.mark.parametrize(
    "path",
    ["/finding/none", "/runs/none", "/sites/none", "/sites/shop.example/policy/none", "/static/../app.py",
     "/static/app.py", "/nope", "/export.html", "/export.exe", "/diff?before=x&after=y",
     "/evidence/..%2f..%2fauditor.db",
     "/evidence/" + "a" * 64, "/evidence/" + "*" * 64, "/evidence/auditor.db"],
)  # fmt: skip
def test_what_is_not_there_says_so(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 404
    assert "SQLite" not in answer.text


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8600",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "",
        "127.0.0.1/x",
        "[::1",
    ],
)
def test_only_the_desks_own_names_reach_it(desk: TestClient, host: str) -> None:
    answer = desk.get("/", headers={"host": host})
    assert answer.status_code == 403
    assert "shop.example" not in answer.text


@pytest.mark.parametrize("host", ["localhost:8600", "[::1]:8600", "127.0.0.1", "LOCALHOST"])
def test_this_machines_names_reach_it(desk: TestClient, host: str) -> None:
    assert desk.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"},
     {"sec-fetch-site": "same-site"}, {"origin": "http://127.0.0.1:9999"}],
)  # fmt: skip
def test_another_sites_page_changes_nothing(desk: TestClient, folder: Path, headers: dict[str, str]) -> None:
    assert desk.post(f"/finding/{F}/decide", data=form(desk), headers=headers).status_code == 403
    assert states(folder) == {"open": 2}


@pytest.mark.parametrize("token", ["", "x", "\u00e9"])
def test_a_form_without_the_sessions_token_changes_nothing(
    desk: TestClient, folder: Path, token: str
) -> None:
    assert desk.post(f"/finding/{F}/decide", data=form(desk, csrf=token)).status_code == 403
    assert states(folder) == {"open": 2}


def test_a_token_of_another_session_changes_nothing(desk: TestClient, folder: Path) -> None:
    foreign = form(desk)
    desk.cookies.clear()
    desk.get("/")
    assert desk.post(f"/finding/{F}/decide", data=foreign).status_code == 403
    assert states(folder) == {"open": 2}


def test_the_sessions_cookie_is_kept_from_scripts_and_other_sites(desk: TestClient) -> None:
    cookie = desk.get("/").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_deciding_leads_on_and_is_undone_from_the_next_page(desk: TestClient, folder: Path) -> None:
    answer = desk.post(f"/finding/{F}/decide", data=form(desk))
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    page = desk.get("/").text
    assert "Confirmed: Statcount" in page
    assert states(folder) == {"open": 1, "confirmed": 1}
    undo = {"csrf": field(page, "csrf"), "decision": field(page, "decision"), "next": "/"}
    desk.post(f"/finding/{F}/undo", data=undo)
    assert states(folder) == {"open": 2}
    assert 'role="status"' in desk.get("/").text
    assert 'role="status"' not in desk.get("/").text


@pytest.mark.parametrize(
    ("changes", "told"),
    [({"decided": "fixed"}, "Choose a decision"), ({"decided": ""}, "Choose a decision"),
     ({"reason": "  "}, "reason is missing"), ({"decided": "accepted", "until": "soon"}, "not a valid date"),
     ({"decided": "accepted", "until": "2001-01-01"}, "is in the past")],
)  # fmt: skip
def test_half_a_decision_is_none(desk: TestClient, folder: Path, changes: dict[str, str], told: str) -> None:
    answer = desk.post(f"/finding/{F}/decide", data=form(desk, **changes))
    assert answer.status_code == 400
    assert told in answer.text
    assert states(folder) == {"open": 2}


def test_two_people_at_once_see_both_decisions_and_lose_none(folder: Path) -> None:
    with client(folder) as ann, client(folder) as bob:
        hers, his = form(ann, reason="so it is"), form(bob, decided="false_positive", reason="a test cookie")
        assert ann.post(f"/finding/{F}/decide", data=hers).status_code == 303
        answer = bob.post(f"/finding/{F}/decide", data=his)
        assert answer.status_code == 409
        assert "so it is" in answer.text
        assert "a test cookie" in answer.text
        assert states(folder) == {"open": 1, "confirmed": 1}
        again = his | {"token": field(answer.text, "token")}
        assert bob.post(f"/finding/{F}/decide", data=again).status_code == 303
    with Review.open(folder / "auditor.db") as store:
        assert [each.decision.reason for each in store.history(F)] == ["so it is", "a test cookie"]


def test_nobody_takes_back_what_somebody_else_decided_since(folder: Path) -> None:
    with client(folder) as ann, client(folder) as bob:
        ann.post(f"/finding/{F}/decide", data=form(ann))
        toast = ann.get("/").text
        bob.post(f"/finding/{F}/decide", data=form(bob, decided="reported"))
        undo = {"csrf": field(toast, "csrf"), "decision": field(toast, "decision")}
        ann.post(f"/finding/{F}/undo", data=undo)
        assert "nothing was changed" in ann.get("/").text
    assert states(folder) == {"open": 1, "reported": 1}


def test_everything_of_a_filter_is_decided_and_taken_back_in_one_go(desk: TestClient, folder: Path) -> None:
    page = desk.get("/?rule=cookies_denied").text
    held = {name: field(page, name) for name in ("csrf", "as_of")}
    sent = held | {
        "rule": "cookies_denied",
        "decided": "accepted",
        "reason": "known",
        "until": "2099-01-01",
        "next": "/",
    }
    assert desk.post("/decide", data=sent).status_code == 303
    assert states(folder) == {"open": 1, "accepted": 1}
    page = desk.get("/").text
    assert "1 decided: accepted" in page
    desk.post("/undo", data={"csrf": field(page, "csrf"), "batch": field(page, "batch"), "next": "/"})
    assert states(folder) == {"open": 2}


def test_comments_and_names_are_kept_with_who_said_them(desk: TestClient) -> None:
    held = {"csrf": form(desk)["csrf"]}
    desk.post(f"/finding/{F}/comment", data=held | {"comment": "ask the operator\nfirst"})
    desk.post(f"/finding/{F}/assign", data=held | {"assignee": "Bob"})
    page = desk.get(f"/finding/{F}").text
    assert "ask the operator\nfirst" in page
    assert "Assigned to Bob" in page
    assert desk.get("/?assignee=Bob").text.count("data-row ") == 1
    assert desk.post(f"/finding/{F}/comment", data=held | {"comment": " "}).status_code == 400


def test_evidence_is_served_by_its_hash_sealed(desk: TestClient, folder: Path) -> None:
    evidence = Evidence(folder / "evidence")
    page = b"<html><script>alert(1)</script>"
    for content, kind in (
        (PIXEL, "image/png"),
        (page, "application/octet-stream"),
        (b"\x1f\x8b1", "application/gzip"),
    ):
        answer = desk.get(f"/evidence/{evidence.keep(content)}")
        assert answer.content == content
        assert answer.headers["content-type"] == kind
        assert "sandbox" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers.get("content-disposition", "").startswith("attachment") is (kind != "image/png")


def test_a_picture_that_a_finding_rests_on_is_shown_beside_the_sentence(tmp_path: Path) -> None:
    shot = "a" * 64
    seen = Seen(kind="screenshot", summary="on arrival", at=AT, sha256=shot)
    fill(tmp_path, finding(F, evidence=(seen,)), document=document(), claims=(claim(),))
    with client(tmp_path) as opened:
        saw = opened.get(f"/finding/{F}").text.partition('id="saw"')[2].partition("</section>")[0]
    assert f'src="/evidence/{shot}"' in saw


def test_what_is_filtered_is_exported_safely(tmp_path: Path) -> None:
    odd = replace(finding(F).subject, name="=cmd|' /C calc'!A0")
    fill(tmp_path, finding(F, subject=odd), document=document(), claims=(claim(),))
    with client(tmp_path) as desk:
        (row,) = csv.DictReader(io.StringIO(desk.get("/export.csv").text))
        assert row["subject"].startswith("'=")
        held = json.loads(desk.get("/export.json?severity=error").text)
        assert [each["fingerprint"] for each in held["findings"]] == [F]
        assert json.loads(desk.get("/export.json?severity=note").text)["findings"] == []


def test_a_password_is_asked_for_and_cannot_be_tried_fast(folder: Path) -> None:
    with client(folder, password=SECRET) as desk:
        assert desk.get("/").headers["location"] == "/sign-in"
        assert desk.get(f"/evidence/{'a' * 64}").headers["location"] == "/sign-in"
        assert desk.post(f"/finding/{F}/decide", data={}).headers["location"] == "/sign-in"
        for _ in range(Password.TRIES):
            assert desk.post("/sign-in", data={"name": "Eve", "password": "wrong"}).status_code == 401
        assert desk.post("/sign-in", data={"name": "Eve", "password": SECRET}).status_code == 429
    assert states(folder) == {"open": 2}


def test_who_knows_the_password_comes_in_under_their_own_name(folder: Path) -> None:
    with client(folder, password=SECRET) as desk:
        assert desk.post("/sign-in", data={"name": " ", "password": SECRET}).status_code == 401
        assert desk.post("/sign-in", data={"name": "Bob", "password": SECRET}).headers["location"] == "/"
        desk.post(f"/finding/{F}/decide", data=form(desk))
        assert "Bob" in desk.get(f"/finding/{F}").text
        desk.post("/sign-out", data={"csrf": form(desk)["csrf"]})
        assert desk.get("/").headers["location"] == "/sign-in"


def test_a_proxy_says_who_reads_and_nobody_else_may(folder: Path) -> None:
    with client(folder, user_header="X-User") as desk:
        assert desk.get("/").status_code == 401
        assert "Carol" in desk.get("/", headers={"X-User": "Carol"}).text
        assert "Dave" in desk.get("/", headers={"X-User": "Dave"}).text
    with client(folder, user_header="X-User", proxies=("192.0.2.1",)) as desk:
        assert desk.get("/", headers={"X-User": "Carol"}).status_code == 401


def test_forms_are_bounded(desk: TestClient) -> None:
    assert desk.post(f"/finding/{F}/decide", data=form(desk, reason="x" * 300_000)).status_code == 413
    assert desk.post(f"/finding/{F}/decide", data={f"f{n}": "1" for n in range(99)}).status_code == 400

    def in_parts() -> Iterator[bytes]:  # no length is told beforehand
        yield from (b"a=" + b"x" * 100_000, b"x" * 200_000)

    assert desk.post(f"/finding/{F}/decide", content=in_parts()).status_code == 413


def test_who_hangs_up_in_mid_form_is_no_fault_of_the_desk(desk: TestClient) -> None:
    messages = iter(({"type": "http.request", "body": b"a=", "more_body": True}, {"type": "http.disconnect"}))
    said: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return next(messages)

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    scope = {
        "type": "http", "method": "POST", "path": "/decide", "raw_path": b"/decide", "root_path": "",
        "query_string": b"", "headers": [(b"host", b"localhost")], "client": ("127.0.0.1", 1),
    }  # fmt: skip
    asyncio.run(desk.app(scope, receive, send))
    assert said[0]["status"] == 400


@pytest.mark.parametrize(
    "to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "", "/\nx"]
)
def test_a_form_leads_to_the_desk_alone(to: str) -> None:
    assert local(to) == "/"


def test_a_filter_and_its_address_say_the_same() -> None:
    wanted = Filter(
        site="a",
        rule="b",
        vendor="ü&=",
        severity="note",
        state="",
        assignee="c",
        new=True,
        gone=True,
        words="x y",
    )
    assert asked(address(wanted)) == wanted
    assert asked({}) == Filter(state="open")
    assert address(Filter(state="open")) == {}


def test_sessions_end_those_first_that_were_not_used() -> None:
    held = Sessions()
    first, second = held.begin("a"), held.begin("b")
    held.find(first.key)
    for _ in range(MOST - 1):
        held.begin("c")
    assert held.find(second.key) is None
    assert held.find(first.key) is first
    held.end(first.key)
    assert held.find(first.key) is None


def test_a_store_that_is_held_is_told_and_nothing_is_lost(folder: Path) -> None:
    import sqlite3

    with client(folder, wait_s=0.05) as desk:
        sent = form(desk)
        other = sqlite3.connect(folder / "auditor.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert desk.get("/").status_code == 200
        answer = desk.post(f"/finding/{F}/decide", data=sent)
        assert answer.status_code == 503
        assert "another process is using the database" in answer.text
        other.execute("ROLLBACK")
        other.close()
        assert desk.post(f"/finding/{F}/decide", data=sent).status_code == 303
    assert SITE.name
