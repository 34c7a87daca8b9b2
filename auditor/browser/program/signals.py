"""Privacy signals that a visit can send: Global Privacy Control and Do Not Track.

- Global Privacy Control (https://www.w3.org/TR/gpc/): `Sec-GPC: 1` with every request and
  `navigator.globalPrivacyControl` true in every window and worker. Chromium can do this natively, but only
  for a whole process, so signals are sent from a separate browser. Where Chromium is too old for that, the
  header is added to the requests of pages and their workers, and the property to windows but not to workers.
- Do Not Track (https://www.w3.org/TR/tracking-dnt/): `DNT: 1` and `navigator.doNotTrack` of "1", which
  Chromium has only in windows.
  A cross-origin preflight and a WebSocket handshake carry neither, because Chromium makes them itself.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import BrowserContext, Error

Sent = Literal["gpc", "dnt"]

_FEATURES: Final = "--enable-features="
_OWN: Final = ("GlobalPrivacyControlForce", "CDPScreenshotNewSurface", "SkipListAccountsWithoutGaiaCookies")
"""Chromium uses only the last such switch, so this includes the features that Playwright enables."""

_HEADERS: Final[dict[Sent, dict[str, str]]] = {"gpc": {"Sec-GPC": "1"}, "dnt": {"DNT": "1"}}
_SCRIPT: Final = (Path(__file__).parent / "signals.js").read_text(encoding="utf-8")
_TRY: Final = "navigator.globalPrivacyControl === true"

NOT_TO_WORKERS: Final = (
    "this browser cannot send the signal of itself: workers were not shown it, and the scripts of service "
    "workers and shared workers were asked for without it"
)
"""What a visit misses if the signal is only added from outside."""


def switches(given: Iterable[str]) -> tuple[str, ...]:
    """The switches of a browser that sends Global Privacy Control natively, merged with those `given`."""
    features = [arg.removeprefix(_FEATURES) for arg in given if arg.startswith(_FEATURES)]
    return (_FEATURES + ",".join((*features, *_OWN)),)


async def put_on(context: BrowserContext, signal: Sent) -> None:
    """Add `signal` to the requests of a context, and show it to its windows."""
    await context.set_extra_http_headers(_HEADERS[signal])
    await context.add_init_script(_SCRIPT.replace("SIGNAL", signal))


async def shown(context: BrowserContext) -> bool:
    """Whether this browser sends Global Privacy Control natively."""
    page = await context.new_page()
    try:
        return bool(await page.evaluate(_TRY))
    except Error:
        return False
    finally:
        with suppress(Error):
            await page.close()
