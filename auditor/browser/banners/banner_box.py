"""Interpret what the in-page reader reports about a box: its controls, and whether it is a consent banner."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from auditor.browser.page import roles, stems
from auditor.languages import words_for

_LONGEST_NOTICE: Final = 600
_JOINED: Final = re.compile(r"[&+,、・]")
_LONGEST_IN_FLOW: Final = 2000
"""Maximum characters of a banner in the flow of the page; anything longer is an article."""


def _joins(text: str) -> bool:
    """Whether a second purpose is added to the first: "Necessary and statistics" is not a refusal."""
    return _JOINED.search(text) is not None or words_for("and_between").search(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of several answers to a question: a radio button or a list entry."""

    text: str
    on: bool
    element: int
    """Number of its element in `View.elements`; for a list entry, that of the list."""
    index: int
    """Index of the entry in its list; -1 for a radio button."""

    @property
    def allows(self) -> bool | None:
        """Whether it allows the purpose; None where its text does not say."""
        if roles.means(self.text, "off"):
            return False
        role = roles.role(self.text)
        if role == "accept" or roles.means(self.text, "on"):
            return True
        if role == "reject":
            return False
        alone = not (roles.speaks_of(self.text, "statistics") or _joins(roles.flat(self.text)))
        return False if alone and roles.speaks_of(self.text, "necessary") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A button, link or switch of a banner, with the live element behind it."""

    kind: Literal["button", "link", "leaf", "switch"]
    text: str
    role: roles.Role
    on: bool
    locked: bool
    """Whether it is disabled."""
    shown: bool
    href: str
    element: int
    """Number of its element in `View.elements`."""
    options: tuple[Option, ...] = ()
    """The answers, if the switch is a question with several."""
    tab: bool = False
    """Whether it is a tab, and another tab is open."""
    labelled: str = ""
    """The accessible label of a close button, if its meaning is unknown."""

    def answer(self, *, allow: bool) -> Option | None:
        """The answer that allows everything, or nothing but what is necessary."""
        fitting = [option for option in self.options if option.allows is allow]
        return (fitting[-1] if allow else fitting[0]) if fitting else None

    @property
    def leads_on(self) -> bool:
        """Whether it is a link to another URL."""
        return (
            self.kind == "link" and self.href != "" and not self.href.lower().startswith(("#", "javascript:"))
        )

    @property
    def understood(self) -> bool:
        """Whether its text says what it does; a link to another page counts as one to read."""
        if self.labelled:
            return False
        if self.role != "other" or self.kind == "switch" or not roles.plain(self.text):
            return True
        return self.leads_on or roles.means(self.text, "more") or roles.speaks_of(self.text, "pay")


def controls(found: Iterable[Mapping[str, Any]], told: str = "") -> tuple[Control, ...]:
    """The controls with their roles. Bare texts that express no choice are not controls, unless they are
    built like a choice next to them. `told` is the banner's text, which may say what closing it means.
    """
    made: list[Control] = []
    read = [(one, *_meaning(one)) for each in found for one in _toggles(each)]
    answers = {one["kin"] for one, _, role in read if one["kind"] == "leaf" and role in ("accept", "reject")}
    for one, text, role in read:
        answers_not = role not in ("accept", "reject")
        if one["kind"] == "leaf" and answers_not and not (role == "other" and _like_one(one, text, answers)):
            continue
        options = tuple(_option(answer) for answer in one.get("options", ()))
        if options and all(option.allows is None for option in options):
            continue  # a question about something else, such as the language or country
        made.append(
            Control(
                kind=one["kind"],
                text=text[:200],
                role=role,
                on=any(o.on and o.allows is not False for o in options) if options else bool(one["on"]),
                locked=bool(one["locked"]),
                shown=bool(one["shown"]),
                href=str(one["href"]),
                element=int(one["element"]),
                options=options,
                tab=bool(one.get("tab")),
                labelled=_unknown_label(one) if role == "close" else "",
            )
        )
    made = _closing(made, told)
    if any(c.kind in ("button", "link") and c.role in ("accept", "reject") for c in made):
        return tuple(c for c in made if c.kind != "leaf")
    return tuple(made)


_CLOSING: Final[tuple[tuple[roles.Role, roles.Words], ...]] = (
    ("reject", "closing_refuses"),
    ("accept", "closing_accepts"),
)
_SENTENCE: Final = re.compile(r"[.!?:。！？：]$")


def _toggles(one: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Split toggle buttons into separate switches if they are named after purposes ("Analytics", "Ads")
    rather than answers ("Yes", "No").
    """
    if not one.get("toggles"):
        return [one]
    each = one.get("options") or [one]
    names = [str(button["text"]) for button in each]
    answers = any(
        roles.role(name) != "other" or roles.means(name, "on") or roles.means(name, "off") for name in names
    )
    if answers or not any(stems.mentions_purpose(name) for name in names):
        return [one]
    return [
        {**one, "kind": "switch", "text": b["text"], "on": b["on"], "element": b["element"], "options": ()}
        for b in each
    ]


