"""Go through the layers of a consent banner, pressing what a person would, until the choice is made."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from playwright.async_api import Page

from auditor.browser.banners import banner, banner_view, consent_state, press, switches
from auditor.browser.banners.banner_box import Control
from auditor.browser.banners.banner_view import View
from auditor.browser.banners.next_step import Step, asks_anew, asks_back, next_step
from auditor.browser.banners.switches import Aim, Switched
from auditor.browser.page import roles
from auditor.model.observation import Banner, Choice

Settle = Callable[[], Awaitable[None]]
"""Gives the page time after an act; its clock is paused otherwise."""

_YES_OR_NO: Final = 2
MOST_CLICKS: Final = 6
"""Button presses after which a banner counts as inoperable; switches are not counted."""
NO_REFUSAL: Final = "no way to refuse was offered"
NO_ACCEPTANCE: Final = "no way to accept was offered"
NO_PURPOSES: Final = "no purposes to choose between were offered"
NOT_UNDERSTOOD: Final = "the banner could not be operated: the words of its buttons are not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The page, and the choice to make on it."""

    page: Page
    wanted: Aim
    settle: Settle
    others: bool = False
    """For a partial choice: allow what it would otherwise switch off, and vice versa."""
    named: tuple[str, ...] = ()
    """The names that the site's documents give to the link or button that opens the choice again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The progress so far."""

    first: View
    second: View | None = None
    clicks: tuple[str, ...] = ()
    tried: tuple[Step, ...] = ()
    switched: Switched = Switched()

    @property
    def banner(self) -> Banner:
        """The banner as seen so far."""
        return banner.described(self.first, self.second)

    def pressed(self, step: Step, switched: Switched) -> "Way":
        """The progress after one more press."""
        clicks = (*self.clicks, *switched.moved, step.control.text)
        last = switched if switched.on or switched.off else self.switched
        return replace(self, clicks=clicks, tried=(*self.tried, step), switched=last)


async def through(visitor: Visitor, way: Way) -> tuple[Banner, Choice]:
    """Keep pressing until the choice is made or nothing is left to press."""
    before = await consent_state.read(visitor.page)
    address = visitor.page.url
    view = way.first
    beside = {other.text for other in view.beside if not _offers(other, visitor.wanted)}
    while len(way.tried) < MOST_CLICKS:
        step = next_step(view, visitor.wanted, way.tried)
        if step is None:
            return way.banner, await _where_it_ends(visitor, way, view, before)
        way, problem = await _taken(visitor, way, view, step)
        if problem is not None:
            return way.banner, _made(visitor, way, proof=problem)
        step = await _as_it_came(visitor.page, step, address, before)
        after = await _met_after(visitor.page, (view, way.first), beside)
        if not step.opens and (after is None or not _asks(after, way.first)):
            proof, done = await consent_state.proof(
                visitor.page,
                before,
                visitor.wanted,
                direct=step.kind == "choice" and roles.sure(step.control.text),
                needs=_needs(visitor, view, step),
            )
            return way.banner, _made(visitor, way, proof=proof, done=done)
        after = await _opened(visitor, way, (view, after), beside) if step.opens else after
        if after is None and (step.kind == "look" or _chose(way)):
            return way.banner, await _where_it_ends(visitor, way, view, before)
        if after is None:
            proof = _led_away(step.control.text, address, visitor.page.url)
            return way.banner, _made(visitor, way, proof=proof)
        way = _further(way, step, view, after)
        view = after
    return way.banner, _made(visitor, way, proof="the banner was still there after every press")


def _chose(way: Way) -> bool:
    """Whether a button was pressed that may have made the choice."""
    return any(not step.opens for step in way.tried)


def _further(way: Way, step: Step, met: View, after: View) -> Way:
    """The progress with the second layer, once it is seen."""
    is_second = step.kind == "open" or bool(step.opens and after.switches)
    return replace(way, second=after) if is_second and way.second is None and not _same(met, after) else way


async def _opened(
    visitor: Visitor, way: Way, met: tuple[View, View | None], beside: Collection[str]
) -> View | None:
    """What a press opened: the settings, or the current layer if another button may open them."""
    view, after = met
    if after is not None and not _same(view, after):
        return after
    found = await _settings(visitor.page, view, beside)
    leads_on = after is not None and next_step(after, visitor.wanted, way.tried) is not None
    return after if found is None and leads_on else found


async def _where_it_ends(
    visitor: Visitor, way: Way, view: View, before: consent_state.ConsentState
) -> Choice:
    """The result when nothing is left to press: why, or that the choice was made anyway. Some banners stay or
    ask again at once if not everything was allowed, but their record states the choice.
    """
    if (
        _chose(way)
        and (where := await consent_state.recorded(visitor.page, before, visitor.wanted)) is not None
    ):
        proof = f"the banner stayed, and {where}, which was written, says so"
        return _made(visitor, way, proof=proof, done=True)
    why, offered = _why_not(visitor, way, view)
    return replace(_made(visitor, way, proof=why), offered=offered)


async def _as_it_came(page: Page, step: Step, address: str, before: consent_state.ConsentState) -> Step:
    """The step in view of its effect: a refusing link that led to another page without writing a record only
    opened the place of the choice.
    """
    if step.kind != "choice" or not step.control.leads_on or not _elsewhere(address, page.url):
        return step
    written = consent_state.changed(before, await consent_state.read(page))
    return step if written else replace(step, kind="open")


def _elsewhere(before: str, now: str) -> bool:
    return before.partition("#")[0] != now.partition("#")[0]


def _offers(view: View, wanted: Aim) -> bool:
    """Whether another box offers the same choice in explicit words, which makes it a second banner."""
    role: roles.Role = "accept" if wanted == "accept" else "reject"
    return any(not roles.means(control.text, "bare") for control in view.offering(role))


