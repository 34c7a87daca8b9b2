"""Which of Chromium's features are off. Of several `--disable-features` it takes the last one alone: what
Playwright switches off stands here too.
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
"""With a new frame for each document the browser's report of a page ends before `pagehide` is told to it, and
what it sends then, as analytics do, is seen by nobody.
https://chromium.googlesource.com/chromium/src/+/main/docs/render_document.md
"""


def off(given: Iterable[str]) -> str:
    """The switch for all of these, and for those that the switches `given` by a person turn off."""
    theirs = (
        name for arg in given if arg.startswith(_DISABLE) for name in arg.removeprefix(_DISABLE).split(",")
    )
    return _DISABLE + ",".join(dict.fromkeys((*_OF_PLAYWRIGHT, *_OWN, *theirs)))
