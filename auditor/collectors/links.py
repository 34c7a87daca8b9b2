"""The links of each page, with their words and their place."""

import asyncio
from collections.abc import Iterable
from typing import Final

from auditor.browser.collector import Watch
from auditor.browser.links import of_frame
from auditor.model.observation import Link

LIMIT: Final = 3_000
_FRAMES: Final = 10


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
        frames = [frame for frame in watch.page.frames if frame.url.startswith(("http", "about:"))][:_FRAMES]
        page_url = watch.page.url
        for found in await asyncio.gather(*(of_frame(frame, page_url) for frame in frames)):
            if found is None:
                watch.journal.gap("links", "a frame could not be looked at")
            for link in found or ():
                if len(self._links) < LIMIT:
                    self._links.setdefault((page_url, link.url, link.text), link)

    async def finish(self, watch: Watch) -> Iterable[Link]:
        """All links, in the order of the pages."""
        if len(self._links) >= LIMIT:
            watch.journal.gap("links", f"more than {LIMIT:,} links: the rest was not recorded")
        return list(self._links.values())


COLLECTOR = Links
