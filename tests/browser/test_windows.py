"""Windows that a page opens late: each is seen with its first request, or a gap says that it was not."""

import time

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

FORM = (
    "<h1>Shop</h1><p>Lamps, chairs and tables</p>"
    "<form id=f method=post action=https://crm.example/take target=_blank><input name=mail value=a@b.example>"
    "</form><script>{}</script>"
)
PAGES = {
    "/late": FORM.format("setTimeout(() => f.submit(), 5000)"),
    "/twice": FORM.format("let sent = 0; setInterval(() => { if (++sent < 3) f.submit() }, 4000)"),
    "/slow": FORM.format("f.action += '?slow'; setTimeout(() => f.submit(), 5000)"),
    "/mute": FORM.format("f.action += '?mute'; setTimeout(() => f.submit(), 5000)"),
}


def crm(asked):
    time.sleep(1 if "slow" in asked.query else 7 if "mute" in asked.query else 0)
    return Answer(body="<title>Taken</title>", headers=(("Set-Cookie", "crm=1; SameSite=None; Secure"),))


@pytest.fixture(scope="module", params=["auto", "headless"])
def bed(request):
    with opened({"shop.example": host(PAGES), "crm.example": crm}, request.param) as open_bed:
        yield open_bed


@pytest.mark.parametrize(("path", "times"), [("/late", 1), ("/twice", 2), ("/slow", 1)])
def test_a_form_that_a_timer_sends_into_a_new_window_is_seen_each_time(bed, path, times):
    seen = made(bed, f"https://shop.example{path}")
    taken = [request for request in seen.requests if request.url.startswith("https://crm.example/take")]
    assert [(r.method, r.body, r.status) for r in taken] == [("POST", "mail=a%40b.example", 200)] * times
    assert {cookie.name for cookie in seen.cookies} == {"crm"}
    assert not [gap for gap in seen.gaps if "window" in gap.reason]


def test_a_window_without_an_answer_is_a_gap(bed):
    assert "had no answer in time" in made(bed, "https://shop.example/mute").gap("requests").reason
