"""The links of each page, with their text and their place."""

import asyncio
from collections.abc import Iterable
from typing import Final

from auditor.browser.banners.banner_view import SECRET
from auditor.browser.collector import Watch
from auditor.browser.page.links import names_policy, of_frame
from auditor.model.observation import Link

LIMIT: Final = 3_000
_FRAMES: Final = 10


class Links:
    """Keeps each link once per page. Addresses other than http and https are left out; a link that a script
    opens has no address, and is kept if it leads to a policy or a choice.
    """

    name = "links"
    init_script = ""

    def __init__(self) -> None:
        self._links: dict[tuple[str, str, str], Link] = {}

    async def start(self, watch: Watch) -> None:
        """Nothing to listen to: links are collected from the page."""

    async def look(self, watch: Watch) -> None:
        """Read the links of the page and its frames, except after a gesture, which brings no new page."""
        if watch.page is None or watch.page.is_closed() or watch.journal.step == "gesture":
            return
        frames = [frame for frame in watch.page.frames if frame.url.startswith(("http", "about:"))][:_FRAMES]
        page_url = watch.page.url
        for found in await asyncio.gather(*(of_frame(frame, page_url, SECRET) for frame in frames)):
            if found is None:
                watch.journal.gap("links", "a frame could not be looked at")
            for link in found or ():
                if len(self._links) < LIMIT:
                    self._links.setdefault((page_url, link.url, link.text), link)
                if not link.url and names_policy(link.text):  # a policy opened by a script is not missing
                    reason = f"a script opens “{link.text[:80]}”: where it leads was not seen"
                    watch.journal.gap("links", reason)

    async def finish(self, watch: Watch) -> Iterable[Link]:
        """All links, in the order of the pages."""
        if len(self._links) >= LIMIT:
            watch.journal.gap("links", f"more than {LIMIT:,} links: the rest was not recorded")
        return list(self._links.values())


COLLECTOR = Links
