"""The way through the layers of a consent banner: what a person presses next, until the choice is made."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from playwright.async_api import Page

from auditor.browser.banners import banner, banner_view, consent_state, press, switches
from auditor.browser.banners.banner_box import Control
from auditor.browser.banners.banner_view import View
from auditor.browser.banners.next_step import Step, asks_anew, next_step
from auditor.browser.banners.switches import Aim, Switched
from auditor.browser.page import roles
from auditor.model.observation import Banner, Choice

Settle = Callable[[], Awaitable[None]]
"""Lets the page live on after an act: its clock stands still outside of it."""

_YES_OR_NO: Final = 2
MOST_CLICKS: Final = 6
"""Presses of buttons before a banner counts as not operable; switches are not counted."""
NO_REFUSAL: Final = "no way to refuse was offered"
NO_ACCEPTANCE: Final = "no way to accept was offered"
NO_PURPOSES: Final = "no purposes to choose between were offered"
NOT_UNDERSTOOD: Final = "the banner could not be operated: the words of its buttons are not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who chooses: where, and what."""

    page: Page
    wanted: Aim
    settle: Settle
    others: bool = False
    """For a partial choice: let run what such a choice switches off, and the contrary."""
    named: tuple[str, ...] = ()
    """What the site's documents call the link or button that opens the choice again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How far the visitor has come."""

    first: View
    second: View | None = None
    clicks: tuple[str, ...] = ()
    tried: tuple[Step, ...] = ()
    switched: Switched = Switched()

    @property
    def banner(self) -> Banner:
        """What was met on the way."""
        return banner.described(self.first, self.second)

    def pressed(self, step: Step, switched: Switched) -> "Way":
        """One press further."""
        clicks = (*self.clicks, *switched.moved, step.control.text)
        last = switched if switched.on or switched.off else self.switched
        return replace(self, clicks=clicks, tried=(*self.tried, step), switched=last)


async def through(visitor: Visitor, way: Way) -> tuple[Banner, Choice]:
    """Press on until the choice is made, or until nothing leads on."""
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
    """Whether anything was pressed that may have been the choice."""
    return any(not step.opens for step in way.tried)


def _further(way: Way, step: Step, met: View, after: View) -> Way:
    """With the second layer, once one is seen."""
    is_second = step.kind == "open" or bool(step.opens and after.switches)
    return replace(way, second=after) if is_second and way.second is None and not _same(met, after) else way


async def _opened(
    visitor: Visitor, way: Way, met: tuple[View, View | None], beside: Collection[str]
) -> View | None:
    """What a press opened: the settings, or the layer as it stands where something else may open them."""
    view, after = met
    if after is not None and not _same(view, after):
        return after
    found = await _settings(visitor.page, view, beside)
    leads_on = after is not None and next_step(after, visitor.wanted, way.tried) is not None
    return after if found is None and leads_on else found


async def _where_it_ends(
    visitor: Visitor, way: Way, view: View, before: consent_state.ConsentState
) -> Choice:
    """Nothing leads on: why, or that the choice was made all the same. Some banners stay, or ask again at
    once, where less than everything was allowed; their record says what was chosen.
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
    """What a press was: a link whose words refuse, that led to another page and wrote nothing, only opened
    where the choice is.
    """
    if step.kind != "choice" or not step.control.leads_on or not _elsewhere(address, page.url):
        return step
    written = consent_state.changed(before, await consent_state.read(page))
    return step if written else replace(step, kind="open")


def _elsewhere(before: str, now: str) -> bool:
    return before.partition("#")[0] != now.partition("#")[0]


def _offers(view: View, wanted: Aim) -> bool:
    """Whether a box beside the banner offers the same choice, in words of its own: a second banner."""
    role: roles.Role = "accept" if wanted == "accept" else "reject"
    return any(not roles.means(control.text, "bare") for control in view.offering(role))


async def _met_after(page: Page, before: Sequence[View], beside: Collection[str]) -> View | None:
    """What a person meets after a press: what lies over a layer that stands as it was (`before`), or is there
    now. What stood beside the banner from the first (`beside`) is no answer to the press.
    """
    after = await banner_view.read(page, but=beside)
    if after is None or not any(_same(view, after) for view in before):
        return after
    return await banner_view.read(page, beyond=after, but=beside) or after


async def _settings(page: Page, met: View, beside: Collection[str]) -> View | None:
    """The settings that a press asked for, where they do not name cookies, or are the page itself."""
    found = await banner_view.read(page, in_page=True, but={*beside, met.text})
    if found is None or found.page:
        return found
    there = {control.text for control in met.controls}
    return found if found.switches and any(c.text not in there for c in found.controls) else None


def _needs(visitor: Visitor, view: View, step: Step) -> Literal["", "record", "words"]:
    """What must show the choice beside a banner that went: a page of settings stays, and settings that were
    opened again go by any button but one that says in full what it does.
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
    """One step taken, its switches first, and what went wrong with it."""
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
    """Press a control and let the page answer; by the page's own click where the mouse moved nothing."""
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
    """Whether it still asks for the choice, if only by asking back: words of thanks do not, nor does what
    stands in for a video.
    """
    back = bool(view.not_understood) and roles.speaks_of(view.text, "asks_back")
    answers = back or any(view.offering(r) for r in ("accept", "reject", "save"))
    return (view.above or not first.above) and answers


def _why_not(visitor: Visitor, way: Way, view: View) -> tuple[str, bool]:
    """Nothing led on: no such choice was offered, or it could not be operated; and whether it was offered."""
    last = next((step for step in reversed(way.tried) if not step.opens), None)
    if last is not None:
        return f"the banner was still there after “{last.control.text}” was pressed", True
    role: roles.Role = "accept" if visitor.wanted == "accept" else "reject"
    shut = [control for control in view.offering(role, locked=True) if control.locked]
    if visitor.wanted != "partial" and shut:
        return f"“{shut[0].text}” could not be pressed: the banner holds it back", True
    levels = any(len(switch.options) > _YES_OR_NO for switch in view.switches)  # one between may be some
    if visitor.wanted == "partial" and view.switches and (levels or way.second is not None):
        return NO_PURPOSES, levels or switches.enough(
            view
        )  # one alone: it is chosen by accepting or refusing
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
