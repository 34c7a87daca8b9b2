"""What a flood may leave in memory: bounded in number and size, and said."""

import zlib

from auditor.browser.traffic.bodies import MOST, of_bytes, of_request
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.threads import LIMIT, Threads

SENT = {"method": "GET", "type": "Fetch", "page_url": "", "document_url": "", "target": "page"}


def threads():
    journal = Journal()
    return Threads(journal, Initiators()), journal


def test_requests_are_bounded_in_number():
    kept, journal = threads()
    for number in range(LIMIT + 50):
        thread = kept.thread(str(number))
        if thread is not None:
            kept.add(thread, None, url=f"https://shop.example/{number}", **SENT)
    assert len(list(kept.all())) == LIMIT
    assert [gap.reason for gap in journal.gaps] == [
        f"more than {LIMIT:,} requests: the rest was not recorded"
    ]


def test_addresses_are_bounded_in_length():
    kept, _ = threads()
    kept.add(kept.thread("1"), None, url="https://shop.example/" + "x" * 100_000, **SENT)
    (exchange,) = kept.all()
    assert len(exchange.url) == 8_192


def test_bodies_are_bounded_together_and_the_last_keeps_its_beginning():
    kept, journal = threads()
    bodies = [kept.body("x" * MOST) for _ in range(3_000)]
    assert sum(map(len, bodies)) < 25_000_000
    assert bodies[0] == "x" * MOST
    assert bodies[-1] == "x" * 256
    assert len(journal.gaps) == 1


def test_headers_are_bounded_together_and_those_that_set_cookies_are_kept_longer():
    kept, journal = threads()
    wide = {"headers": {"X-Long": "x" * 200_000, "Set-Cookie": "a=1"}}
    weighed = [kept.weighed(wide)["headers"] for _ in range(400)]
    assert weighed[0] == wide["headers"]
    assert weighed[-1] == {"Set-Cookie": "a=1"}
    assert sum(len(headers.get("X-Long", "")) for headers in weighed) < 48_000_000
    assert len(journal.gaps) == 1


def test_a_body_that_unpacks_to_very_much_is_cut():
    bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = bomb.compress(b"0" * 50_000_000) + bomb.flush()
    assert of_bytes(packed) == "0" * MOST


def test_a_body_that_the_event_does_not_hold_is_told_from_none():
    assert of_request({}) is None
    assert of_request({"hasPostData": True}) == ""
    assert of_request({"hasPostData": True, "postData": "a=1"}) == "a=1"
    assert of_request({"hasPostData": True, "postDataEntries": [{"bytes": "!"}]}) == ""
