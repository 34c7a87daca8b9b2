"""Privacy signals that a visit can send: Global Privacy Control and Do Not Track.

- Global Privacy Control (https://www.w3.org/TR/gpc/): `Sec-GPC: 1` with every request and
  `navigator.globalPrivacyControl` true in every window and worker. Chromium can do it of itself, for a whole
  process: signals go out from a browser of their own. Where it is too old for that, the header is added to
  the requests of pages and their workers, and windows are shown the property; workers are not.
- Do Not Track (https://www.w3.org/TR/tracking-dnt/): `DNT: 1` and `navigator.doNotTrack` of "1", which
  Chromium has in windows alone.

A cross-origin preflight and the opening of a WebSocket carry neither: Chromium asks them of itself.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import BrowserContext, Error

Sent = Literal["gpc", "dnt"]

_FEATURES: Final = "--enable-features="
_OWN: Final = ("GlobalPrivacyControlForce", "CDPScreenshotNewSurface", "SkipListAccountsWithoutGaiaCookies")
"""Chromium hears only the last such switch: those that Playwright gives go along."""

_HEADERS: Final[dict[Sent, dict[str, str]]] = {"gpc": {"Sec-GPC": "1"}, "dnt": {"DNT": "1"}}
_SCRIPT: Final = (Path(__file__).parent / "signals.js").read_text(encoding="utf-8")
_TRY: Final = "navigator.globalPrivacyControl === true"

NOT_TO_WORKERS: Final = (
    "this browser cannot send the signal of itself: workers were not shown it, and the scripts of service "
    "workers and shared workers were asked for without it"
)
"""What a visit with a signal that is only put on misses."""


def switches(given: Iterable[str]) -> tuple[str, ...]:
    """Those of a browser that sends Global Privacy Control of itself, beside the switches `given`."""
    features = [arg.removeprefix(_FEATURES) for arg in given if arg.startswith(_FEATURES)]
    return (_FEATURES + ",".join((*features, *_OWN)),)


async def put_on(context: BrowserContext, signal: Sent) -> None:
    """Send `signal` with the requests of a context, and show it to its windows."""
    await context.set_extra_http_headers(_HEADERS[signal])
    await context.add_init_script(_SCRIPT.replace("SIGNAL", signal))


async def shown(context: BrowserContext) -> bool:
    """Whether this browser sends Global Privacy Control of itself."""
    page = await context.new_page()
    try:
        return bool(await page.evaluate(_TRY))
    except Error:
        return False
    finally:
        with suppress(Error):
            await page.close()
