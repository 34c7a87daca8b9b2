"""How the browser identifies itself.

Headless browsers name `HeadlessChrome`, and SDKs that filter bots (such as posthog-js) send nothing to them,
so a visit would see less than a visitor does. The user agent is therefore overridden at start-up, because
later overrides do not reach the scripts of service and shared workers. That leaves the client hints without
full versions, so they are overridden page by page. https://wicg.github.io/ua-client-hints/#interface
"""

import re
import subprocess
from functools import cache
from typing import Any, Final

from playwright.async_api import Error, Page

_ASKED: Final = """async () => {
  const hints = navigator.userAgentData;
  return hints ? await hints.getHighEntropyValues(
    ["architecture", "model", "platformVersion", "fullVersionList"]) : null;
}"""
_SAID_S: Final = 5.0
_VERSION: Final = re.compile(r"\b\d{2,4}(?:\.\d{1,6}){3}\b")


def user_agent(version: str) -> str:
    """The user agent that Chromium sends, with its version reduced (Chromium: User-Agent Reduction)."""
    major = version.partition(".")[0]
    engine = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
    return f"{engine} Chrome/{major}.0.0.0 Safari/537.36"


@cache
def version_of(path: str) -> str | None:
    """The version that the browser at `path` reports; None where it reports none."""
    try:
        said = subprocess.run(  # noqa: S603 - the browser that was found
            (path, "--version"),
            capture_output=True,
            timeout=_SAID_S,
            check=False,
            stdin=subprocess.DEVNULL,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _VERSION.search(said[:1_000].decode("utf-8", "replace"))
    return found[0] if found else None


async def as_visitors(page: Page, user_agent: str, version: str) -> dict[str, Any] | None:
    """The parameters of `Emulation.setUserAgentOverride` with which the browser of this `version` names no
    headless brand, and the full version of every other; None where it has no client hints. `page` must be a
    secure context.
    """
    try:
        hints = await page.evaluate(_ASKED)
    except Error:
        return None
    if not hints:
        return None
    brands = [brand for brand in hints["brands"] if "headless" not in brand["brand"].lower()]
    full = {brand["brand"]: brand["version"] for brand in hints.get("fullVersionList", ())}
    hints["brands"] = brands
    hints["fullVersionList"] = [
        {"brand": brand["brand"], "version": full.get(brand["brand"]) or _full(brand["version"], version)}
        for brand in brands
    ]
    return {"userAgent": user_agent, "userAgentMetadata": hints | {"fullVersion": version}}


def _full(major: str, version: str) -> str:
    """The full version of a brand: the browser's own, or one made up for a placeholder brand."""
    return version if version.partition(".")[0] == major else f"{major}.0.0.0"
