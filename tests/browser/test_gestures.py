"""Trackers that wait for a visitor's first movement, and banners that take it for a choice."""

import pytest

from auditor.browser import visit
from auditor.browser.page import gestures
from auditor.demo.server import NOT_FOUND, Answer
from auditor.model.visit import VisitPlan
from tests.browser.bed import opened
from tests.browser.visiting import eyes, keep, made

KINDS = ("scroll", "wheel", "mousemove", "pointermove", "keydown")
WAITING = """<title>Shop</title><h1>Shop</h1><p>Lamps</p><div style="height: 3000px"></div>
<p id="middle">Middle</p><div style="height: 3000px"></div>
<img loading="lazy" src="/lazy.png" width="10" height="10"><p id="end">End</p>
<script>
const done = new Set();
for (const kind of ["scroll", "wheel", "mousemove", "pointermove", "keydown"]) {
  addEventListener(kind, (event) => {
    if (done.has(kind) || !event.isTrusted) return;
    done.add(kind);
    setTimeout(() => { document.cookie = `by_${kind}=1; max-age=3600`; fetch("/" + kind); }, 3000);
  });
}
for (const kind of ["click", "mousedown", "pointerdown", "input", "submit"]) {
  document.addEventListener(kind, () => fetch("/bad-" + kind), true);
}
document.addEventListener("mousemove", (event) => {
  if (event.clientX && event.clientY < 20) fetch("/near-the-edge");
});
document.documentElement.addEventListener("mouseleave", (event) => {
  if (event.clientY <= 0) setTimeout(() => fetch("/leaving"), 2000);
});
document.addEventListener("mouseout", (event) => {
  if (!event.relatedTarget && event.clientY < 0) fetch("/left");
});
new IntersectionObserver((found) => {
  if (found.some((one) => one.isIntersecting)) setTimeout(() => fetch("/in-sight"), 500);
}).observe(document.getElementById("end"));
new IntersectionObserver((found) => {
  if (found.some((one) => one.isIntersecting)) fetch("/in-passing");
}).observe(document.getElementById("middle"));
let waits, shown, depth = 0;
addEventListener("scroll", () => waits ??= setTimeout(() => {
  waits = undefined;
  depth = Math.max(depth, (scrollY + innerHeight) / document.documentElement.scrollHeight);
  if (depth > 0.99) navigator.sendBeacon("/all-read");
}, 100));
new IntersectionObserver((found) => {
  clearTimeout(shown);
  if (found.some((one) => one.isIntersecting)) shown = setTimeout(() => fetch("/seen-for-a-second"), 1000);
}, {threshold: 0.5}).observe(document.getElementById("middle"));
</script>"""
BANNER = """<div id="cookie-banner" style="position: fixed; bottom: 0; background: #fff">
<p>We use cookies.</p><button id="yes">Accept all</button><button id="no">Reject all</button></div>"""
FIXED = f"""<title>Shop</title><h1>Shop</h1><div style="height: 4000px"></div>{BANNER}
<script>
addEventListener("mousemove", () => document.cookie = "moved=1; max-age=3600");
for (const id of ["yes", "no"]) document.getElementById(id).onclick = () => {{
  document.cookie = `choice=${{id}}; max-age=3600`;
  document.getElementById("cookie-banner").remove();
}};
if (document.cookie.includes("choice=")) document.getElementById("cookie-banner").remove();
</script>"""
SCROLLS = FIXED.replace(
    "<script>",
    """<script>addEventListener("scroll", () => {
  if (document.cookie.includes("choice=")) return;
  document.cookie = "choice=yes; max-age=3600";
  document.getElementById("cookie-banner")?.remove();
});""",
)
OFFERS = FIXED.replace(
    "<script>",
    """<script>document.addEventListener("mouseleave", () => {
  if (document.querySelector("dialog")) return;
  const offer = document.createElement("dialog");
  offer.innerHTML = "<h2>Not so fast!</h2><p>Letters on lamps, cookies too.</p><button>Accept</button>";
  document.body.append(offer);
  offer.showModal();
  document.cookie = "offered=1; max-age=3600";
});""",
)
LOCKED = WAITING.replace("<title>", "<style>html { overflow: hidden }</style><title>")
INNER = """<title>Shop</title><body style="margin: 0; overflow: hidden"><h1>Shop</h1>
<main style="height: 600px; overflow-y: auto"><div style="height: 4000px">Lamps</div></main>
<script>document.querySelector("main").addEventListener("scroll", () => fetch("/inner-scroll"));</script>"""
PAGES = {
    "/": WAITING, "/fixed": FIXED, "/offers": OFFERS, "/scrolls": SCROLLS, "/locked": LOCKED, "/inner": INNER,
}  # fmt: skip


