"""autoconsent's rules for consent banners, as far as they state plainly what to press.

They are read, never executed: of https://github.com/duckduckgo/autoconsent (MPL-2.0) only the declarative
rules are used, as contained in the PyPI package `duckduckgo-autoconsent-py`, and only the exact file that was
reviewed.
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
"""Hash of `autoconsent_rules.json` in duckduckgo-autoconsent-py 16.55.0."""
NOT_THOSE: Final = "autoconsent was not asked: its rules are not those that were looked through"

_LOOKS: Final = frozenset({"exists", "visible", "check", "any", "negated", "comment"})
_ACTS: Final = _LOOKS | {
    *("waitFor", "waitForVisible", "waitForThenClick", "click", "wait", "if", "then", "else", "optional"),
    *("timeout", "retry", "retryInterval"),
}
"""Steps that look or press. Steps that hide the banner or call a page script do not make a choice."""
_BY_PLACE: Final = re.compile(r"nth-|first-|last-|only-|iframe")
"""Selectors to reject: a button known only by its position may be another one tomorrow, and frames are
searched separately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How one kind of banner is recognised, and what to press in it."""

    name: str
    address: re.Pattern[str] | None
    """The URLs that it applies to; None for any."""
    top: bool
    frames: bool
    shown: tuple[Step, ...]
    """Conditions that all hold while the banner is shown."""
    accept: tuple[Step, ...]
    reject: tuple[Step, ...]
    """Empty where the rule has no plain way to refuse."""

    def is_for(self, url: str, *, top: bool) -> bool:
        """Whether the rule applies to a frame with this URL."""
        return (self.top if top else self.frames) and (
            self.address is None or self.address.search(url) is not None
        )

    def steps(self, wanted: Literal["accept", "reject"]) -> tuple[Step, ...]:
        """The steps for one choice."""
        return self.accept if wanted == "accept" else self.reject


@cache
def installed() -> tuple[Rule, ...]:
    """The rules of the installed package; empty where it is not installed.

    Raises ValueError where its file is not the one that was reviewed.
    """
    found = find_spec("duckduckgo_autoconsent")
    if found is None or found.origin is None:
        return ()
    return read(Path(found.origin).with_name("autoconsent_rules.json"))


def read(path: Path) -> tuple[Rule, ...]:
    """Read the rules of a file. Raises ValueError where it is not the one that was reviewed."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise ValueError(NOT_THOSE) from error
    if hashlib.sha256(written).hexdigest() != SHA256:
        raise ValueError(NOT_THOSE)
    rules = (_rule(each) for each in json.loads(written))
    return tuple(sorted((r for r in rules if r is not None), key=lambda r: r.address is None))


def _rule(written: Mapping[str, Any]) -> Rule | None:
    """Parse a rule; None where nothing in it is plain, or where it is machine-generated guesswork."""
    if written.get("cosmetic") or written.get("intermediate") or written["name"].startswith("auto_"):
        return None
    shown = (*written["detectCmp"], *written["detectPopup"])
    accept, reject = _plain(written["optIn"]), _plain(written["optOut"])
    # a refusal that presses only buttons of the acceptance is none
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
