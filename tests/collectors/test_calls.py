"""Calls: interfaces that tell devices apart, by script and frame, with pages none the wiser."""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

PRINT = """
const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
for (let i = 0; i < 30; i++) pen.measureText("font " + i);
canvas.toDataURL();
navigator.plugins.length;
const gl = document.createElement("canvas").getContext("webgl");
gl && gl.getParameter(gl.VENDOR);
new OfflineAudioContext(1, 44100, 44100).startRendering();
navigator.mediaDevices.enumerateDevices();
"""
LOOKS_NATIVE = """
const native = (f) => Function.prototype.toString.call(f).includes("[native code]");
const setter = Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set;
document.title = [
  native(setter), native(HTMLCanvasElement.prototype.toDataURL),
  native(Storage.prototype.setItem), native(print),
  setter.name === "set cookie", Storage.prototype.setItem.length === 2, navigator.webdriver === false,
  !Object.keys(window).some((name) => /hook|token|playwright/i.test(name)),
].join();
Array.prototype.toJSON = () => "broken"; Object.prototype.toJSON = () => "broken"; JSON.stringify = null;
Error.prepareStackTrace = () => "broken"; Error.stackTraceLimit = 0; console.debug = null;
document.cookie = "still=heard";
"""


@pytest.fixture(scope="module")
def bed():
    pages = {
        "/": '<title>Shop</title><h1>Shop</h1><script src="https://prints.example/fp.js"></script>'
        '<iframe src="https://prints.example/frame"></iframe>',
        "/native": f"<h1>Shop</h1><script>{LOOKS_NATIVE}</script>",
    }
    prints = {
        "/fp.js": Answer(body=PRINT, type="text/javascript"),
        "/frame": "<script>document.createElement('canvas').toDataURL()</script>",
    }
    with opened({"shop.example": host(pages), "prints.example": host(prints)}) as open_bed:
        yield open_bed


def test_fingerprinting_calls_are_counted_by_script_and_frame(bed):
    calls = {(call.api, call.frame_url): call for call in made(bed, "https://shop.example/").calls}
    top = "https://shop.example/"
    for api in (
        "HTMLCanvasElement.toDataURL",
        "Navigator.plugins",
        "OfflineAudioContext.startRendering",
        "MediaDevices.enumerateDevices",
    ):
        assert calls[api, top].script.url == "https://prints.example/fp.js"
    assert calls["CanvasRenderingContext2D.measureText", top].count == 30
    assert calls["CanvasRenderingContext2D.measureText", top].script.line == 3
    framed = calls["HTMLCanvasElement.toDataURL", "https://prints.example/frame"]
    assert framed.script.url == "https://prints.example/frame"


def test_a_page_sees_no_hooks_and_cannot_silence_them(bed):
    visit = made(bed, "https://shop.example/native")
    assert set(visit.title.split(",")) == {"true"}
    (still,) = visit.cookies
    assert (still.name, still.set_by.url) == ("still", "https://shop.example/native")