def _answer(asked):
    page = PAGES.get(asked.path)
    return Answer(body=page) if page else NOT_FOUND


@pytest.fixture(scope="module", params=["auto", "headless"])
def bed(request):
    with opened({"shop.example": _answer}, request.param) as bed:
        yield bed


def _asked(visit):
    return {r.url.removeprefix("https://shop.example"): r.step for r in visit.requests}


def test_what_waits_for_a_movement_is_seen_in_a_step_of_its_own(bed):
    seen = made(bed, "https://shop.example/")
    asked = _asked(seen)
    assert {f"/{kind}" for kind in KINDS} | {"/in-sight", "/in-passing", "/lazy.png"} <= set(asked)
    assert {asked[f"/{kind}"] for kind in ("wheel", "keydown")} == {"gesture"}
    assert asked["/in-sight"] == asked["/lazy.png"] == "gesture"
    assert asked["/all-read"] == asked["/seen-for-a-second"] == "gesture"
    assert {f"by_{kind}" for kind in KINDS} <= {cookie.name for cookie in seen.cookies}
    assert seen.gap("gestures", "virtual_time", "untouched") is None


def test_nothing_is_clicked(bed):
    assert not [path for path in _asked(made(bed, "https://shop.example/")) if path.startswith("/bad")]


def test_what_waits_for_a_visitor_who_leaves_is_seen_last(bed):
    asked = _asked(made(bed, "https://shop.example/"))
    assert {asked[path] for path in ("/near-the-edge", "/leaving", "/left")} == {"gesture"}
    assert list(asked).index("/left") > max(list(asked).index(f"/{kind}") for kind in KINDS)


def test_what_leaving_brings_over_a_page_is_in_no_choices_way(bed):
    async def both():
        made = []
        async with visit.visitor(bed.browser, keep) as visitor:
            for phase, choice in (("untouched", None), ("rejected", "reject")):
                entry = "https://shop.example/offers"
                plan = VisitPlan(site="shop.example", phase=phase, choice=choice, entry=entry)
                made.append(await visitor.visit(plan, eyes()))
        return made

    untouched, refused = bed.runner.run(both())
    assert {cookie.step for cookie in untouched.cookies if cookie.name == "offered"} == {"gesture"}
    assert [button.text for button in untouched.banner.buttons] == ["Accept all", "Reject all"]
    assert untouched.gap("untouched") is None
    assert refused.continues is None  # nobody goes on below that box
    assert refused.choice.done
    assert {cookie.step for cookie in refused.cookies if cookie.name == "offered"} == {"after"}


def test_a_page_that_is_held_still_is_not_scrolled(bed):
    asked = _asked(made(bed, "https://shop.example/locked"))
    assert "/mousemove" in asked
    assert not {"/scroll", "/in-sight"} & set(asked)


def test_the_box_that_scrolls_is_scrolled(bed):
    assert "/inner-scroll" in _asked(made(bed, "https://shop.example/inner"))


def test_the_page_is_left_at_its_top(bed):
    async def act(page, settle):
        assert await gestures.make(page) is None
        await settle()
        return await page.evaluate("scrollY")

    assert bed.visit("https://shop.example/", act) == 0


def test_a_banner_that_stays_says_that_nothing_was_chosen(bed):
    seen = made(bed, "https://shop.example/fixed")
    assert seen.banner is not None
    assert seen.gap("untouched") is None
    assert any(cookie.name == "moved" for cookie in seen.cookies)


def test_a_banner_that_takes_scrolling_for_a_choice_is_told(bed):
    seen = made(bed, "https://shop.example/scrolls")
    assert seen.banner is not None
    assert "banner went" in seen.gap("untouched").reason


@pytest.mark.parametrize("path", ["/fixed", "/scrolls"])
def test_a_refusal_is_made_before_anything_is_scrolled(bed, path):
    seen = made(bed, f"https://shop.example{path}", phase="rejected", choice="reject")
    assert seen.choice.done
    assert {cookie.value for cookie in seen.cookies if cookie.name == "choice"} == {"no"}
    assert "gesture" not in {moment.step for moment in seen.moments}
    assert [cookie.step for cookie in seen.cookies if cookie.name == "moved"]


def test_a_control_with_a_banner_is_not_moved_over(bed):
    seen = made(bed, "https://shop.example/scrolls", phase="control")
    assert [moment.step for moment in seen.moments] == ["before", "return"]
    assert "choice" not in {cookie.name for cookie in seen.cookies}