def _like_one(one: Mapping[str, Any], text: str, answers: Collection[str]) -> bool:
    """Whether a text next to an answer may be the other answer, rather than a title or a sentence."""
    words = bool(roles.plain(text)) and not _SENTENCE.search(text) and not roles.means(text, "more")
    return words and one["kin"] in answers


def _closing(made: list[Control], told: str) -> list[Control]:
    """The controls, with close buttons given the meaning that the banner's text gives to closing it, unless
    another button has that meaning. In a notice that a signal was honoured, "Got it" closes rather than
    accepts.
    """
    if roles.speaks_of(told, "signal_heeded"):
        made = [replace(c, role="close") if _only_confirms(c) else c for c in made]
    said = [role for role, words in _CLOSING if roles.speaks_of(told, words)]
    if len(said) != 1 or any(c.role == said[0] for c in made if c.kind != "switch"):
        return made
    meant = said[0]
    return [replace(c, role=meant) if c.role == "close" and c.kind != "switch" else c for c in made]


def _only_confirms(control: Control) -> bool:
    """Whether it only acknowledges the text ("Got it"), rather than accepting cookies."""
    return control.role == "accept" and stems.meaning(control.text) != "accept"


def _unknown_label(one: Mapping[str, Any]) -> str:
    """The label of a close button, if it may mean more than closing; else empty."""
    label = " ".join(str(one["label"]).split())
    known = roles.role(label) != "other" or not roles.plain(label) or roles.means(label, "more")
    return "" if known or roles.flat(label) == roles.flat(str(one["text"])) else label[:200]


def _meaning(one: Mapping[str, Any]) -> tuple[str, roles.Role]:
    """The text of a control as displayed, and its role. If the text is understood only with spaces between
    its pieces, that form is used.
    """
    text = " ".join(str(one["text"]).split())
    if one["kind"] == "switch":
        return text, "other"
    if one["kind"] == "leaf" and not roles.sure(text):
        return text, "other"  # a sentence that mentions the choice
    if one["kind"] == "link" and roles.points_to_choice(text, str(one.get("sentence", ""))):
        return text, "settings"
    role, spaced = _role(one, text), " ".join(str(one["spaced"]).split())
    if role == "other" and spaced != text and (apart := _role(one, spaced)) != "other":
        return spaced, apart
    return text, role


def _option(one: Mapping[str, Any]) -> Option:
    text = " ".join(str(one["text"]).split())
    return Option(text=text, on=bool(one["on"]), element=int(one["element"]), index=int(one["index"]))


def _role(one: Mapping[str, Any], text: str) -> roles.Role:
    """The role by its text, else by its accessible label, else by its consent platform's id or class."""
    spoken, labelled = roles.role(text), roles.role(str(one["label"]))
    if spoken == "other" or (spoken == "close" and labelled in ("accept", "reject")):
        spoken = labelled if labelled != "other" else spoken
    if spoken != "other":
        return spoken
    return next((role for role in roles.ORDER if role == one["mark"]), "other")


