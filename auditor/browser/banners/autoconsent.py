"""A second reader of banners, used where our own could not make the choice: autoconsent's rules.

A rule only says what to press. We press it with our mouse, but never a button that says the opposite, and
verify the outcome ourselves. Nothing is left in the page.
"""

import json
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Any, Final, Literal

from playwright.async_api import ElementHandle, Error, Frame

from auditor.browser.banners import banner_view, consent_rules, consent_state, press
from auditor.browser.banners.consent_rules import Rule, Step
from auditor.browser.banners.layers import Visitor
from auditor.browser.page import roles
from auditor.browser.page.frames import with_document
from auditor.browser.program.bounded import within
from auditor.model.observation import Banner, Choice

REAL_S: Final = 60.0
"""Maximum real seconds for all of it."""
_FRAMES: Final = 20
_FRAME_S: Final = 5.0
_MOST_PRESSES: Final = 8
_MOST_RULES: Final = 3
_LOOK: Final = files("auditor.browser.banners").joinpath("autoconsent.js").read_text(encoding="utf-8")
_ELEMENT: Final = """element => {
  const is = kind => element.matches(kind);
  const on = element.checked ?? (element.ariaChecked ?? element.ariaPressed) === 'true';
  const words = element.innerText || element.value || element.ariaLabel || element.title || '';
  return {
    words: words.trim().slice(0, 4000),
    switch: is('input[type=checkbox],input[type=radio],[role=switch],[role=checkbox],[role=radio]'), on,
  };
}"""
_CONTRARY: Final = {"reject": ("accept", "close"), "accept": ("reject", "close")}
_REFUSES: Final = re.compile(
    r"reject|den[yi]|decline|refus|necess|essential|dis(?:agree|allow)|without", re.IGNORECASE
)
"""Names of a refusing button in its id or class."""


@dataclass(slots=True, kw_only=True)
class _Attempt:
    """The attempt with one rule in one frame."""

    visitor: Visitor
    wanted: Literal["accept", "reject"]
    frame: Frame
    rule: Rule
    clicks: list[str] = field(default_factory=list)
    barred: str = ""
    """The text of a button that the rule named but that was not pressed because it may say the opposite."""
    plain: bool = False
    """Whether the last button pressed names this choice in its text, or else in its id or class."""


async def instead(visitor: Visitor, met: Banner | None, made: Choice) -> tuple[Banner | None, Choice]:
    """Make the choice that our own reader could not make by a rule; return `met` and `made` where none could.

    It is done only if the banner is gone and a record was written that does not say the opposite.
    """
    if visitor.wanted not in ("accept", "reject"):
        return met, made
    try:
        rules = consent_rules.installed()
    except ValueError as problem:
        return met, replace(made, proof=f"{made.proof}; {problem}")
    if rules:
        with suppress(Error, TimeoutError):  # the page is gone, or its scripts never end
            return await within(REAL_S, _tried(visitor, rules, met, made))
    return met, made


async def _tried(
    visitor: Visitor, rules: Sequence[Rule], met: Banner | None, made: Choice
) -> tuple[Banner | None, Choice]:
    wanted: Literal["accept", "reject"] = "accept" if visitor.wanted == "accept" else "reject"
    before = await consent_state.read(visitor.page)
    for frame in with_document(visitor.page)[: _FRAMES + 1]:
        for rule in await _fitting(frame, rules, wanted):
            attempt = _Attempt(visitor=visitor, wanted=wanted, frame=frame, rule=rule)
            asked = met or await _banner(frame, rule)
            ran = await _run(attempt, rule.steps(wanted))
            if not attempt.clicks:
                continue
            proof, done = await _outcome(attempt, before, ran=ran)
            method = f"autoconsent:{rule.name}"
            if done:
                clicks = tuple(attempt.clicks)
                return asked, Choice(wanted=wanted, done=True, clicks=clicks, proof=proof, method=method)
            # our own reader's result stands, with this one added
            return met, replace(made, offered=True, proof=f"{made.proof}; by {method}: {proof}")
    return met, made


async def _fitting(frame: Frame, rules: Sequence[Rule], wanted: Literal["accept", "reject"]) -> list[Rule]:
    """The rules whose banner is shown in a frame."""
    top = frame.parent_frame is None
    may = [rule for rule in rules if rule.steps(wanted) and rule.is_for(frame.url, top=top)]
    with suppress(Error, TimeoutError):  # the frame is gone, or its scripts never end
        return [may[number] for number in (await _open(frame, [rule.shown for rule in may]))[:_MOST_RULES]]
    return []


