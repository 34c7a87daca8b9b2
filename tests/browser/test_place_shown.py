"""What a vantage says of language and time zone is what pages, frames, workers and servers are shown."""

from auditor.demo.server import Answer
from auditor.model.site import Vantage
from tests.browser.bed import opened
from tests.browser.visiting import made

TELL = "[navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone].join()"
PAGE = (
    f"<h1>Shop</h1><p>Lamps</p><script>localStorage.page = {TELL};"
    "new Worker('/w.js').onmessage = (said) => { localStorage.worker = said.data };</script>"
    "<iframe src='https://frames.example/'></iframe>"
)
FRAME = f"<script>localStorage.frame = {TELL}</script>"


def test_language_and_time_zone_are_shown_everywhere():
    asked = []

    def shop(request):
        asked.append(request.headers.get("accept-language", ""))
        worker = request.path == "/w.js"
        return Answer(body=f"postMessage({TELL})", type="text/javascript") if worker else Answer(body=PAGE)

    with opened({"shop.example": shop, "frames.example": lambda _: Answer(body=FRAME)}) as bed:
        tokyo = Vantage(id="tokyo", country="JP", locale="ja-JP", timezone="Asia/Tokyo")
        seen = made(bed, "https://shop.example/", vantage=tokyo)
    assert seen.gaps == ()
    shown = {each.key: each.value for each in seen.stored}
    assert shown == dict.fromkeys(("page", "worker", "frame"), "ja-JP,Asia/Tokyo")
    assert {line.partition(",")[0] for line in asked} == {"ja-JP"}
    assert (seen.vantage.locale, seen.vantage.timezone) == ("ja-JP", "Asia/Tokyo")


def test_every_request_names_a_language_where_no_vantage_does():
    asked = {}

    def shop(request):
        asked[request.path] = request.headers.get("accept-language", "")
        if request.path == "/":
            return Answer(body="<h1>Shop</h1><script>navigator.serviceWorker.register('/s.js')</script>")
        return Answer(body="fetch('/asked')", type="text/javascript")

    with opened({"shop.example": shop}) as bed:
        made(bed, "https://shop.example/")
    assert {"/", "/s.js", "/asked"} <= asked.keys()
    assert {line.partition(",")[0] for line in asked.values()} == {"en-US"}
