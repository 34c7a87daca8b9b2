"""The links of a frame, with their words and their place."""

import asyncio
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.model.observation import Link

_LOOK: Final = (Path(__file__).parent / "links.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0


async def of_frame(frame: Frame, page_url: str) -> tuple[Link, ...] | None:
    """At most 2,000 http and https links of one frame; None where it could not be read."""
    try:
        found: list[Any] = await asyncio.wait_for(frame.evaluate(_LOOK), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return tuple(Link(url=url, text=text, place=place, page_url=page_url) for url, text, place in found)
