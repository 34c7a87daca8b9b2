"""A visitor who has blocked all cookies in the browser."""

from auditor.demo.server import Answer
from auditor.model.visit import BLOCKED
from tests.browser.bed import host, opened
from tests.browser.visiting import made

PAGE = Answer(
    body="<title>Shop</title><h1>Shop</h1><p>Lamps and chairs</p>"
    '<img src="https://ads.example/pixel"><script>'
    'new Image().src = "https://ads.example/pixel?takes=" + navigator.cookieEnabled;'
    'document.cookie = "own=1; max-age=999";'
    'try { localStorage.setItem("id", "7c1f0a44e2") } catch { /* blocked as well */ }</script>',
    headers=(("Set-Cookie", "answered=1; Max-Age=999"),),
)
PIXEL = Answer(
    body=b"GIF89a", type="image/gif", headers=(("Set-Cookie", "uid=9; Max-Age=999; SameSite=None; Secure"),)
)
HOSTS = {"shop.example": host({"/": PAGE}), "ads.example": host({"/pixel": PIXEL})}
ENTRY = "https://shop.example/"


def test_no_cookie_is_kept_or_sent_and_everything_else_is_seen():
    with opened(HOSTS) as bed:
        seen = made(bed, ENTRY, phase=BLOCKED)
        usual = made(bed, ENTRY)
    assert seen.reached
    assert (seen.mode, seen.third_party_cookies) == ("headless", False)
    assert {cookie.name: bool(cookie.refused) for cookie in seen.cookies} == {
        "answered": True,
        "own": True,
        "uid": True,
    }
    assert not seen.stored
    assert "https://ads.example/pixel" in {request.url for request in seen.requests}
    assert "https://ads.example/pixel?takes=false" in {request.url for request in seen.requests}
    assert "https://ads.example/pixel?takes=true" in {request.url for request in usual.requests}
    assert not any(request.cookies_sent for request in seen.requests)
    assert {cookie.name for cookie in usual.cookies if not cookie.refused} == {"answered", "own", "uid"}


def test_a_browser_that_cannot_be_set_to_it_says_so(monkeypatch):
    with opened(HOSTS) as bed:

        async def no_browser():
            return None

        monkeypatch.setattr(bed.browser._blocking, "browser", no_browser)
        seen = made(bed, ENTRY, phase=BLOCKED)
    assert not seen.reached
    assert "full Chromium" in seen.gap("visit").reason
