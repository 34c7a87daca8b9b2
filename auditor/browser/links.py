"""The links of a frame, with their words and their place."""

import asyncio
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.model.observation import Link

_LOOK: Final = (Path(__file__).parent / "links.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
_SCRIPTED: Final = """() => {
  const found = [], here = location.href.split("#")[0];
  const chosen = "a, button, [onclick], [role=link], [role=button]";
  for (const node of [...document.querySelectorAll(chosen)].slice(0, 4000)) {
    const url = typeof node.href === "string" ? node.href : "";
    if (/^https?:/i.test(url) && url.replace(/#$/, "") !== here) continue;
    const words = String(node.innerText || node.textContent || "").trim().replace(/\\s+/g, " ");
    if (words && words.length <= 80 && found.length < 500) found.push(words);
  }
  return found;
}"""
"""Words of what is there to be pressed and has no address of its own."""


async def of_frame(frame: Frame, page_url: str) -> tuple[Link, ...] | None:
    """At most 2,000 http and https links of one frame; None where it could not be read."""
    try:
        found: list[Any] = await asyncio.wait_for(frame.evaluate(_LOOK), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return tuple(Link(url=url, text=text, place=place, page_url=page_url) for url, text, place in found)


async def scripted(frame: Frame) -> tuple[str, ...]:
    """Words of what a script opens: its address is not known before it is pressed. At most 500."""
    try:
        found: list[Any] = await asyncio.wait_for(frame.evaluate(_SCRIPTED), _LOOK_S)
    except (Error, TimeoutError):
        return ()
    return tuple(str(words) for words in found)
