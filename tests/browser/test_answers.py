"""What a page writes once the browser has answered it is told as of the step in which it asked."""

import asyncio
import time
from dataclasses import replace

import pytest
from planted.cookies import handshake

from auditor.browser.page.answers import Answers
from auditor.browser.page.settle import Settled
from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

WAITS = {
    "locks": "setTimeout(async () => { for (let i = 0; i < 40; i++)"
    " await navigator.locks.request('l' + i, () => 0); write('locks') }, 50000)",
    "leader": "setTimeout(() => navigator.locks.request('leader', () => { write('leader');"
    " return new Promise(() => 0) }), 55000)",
    "keys": "crypto.subtle.generateKey({name: 'RSA-OAEP', modulusLength: 2048, hash: 'SHA-256',"
    " publicExponent: new Uint8Array([1, 0, 1])}, true, ['encrypt', 'decrypt']).then(() => write('keys'))",
    "devices": "navigator.mediaDevices.enumerateDevices().then(() => write('devices'))",
    "digest": "fetch('/id').then((answer) => answer.arrayBuffer())"
    ".then((id) => crypto.subtle.digest('SHA-256', id))"
    ".then(() => navigator.locks.request('d', () => setTimeout(() => write('digest'), 3000)))",
    "database": "setTimeout(() => { const asked = indexedDB.open('ids', 1);"
    " asked.onupgradeneeded = () => asked.result.createObjectStore('s');"
    " asked.onsuccess = () => { const kept = asked.result.transaction('s', 'readwrite');"
    " kept.objectStore('s').put(1, 'k'); kept.oncomplete = () => write('database') } }, 58000)",
    "sight": "setTimeout(() => new IntersectionObserver(() => write('sight'))"
    ".observe(document.querySelector('h1')), 50000)",
    "worker": "const worker = new Worker('/w.js'); let turns = 0;"
    " worker.onmessage = () => { if (++turns > 5) write('worker'); else worker.postMessage(1) };"
    " worker.postMessage(1)",
    "socket": "const quiet = new WebSocket('wss://quiet.example/feed'), socket = new WebSocket('wss://socket.example/feed');"
    " socket.onopen = () => { if (socket.constructor === WebSocket) write('socket') }",
}
PAGE = "<title>Shop</title><h1>A shop with lamps, chairs and tables for every room</h1><script>{}</script>"
WRITE = "const write = (name) => { document.cookie = name + '=1; path=/' };"
PAGES: dict[str, str | Answer] = {
    "/id": "visitor",
    "/w.js": Answer(
        body="onmessage = async () => { await crypto.subtle.digest('SHA-1', new Uint8Array(5));"
        "await caches.keys(); postMessage(1) }",
        type="text/javascript",
    ),
    "/fails": PAGE.format(
        f"{WRITE} navigator.locks.request('a', {{mode: 'x'}}, () => 0).catch((error) => write(error.name));"
        " try { HTMLCanvasElement.prototype.toBlob.call({}, () => 0) }"
        " catch (error) { write('throws' + error.name) }"
    ),
    **{f"/{name}": PAGE.format(f"{WRITE} {script}") for name, script in WAITS.items()},
}


def far_away(asked):
    """A socket that opens once the page's minute is long over."""
    time.sleep(0.4)
    return shaken(asked)


def shaken(asked):
    """A socket that opens, and nothing is ever said on it."""
    answer = handshake(asked)
    return replace(answer, headers=tuple(each for each in answer.headers if each[0] != "Set-Cookie"))


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    hosts = {"shop.example": host(PAGES), "socket.example": far_away, "quiet.example": shaken}
    with opened(hosts, request.param) as bed:
        yield bed


@pytest.mark.parametrize("name", WAITS)
def test_what_was_awaited_before_the_visitor_moved_is_of_before(bed, name):
    seen = made(bed, f"https://shop.example/{name}")
    assert [(cookie.name, cookie.step) for cookie in seen.cookies] == [(name, "before")]
    assert seen.gap("virtual_time", "requests", "answers") is None


def test_what_is_refused_is_told_to_the_page_as_ever(bed):
    seen = made(bed, "https://shop.example/fails")
    assert {cookie.name for cookie in seen.cookies} == {"TypeError", "throwsTypeError"}


def test_who_is_never_answered_is_waited_for_once(monkeypatch):
    monkeypatch.setattr("auditor.browser.page.answers._REAL_S", 0.05)
    lived = []
    answers = Answers()

    async def live(seconds):
        lived.append(seconds)
        return Settled(ok=True)

    async def visit():
        await answers.live_on(live)
        assert lived == []  # nothing is awaited
        answers.told({"document": "1", "pending": True})
        assert "awaited" in (await answers.live_on(live) or "")
        assert lived
        assert max(lived) < 1
        lived.clear()
        assert await answers.live_on(live) is None
        assert lived == []
        answers.told({"document": "1", "pending": True, "minor": True})
        assert await answers.live_on(live) is None  # of a socket that never says a word
        assert lived

    asyncio.run(visit())
