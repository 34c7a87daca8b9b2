"""Restart the browser: open a new context that starts with the persistent state of the old one.

Persistent cookies with their partitions, localStorage and IndexedDB are carried over. Session cookies and
sessionStorage end with the browser (RFC 6265 section 5.3, HTML section 12.2.2), as do pages and scripts.
Workers and caches are not carried over, nor the databases of cross-site frames where the browser partitions
them by site: `Visit.stored` shows who had any.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from playwright.async_api import BrowserContext, Error, Frame, Page, StorageState

from auditor.browser.page.frames import with_document
from auditor.browser.program.bounded import within
from auditor.domains import host_of, origin_of, same_party

_READ_S: Final = 8.0
"""Real seconds that the browser may take to return its state."""
_BASES_S: Final = 4.0
_NO_BASES: Final = "what pages keep in their databases could not be read, and was not carried over"
_FRAME_S: Final = 2.0
_FRAMES: Final = 20
_ORIGINS: Final = 20
"""Maximum number of origins whose storage is carried over."""
_MOST: Final = 4_000_000
"""Maximum characters of storage that are carried over for one origin."""

Opens = Callable[[StorageState], Awaitable[BrowserContext]]
"""Opens a context that starts with this state, and closes the previous one."""

_DUMP: Final = """most => {
  const found = [];
  let size = 0;
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i), value = localStorage.getItem(key);
      if ((size += key.length + value.length) > most) return null;
      found.push([key, value]);
    }
  } catch { return null; }
  return found;
}"""

_FILL: Final = """(() => {
  if (self.top === self) return;
  const kept = %s[self.origin];
  if (!kept) return;
  try {
    if (localStorage.length === 0) for (const [key, value] of kept) localStorage.setItem(key, value);
  } catch { /* storage is refused to it */ }
})();"""


@dataclass(slots=True)
class Kept:
    """The local storage of cross-site frames on the site's pages. Browsers partition it by the page's site,
    so only the frames themselves show it.
    """

    frames: dict[str, list[list[str]]] = field(default_factory=dict)
    """Keys and values by origin."""
    databases: bool = False
    """Whether a page was seen to store anything in a database."""

    def told(self, report: Mapping[str, Any]) -> None:
        """Take in the report of a script's write to storage."""
        self.databases = self.databases or report.get("area") == "indexeddb"

    async def look(self, page: Page, site: str) -> None:
        """Read the storage of the cross-site frames of `page`, if it is a page of the host `site`'s site."""
        if not same_party(host_of(page.url), site):
            return
        frames = [frame for frame in with_document(page)[1:] if not same_party(host_of(frame.url), site)]
        for dump in await asyncio.gather(*(_dump(frame) for frame in frames[:_FRAMES])):
            if dump is not None and (dump[0] in self.frames or len(self.frames) < _ORIGINS):
                self.frames[dump[0]] = dump[1]

    def script(self) -> str | None:
        """The init script that restores it before the frame's own scripts run; None where nothing is held."""
        held = {origin: found for origin, found in self.frames.items() if found}
        return _FILL % json.dumps(held) if held else None


async def _dump(frame: Frame) -> tuple[str, list[list[str]]] | None:
    try:
        found = await within(_FRAME_S, frame.evaluate(_DUMP, _MOST))
    except (Error, TimeoutError):
        return None
    # the frame's own code may have answered, so the origin comes from the frame's URL
    if not isinstance(found, list) or not all(_is_pair(each) for each in found):
        return None
    origin = origin_of(frame.url)
    return (origin, found) if origin else None


def _is_pair(each: Any) -> bool:
    return isinstance(each, list) and [*map(type, each)] == [str, str]


async def lasting(page: Page, *, databases: bool) -> tuple[StorageState, str | None]:
    """The state that outlives the browser, and why it is incomplete (None where it is complete). `databases`
    says whether pages were seen to use any, because reading them costs most.

    All pages are closed, as the browser is: before databases are read, because a paused page tells nothing
    about them; otherwise after the state is read, because an open page saves opening a new one for that.

    Raises Playwright's Error or TimeoutError where the browser does not answer.
    """
    context = page.context
    plain = None if databases else await within(_READ_S, context.storage_state())
    for each in context.pages:
        await within(_READ_S, each.close())
    whole = await _state(context) if databases else plain
    problem = _NO_BASES if whole is None else None
    state: StorageState = whole if whole is not None else await within(_READ_S, context.storage_state())
    origins = state.get("origins", [])
    small = [origin for origin in origins if len(json.dumps(origin)) <= _MOST][:_ORIGINS]
    if len(small) < len(origins):
        problem = "some origins keep more than was carried over"
    cookies = [cookie for cookie in state.get("cookies", []) if _lasts(cookie)]
    return cast(StorageState, {"cookies": cookies, "origins": small}), problem


async def _state(context: BrowserContext) -> StorageState | None:
    """The state with databases; None where it cannot be read. Tried twice: the page that reads them may be
    put into the process of a paused page, which is gone by the second attempt.
    """
    for _ in range(2):
        try:
            return await within(_BASES_S, context.storage_state(indexed_db=True))
        except (Error, TimeoutError):
            continue
    return None


def _lasts(cookie: Any) -> bool:
    """Whether a cookie of the jar has an expiry; the jar gives -1 for session cookies."""
    return float(cookie.get("expires", -1)) > 0
