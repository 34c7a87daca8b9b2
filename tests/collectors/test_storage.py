"""Storage: local, session, IndexedDB and Cache, in every frame, with the writer."""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

HOME = """<title>Shop</title><h1>Shop</h1><iframe src="https://frames.example/inner"></iframe>
<script>
localStorage.setItem("client_id", "u-123456");
localStorage.setItem("client_id", "u-654321");
sessionStorage.direct = "by property";
setTimeout(() => localStorage.setItem("late25", "1"), 25000);
indexedDB.open("profiles", 1).onupgradeneeded = (e) =>
  e.target.result.createObjectStore("ids").put("v-1", "visitor");
caches.open("shop-v1");
</script>"""
INNER = """<script>
setTimeout(() => localStorage.setItem("framed", "f1"), 9000);
</script>"""


@pytest.fixture(scope="module")
def visit():
    pages = {"/": HOME, "/next": "<title>Next</title><h1>Next</h1><script>localStorage.next = '2'</script>"}
    with opened({"shop.example": host(pages), "frames.example": host({"/inner": INNER})}) as bed:
        yield made(bed, "https://shop.example/", pages=("https://shop.example/next",))


@pytest.fixture(scope="module")
def stored(visit):
    return {(each.area, each.key): each for each in visit.stored}


def test_each_area_is_seen_and_nothing_else(visit, stored):
    assert set(stored) == {
        ("local", "client_id"),
        ("session", "direct"),
        ("local", "late25"),
        ("indexeddb", "profiles"),
        ("indexeddb", "profiles/ids/visitor"),
        ("cache", "shop-v1"),
        ("local", "framed"),
        ("local", "next"),
    }
    assert len(visit.stored) == len(stored)


def test_the_last_value_is_kept_with_its_writer_and_size(stored):
    client = stored["local", "client_id"]
    assert (client.value, client.size, client.origin) == ("u-654321", 17, "https://shop.example")
    assert (client.set_by.url, client.set_by.line) == ("https://shop.example/", 3)
    assert stored["indexeddb", "profiles/ids/visitor"].value == "v-1"


def test_frames_have_their_own_origin(stored):
    assert stored["local", "framed"].origin == "https://frames.example"
    assert stored["local", "framed"].set_by.url == "https://frames.example/inner"


def test_each_key_stands_in_the_step_that_wrote_it(stored):
    assert stored["local", "client_id"].step == "before"
    assert stored["local", "next"].step == "next_page"


KINDS = """<title>Kinds</title><h1>Every way to store</h1><iframe src="https://frames.example/kept"></iframe>
<script src="https://tracker.example/keep.js"></script>
<script>
localStorage.property = "p1"; localStorage["bracket"] = "b1";
Storage.prototype.setItem.call(localStorage, "prototype", "c1");
localStorage.setItem("taken", "1"); localStorage.removeItem("taken");
localStorage.setItem("erased", "1"); delete localStorage.erased;
localStorage.setItem("leaves", "1");
const blank = document.createElement("iframe");
document.body.append(blank);
blank.contentWindow.localStorage.setItem("foreign", "f1");
setTimeout(() => { sessionStorage.late = "s1" }, 9000);
indexedDB.open("profiles", 1).onupgradeneeded = (e) => {
  const ids = e.target.result.createObjectStore("ids", {keyPath: "id"});
  ids.put({id: "one", device: "d-1"});
  ids.put({id: "two", device: "d-2"});
  ids.delete("two");
};
caches.open("own").then((cache) => cache.put("/seen?uid=u-9", new Response("hello")));
</script>"""
KEEP = """

localStorage.uid = "u-123";"""
KEPT = """<script>
localStorage.inframe = "i1";
indexedDB.open("framed", 1).onupgradeneeded = (e) => e.target.result.createObjectStore("in").put("v", "k");
caches.open("framed").then((cache) => cache.put("/x", new Response("12345")));
</script>"""
WORKED = """<title>Worked</title><h1>A worker stores</h1><script>
navigator.serviceWorker.register("/sw.js");
</script>"""
SW = """oninstall = (e) => e.waitUntil(Promise.all([
  caches.open("by-worker").then((cache) => cache.put("/offline?uid=w-1", new Response("abc"))),
  new Promise((done) => {
    const asked = indexedDB.open("worker-db", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("ids").put("worker-id-1", "visitor");
      asked.result.createObjectStore("people").put({device: "d-77"}, 7);
    };
    asked.onsuccess = done;
  }),
]));"""

