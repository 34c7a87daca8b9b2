"""Storage: local, session, IndexedDB and Cache, in every frame, with the writer."""

import pytest

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