async def _banner(frame: Frame, rule: Rule) -> Banner:
    """The banner that a rule found where our own reader found none; what it offers is unknown."""
    text = ""
    selector = rule.shown[-1].get("visible") or rule.shown[-1].get("exists")
    if selector is not None and (element := await _first(frame, selector)) is not None:
        text = (await within(_FRAME_S, element.evaluate(_ELEMENT)))["words"]
    return Banner(text=text, platform=rule.name, frame_url=frame.url, understood=False)


async def _outcome(attempt: _Attempt, before: consent_state.ConsentState, *, ran: bool) -> tuple[str, bool]:
    """The proof, and whether the choice was made. It needs a record, and one that states the choice if the
    button pressed may mean several choices.
    """
    if attempt.barred:
        return f"“{attempt.barred}” was not pressed: it may say the contrary", False
    if not ran:
        return "not all that the rule names was there", False
    page = attempt.visitor.page
    after = await banner_view.read(page, hold=False)
    asks = after is not None and (
        after.not_understood or any(after.offering(role) for role in ("accept", "reject", "save"))
    )
    if asks or await _open(attempt.frame, [attempt.rule.shown]):
        return "the banner was still there", False
    needs: Literal["record", "words"] = "record" if attempt.plain else "words"
    return await consent_state.proof(page, before, attempt.wanted, direct=False, needs=needs)


async def _run(attempt: _Attempt, steps: Sequence[Step]) -> bool:
    """Run the steps in order; returns whether all succeeded, apart from optional ones."""
    for step in steps:
        done = await _done(attempt, step)
        if attempt.barred or not (done or step.get("optional")):
            return False
    return True


async def _done(attempt: _Attempt, step: Step) -> bool:
    if "if" in step:
        branch = step["then"] if await _open(attempt.frame, [(step["if"],)]) else step.get("else", ())
        return await _run(attempt, branch)
    if "any" in step:
        for each in step["any"]:
            if await _done(attempt, each) or attempt.barred:
                return not attempt.barred
        return False
    if not await _there(attempt, step):
        return False
    selector = step.get("waitForThenClick", step.get("click"))
    return True if selector is None else await _pressed(attempt, selector)


async def _there(attempt: _Attempt, step: Step) -> bool:
    """Whether what a step waits for is there, now or after the page was given time."""
    waited = step if "waitForThenClick" not in step else {**step, "exists": step["waitForThenClick"]}
    if await _open(attempt.frame, [(waited,)]):
        return True
    if not any(word.startswith("waitFor") for word in step) or step.get("optional"):
        return False
    await attempt.visitor.settle()
    return bool(await _open(attempt.frame, [(waited,)]))


async def _pressed(attempt: _Attempt, selector: str | list[str]) -> bool:
    element = await _first(attempt.frame, selector)
    if element is None or len(attempt.clicks) >= _MOST_PRESSES:
        return False
    seen = await within(_FRAME_S, element.evaluate(_ELEMENT))
    words = seen["words"][:100]
    if _may_be_contrary(seen, attempt.wanted):
        attempt.barred = words or "a switch"
        return False
    if await press.press(attempt.visitor.page, element) is None:
        return False
    attempt.clicks.append(words or "a button without words")
    attempt.plain = _is_plain(words, selector, attempt.wanted)
    await attempt.visitor.settle()
    return True


def _is_plain(words: str, selector: str | list[str], wanted: Literal["accept", "reject"]) -> bool:
    role = roles.role(words)
    if role != "other":
        return role == wanted
    last = selector if isinstance(selector, str) else selector[-1]
    return wanted == "reject" and _REFUSES.search(last.split()[-1]) is not None


def _may_be_contrary(seen: dict[str, Any], wanted: Literal["accept", "reject"]) -> bool:
    """Whether a button says or may say the opposite: a bare "OK", a price, a switch to be turned on."""
    words = seen["words"]
    if seen["switch"]:
        return bool(seen["on"]) != (wanted == "reject")
    role = roles.role(words)
    if role in _CONTRARY[wanted] or roles.speaks_of(words, "pay"):
        return True
    return wanted == "reject" and roles.means(words, "bare")


async def _open(frame: Frame, rules: Sequence[Sequence[Step]]) -> list[int]:
    """The numbers of the rules whose steps all hold in a frame now; empty if the frame is gone."""
    if not rules or frame.is_detached():
        return []
    # embedded in the script, because passing a large argument takes a second per frame
    look = f"() => ({_LOOK})({json.dumps({'rules': rules})})"
    numbers: list[int] = await within(_FRAME_S, frame.evaluate(look))
    return numbers


async def _first(frame: Frame, selector: str | list[str]) -> ElementHandle | None:
    """The first element that a rule's selector finds."""
    found = await within(_FRAME_S, frame.evaluate_handle(_LOOK, {"first": selector}))
    return found.as_element()
