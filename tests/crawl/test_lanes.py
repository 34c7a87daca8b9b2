"""One site of a registrable domain at a time, rested between, in the order given."""

import pytest

from auditor.crawl import lanes
from auditor.crawl.lanes import Lanes
from auditor.model.site import Site


class Clock:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(lanes, "monotonic", clock)
    return clock


def site(host: str | None, name: str | None = None) -> Site:
    return Site(name=name or str(host), entry=f"https://{host}/" if host else None)


WWW, SHOP, OTHER = site("www.a.co.jp"), site("shop.a.co.jp"), site("b.co.jp")


def test_two_hosts_of_one_domain_are_never_in_work_together(clock: Clock) -> None:
    waiting = Lanes([WWW, SHOP, OTHER], delay_s=5)
    assert [waiting.ready(), waiting.ready(), waiting.ready()] == [WWW, OTHER, None]
    assert waiting.left == 1
    assert waiting.rest_s() is None
    waiting.done(WWW)
    assert waiting.ready() is None
    assert waiting.rest_s() == 5
    clock.at += 5
    assert waiting.ready() is SHOP
    waiting.done(SHOP)
    waiting.done(OTHER)
    assert (waiting.left, waiting.ready()) == (0, None)


def test_sites_that_are_not_visited_wait_for_nobody(clock: Clock) -> None:
    waiting = Lanes([site(None, "x"), site(None, "y")], delay_s=5)
    assert {waiting.ready(), waiting.ready()} == {site(None, "x"), site(None, "y")}


def test_a_site_that_is_tried_again_waits_and_keeps_its_domain(clock: Clock) -> None:
    waiting = Lanes([WWW, SHOP], delay_s=1)
    assert waiting.ready() is WWW
    waiting.again(WWW, 30)
    clock.at += 29
    assert waiting.ready() is None
    clock.at += 1
    assert waiting.ready() is WWW
    assert waiting.ready() is None


def test_what_waits_can_be_dropped_and_what_works_ends_well(clock: Clock) -> None:
    waiting = Lanes([WWW, SHOP, OTHER], delay_s=1)
    assert waiting.ready() is WWW
    assert set(waiting.drop()) == {SHOP, OTHER}
    assert waiting.left == 0
    waiting.done(WWW)
    clock.at += 9
    assert waiting.ready() is None
