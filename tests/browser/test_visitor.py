"""One visitor after another: a visit that begins as the last one did goes on from its end."""

import pytest

from auditor.browser.visit import visitor
from auditor.demo.server import Answer
from auditor.model.visit import VisitPlan
from tests.browser.bed import host, opened
from tests.browser.visiting import eyes, keep

BANNER = """<div id="cookie-banner" role="dialog" style="position:fixed;bottom:0;left:0;width:100%">
<p>We use cookies for statistics and advertising.</p>
<button onclick="choose('no')">Reject all</button> <button onclick="choose('yes')">Accept all</button></div>
<script>
const gone = () => document.getElementById("cookie-banner")?.remove();
const choose = (what) => { document.cookie = "cookie_consent=" + what + "; max-age=99999; path=/"; gone(); };
if (document.cookie.includes("cookie_consent=")) gone();
</script>"""
COUNTED = "<script>document.cookie = 'early=1; max-age=999'</script>"
SCROLLED = "<script>addEventListener('scroll', () => choose('yes'))</script><p style='height:4000px'>Long</p>"
PAGES = {
    "/": f"<title>Shop</title><h1>Shop</h1><p>Lamps and chairs</p>{COUNTED}{BANNER}",
    "/scrolls": f"<title>Shop</title><h1>Shop</h1><p>Lamps and chairs</p>{BANNER}{SCROLLED}",
    "/plain": "<title>Shop</title><h1>Shop</h1><p>Lamps and chairs</p>",
    "/broken": Answer(status=500, body="Sorry"),
}
ENTRY = "https://shop.example/"


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host(PAGES)}) as opened_bed:
        yield opened_bed


def made(bed, *plans):
    async def drive():
        async with visitor(bed.browser, keep) as one:
            return [await one.visit(plan, eyes()) for plan in plans]

    return bed.runner.run(drive())


def plan(phase, entry=ENTRY, **more):
    return VisitPlan(site="shop.example", phase=phase, entry=entry, **more)


def loads(bed, path="/"):
    return sum(asked.path == path for asked in bed.web.log)


def test_who_refuses_after_looking_around_has_lived_through_the_untouched_visit(bed):
    before = loads(bed)
    first, second = made(bed, plan("untouched"), plan("rejected", choice="reject"))
    assert loads(bed) - before == 2  # the untouched page, and the return after the refusal
    assert second.continues == first.id
    assert second.profile == first.profile
    assert second.attempt != first.attempt
    assert second.choice.done
    assert {cookie.step for cookie in first.cookies} == {"before"}
    choice = next(cookie for cookie in second.cookies if cookie.name == "cookie_consent")
    assert (choice.value, choice.step) == ("no", "act")
    # what came before the refusal, movements too, came before it
    assert [moment.step for moment in second.moments] == ["before", "before", "act", "after", "return"]
    assert {cookie.name for cookie in first.cookies} == {"early"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (plan("accepted", choice="accept"), plan("rejected", choice="reject")),
        (plan("untouched"), plan("control")),
        (plan("untouched", pages=(f"{ENTRY}plain",)), plan("rejected", choice="reject")),
        (plan("untouched", f"{ENTRY}plain"), plan("rejected", choice="reject")),
        (plan("untouched", f"{ENTRY}broken"), plan("rejected", f"{ENTRY}broken", choice="reject")),
        (plan("untouched", f"{ENTRY}plain"), plan("rejected", f"{ENTRY}plain", choice="reject")),
        (plan("untouched", f"{ENTRY}scrolls"), plan("rejected", f"{ENTRY}scrolls", choice="reject")),
    ],
    ids=[
        "after a choice",
        "nothing to choose",
        "elsewhere",
        "another page",
        "error",
        "no banner",
        "scrolled",
    ],
)
def test_any_other_visit_begins_in_a_context_of_its_own(bed, first, second):
    one, two = made(bed, first, second)
    assert two.continues is None
    assert two.profile != one.profile
    assert "cookie_consent" not in {cookie.name for cookie in two.cookies if cookie.step == "before"}


SETTINGS = """<a href="#" onclick="document.cookie = 'cookie_consent=; max-age=0; path=/'; location.reload();
return false">Cookie settings</a>"""


def test_who_withdraws_goes_on_from_the_accepted_visit(bed):
    entry = f"{ENTRY}settings"
    PAGES["/settings"] = f"{PAGES['/']}{SETTINGS}"
    accepted, withdrawn = made(
        bed, plan("accepted", entry, choice="accept"), plan("withdrawn", entry, choice="withdraw")
    )
    assert accepted.choice.done
    assert withdrawn.continues == accepted.id
    assert withdrawn.choice.done
    values = [(c.value, c.step) for c in withdrawn.cookies if c.name == "cookie_consent" and not c.deleted]
    assert values == [("yes", "before"), ("no", "act")]


def test_consent_is_given_first_where_there_is_no_accepted_visit_to_go_on_from(bed):
    entry = f"{ENTRY}settings"
    PAGES["/settings"] = f"{PAGES['/']}{SETTINGS}"
    (withdrawn,) = made(bed, plan("withdrawn", entry, choice="withdraw"))
    assert withdrawn.continues is None
    assert withdrawn.choice.done
    values = [(c.value, c.step) for c in withdrawn.cookies if c.name == "cookie_consent" and not c.deleted]
    assert values == [("yes", "before"), ("no", "act")]
