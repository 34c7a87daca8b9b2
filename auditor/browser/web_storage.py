"""Local and session storage of one frame, read by a script in it."""

import asyncio
from typing import Any, Final

from playwright.async_api import Error, Frame

_LOOK_S: Final = 5.0

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
    """The frame's `origin`, what was `found` there (area, key, value, size, bounded in number and length) and
    whether that is the `whole`; None where the frame did not answer.
    """
    try:
        dump: dict[str, Any] = await asyncio.wait_for(frame.evaluate(_DUMP), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return dump
