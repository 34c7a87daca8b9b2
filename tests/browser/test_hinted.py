"""What a page asks of the browser without any request of its own: hosts that are only named, goodbyes of
frames of other sites, icons and pages to be rendered beforehand, interfaces between sites, files.
"""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

ADS = "https://ads.example"
FLEETING = (
    "const link = document.createElement('link'); link.rel = 'preconnect'; link.href = 'https://soon.example';"
    "document.head.append(link); setTimeout(() => link.remove(), 100);"
)
FILE = (
    "(async () => {{ const root = await navigator.storage.getDirectory();"
    "const file = await root.getFileHandle('{}', {{create: true}}); {} }})();"
)
WRITES = (
    "const handle = await file.createSyncAccessHandle(); handle.write(new Uint8Array(9)); handle.close();"
)
PAGES = {
    "/named": Answer(
        body="<h1>Shop</h1><p>Lamps, chairs and tables</p><link rel=preconnect href='https://linked.example'>"
        f"<link rel=preconnect href='{ADS}'><img src='{ADS}/i'><link rel='icon' href='https://icons.example/i'>"
        f"<link rel=dns-prefetch href='https://name.example'><script>{FLEETING}</script>"
        '<script type=speculationrules>{"prerender": [{"urls": ["/next"]}]}</script>',
        headers=(("Link", "<https://header.example>; rel=preconnect, </x.css>; rel=preload; as=style"),),
    ),
    "/parts": f"<h1>Shop</h1><p>Lamps, chairs and tables</p><iframe src='{ADS}/frame'></iframe>",
    "/asks": f"<h1>Shop</h1><p>Lamps</p><iframe src='{ADS}/asking'></iframe><script>name = 'visitor-77';"
    + FILE.format("kept-here", "")
    + "new Worker('/worker.js'); document.browsingTopics?.().catch(() => 0);"
    f"navigator.credentials.get({{identity: {{providers: [{{configURL: '{ADS}/c', clientId: 'x'}}]}}}})"
    ".catch(() => 0);</script>",
    "/worker.js": Answer(body=FILE.format("kept-there", WRITES), type="text/javascript"),
    "/shut": '<h1>Shop</h1><p>Lamps, chairs and tables</p><iframe sandbox=allow-scripts srcdoc="'
    f"<script>setTimeout(() => fetch('{ADS}/late', {{mode: 'no-cors'}}), 3000)</script>\"></iframe>",
}
FRAMES = {
    "/frame": "<script>document.addEventListener('visibilitychange',"
    " () => navigator.sendBeacon('/left'))</script>",
    "/asking": "<script>document.requestStorageAccess().catch(() => 0)</script>",
    "/i": Answer(type="image/gif"),
    "/late": "",
}


@pytest.fixture(scope="module", params=["auto", "headless"])
def bed(request):
    with opened({"shop.example": host(PAGES), "ads.example": host(FRAMES)}, request.param) as open_bed:
        yield open_bed


def test_hosts_that_a_page_only_names_are_told_and_are_no_requests(bed):
    seen = made(bed, "https://shop.example/named")
    hinted = {
        r.url.rstrip("/"): (r.resource, r.status) for r in seen.requests if "hinted" in (r.failure or "")
    }
    assert hinted == {
        "https://linked.example": ("preconnect", None),
        "https://soon.example": ("preconnect", None),
        "https://header.example": ("preconnect", None),
        "https://name.example": ("dns_prefetch", None),
    }
    (soon,) = [r for r in seen.requests if "soon" in r.url]
    assert soon.initiator.url == "https://shop.example/named"
    assert "icons.example" in seen.gap("icon").reason
    assert seen.gap("prerender")


def test_goodbyes_of_frames_in_processes_of_their_own_are_seen_or_a_gap(bed):
    seen = made(bed, "https://shop.example/parts")
    told = f"{ADS}/left" in {request.url for request in seen.requests}
    assert told or f"{ADS}/frame" in seen.gap("parting").reason


def test_interfaces_between_sites_and_files_are_told(bed):
    seen = made(bed, "https://shop.example/asks")
    calls = {call.api for call in seen.calls}
    assert {"CredentialsContainer.get(identity)", "Document.requestStorageAccess"} <= calls
    stored = {(each.area, each.key): each.value for each in seen.stored}
    assert {("files", "kept-here"), ("files", "kept-there"), ("session", "window.name")} <= set(stored)
    assert stored["session", "window.name"] == "visitor-77"
    assert seen.gap("storage") is None


def test_a_frame_that_is_shut_off_lives_through_its_minute(bed):
    seen = made(bed, "https://shop.example/shut")
    assert f"{ADS}/late" in {request.url for request in seen.requests}
