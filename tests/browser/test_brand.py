"""A visit's browser does not call itself headless: in pages, frames, workers and request headers alike."""

import asyncio
import re
from collections.abc import Callable, Mapping

from auditor import collectors, discover
from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer, Asked, Host, Web
from auditor.model.visit import VisitPlan

PAGE = """<!doctype html><title>Brands</title><p>A page.</p><iframe src="https://frame.other.example/"></iframe>
<script>document.cookie = "brands=" + encodeURIComponent(JSON.stringify(navigator.userAgentData.brands));
document.cookie = "robot=" + navigator.webdriver;
navigator.userAgentData.getHighEntropyValues(["fullVersionList"])
  .then((said) => { document.cookie = "full=" + encodeURIComponent(JSON.stringify(said.fullVersionList)); });
new Worker("/outer.js"); new SharedWorker("/shared.js"); navigator.serviceWorker.register("/service.js");
</script>"""
TELL = "fetch('/told?' + new URLSearchParams({agent: navigator.userAgent, by: location.pathname}));"


def host(asked: Asked) -> Answer:
    if asked.path.endswith(".js"):
        inner = "new Worker('/inner.js');" if asked.path == "/outer.js" else ""
        return Answer(body=TELL + inner, type="text/javascript")
    return Answer(body=PAGE)


def test_nothing_calls_it_headless(
    web_of: Callable[[Mapping[str, Host]], Web], settings_for: Callable[[Web], BrowserSettings]
) -> None:
    web = web_of({"shop.example": host, "frame.other.example": lambda _: Answer(body="<p>frame</p>")})

    async def seen() -> Mapping[str, str]:
        eyes = [kind() for kind in discover.offered(collectors, "COLLECTOR")]
        async with open_browser(settings_for(web)) as browser:
            plan = VisitPlan(site="shop.example", phase="untouched", entry="https://shop.example/")
            made = await visit.make(browser, plan, eyes, lambda _: "")
            return {cookie.name: cookie.value for cookie in made.cookies}

    cookies = asyncio.run(seen())
    assert "Chromium" in cookies["brands"]
    assert "Headless" not in cookies["brands"]
    assert cookies["robot"] == "false"
    assert re.search(r"Chromium%22%2C%22version%22%3A%22\d+\.\d+\.\d+\.\d+", cookies["full"])
    told = {asked.query["by"]: asked.query["agent"] for asked in web.log if asked.path == "/told"}
    assert told.keys() == {"/outer.js", "/inner.js", "/shared.js", "/service.js"}
    assert len(set(told.values())) == 1
    assert "Headless" not in told["/inner.js"]
    headers = [asked.headers.get("sec-ch-ua", "") for asked in web.log]
    assert sum("Chromium" in brands for brands in headers) >= 2
    assert all("Headless" not in brands for brands in headers)
    assert all("Headless" not in asked.headers["user-agent"] for asked in web.log)
