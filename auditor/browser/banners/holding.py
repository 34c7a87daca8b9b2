"""Whether a choice still holds: on the next page, back on the first one, after a browser restart."""

from dataclasses import replace

from playwright.async_api import Page

from auditor.browser.banners import banner, consent_state
from auditor.model.observation import Choice, Step

_WHERE: dict[Step, str] = {
    "next_page": "on the next page",
    "return": "back on the first page",
    "restart": "after the browser was opened again",
}


async def held(page: Page, made: Choice, step: Step) -> Choice:
    """The choice, with whether it still holds on the page shown now.

    After a withdrawal a banner may ask again, because then no choice is stored, which is just as good.
    """
    if not made.done or (made.held is False and step != "restart"):
        return made
    where = _WHERE.get(step, "on a later page")
    said = await consent_state.said(page, made.wanted)
    lost = await _lost(page, made, where, said)
    if step == "restart":
        made = replace(made, lasted=lost is None, lasted_proof=lost or _still(where, said))
    if made.held is False:
        return made
    return replace(made, held=lost is None, held_proof=lost or "")


async def _lost(page: Page, made: Choice, where: str, said: dict[str, bool]) -> str | None:
    """The proof that the choice was lost; None where there is none."""
    if made.wanted != "withdraw" and await _asks(page):
        return f"the banner asked again {where}"
    if said and not any(said.values()):
        return f"{where} {next(iter(said))} said the contrary of what was chosen"
    return None


def _still(where: str, said: dict[str, bool]) -> str:
    records = [record for record, fits in said.items() if fits]
    if records:
        return f"{where} {', '.join(records[:2])} still said so"
    return f"nothing asked again {where}"


async def _asks(page: Page) -> bool:
    met = await banner.find(page)
    return met is not None and any(b.role in ("accept", "reject", "save") for b in met.buttons)
