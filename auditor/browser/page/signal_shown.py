"""Texts that show that a page processed an opt-out preference signal: “Opt-out request honored”.

California requires them of some businesses since 2026 (11 CCR 7025(c)(6)).
"""

import asyncio
from pathlib import Path
from typing import Final

from playwright.async_api import Error, Frame, Page

from auditor.browser.page.frames import with_document
from auditor.browser.traffic.journal import Journal
from auditor.model.observation import Signal

_LOOK: Final = (Path(__file__).parent / "signal_shown.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
_FRAMES: Final = 6


async def look(page: Page, journal: Journal) -> Signal | None:
    """The first such text that is visible in the page or its frames."""
    for frame in with_document(page)[:_FRAMES]:
        words = await _words(frame, journal)
        if words:
            return Signal(
                kind="gpc_shown",
                raw=words,
                where=page.url[:8_192],
                frame_url=frame.url[:8_192],
                step=journal.step,
                at_s=journal.at_s(),
            )
    return None


async def _words(frame: Frame, journal: Journal) -> str | None:
    try:
        found = await asyncio.wait_for(frame.evaluate(_LOOK), _LOOK_S)
    except (Error, TimeoutError):
        if frame.parent_frame is None:
            journal.gap("gpc_shown", "the page's words could not be read")
        return None
    return found if isinstance(found, str) else None
