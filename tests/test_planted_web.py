"""One visit finds everything that a page can plant, and its setter; a clean page yields nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from planted import cookies, traffic
from planted.row import ENTRY, HERE, SITE, Planted, Seen, cookie, hosts, sets

from auditor.browser.program.settings import Mode
from auditor.demo.server import Answer
from auditor.model.visit import Visit
from tests.browser.bed import opened
from tests.browser.visiting import made

NEXT = f"{ENTRY}next"
PLAIN = f"http://{SITE}/plain"
CLEAN = f"{ENTRY}clean"
AFTERWARDS = (
    Planted(
        name="on a further page",
        seen=(
            cookie("on_next", NEXT, step="next_page", page_url=NEXT, set_by__line=1),
            cookie("on_next_25", NEXT, step="next_page", page_at_s=cookies.about(25, 4)),
        ),
        files={
            NEXT: "<title>Next</title><h1>Lamps for the hall</h1><script>document.cookie = 'on_next=1';"
            "setTimeout(() => { document.cookie = 'on_next_25=1' }, 25000)</script>"
        },
    ),
    Planted(
        name="refused: Secure, on a page that came without TLS",
        seen=(
            cookie("plain_http", PLAIN, step="next_page", refused=cookies.Like("(?i)secure")),
            cookie("plain_script", PLAIN, step="next_page", refused=cookies.Like("(?i)secure|jar")),
            cookie("plain_taken", PLAIN, step="next_page", secure=False),
        ),
        files={
            PLAIN: sets(
                "plain_http=1; Secure",
                "plain_taken=1",
                body="<title>Plain</title><h1>Lamps of old</h1>"
                "<script>document.cookie = 'plain_script=1; Secure'</script>",
            )
        },
    ),
)
ROWS = (*cookies.ROWS, *traffic.ROWS, *AFTERWARDS)
PAGE = "\n".join(
    (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Lantern Shop</title><h1>Lanterns</h1>",
        *(row.page for row in ROWS if row.page),
        "<p>Lamps, lanterns and wicks.</p></html>",
    )
)
WEB = hosts(
    ROWS,
    {
        ENTRY: Answer(body=PAGE, headers=tuple(header for row in ROWS for header in row.headers)),
        CLEAN: "<!doctype html><html lang=en><title>Clean</title><h1>Nothing here but words</h1></html>",
    },
)


@pytest.fixture(scope="module", params=["shell", "headless"])
def visits(request: pytest.FixtureRequest) -> Iterator[Mapping[str, Visit]]:
    mode: Mode = request.param
    with opened(WEB, mode) as bed:
        yield {
            "planted": made(bed, "https://lantern-shop.example/", pages=(NEXT, PLAIN)),
            "clean": made(bed, CLEAN),
        }


def placed(seen: Seen, row: Planted) -> Seen:
    """`seen` with `HERE` replaced by the line of the page that the row was written to."""
    line = PAGE[: PAGE.index(row.page)].count("\n") + 1 if row.page else 0
    return replace(seen, fields={k: line if v is HERE else v for k, v in seen.fields.items()})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_was_planted_is_found(visits: Mapping[str, Visit], row: Planted) -> None:
    visit = visits["planted"]
    missed = [seen for seen in (placed(each, row) for each in row.seen) if not seen.within(visit)]
    assert not row.raced or len(missed) < len(row.seen)
    assert row.raced or not missed, [(dict(seen.fields), seen.near(visit)) for seen in missed]
    for absent in row.absent:
        assert not absent.within(visit), absent.near(visit)


def test_a_clean_page_yields_nothing(visits: Mapping[str, Visit]) -> None:
    clean = visits["clean"]
    assert (clean.cookies, clean.stored, clean.calls, clean.links, clean.signals, clean.gaps) == ((),) * 6
    assert {request.url for request in clean.requests} <= {CLEAN, f"{ENTRY}favicon.ico"}


def test_no_setter_is_missing_where_a_script_or_an_answer_wrote(visits: Mapping[str, Visit]) -> None:
    planted = visits["planted"]
    without = [cookie for cookie in planted.cookies if cookie.set_by is None]
    nameless = {cookie.name for cookie in without}
    assert nameless <= {"by_worker_store", "by_service_worker"}, nameless
