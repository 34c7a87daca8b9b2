from dataclasses import replace

from auditor.model.flow import Flow, Source
from auditor.model.observation import Request, ScriptPlace
from auditor.reports.parts.sending import MOST, sending
from reports.sample import audit

WHOLE = audit()
KNOWN = WHOLE.judgement.attribution
FIRST = WHOLE.visits[0]


def _seen(*requests: Request) -> list[tuple[str | None, str, int, set[str]]]:
    flow = Flow(
        visit=FIRST.id,
        source=Source(kind="cookie", name="uid", domain="shop.example"),
        value="m",
        form="plain",
        part="query",
        host="b.example",
        registrable_domain="b.example",
        requests=("2",),
    )
    drawn = sending([replace(FIRST, requests=requests)], KNOWN, [flow])
    assert drawn is not None
    return [(e.sender, e.receiver, e.requests, e.identifiers) for e in drawn.edges]


def test_a_script_or_a_redirect_sends_else_the_site_does() -> None:
    page = "https://shop.example/"
    script = ScriptPlace(url="https://cdn.a.example/t.js")
    requests = (
        Request(id="1", url=script.url, page_url=page),
        Request(id="2", url="https://b.example/p?uid=1", page_url=page, initiator=script),
        Request(id="3", url="https://c.example/s", page_url=page, redirected_from="2"),
    )
    assert _seen(*requests) == [
        (None, "a.example", 1, set()),
        ("a.example", "b.example", 1, {"uid"}),
        ("b.example", "c.example", 1, set()),
    ]


def test_what_is_not_drawn_is_counted_and_stands_in_the_table() -> None:
    hosts = [
        Request(id=str(n), url=f"https://h{n}.example/", page_url="https://shop.example/") for n in range(40)
    ]
    drawn = sending([replace(FIRST, requests=tuple(hosts))], KNOWN, ())
    assert drawn is not None
    assert (len(drawn.curves), drawn.more, len(drawn.edges)) == (MOST, 40 - MOST, 40)


def test_nothing_is_drawn_where_no_third_party_was_seen() -> None:
    assert sending([replace(FIRST, requests=())], KNOWN, ()) is None
