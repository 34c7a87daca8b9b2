"""An age check that lies over a page, or stands before it: answered as a grown-up visitor would.

Only where one button says yes and the block around it asks for nothing else: a year of birth is not made up,
and where the same answer is said to agree to cookies or terms it is none about age alone.
"""

import re
from dataclasses import dataclass
from typing import Final

from playwright.async_api import ElementHandle, Error, Page

from auditor.browser.banners import press
from auditor.browser.page import asking
from auditor.browser.program.bounded import within
from auditor.languages import words_for

_LOOK_S: Final = 5.0
_FIND: Final = """([asks, yes, element]) => {
  const asked = new RegExp(asks, "i"), answer = new RegExp(`^(?:${yes})$`, "i");
  const bare = (text) => (text || "").replace(/\\s+/g, " ").trim();
  const pressed = "button, a, [role=button], input:is([type=submit], [type=button])";
  for (const node of [...document.querySelectorAll(pressed)].slice(0, 500)) {
    const said = bare(node.innerText || node.value).slice(0, 80);
    if (!answer.test(said) || !node.getClientRects().length) continue;
    let block = node.parentElement;
    for (let up = 0; up < 6 && block; up++, block = block.parentElement) {
      const words = bare(block.innerText);
      if (words.length > 600) break;
      if (!asked.test(words.replace(said, ""))) continue;
      if (element) return node;
      let over = !!block.closest("dialog, [role=dialog], [aria-modal=true]");
      for (let each = block; each && !over; each = each.parentElement)
        over = getComputedStyle(each).position === "fixed";
      const fields = "input:not([type=hidden], [type=submit], [type=button]), select, textarea";
      return {said, words: words.slice(0, 600), fields: block.querySelectorAll(fields).length, over};
    }
  }
  return null;
}"""
_COOKIES: Final = re.compile(r"cookie|クッキー|쿠키", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AgeCheck:
    """What is asked, and what the yes to it says."""

    said: str
    words: str
    fields: int
    over: bool
    """Whether it lies over the page."""

    @property
    def answerable(self) -> bool:
        """Whether a yes says nothing but that the visitor is of age."""
        more = (_COOKIES, words_for("about_rights"), words_for("address_of_privacy"))
        return not self.fields and not any(words.search(self.words) for words in more)


async def find(page: Page) -> AgeCheck | None:
    """The age check of `page`; None where it has none, or does not answer."""
    try:
        found = await within(_LOOK_S, asking.ask(page.main_frame, _FIND, _given(element=False)))
    except (Error, TimeoutError):
        return None
    return AgeCheck(**found) if found else None


async def answer(page: Page) -> bool:
    """Say yes to it; whether anything was pressed. The page is to be given its time afterwards."""
    try:
        handle = await within(_LOOK_S, page.main_frame.evaluate_handle(_FIND, _given(element=True)))
    except (Error, TimeoutError):
        return False
    element = handle.as_element()
    return isinstance(element, ElementHandle) and await press.press(page, element) is not None


def _given(*, element: bool) -> list[object]:
    return [words_for("age_check").pattern, words_for("age_confirms").pattern, element]
