"""The Chromium features that are disabled. Of several `--disable-features` only the last one counts, so this
includes those that Playwright disables.
"""

from collections.abc import Iterable
from typing import Final

_DISABLE: Final = "--disable-features="
_OF_PLAYWRIGHT: Final = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "TcpPortRandomizationWin",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
)
_OWN: Final = ("RenderDocument",)
"""With RenderDocument, each document gets a new frame. The browser's events for a page then end before its
`pagehide`, and what it sends at that point, as analytics do, is not seen.
https://chromium.googlesource.com/chromium/src/+/main/docs/render_document.md
"""


def off(given: Iterable[str]) -> str:
    """The switch that disables all of these, and those that the user's switches (`given`) disable."""
    theirs = (
        name for arg in given if arg.startswith(_DISABLE) for name in arg.removeprefix(_DISABLE).split(",")
    )
    return _DISABLE + ",".join(dict.fromkeys((*_OF_PLAYWRIGHT, *_OWN, *theirs)))
