"""Inner pages that robots.txt disallows are skipped, and others are chosen instead."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from auditor import audit
from auditor.model.document import Document
from auditor.model.extent import Extent
from auditor.model.observation import Link
from auditor.model.plan import Pace
from auditor.model.site import Vantage
from auditor.model.visit import Visit

AT = datetime(2026, 11, 22, tzinfo=UTC)
SHOP = "https://shop.example"
LINKS = ("/products/lamp", "/blog/oak", "/contact", "/about-us")


def followed(
    monkeypatch: pytest.MonkeyPatch, allowed: Callable[[str], bool], *, robots: bool = True, said: str = ""
) -> list[str]:
    class Rules:
        def __init__(self, *_: object) -> None:
            """Make no request."""

        async def allowed(self, url: str) -> bool:
            return allowed(url.removeprefix(SHOP))

    monkeypatch.setattr(audit, "Robots", Rules)
    first = Visit(
        id="v", attempt="a", site="shop.example", phase="untouched", entry=f"{SHOP}/", final_url=f"{SHOP}/",
        started=AT, ended=AT,
        links=tuple(Link(url=f"{SHOP}{path}", text=path, place="nav") for path in LINKS),
    )  # fmt: skip
    documents = (Document(id="d", url=f"{SHOP}/privacy", text=said),)
    look = audit.Look(vantage=Vantage(), visitor=None, first=first, documents=documents)
    extent = Extent(pages=2, pace=Pace(delay_s=0, retries=0, robots=robots))
    work = SimpleNamespace(extent=extent, browser=object(), tell=lambda _: None)
    reading = audit.Reading(documents=documents, claims=(), tensions=())
    return [url.removeprefix(SHOP) for url in asyncio.run(audit._followed(look, reading, cast(Any, work)))]


def test_what_is_kept_from_crawlers_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = followed(monkeypatch, lambda _: True)
    assert len(usual) == 2
    instead = followed(monkeypatch, lambda path: path != usual[0])
    assert len(instead) == 2
    assert usual[0] not in instead


def test_where_nothing_may_be_followed_nothing_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert followed(monkeypatch, lambda _: False) == []
    assert len(followed(monkeypatch, lambda _: False, robots=False)) == 2


def test_a_page_that_the_policy_speaks_of_is_kept_out_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    said = f"The newsletter is at {SHOP}/newsletter and data of customers at {SHOP}/customers."
    assert not {"/newsletter", "/customers"} & set(
        followed(monkeypatch, lambda path: path not in ("/newsletter", "/customers"), said=said)
    )