async def _met_after(page: Page, before: Sequence[View], beside: Collection[str]) -> View | None:
    """What a person sees after a press: something over an unchanged layer (`before`), or the current layer.
    Boxes that were there from the start (`beside`) are not a response to the press.
    """
    after = await banner_view.read(page, but=beside)
    if after is None or not any(_same(view, after) for view in before):
        return after
    return await banner_view.read(page, beyond=after, but=beside) or after


async def _settings(page: Page, met: View, beside: Collection[str]) -> View | None:
    """The settings that a press opened, if they do not mention cookies or are the page itself."""
    found = await banner_view.read(page, in_page=True, but={*beside, met.text})
    if found is None or found.page:
        return found
    there = {control.text for control in met.controls}
    return found if found.switches and any(c.text not in there for c in found.controls) else None


def _needs(visitor: Visitor, view: View, step: Step) -> Literal["", "record", "words"]:
    """The proof needed besides the banner's disappearance. A page of settings stays anyway, and reopened
    settings disappear with any button, so only a button that says explicitly what it does needs no record.
    """
    if step.kind == "apply":
        return "words"
    said = (
        step.kind == "choice" and step.control.role == "reject" and roles.role(step.control.text) == "reject"
    )
    plainly = said and (not roles.means(step.control.text, "bare") or asks_anew(view))
    return (
        "record"
        if view.page or not roles.sure(step.control.text) or (visitor.wanted == "withdraw" and not plainly)
        else ""
    )


async def _taken(visitor: Visitor, way: Way, view: View, step: Step) -> tuple[Way, str | None]:
    """Take a step, its switches first; returns the progress and what went wrong, if anything."""
    switched = Switched()
    if step.kind in ("save", "apply") or step.ticks:
        switched = await switches.put(visitor.page, view, visitor.wanted, others=visitor.others)
    elif step.control.locked:
        switched = await switches.tick(visitor.page, view)
    if switched.stuck:
        return way, f"could not be switched: {', '.join(switched.stuck[:4])}"
    if not await _pressed(visitor, view, step.control):
        return way, f"“{step.control.text}” could not be pressed"
    return way.pressed(step, switched), None


async def _pressed(visitor: Visitor, view: View, control: Control) -> bool:
    """Press a control and give the page time; if the mouse had no effect, use the page's own click."""
    element = await view.element(control)
    how = None if element is None else await press.press(visitor.page, element)
    if element is None or how is None:
        return False
    await visitor.settle()
    if how == "mouse" and not control.leads_on and not view.page:
        after = await banner_view.read(visitor.page)
        still = after is not None and _same(view, after)
        if still and await banner_view.read(visitor.page, hold=False, beyond=view) is None:
            await press.by_script(element)
            await visitor.settle()
    return True


def _same(before: View, after: View) -> bool:
    return before.text == after.text and [c.text for c in before.controls] == [c.text for c in after.controls]


def _asks(view: View, first: View) -> bool:
    """Whether the view still asks for the choice, even by a confirmation question; thanks, or the placeholder
    of a video, do not count.
    """
    back = bool(view.not_understood) and asks_back(view)
    answers = back or any(view.offering(r) for r in ("accept", "reject", "save"))
    return (view.above or not first.above) and answers


def _why_not(visitor: Visitor, way: Way, view: View) -> tuple[str, bool]:
    """Why nothing was left to press (not offered, or not operable), and whether the choice was offered."""
    last = next((step for step in reversed(way.tried) if not step.opens), None)
    if last is not None:
        return f"the banner was still there after “{last.control.text}” was pressed", True
    role: roles.Role = "accept" if visitor.wanted == "accept" else "reject"
    shut = [control for control in view.offering(role, locked=True) if control.locked]
    if visitor.wanted != "partial" and shut:
        return f"“{shut[0].text}” could not be pressed: the banner holds it back", True
    levels = any(len(switch.options) > _YES_OR_NO for switch in view.switches)  # a middle one may mean some
    if visitor.wanted == "partial" and view.switches and (levels or way.second is not None):
        return NO_PURPOSES, levels or switches.enough(
            view
        )  # a single purpose is chosen by accepting or refusing
    unknown = view.not_understood or way.first.not_understood
    if unknown:
        return f"{NOT_UNDERSTOOD}: " + ", ".join(f"“{words[:60]}”" for words in unknown[:4]), True
    opened = [step.control.text for step in way.tried if step.kind == "open"]
    if opened and way.second is None and visitor.wanted != "accept":
        return f"no settings were found after “{opened[-1]}” was pressed", True
    return _not_offered(visitor.wanted, way, view), False


def _not_offered(wanted: Aim, way: Way, view: View) -> str:
    if wanted == "accept":
        return f"{NO_ACCEPTANCE}: " + ("only closing it was" if view.offering("close") else "it is a notice")
    if wanted == "partial":
        return NO_PURPOSES
    seen = way.second is not None
    return f"{NO_REFUSAL} in the first layer, and none was found in its settings" if seen else NO_REFUSAL


def _led_away(words: str, before: str, now: str) -> str:
    if _elsewhere(before, now):
        return f"“{words}” led to {now[:300]}, where no choice was found"
    return f"no settings were found after “{words}”"


def _made(visitor: Visitor, way: Way, *, proof: str, done: bool = False) -> Choice:
    partial = visitor.wanted == "partial"
    return Choice(
        wanted=visitor.wanted,
        done=done,
        clicks=way.clicks,
        proof=proof,
        method="words",
        purposes_on=way.switched.on if partial else (),
        purposes_off=way.switched.off if partial else (),
    )
