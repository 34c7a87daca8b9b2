"""What a page sends as it is left is seen, once, with its script."""

import pytest

from auditor.browser.collector import Watch
from auditor.browser.page.parting import leave
from auditor.browser.traffic.journal import Journal
from auditor.collectors.requests import Requests
from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

PAGE = """<title>Shop</title><h1>Shop</h1><script>
addEventListener("pagehide", () => navigator.sendBeacon("https://flush.example/beacon", "left"));
document.addEventListener("visibilitychange", () =>
  fetch("https://flush.example/kept", {method: "POST", mode: "no-cors", keepalive: true, body: "hidden"}));
addEventListener("beforeunload", () => navigator.sendBeacon("https://flush.example/before"));
navigator.sendBeacon("https://flush.example/at-once");
addEventListener("pagehide", () => { new Image().src = "https://flush.example/pixel"; });
fetchLater("https://flush.example/put-off", {method: "POST", body: "later"});
</script>"""


@pytest.mark.parametrize("mode", ["shell", "headless"])
def test_what_is_sent_as_a_page_is_left_is_seen_once(mode):
    hosts = {"shop.example": host({"/": PAGE}), "flush.example": lambda asked: Answer(status=204)}

    async def visited(browser):
        async with browser.context() as context:
            watch, requests = Watch(context, Journal()), Requests()
            await watch.open([requests.init_script])
            await requests.start(watch)
            watch.page = await context.new_page()
            await watch.attach(watch.page)
            await watch.page.goto("https://shop.example/")
            await leave(watch.page, watch.exchanges)
            assert watch.page.is_closed()
            return list(await requests.finish(watch))

    with opened(hosts, mode) as bed:
        seen = bed.runner.run(visited(bed.browser))
    sent = [request for request in seen if "flush.example" in request.url]
    assert sorted((request.url.rpartition("/")[2], request.body or "") for request in sent) == [
        ("at-once", ""),
        ("beacon", "left"),
        ("before", ""),
        ("kept", "hidden"),
        ("pixel", ""),
        ("put-off", "later"),
    ]
    assert {request.initiator.line for request in sent} == {2, 4, 5, 6, 7, 8}


@pytest.mark.parametrize(
    ("goodbyes", "setter"),
    [(("/one",), "https://flush.example/one"), (("/one", "/two"), "https://flush.example/")],
)
def test_the_cookie_of_a_goodbye_s_answer_is_seen(goodbyes, setter):
    said = "".join(f"navigator.sendBeacon('https://flush.example{path}');" for path in goodbyes)
    page = (
        f"<title>Shop</title><h1>Shop</h1><script>addEventListener('pagehide', () => {{ {said} }})</script>"
    )
    sets = Answer(status=204, headers=(("Set-Cookie", "flushed=1; SameSite=None; Secure; Max-Age=99999"),))
    with opened({"shop.example": host({"/": page}), "flush.example": lambda asked: sets}) as bed:
        (cookie,) = made(bed, "https://shop.example/").cookies
    assert (cookie.name, cookie.set_by.url) == ("flushed", setter)
    assert "set_by" in cookie.inferred
