"""The visit's HTTP archive: valid, complete, without credentials, and bounded."""

import gzip
import hashlib
import json
import os
import subprocess
from datetime import UTC, datetime

import pytest

from auditor.browser import visit
from auditor.browser.traffic import archive
from auditor.browser.traffic.exchange import Answer, Exchange
from auditor.browser.traffic.journal import Journal
from auditor.demo.server import Answer as Page
from auditor.model.observation import ScriptPlace
from auditor.model.visit import VisitPlan
from auditor.store.evidence import Evidence
from tests.browser.bed import host, opened
from tests.browser.visiting import eyes
from tests.npm import npm_packages

HOME = """<title>Shop</title><h1>Shop</h1>
<script>
fetch("https://api.example/in?q=a%20b&q=2", {
  method: "POST", mode: "cors", body: "who=visitor", headers: {Authorization: "Bearer topsecret"},
}).catch(() => {});
new WebSocket("wss://socket.example/feed");
</script><img src="/hop"><img src="https://nowhere.example/x.gif">"""
SHOP = {
    "/": Page(body=HOME, headers=(("Set-Cookie", "own=1; Path=/"),)),
    "/hop": Page(status=302, headers=(("Location", "/end.gif"),)),
    "/end.gif": Page(body="GIF", type="image/gif"),
    "/next": "<title>Next</title><h1>The next page of the shop</h1>",
}
VALIDATOR = (
    "har-schema@2.0.0",
    "ajv@6.12.6",
    "fast-deep-equal@3.1.3",
    "fast-json-stable-stringify@2.1.0",
    "json-schema-traverse@0.4.1",
    "uri-js@4.4.1",
    "punycode@2.3.1",
)
VALIDATE = """
const ajv = new (require("ajv"))({schemaId: "auto", allErrors: true, logger: false});
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json"));
const schemas = require("har-schema");
for (const name in schemas) if (name !== "har") ajv.addSchema(schemas[name]);
const valid = ajv.compile(schemas.har);
const read = JSON.parse(require("fs").readFileSync(process.argv[1]));
console.log(valid(read) ? "valid" : JSON.stringify(valid.errors.slice(0, 5)));
"""
ALLOWED = (("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Headers", "authorization"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The evidence folder of a visit, and the visit."""
    hosts = {
        "shop.example": host(SHOP),
        "api.example": lambda asked: Page(body="{}", type="application/json", headers=ALLOWED),
        "socket.example": host({}),
    }
    evidence = Evidence(tmp_path_factory.mktemp("evidence"))
    plan = VisitPlan(
        site="shop.example",
        phase="untouched",
        entry="https://shop.example/",
        pages=("https://shop.example/next",),
    )
    with opened(hosts) as bed:
        made = bed.runner.run(visit.make(bed.browser, plan, eyes(), evidence.keep))
    return evidence, made


@pytest.fixture(scope="module")
def har(kept):
    evidence, made = kept
    return json.loads(gzip.decompress(evidence.path(made.archive).read_bytes()))


@pytest.fixture(scope="module")
def entries(har):
    """By address; a preflight, told of before or after what it precedes, is no entry of its own."""
    asked = [entry for entry in har["log"]["entries"] if entry["request"]["method"] != "OPTIONS"]
    return {entry["request"]["url"]: entry for entry in asked}


def exchange(**known):
    fields = {
        "id": "1",
        "url": "https://shop.example/",
        "method": "GET",
        "type": "Document",
        "page_url": "https://shop.example/",
        "document_url": "https://shop.example/",
        "initiator": None,
        "initiator_type": "",
        "target": "page",
        "at_s": 0.0,
        "wall": 1_700_000_000.0,
        "step": "before",
    }
    return Exchange(**(fields | known))


def packed(*exchanges, journal=None):
    content = archive.packed(exchanges, journal or Journal(), "Chromium 156", lambda exchange: None)
    return json.loads(gzip.decompress(content))["log"]["entries"]


def test_it_is_kept_under_the_hash_of_its_bytes(kept):
    evidence, made = kept
    path = evidence.path(made.archive)
    assert path.name == f"{made.archive}.har.gz"
    assert hashlib.sha256(path.read_bytes()).hexdigest() == made.archive


def test_it_is_valid_by_the_schema_of_the_format(kept, tmp_path):
    evidence, made = kept
    packages = npm_packages(*VALIDATOR)
    written = tmp_path / "visit.har"
    written.write_bytes(gzip.decompress(evidence.path(made.archive).read_bytes()))
    outcome = subprocess.run(
        ["node", "-e", VALIDATE, str(written)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"NODE_PATH": str(packages)},
    )
    assert (outcome.stdout.strip(), outcome.stderr) == ("valid", "")


def test_each_request_of_the_visit_is_in_it_once(har, kept):
    _, made = kept
    assert [entry["_id"] for entry in har["log"]["entries"]] == [request.id for request in made.requests]


def test_steps_are_its_pages(har, entries):
    titles = {page["id"]: page["title"] for page in har["log"]["pages"]}
    assert titles[entries["https://shop.example/"]["pageref"]] == "before: https://shop.example/"
    assert titles[entries["https://shop.example/next"]["pageref"]] == "next_page: https://shop.example/next"


def test_headers_cookies_bodies_and_answers_are_in_it(entries):
    home, sent = entries["https://shop.example/"], entries["https://api.example/in?q=a%20b&q=2"]
    assert home["response"]["status"] == 200
    assert home["response"]["cookies"] == [{"name": "own", "value": "1"}]
    assert entries["https://shop.example/next"]["request"]["cookies"] == [{"name": "own", "value": "1"}]
    assert home["timings"]["wait"] > 0
    assert home["time"] >= home["timings"]["wait"]
    assert sent["request"]["postData"]["text"] == "who=visitor"
    assert [pair["value"] for pair in sent["request"]["queryString"]] == ["a b", "2"]
    assert sent["_initiator"]["stack"]["callFrames"][0]["url"] == "https://shop.example/"
    assert sent["_initiator"]["stack"]["callFrames"][0]["lineNumber"] == 2
    assert entries["https://shop.example/hop"]["response"]["redirectURL"] == "/end.gif"
    assert entries["https://nowhere.example/x.gif"]["response"]["_error"] == "net::ERR_NAME_NOT_RESOLVED"


def test_credentials_are_left_out(har, entries):
    headers = entries["https://api.example/in?q=a%20b&q=2"]["request"]["headers"]
    assert {h["value"] for h in headers if h["name"].lower() == "authorization"} == {"redacted"}
    assert "topsecret" not in json.dumps(har)
    (entry,) = packed(
        exchange(
            url="https://me:hidden@shop.example/a?b=c@d",
            headers={"Proxy-Authorization": "Basic x"},
            answer=Answer(headers={"location": "https://me:hidden@shop.example/b"}),
        )
    )
    assert entry["request"]["url"] == "https://shop.example/a?b=c@d"
    assert entry["response"]["redirectURL"] == "https://shop.example/b"
    assert "Basic x" not in json.dumps(entry)


def test_an_archive_that_would_be_too_large_ends_with_a_gap():
    journal = Journal()
    entries = packed(*(exchange(body="\u0000" * 16_384) for _ in range(500)), journal=journal)
    assert 100 < len(entries) < 500
    (gap,) = journal.gaps
    assert (gap.what, gap.reason) == (
        "archive",
        f"it would be larger than 20 MB: only {len(entries):,} requests are in it",
    )


def test_the_same_visit_gives_the_same_bytes():
    journal = Journal(started=datetime(2026, 1, 1, tzinfo=UTC))
    first, again = (archive.packed([exchange()], journal, "Chromium 156", lambda _: None) for _ in range(2))
    assert first == again


@pytest.mark.parametrize(
    "url", ["https://shop.example/?" + "&" * 2_000, "https://[half@/", "https://\ud800/"]
)
def test_addresses_of_any_kind_are_written(url):
    (entry,) = packed(exchange(url=url))
    assert entry["request"]["queryString"] == [] or entry["request"]["url"] == url


def test_the_chain_of_scripts_stands_in_the_call_frames():
    place = ScriptPlace(url="https://tags.example/a.js", line=3, chain=("https://shop.example/",))
    (entry,) = packed(exchange(initiator=place, initiator_type="script"))
    frames = entry["_initiator"]["stack"]["callFrames"]
    assert [(f["url"], f["lineNumber"]) for f in frames] == [(place.url, 2), ("https://shop.example/", 0)]
    (entry,) = packed(exchange(initiator=place, initiator_type="parser"))
    assert entry["_initiator"] == {
        "type": "parser",
        "url": place.url,
        "lineNumber": 2,
        "_chain": ["https://shop.example/"],
    }
