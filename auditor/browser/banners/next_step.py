"""Decide what a person would press next in a layer of a consent banner, for a given choice."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from auditor.browser.banners import switches
from auditor.browser.banners.banner_box import Control
from auditor.browser.banners.banner_view import View
from auditor.browser.banners.switches import Aim
from auditor.browser.page import links, roles, stems

_LONGEST_QUESTION: Final = 400
"""Maximum characters of a banner that asks one question after another."""
_LONGEST_ANSWER: Final = 40
_MOST_LOOKS: Final = 3
_QUESTION: Final = re.compile(r"[^.!?。！？\n]{1,120}[?？]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What to press next, and why."""

    control: Control
    kind: Literal["choice", "open", "look", "save", "apply"]
    """`look`: something that may contain the choice without saying so. `apply`: a button that may mean either
    its own text or the state of the switches; a record shows which."""
    ticks: bool = False
    """Whether all switches must be turned on first, because the button accepts only what is on."""
    on: str = ""
    """The text of its layer."""

    @property
    def opens(self) -> bool:
        """Whether it only opens something to find the choice."""
        return self.kind in ("open", "look")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layer:
    """The current layer, and what was pressed before."""

    view: View
    wanted: Aim
    tried: Sequence[Step]

    @property
    def opened(self) -> set[str]:
        """The texts of everything that was pressed."""
        return {step.control.text for step in self.tried}

    @property
    def role(self) -> roles.Role:
        """The role of a button that makes the choice directly."""
        return "accept" if self.wanted == "accept" else "reject"

    @property
    def asks_of_refusal(self) -> bool:
        """Whether the layer asks if the refusal just pressed was meant, or if consent shall be withdrawn."""
        last = self.tried[-1] if self.tried else None
        meant = last is not None and last.control.role == "reject" and last.on != self.view.text
        return (meant and asks_back(self.view)) or (
            self.wanted == "withdraw" and _asks_to_withdraw(self.view)
        )

    def pressed(self, control: Control) -> bool:
        """Whether the control was pressed. A confirmation question may have a button with the same explicit
        text, which then counts as another one.
        """
        if roles.means(control.text, "bare") or control.role not in ("accept", "reject"):
            return control.text in self.opened
        return any(step.control.text == control.text and step.on == self.view.text for step in self.tried)

    def first(self, role: roles.Role, *, bare: bool = False, locked: bool = False) -> Control | None:
        """The likeliest control of a role that was not pressed yet."""
        offered = self.view.offering(role, locked=locked)
        fitting = [c for c in offered if not bare or roles.means(c.text, "bare")]
        if role == "reject" and self.asks_of_refusal:
            fitting = [c for c in fitting if not roles.says_no(c.text)]  # "No, keep it" refuses nothing
        return next((c for c in fitting if not self.pressed(c)), None)

    def step(self, control: Control, kind: Literal["choice", "open", "look", "save", "apply"]) -> Step:
        """A step that presses this control."""
        return Step(control=control, kind=kind, on=self.view.text)


def next_step(view: View, wanted: Aim, tried: Sequence[Step]) -> Step | None:
    """What a person would press next; None where nothing is left to press."""
    layer = _Layer(view=view, wanted=wanted, tried=tried)
    ways: tuple[Callable[[_Layer], Step | None], ...] = (
        _says_it,
        _next_answer,
        _ends_switches,
        _is_sure,
        _opens,
        _held_back,
        _looks_further,
        _only_unknown,
        _cancels,
    )
    return next((step for way in ways if (step := way(layer)) is not None), None)


def _says_it(layer: _Layer) -> Step | None:
    """Press the button that states the choice."""
    asked = None if layer.wanted == "partial" else layer.first(layer.role)
    if asked is None or _may_be_about_else(layer.view, asked):
        return None
    return replace(layer.step(asked, "choice"), ticks=_accepts_what_is_on(layer, asked))


def _accepts_what_is_on(layer: _Layer, asked: Control) -> bool:
    """Whether "Accept" is the only way to submit visible switches that are not all on."""
    view = layer.view
    off = any(switch.shown and not switch.on and not switch.options for switch in view.switches)
    ends = len(view.offering("accept")) + len(view.offering("save")) + len(view.offering("settings"))
    return layer.wanted == "accept" and off and ends == 1 and not stems.speaks_of_all(asked.text)


def _may_be_about_else(view: View, asked: Control) -> bool:
    """Whether a bare "No, thanks" may refuse something else, because there are unknown buttons next to it."""
    if asked.role != "reject" or not roles.means(asked.text, "bare"):
        return False
    return bool(view.not_understood) and not view.offering("accept")


def _next_answer(layer: _Layer) -> Step | None:
    """Give the same bare answer to the next of several questions; a confirmation question does not count."""
    text = layer.view.text
    last = layer.tried[-1] if layer.tried else None
    if last is None or layer.wanted not in ("accept", "reject") or last.on == text:
        return None
    if len(text) >= _LONGEST_QUESTION or roles.speaks_of(text, "asks_back"):
        return None
    same = (c for c in layer.view.offering(layer.role) if c.text == last.control.text)
    again = next((c for c in same if roles.means(c.text, "bare")), None)
    return None if again is None else layer.step(again, "apply")