def score(box: Mapping[str, Any], controls: tuple[Control, ...], platform: str | None) -> float:
    """How certainly a box is a consent banner; 0 or less means that it is none.

    It must mention cookies in its own text (not only in the name of a linked document) and offer something,
    or, as an overlay, offer to accept and to refuse all. A box with fields for an address or password is a
    form. A box in the flow of the page must be named as a banner or offer a refusal. If its settings were
    `asked` for by a press, overlaid switches with a way to save them count as these, whatever their text.
    """
    if box["asked"] and not box["page"] and _are_settings(box, controls):
        return 1.0 + 0.01 * int(box["depth"])
    offered = {c.role for c in controls if c.kind != "switch"}
    linked, text = box["linked"], box["text"]
    if box["page"]:
        return _of_page(box, controls, offered)
    about = roles.speaks_of(text, "about")
    own_words = about and roles.speaks_of(_without(text, linked), "about")
    is_form = box["fields"] and not platform
    whole = not about and bool(box["above"]) and _all_or_none(controls)
    if is_form or not (about or whole or (platform and offered & {"accept", "reject", "save"})):
        return 0
    if not (own_words or whole or _told_otherwise(box, controls, offered, platform)):
        return 0
    if not _stands_out(box, controls, platform, own_words=own_words or whole):
        return 0
    weight = 3.0 * ("accept" in offered) + 3.0 * ("reject" in offered) + 1.5 * ("settings" in offered)
    weight += (
        1.0 * ("save" in offered)
        + 0.5 * ("close" in offered)
        + (2.0 if platform else 0)
        + float(bool(box["named"]))
    )
    weight += min(3, sum(c.kind == "switch" for c in controls)) * 0.5
    return 1.0 + weight + 0.01 * int(box["depth"]) - len(text) / 8000


def _all_or_none(controls: tuple[Control, ...]) -> bool:
    """Whether buttons accept and refuse in explicit terms ("Accept all", "Reject all"), not by a bare yes or
    no. This recognises banners that name a tool ("May we use Heatlens?") but not cookies.
    """
    told = {c.role for c in controls if c.kind == "button" and c.shown and not roles.means(c.text, "bare")}
    return told >= {"accept", "reject"}


def _are_settings(box: Mapping[str, Any], controls: tuple[Control, ...]) -> bool:
    switches = any(c.kind == "switch" and not c.locked for c in controls)
    ends = any(c.role in ("save", "accept", "reject") for c in controls if c.kind != "switch")
    return switches and ends and bool(box["above"]) and not box["fields"]


def _of_page(box: Mapping[str, Any], controls: tuple[Control, ...], offered: set[roles.Role]) -> float:
    """The score of a page opened for its settings, which needs switches, text on cookies and a
    save button.
    """
    asks = any(c.kind == "switch" and not c.locked and c.shown for c in controls)
    speaks = roles.speaks_of(box["text"], "about") and not box["fields"]
    ends = bool(offered & {"save", "accept", "reject"})
    return 1.0 + 0.01 * int(box["depth"]) if asks and speaks and ends else 0


def _told_otherwise(
    box: Mapping[str, Any], controls: tuple[Control, ...], offered: set[roles.Role], platform: str | None
) -> bool:
    """Whether a box that mentions cookies only in links is a consent banner by its name or its buttons."""
    if not offered & {"accept", "reject", "save"}:
        return False
    if box["named"] or platform or offered >= {"accept", "settings"}:
        return True
    return any(c.role in ("accept", "reject") and roles.speaks_of(c.text, "about") for c in controls)


def _stands_out(
    box: Mapping[str, Any], controls: tuple[Control, ...], platform: str | None, *, own_words: bool
) -> bool:
    """Whether it interrupts a visitor, or, in the flow of the page, cannot be mistaken for content."""
    offered = {c.role for c in controls if c.kind != "switch"}
    if box["above"]:
        return bool(offered - {"other"}) or (own_words and len(box["text"]) < _LONGEST_NOTICE)
    if not box["bar"] or len(box["text"]) > _LONGEST_IN_FLOW:
        return False
    if box["named"] or platform:
        return bool(offered & {"accept", "reject"})
    return own_words and (
        offered >= {"accept", "reject"}
        or any(c.role == "accept" and not roles.means(c.text, "bare") for c in controls if c.kind != "switch")
    )


def _without(text: str, linked: str) -> str:
    for words in linked.split("\n"):
        if words.strip():
            text = text.replace(words.strip(), " ", 1)
    return text
