"""The links of each page, with their words and their place."""

import asyncio
import re
from collections.abc import Iterable
from typing import Final

from playwright.async_api import Frame

from auditor.browser.collector import Watch
from auditor.browser.links import of_frame, scripted
from auditor.languages import every
from auditor.model.observation import Link

LIMIT: Final = 3_000
_FRAMES: Final = 10
_POLICY: Final = re.compile(
    "|".join(
        f"(?:{pattern})"
        for language in every()
        for kind in ("privacy", "cookie")
        for pattern in language.links.by_kind.get(kind, ())
    ),
    re.IGNORECASE,
)


class Links:
    """Each link once a page; addresses other than http and https are left out."""

    name = "links"
    init_script = ""

    def __init__(self) -> None:
        self._links: dict[tuple[str, str, str], Link] = {}

    async def start(self, watch: Watch) -> None:
        """Links are looked at, not listened to."""

    async def look(self, watch: Watch) -> None:
        """Read the links of the page and of its frames."""
        if watch.page is None or watch.page.is_closed():
            return
        await self._scripted(watch, watch.page.main_frame)
        frames = [frame for frame in watch.page.frames if frame.url.startswith(("http", "about:"))][:_FRAMES]
        page_url = watch.page.url
        for found in await asyncio.gather(*(of_frame(frame, page_url) for frame in frames)):
            if found is None:
                watch.journal.gap("links", "a frame could not be looked at")
            for link in found or ():
                if len(self._links) < LIMIT:
                    self._links.setdefault((page_url, link.url, link.text), link)

    async def _scripted(self, watch: Watch, frame: Frame) -> None:
        """A policy that a script opens is none that is missing."""
        words = next((w for w in await scripted(frame) if _POLICY.search(w)), None)
        if words is not None:
            watch.journal.gap("links", f"a script opens “{words[:80]}”: where it leads was not seen")

    async def finish(self, watch: Watch) -> Iterable[Link]:
        """All links, in the order of the pages."""
        if len(self._links) >= LIMIT:
            watch.journal.gap("links", f"more than {LIMIT:,} links: the rest was not recorded")
        return list(self._links.values())


COLLECTOR = Links
