"""The consent banners that the rules of autoconsent know, as far as they say plainly what to press.

They are read, never run: of https://github.com/duckduckgo/autoconsent (MPL-2.0) only the written rules are
used, as the PyPI package `duckduckgo-autoconsent-py` carries them, and only the very file that was looked
through.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Literal

Step = Mapping[str, Any]
"""One step of a rule, in autoconsent's own terms."""

SHA256: Final = "693e413d0ba200217468749d259c5274e772b9560ed04d9ab19004efd2f5c6ad"
"""Of `autoconsent_rules.json` in duckduckgo-autoconsent-py 16.55.0."""
NOT_THOSE: Final = "autoconsent was not asked: its rules are not those that were looked through"

_LOOKS: Final = frozenset({"exists", "visible", "check", "any", "negated", "comment"})
_ACTS: Final = _LOOKS | {
    *("waitFor", "waitForVisible", "waitForThenClick", "click", "wait", "if", "then", "else", "optional"),
    *("timeout", "retry", "retryInterval"),
}
"""Steps that look or press. Those that hide the banner or call a script of the page show no choice."""
_BY_PLACE: Final = re.compile(r"nth-|first-|last-|only-|iframe")
"""A button that is known by its place alone may be another tomorrow; frames are looked into themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How one kind of banner is known, and what is pressed in it."""

    name: str
    address: re.Pattern[str] | None
    """Addresses that it is for; None where it is for any."""
    top: bool
    frames: bool
    shown: tuple[Step, ...]
    """What all holds while the banner is open."""
    accept: tuple[Step, ...]
    reject: tuple[Step, ...]
    """Empty where the rule has no plain way to it."""

    def is_for(self, url: str, *, top: bool) -> bool:
        """Whether the rule may be tried in a frame."""
        return (self.top if top else self.frames) and (
            self.address is None or self.address.search(url) is not None
        )

    def steps(self, wanted: Literal["accept", "reject"]) -> tuple[Step, ...]:
        """What is done for one choice."""
        return self.accept if wanted == "accept" else self.reject


@cache
def installed() -> tuple[Rule, ...]:
    """The rules of the package that is installed; none where it is not.

    Raises ValueError where its file is not the one that was looked through.
    """
    found = find_spec("duckduckgo_autoconsent")
    if found is None or found.origin is None:
        return ()
    return read(Path(found.origin).with_name("autoconsent_rules.json"))


def read(path: Path) -> tuple[Rule, ...]:
    """The rules of a file; raises ValueError where it is not the one that was looked through."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise ValueError(NOT_THOSE) from error
    if hashlib.sha256(written).hexdigest() != SHA256:
        raise ValueError(NOT_THOSE)
    rules = (_rule(each) for each in json.loads(written))
    return tuple(sorted((r for r in rules if r is not None), key=lambda r: r.address is None))


def _rule(written: Mapping[str, Any]) -> Rule | None:
    """None where nothing in it is plain, or where it was drawn up by a machine: those press by guess."""
    if written.get("cosmetic") or written.get("intermediate") or written["name"].startswith("auto_"):
        return None
    shown = (*written["detectCmp"], *written["detectPopup"])
    accept, reject = _plain(written["optIn"]), _plain(written["optOut"])
    # a way that presses nothing of its own is no refusal: it takes the same button for both
    if not accept or not set(_pressed(reject)) - set(_pressed(accept)):
        reject = ()
    where = written.get("runContext") or {}
    if not set(_words(shown)) <= _LOOKS or not (accept or reject):
        return None
    return Rule(
        name=written["name"],
        address=re.compile(where["urlPattern"]) if where.get("urlPattern") else None,
        top=where.get("main", True),
        frames=where.get("frame", False),
        shown=shown,
        accept=accept,
        reject=reject,
    )


def _plain(steps: Sequence[Step]) -> tuple[Step, ...]:
    by_place = any(_BY_PLACE.search(pressed) for pressed in _pressed(steps))
    return tuple(steps) if set(_words(steps)) <= _ACTS and not by_place else ()


def _within(step: Step) -> Iterator[Step]:
    for word in ("then", "else", "any"):
        yield from step.get(word, ())
    if "if" in step:
        yield step["if"]


def _words(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        yield from step
        yield from _words(tuple(_within(step)))


def _pressed(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        yield from (json.dumps(step[word]) for word in ("click", "waitForThenClick") if word in step)
        yield from _pressed(tuple(_within(step)))
