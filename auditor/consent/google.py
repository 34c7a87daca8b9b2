"""Consent states of Google's tags: consent mode's `gcs` and `gcd`, the calls, and older parameters.

Calls, regions and `gcs`: https://developers.google.com/tag-platform/security/guides/consent and
…/concepts/consent-mode. Google does not document the letters of `gcd`; they are as observed by several
authors (https://www.simoahava.com/analytics/consent-mode-v2-google-tags/). Any other letter is unknown.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from auditor.consent.bits import Unreadable
from auditor.model.said import Use

TYPES: Final[Mapping[str, Use]] = {
    "ad_storage": "advertising",
    "analytics_storage": "analytics",
    "ad_user_data": "advertising_data",
    "ad_personalization": "personalised_advertising",
}
"""The use that each consent type is for, in the order of `gcd`."""

_GCS: Final = re.compile(r"G1([01-])([01-])")
_GCD: Final = re.compile(
    r"1[0-9]([a-zA-Z])[0-9]([a-zA-Z])[0-9]([a-zA-Z])[0-9]([a-zA-Z])[0-9](?:[a-zA-Z][0-9]){0,8}"
)
_LETTERS: Final = {
    "p": (False, "denied by default"),
    "q": (False, "denied by default and again by an update"),
    "m": (False, "denied by an update"),
    "u": (False, "granted by default, denied by an update"),
    "t": (True, "granted by default"),
    "v": (True, "granted by default and again by an update"),
    "r": (True, "denied by default, granted by an update"),
    "n": (True, "granted by an update"),
    "l": (None, "not set"),
}
_LONGEST_MS: Final = 1_000_000_000
_VALUES: Final = {"granted": True, "denied": False}
_ADDITIONAL: Final = re.compile(r"[12]~([0-9]{0,6}(?:\.[0-9]{1,6}){0,2000})(?:~dv\.[0-9.]{0,8000})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """The state of each consent type; None if it is not set or not known."""

    states: Mapping[str, bool | None]
    notes: Mapping[str, str]
    """How each state came about, by type, if that is known."""

    @property
    def words(self) -> str:
        """The states in one line."""
        told = [f"{name} {_word(name, state, self.notes)}" for name, state in self.states.items()]
        return ", ".join(told) or "nothing about storage"


def _word(name: str, state: bool | None, notes: Mapping[str, str]) -> str:  # noqa: FBT001 - a state, not a switch
    return notes.get(name) or {True: "granted", False: "denied", None: "not set"}[state]


def gcs(raw: str) -> Mode:
    """Decode `G1` with one character each for ad_storage and analytics_storage. Raises Unreadable for
    anything else.
    """
    found = _GCS.fullmatch(raw.strip())
    if found is None:
        raise Unreadable("it is not of the form G100")
    answers = ({"1": True, "0": False}.get(sign) for sign in found.groups())
    return Mode(states=dict(zip(("ad_storage", "analytics_storage"), answers, strict=True)), notes={})


def gcd(raw: str) -> Mode:
    """Decode one letter for each of the four types, between digits. Raises Unreadable for anything else."""
    found = _GCD.fullmatch(raw.strip())
    if found is None:
        raise Unreadable("it is not of the form 13l3l3l3l1")
    read = {
        name: _LETTERS.get(letter, (None, "unknown"))
        for name, letter in zip(TYPES, found.groups(), strict=True)
    }
    return Mode(
        states={name: state for name, (state, _) in read.items()},
        notes={name: note for name, (_, note) in read.items()},
    )


def additional(raw: str) -> int:
    """How many of Google's ad technology providers outside TCF have consent (Additional Consent string,
    https://support.google.com/admanager/answer/9681920). Raises Unreadable for anything else.
    """
    found = _ADDITIONAL.fullmatch(raw.strip())
    if found is None:
        raise Unreadable("it is not of the form 2~1.35.41~dv.")
    return len([number for number in found[1].split(".") if number])


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of `gtag("consent", …)` or of a vendor with the same form: Microsoft's `uetq.push("consent",
    …)`.
    """

    command: str
    """"default" or "update"."""
    states: Mapping[str, bool]
    regions: tuple[str, ...] = ()
    wait_ms: int | None = None

    @property
    def words(self) -> str:
        """The call in one line."""
        mode = Mode(states=self.states, notes={}).words
        where = f" in {', '.join(self.regions[:8])}" if self.regions else ""
        wait = f", wait for an update {self.wait_ms} ms" if self.wait_ms is not None else ""
        return f"{self.command}{where}: {mode}{wait}"


def call(given: Any) -> Call:
    """Parse the arguments of a call. Raises Unreadable if it is not a consent call."""
    match given:
        case ["consent", "default" | "update" as command, {**options}]:
            pass
        case _:
            raise Unreadable("it is no call of the form consent, default or update, and what is consented to")
    wait = options.get("wait_for_update")
    regions = options.get("region")
    return Call(
        command=command,
        states={
            name: _VALUES[state]
            for name in TYPES
            if isinstance(state := options.get(name), str) and state in _VALUES
        },
        regions=tuple(str(each)[:12] for each in regions[:300]) if isinstance(regions, list) else (),
        wait_ms=int(wait) if isinstance(wait, int | float) and 0 <= wait <= _LONGEST_MS else None,
    )  # fmt: skip


def outcome(calls: Iterable[Call]) -> Mode:
    """The combined result of calls in their order. A state is unknown if a regional default contradicts the
    general one, since it is not known which region applies to the visit, or if a default after an update
    contradicts it.
    """
    updates: dict[str, bool | None] = {}
    defaults: dict[str, bool] = {}
    regional: dict[str, set[bool]] = {}
    for each in calls:
        for name, state in each.states.items():
            if each.command == "update":
                updates[name] = state
            elif name in updates:
                updates[name] = state if updates[name] is state else None
            elif each.regions:
                regional.setdefault(name, set()).add(state)
            else:
                defaults[name] = state
    names = [name for name in TYPES if name in updates or name in defaults or name in regional]
    return Mode(
        states={
            name: updates[name] if name in updates else _default(defaults.get(name), regional.get(name))
            for name in names
        },
        notes={},
    )


def _default(state: bool | None, regional: set[bool] | None) -> bool | None:  # noqa: FBT001 - a state
    return None if regional and regional != {state} else state
