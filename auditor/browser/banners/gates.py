"""Gates over or in front of a page that ask for the visitor's age or country.

They are answered like an adult visitor who wants to stay on the site that was opened, but only if one button
says that and the box asks for nothing else. A year of birth is never made up, and an answer that also agrees
to cookies or terms is not given.
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
"""Maximum number of frames that are queried."""
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
    """A gate, and the text of the button that answers it (`said`)."""

    kind: Literal["age", "region"]
    said: str
    words: str
    fields: int
    over: bool
    """Whether it covers the page."""
    frame: Frame

    @property
    def answerable(self) -> bool:
        """Whether the answer says only that the visitor is of age, or stays on this site."""
        more = (_COOKIES, words_for("about_rights"), words_for("address_of_privacy"))
        return bool(self.said) and not self.fields and not any(words.search(self.words) for words in more)


async def find(page: Page) -> Gate | None:
    """The gate of `page`; None where it has none or does not answer."""
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
        return None  # it only guards the content of the frame
    return Gate(**found, frame=frame)


async def _covers(frame: Frame) -> bool:
    return bool(await (await frame.frame_element()).evaluate(_COVERS))


async def answer(page: Page, gate: Gate) -> bool:
    """Answer the gate; returns whether anything was pressed. The caller gives the page time afterwards."""
    try:
        handle = await within(_LOOK_S, gate.frame.evaluate_handle(_FIND, _given(element=True)))
    except (Error, TimeoutError):
        return False
    element = handle.as_element()
    return isinstance(element, ElementHandle) and await press.press(page, element) is not None


def _given(*, element: bool) -> list[Any]:
    meanings = ("age_check", "age_confirms", "age_states", "region_check", "region_confirms")
    return [*(words_for(meaning).pattern for meaning in meanings), banner_view.SECRET, element]
