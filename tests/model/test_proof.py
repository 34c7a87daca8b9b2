from dataclasses import replace

from cases import cookie, visit

from auditor.model.observation import Screenshot, ScriptPlace
from auditor.model.proof import _line, of_cookie, of_picture
from auditor.model.seen import CookieSeen
from auditor.model.vendor import CookieFacts

PLACE = ScriptPlace(url="https://shop.example/set?visitor=4711")


def shot(step: str, digit: str) -> Screenshot:
    return Screenshot(sha256=digit * 64, step=step, width=1, height=1)


def test_one_picture_of_the_moment_that_matters() -> None:
    first = visit(screenshots=(shot("before", "1"), shot("after", "2")))
    again = visit(number=2, screenshots=(shot("before", "3"), shot("after", "4")))
    assert [e.sha256[:1] for e in of_picture((first, again))] == ["2"]
    assert [e.sha256[:1] for e in of_picture((first, again), frozenset({"before"}))] == ["1"]


def test_a_visit_without_such_a_picture_leaves_it_to_the_next() -> None:
    bare = visit(screenshots=(shot("before", "1"),))
    full = visit("rejected", number=2, screenshots=(shot("after", "2"),))
    assert [e.visit for e in of_picture((bare, full), frozenset({"after"}))] == [full.id]
    assert of_picture((bare,), frozenset({"restart"})) == ()


def test_a_cookie_of_a_response_names_the_response() -> None:
    facts = CookieFacts(name="id", domain="shop.example", party="first")
    seen = visit()
    by_http = CookieSeen(visit=seen, cookie=cookie("id", how="http", set_by=PLACE), facts=facts)
    by_script = CookieSeen(visit=seen, cookie=cookie("id", how="script", set_by=PLACE), facts=facts)
    assert of_cookie(by_http).fields["response"] == "https://shop.example/set?…"
    assert "script" not in of_cookie(by_http).fields
    assert of_cookie(by_script).fields["script"] == "https://shop.example/set?…"


def test_who_wrote_is_told_by_address_and_line() -> None:
    place = ScriptPlace(url="https://tag.example/t.js?x=1", line=12)
    assert _line(place) == {"line": "12"}
    assert _line(replace(place, line=None)) == _line(None) == {}
