"""What the browser calls itself in its client hints.

The headless shell names `HeadlessChrome` among its brands, and SDKs that filter robots (posthog-js is one)
keep silent before it: a visit would see less than a visitor does.
https://wicg.github.io/ua-client-hints/#interface
"""

from typing import Any, Final

from playwright.async_api import Error, Page

_ASKED: Final = """async () => {
  const hints = navigator.userAgentData;
  return hints ? await hints.getHighEntropyValues(
    ["architecture", "model", "platformVersion", "fullVersionList"]) : null;
}"""


async def without_headless(page: Page, user_agent: str) -> dict[str, Any] | None:
    """Parameters of `Emulation.setUserAgentOverride` that leave the headless brand out; None where the
    browser does not name it. `page` is one of a secure context.
    """
    try:
        hints = await page.evaluate(_ASKED)
    except Error:
        return None
    if not hints or not any(_headless(brand) for brand in hints["brands"]):
        return None
    for name in ("brands", "fullVersionList"):
        hints[name] = [brand for brand in hints.get(name, ()) if not _headless(brand)]
    return {"userAgent": user_agent, "userAgentMetadata": hints}


def _headless(brand: dict[str, str]) -> bool:
    return "headless" in brand["brand"].lower()
