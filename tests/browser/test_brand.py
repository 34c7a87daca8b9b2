"""A visit's browser does not call itself headless, in pages, frames and request headers alike."""

import asyncio
from collections.abc import Callable, Mapping

from auditor import collectors, discover
from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Answer, Asked, Host, Web
from auditor.model.visit import VisitPlan

PAGE = """<!doctype html><title>Brands</title><p>A page.</p><iframe src="https://frame.other.example/"></iframe>
<script>document.cookie = "brands=" + encodeURIComponent(JSON.stringify(navigator.userAgentData.brands));
document.cookie = "robot=" + navigator.webdriver;</script>"""


def host(_: Asked) -> Answer:
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
    headers = [asked.headers.get("sec-ch-ua", "") for asked in web.log]
    assert len(headers) >= 2
    assert all("Chromium" in brands and "Headless" not in brands for brands in headers)
    assert all("Headless" not in asked.headers["user-agent"] for asked in web.log)
