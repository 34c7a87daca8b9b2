"""Read the local and session storage of a frame by a script in it."""

import asyncio
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.browser.page import asking
from auditor.domains import origin_of

_LOOK_S: Final = 5.0
_LONGEST: Final = 4_096

_DUMP: Final = """() => {
  const found = [];
  let whole = true;
  for (const area of ["local", "session"]) {
    let storage;
    try { storage = area === "local" ? localStorage : sessionStorage; } catch { continue; }
    if (storage.length > 500) whole = false;
    for (let i = 0; i < Math.min(storage.length, 500); i++) {
      const key = storage.key(i), value = storage.getItem(key) ?? "";
      found.push([area, key.slice(0, 4096), value.slice(0, 4096), key.length + value.length]);
    }
  }
  return {origin: self.origin, found, whole};
}"""


async def dump(frame: Frame) -> dict[str, Any] | None:
    """The frame's `origin` ("null" for an opaque one), the entries `found` there (area, key, value, size;
    limited in number and length) and whether they are the `whole`; None where the frame did not answer.
    """
    try:
        dump: Any = await asyncio.wait_for(asking.ask(frame, _DUMP), _LOOK_S)
    except (Error, TimeoutError):
        return None
    # the frame's own code may have answered, so the origin comes from the frame's URL
    if not isinstance(dump, dict) or not all(_is_entry(each) for each in dump.get("found", [None])):
        return None
    own = dump.get("origin") == "null"
    return {**dump, "origin": "null" if own else origin_of(frame.url), "whole": dump.get("whole") is True}


def _is_entry(each: Any) -> bool:
    return (
        isinstance(each, list)
        and [*map(type, each)] == [str, str, str, int]
        and each[0] in ("local", "session")
        and max(map(len, each[1:3])) <= _LONGEST
    )
