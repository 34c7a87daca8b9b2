"""The browser closed and opened again: what lasts, held against a profile folder that really was."""
# ruff: noqa: E501 - lines of HTML as their pages have them

import pytest
from playwright.async_api import async_playwright

from auditor.browser import restart
from auditor.browser.program import locate, profile
from auditor.demo.server import Answer, Host
from browser.bed import host, opened
from browser.visiting import made

WRITES = """<!doctype html><meta charset="utf-8"><title>Shop</title><p>Wares<script>
localStorage.setItem('kept', 'here'); sessionStorage.setItem('gone', 'there');
document.cookie = 'lasting=1; max-age=86400'; document.cookie = 'passing=1';
const asked = indexedDB.open('base', 1);
asked.onupgradeneeded = (event) => event.target.result.createObjectStore('shelf').put('ware', 'key');
</script><iframe src="https://frame.example/"></iframe>"""
FRAME = Answer(
    body="<!doctype html><script>localStorage.setItem('framed', '1')</script>",
    headers=(
        ("Set-Cookie", "third=1; Max-Age=86400; Secure; SameSite=None"),
        ("Set-Cookie", "apart=1; Max-Age=86400; Secure; SameSite=None; Partitioned"),
        ("Set-Cookie", "short=1; Secure; SameSite=None"),
    ),
)
TELLS = """async () => ({
  cookies: document.cookie, local: {...localStorage}, session: {...sessionStorage},
  bases: (await indexedDB.databases()).map((base) => base.name),
})"""
PLAIN = "<!doctype html><title>Plain</title>"

BACK = """<!doctype html><title>Shop</title><p>Wares<script>
const said = document.cookie.includes('passing') ? 'same day' : document.cookie.includes('lasting') ? 'another day' : 'first';
document.cookie = 'lasting=1; max-age=86400'; document.cookie = 'passing=1';
new Image().src = 'https://count.example/p.gif?' + encodeURIComponent(said);
</script><iframe src="https://frame.example/known"></iframe>"""
FRAMED = """<!doctype html><script>
new Image().src = 'https://count.example/f.gif?' + (localStorage.getItem('me') ? 'known' : 'new');
localStorage.setItem('me', 'a81f3c9d2277b0e4');
</script>"""

ASKS = """<!doctype html><title>Shop</title><p>Wares<div id="cookie-banner" role="dialog" style="position:fixed;bottom:0" hidden>
We use cookies for statistics. <button id="yes">Accept all</button> <button id="no">Reject all</button></div><script>
const memory = %s, box = document.querySelector('#cookie-banner');
box.hidden = memory.getItem('cookie_consent') !== null;
for (const [id, word] of [['yes', 'accepted'], ['no', 'rejected']])
  document.getElementById(id).onclick = () => { memory.setItem('cookie_consent', word); box.hidden = true; };
</script>"""
REMEMBERS = {"/lasting": ASKS % "localStorage", "/passing": ASKS % "sessionStorage"}


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    """The shell, and the browser that keeps frames' storage apart by the page's site."""
    hosts: dict[str, Host] = {
        "shop.example": host({"/": WRITES, "/plain": PLAIN, "/back": BACK} | REMEMBERS),
        "frame.example": host({"/": FRAME, "/known": FRAMED}),
        "count.example": lambda _: Answer(status=204),
    }
    with opened(hosts, request.param) as open_bed:
        yield open_bed


def test_it_keeps_what_a_profile_keeps_that_is_closed_and_opened(bed):
    async def carried(page, settle):
        state, problem = await restart.lasting(page, databases=True)
        assert problem is None
        fresh = await page.context.browser.new_context(storage_state=state)
        try:
            return await looked_at(fresh)
        finally:
            await fresh.close()

    ours = bed.visit("https://shop.example/", carried)
    theirs = bed.runner.run(of_a_profile(bed))
    assert ours == theirs
    assert ours["jar"] == {"lasting", "third", "apart"}
    assert ours["shown"]["local"] == {"kept": "here"}
    assert ours["shown"]["session"] == {}
    assert ours["shown"]["bases"] == ["base"]


async def looked_at(context):
    page = await context.new_page()
    await page.goto("https://shop.example/plain")
    jar = {cookie["name"] for cookie in await context.cookies()}
    return {"jar": jar, "shown": await page.evaluate(TELLS)}


async def of_a_profile(bed):
    """The same in a profile folder of its own."""
    found = locate.find(None, "auto")
    rules = f"--host-resolver-rules={bed.web.resolver_rules}"
    with profile.seeded() as folder:
        async with async_playwright() as playwright:

            async def launched():
                return await playwright.chromium.launch_persistent_context(
                    str(folder),
                    executable_path=found.path,
                    args=[rules, "--ignore-certificate-errors", "--no-sandbox"],
                )

            context = await launched()
            page = await context.new_page()
            await page.goto("https://shop.example/")
            await page.wait_for_function("indexedDB.databases().then((all) => all.length === 1)")
            await context.close()
            context = await launched()
            seen = await looked_at(context)
            await context.close()
            return seen


def test_a_visit_goes_on_listening_after_the_restart(bed):
    seen = made(bed, "https://shop.example/back", phase="control", restart=True)
    assert [moment.step for moment in seen.moments] == ["before", "return", "restart"]
    told = [(r.step, r.url.partition("?")[2]) for r in seen.requests if "/p.gif" in r.url]
    assert told == [("before", "first"), ("return", "same%20day"), ("restart", "another%20day")]
    framed = [(r.step, r.url.partition("?")[2]) for r in seen.requests if "/f.gif" in r.url]
    assert framed == [("before", "new"), ("return", "known"), ("restart", "known")]
    again = {cookie.name for cookie in seen.cookies if cookie.step == "restart" and cookie.how != "jar"}
    assert again == {"lasting", "passing"}
    assert not seen.gaps


@pytest.mark.parametrize(
    ("path", "lasted", "proof"),
    [("/lasting", True, "still said so"), ("/passing", False, "the banner asked again")],
)
def test_a_choice_is_looked_for_another_day(bed, path, lasted, proof):
    entry, inner = f"https://shop.example{path}", (f"https://shop.example{path}?inner",)
    seen = made(bed, entry, phase="rejected", choice="reject", restart=True, pages=inner)
    steps = [moment.step for moment in seen.moments]
    assert steps == ["before", "act", "after", "next_page", "restart"]
    assert (seen.choice.done, seen.choice.lasted) == (True, lasted)
    assert proof in seen.choice.lasted_proof
    assert seen.choice.held is lasted
    assert not seen.gaps


def test_a_choice_that_was_not_made_needs_no_other_day(bed):
    seen = made(bed, "https://shop.example/back", phase="rejected", choice="reject", restart=True)
    assert [moment.step for moment in seen.moments] == ["before", "act", "after", "return"]
    assert (seen.choice.done, seen.choice.lasted) == (False, None)


def test_a_visit_that_is_not_asked_to_is_not_made_again(bed):
    seen = made(bed, "https://shop.example/back", phase="control")
    assert [moment.step for moment in seen.moments] == ["before", "return"]


def test_storage_of_frames_is_taken_in_on_pages_of_the_site_alone(bed):
    async def act(page, settle):
        kept = restart.Kept()
        await kept.look(page, "frame.example")
        elsewhere = dict(kept.frames)
        await kept.look(page, "shop.example")
        return elsewhere, kept.frames, kept.script()

    elsewhere, frames, script = bed.visit("https://shop.example/", act)
    assert elsewhere == {}
    assert frames == {"https://frame.example": [["framed", "1"]]}
    assert '"framed"' in script
    assert restart.Kept().script() is None
