"""Whether a choice holds: on the next page, back on the first one, after the browser was opened again."""

from dataclasses import replace

from playwright.async_api import Page

from auditor.browser import banner, consent_state
from auditor.model.observation import Choice, Step

_WHERE: dict[Step, str] = {
    "next_page": "on the next page",
    "return": "back on the first page",
    "restart": "after the browser was opened again",
}


async def held(page: Page, made: Choice, step: Step) -> Choice:
    """The choice, with whether it was still there on the page that is shown now.

    Where consent was withdrawn, a banner may ask again: nothing is chosen then, which is as well.
    """
    if not made.done or made.held is False:
        return made
    where = _WHERE.get(step, "on a later page")
    if made.wanted != "withdraw" and await _asks(page):
        return replace(made, held=False, held_proof=f"the banner asked again {where}")
    if (record := await consent_state.contrary(page, made.wanted)) is not None:
        return replace(made, held=False, held_proof=f"{where} {record} said the contrary")
    return replace(made, held=True)


async def _asks(page: Page) -> bool:
    met = await banner.find(page)
    return met is not None and any(b.role in ("accept", "reject", "save") for b in met.buttons)
