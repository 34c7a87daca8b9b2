"""What asks a visitor something over a page, or before it: how old, or from which country.

It is answered as a grown-up visitor would who is content with the site that was opened.

Only where one button says that and the box asks for nothing else: a year of birth is not made up, and where
the same answer is said to agree to cookies or terms it is none about age or place alone.
"""

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from playwright.async_api import ElementHandle, Error, Frame, Page

from auditor.browser.banners import banner_view, press
from auditor.browser.page import asking, frames
from auditor.browser.program.bounded import within
from auditor.languages import words_for

_LOOK_S: Final = 5.0
_FRAMES: Final = 12
"""Frames that are asked."""
_FIND: Final = (Path(__file__).parent / "gates.js").read_text(encoding="utf-8")
_COVERS: Final = """frame => {
  const place = frame.getBoundingClientRect();
  let apart = false;
  for (let node = frame; node; node = node.parentElement || node.getRootNode().host)
    apart ||= getComputedStyle(node).position === "fixed" || node.matches("dialog[open], [role=dialog]");
  return apart && place.left <= innerWidth / 2 && place.right >= innerWidth / 2
    && place.top <= innerHeight / 2 && place.bottom >= innerHeight / 2;
}"""
_COOKIES: Final = re.compile(r"cookie|クッキー|쿠키", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Gate:
    """What is asked, and what the button says that answers it."""

    kind: Literal["age", "region"]
    said: str
    words: str
    fields: int
    over: bool
    """Whether it lies over the page."""
    frame: Frame

    @property
    def answerable(self) -> bool:
        """Whether the answer says nothing but that the visitor is of age, or goes on here."""
        more = (_COOKIES, words_for("about_rights"), words_for("address_of_privacy"))
        return bool(self.said) and not self.fields and not any(words.search(self.words) for words in more)


async def find(page: Page) -> Gate | None:
    """The gate of `page`; None where it has none, or does not answer."""
    asked = frames.with_document(page)[:_FRAMES]
    return next((gate for gate in await asyncio.gather(*map(_of, asked)) if gate is not None), None)


async def _of(frame: Frame) -> Gate | None:
    try:
        found = await within(_LOOK_S, asking.ask(frame, _FIND, _given(element=False)))
        if found and frame.parent_frame is not None:
            found["over"] = await within(_LOOK_S, _covers(frame))
    except (Error, TimeoutError):
        return None
    if not found or (found["kind"] == "region" and _COOKIES.search(found["words"])):
        return None
    if frame.parent_frame is not None and not found["over"]:
        return None  # it asks for what the frame shows
    return Gate(**found, frame=frame)


async def _covers(frame: Frame) -> bool:
    return bool(await (await frame.frame_element()).evaluate(_COVERS))


async def answer(page: Page, gate: Gate) -> bool:
    """Answer it; whether anything was pressed. The page is to be given its time afterwards."""
    try:
        handle = await within(_LOOK_S, gate.frame.evaluate_handle(_FIND, _given(element=True)))
    except (Error, TimeoutError):
        return False
    element = handle.as_element()
    return isinstance(element, ElementHandle) and await press.press(page, element) is not None


def _given(*, element: bool) -> list[Any]:
    meanings = ("age_check", "age_confirms", "age_states", "region_check", "region_confirms")
    return [*(words_for(meaning).pattern for meaning in meanings), banner_view.SECRET, element]