LEAFLET = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R>>
%%EOF"""


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    script = "text/javascript"
    hosts = {
        "kinds.example": host(
            {
                "/": KINDS,
                "/leave": "<title>Leave</title><h1>Leave</h1><script>delete localStorage.leaves</script>",
                "/clean": "<title>Clean</title><h1>Only words</h1><iframe src='/leaflet'></iframe>",
                "/leaflet": Answer(body=LEAFLET, type="application/pdf"),
            }
        ),
        "tracker.example": host({"/keep.js": Answer(body=KEEP, type=script)}),
        "frames.example": host({"/kept": KEPT}),
        "worked.example": host({"/": WORKED, "/sw.js": Answer(body=SW, type=script)}),
    }
    with opened(hosts, request.param) as open_bed:
        yield open_bed


@pytest.fixture(scope="module")
def kinds(bed):
    visit = made(bed, "https://kinds.example/", pages=("https://kinds.example/leave",))
    assert visit.gaps == ()
    return {(each.area, each.key): each for each in visit.stored}


def test_every_way_to_store_is_seen(kinds):
    assert set(kinds) == {
        ("local", "uid"), ("local", "property"), ("local", "bracket"), ("local", "prototype"),
        ("local", "taken"), ("local", "erased"), ("local", "leaves"), ("local", "foreign"),
        ("local", "inframe"), ("session", "late"), ("indexeddb", "profiles"),
        ("indexeddb", "profiles/ids/one"), ("indexeddb", "profiles/ids/two"), ("indexeddb", "framed"),
        ("indexeddb", "framed/in/k"), ("cache", "own"), ("cache", "own/https://kinds.example/seen?uid=u-9"),
        ("cache", "framed"), ("cache", "framed/https://frames.example/x"),
    }  # fmt: skip


def test_a_property_s_writer_is_who_reached_for_the_storage(kinds):
    tracked = kinds["local", "uid"]
    assert (tracked.set_by.url, tracked.set_by.line) == ("https://tracker.example/keep.js", 3)
    assert tracked.set_by.chain == ("https://kinds.example/",)
    assert (tracked.value, tracked.size) == ("u-123", 8)
    own = {key: kinds["local", key].set_by for key in ("property", "bracket", "prototype", "foreign")}
    assert {place.url for place in own.values()} == {"https://kinds.example/"}
    assert [own["property"].line, own["prototype"].line, own["foreign"].line] == [4, 5, 11]
    assert {key: kinds["local", key].inferred for key in own} == {
        "property": ("set_by",), "bracket": ("set_by",), "prototype": (), "foreign": ()
    }  # fmt: skip
    assert kinds["local", "inframe"].set_by.url == "https://frames.example/kept"


def test_what_was_taken_away_says_when(kinds):
    removed = {key: each.removed for key, each in kinds.items() if each.removed}
    assert removed == {
        ("local", "taken"): "before",
        ("local", "erased"): "before",
        ("indexeddb", "profiles/ids/two"): "before",
        ("local", "leaves"): "next_page",
    }


def test_records_have_their_keys_and_caches_their_addresses(kinds):
    assert kinds["indexeddb", "profiles/ids/one"].value == '{"id":"one","device":"d-1"}'
    entry = kinds["cache", "own/https://kinds.example/seen?uid=u-9"]
    assert (entry.set_by.url, entry.inferred) == ("https://kinds.example/", ("set_by",))
    framed = kinds["cache", "framed/https://frames.example/x"]
    assert framed.origin == "https://frames.example"


def test_what_a_service_worker_stores_is_told_with_the_worker(bed):
    visit = made(bed, "https://worked.example/")
    assert visit.gaps == ()
    assert {(each.area, each.key, each.value) for each in visit.stored} == {
        ("cache", "by-worker", ""),
        ("cache", "by-worker/https://worked.example/offline?uid=w-1", ""),
        ("indexeddb", "worker-db", ""),
        ("indexeddb", "worker-db/ids/visitor", "worker-id-1"),
        ("indexeddb", "worker-db/people/7", '{"device": "d-77"}'),
    }
    assert {(each.set_by.url, each.inferred) for each in visit.stored} == {
        ("https://worked.example/sw.js", ("set_by",))
    }


def test_a_clean_page_stores_nothing(bed):
    visit = made(bed, "https://kinds.example/clean")
    assert (visit.stored, visit.cookies, visit.gaps) == ((), (), ())