def _ends_switches(layer: _Layer) -> Step | None:
    """Press what saves or applies the switches."""
    view = layer.view
    if not (switches.enough(view) or (layer.wanted != "partial" and (view.switches or layer.opened))):
        return None
    # some cannot be saved before each question is answered
    if (save := layer.first("save") or layer.first("save", locked=bool(view.switches))) is not None:
        return layer.step(save, "save")
    opens = layer.first("settings")
    # next to switches that are not visible yet, "Accept" means its own text
    at_hand = opens is None or switches.shown(view)
    if view.switches and at_hand and (bare := layer.first("accept", bare=True)) is not None:
        return layer.step(bare, "apply")
    # if "Agree" is the only way to submit visible or opened switches, it means those that are on
    chosen = view.switches and (layer.opened or switches.shown(view)) and opens is None
    ends = layer.first("accept") if chosen else None
    return None if ends is None or stems.speaks_of_all(ends.text) else layer.step(ends, "apply")


def _is_sure(layer: _Layer) -> Step | None:
    """Say "I'm sure" to the question whether the refusal just pressed was meant."""
    if not layer.asks_of_refusal:
        return None
    sure = (c for c in layer.view.controls if not c.understood and not c.locked and not layer.pressed(c))
    said = next((c for c in sure if roles.means(c.text, "confirm")), None)
    return None if said is None else layer.step(said, "apply")


def _opens(layer: _Layer) -> Step | None:
    opens = layer.first("settings")
    return None if opens is None else layer.step(opens, "open")


def _looks_further(layer: _Layer) -> Step | None:
    """Without a refusal or settings in sight, open another tab, or a "read more" that does not link to
    another page: some of these show purposes or partners together with a refusal.
    """
    if layer.wanted == "accept" or sum(step.kind == "look" for step in layer.tried) >= _MOST_LOOKS:
        return None
    there = [c for c in layer.view.controls if c.role == "other" and not c.locked and not layer.pressed(c)]
    tab = next((c for c in there if c.tab), None)
    reads = (c for c in there if c.kind in ("button", "link") and not c.leads_on and _reads_on(c.text))
    further = tab or next(reads, None)
    return None if further is None else layer.step(further, "look")


def _reads_on(text: str) -> bool:
    return roles.means(text, "more") and not links.names_policy(text)


def _held_back(layer: _Layer) -> Step | None:
    """Press a choice that is locked until something is ticked, such as an acknowledgement."""
    view = layer.view
    if layer.wanted != "partial" and not switches.acknowledged(view):
        held = next((c for c in view.offering(layer.role, locked=True) if c.locked), None)
        if held is not None and held.text not in layer.opened:
            return layer.step(held, "choice")
    if layer.wanted != "accept" or all(switch.on for switch in view.switches):
        return None
    held = next((c for c in layer.view.offering("accept", locked=True) if c.locked), None)
    return None if held is None or held.text in layer.opened else layer.step(held, "apply")


def _cancels(layer: _Layer) -> Step | None:
    """Press the "Cancel" next to a bare "OK", if the box asks for consent."""
    yes = layer.view.offering("accept")
    if layer.wanted not in ("reject", "withdraw") or not yes or not roles.means(yes[0].text, "bare"):
        return None
    no = [c for c in layer.view.controls if roles.means(c.text, "cancels") and not c.locked]
    fits = len(no) == 1 and no[0].text not in layer.opened and asks_anew(layer.view)
    return layer.step(no[0], "apply") if fits else None


def asks_back(view: View) -> bool:
    """Whether a layer asks if a refusal was meant: "Are you sure?", "Decline cookies?"."""
    if roles.speaks_of(view.text, "asks_back"):
        return True
    return any(stems.refuses(asked[0].rstrip("?？")) for asked in _QUESTION.finditer(view.text))


def _asks_to_withdraw(view: View) -> bool:
    """Whether a layer asks if consent shall be withdrawn."""
    return any(roles.speaks_of(asked[0], "withdraws") for asked in _QUESTION.finditer(view.text))


def asks_anew(view: View) -> bool:
    """Whether a reopened box asks for consent as it did at first, so that "No" refuses. If it asks whether to
    withdraw consent, "No" keeps it.
    """
    text = view.text
    for control in view.controls:
        if roles.means(control.text, "cancels"):  # its button does not withdraw consent
            text = text.replace(control.text, " ")
    asks = roles.speaks_of(text, "about") and bool(view.offering("accept"))
    return asks and not roles.speaks_of(text, "withdraws") and not roles.speaks_of(text, "asks_back")


def _only_unknown(layer: _Layer) -> Step | None:
    """Press the only button with an unknown text, if its language is known and another button explicitly says
    the opposite of what is wanted.
    """
    if layer.wanted not in ("accept", "reject"):
        return None
    unknown = [c for c in layer.view.controls if not c.understood and not c.labelled and not c.locked]
    contrary = layer.view.offering("reject" if layer.wanted == "accept" else "accept")
    if len(unknown) != 1 or not contrary or contrary[0].text in layer.opened:
        return None
    lone = unknown[0]
    full = not roles.means(contrary[0].text, "bare") and stems.of_a_known_language(lone.text)
    fits = full and lone.text not in layer.opened and len(lone.text) <= _LONGEST_ANSWER
    return layer.step(lone, "apply") if fits else None
