"""What a consent string or signal says, decoded: which uses it grants, and which it denies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from auditor.model.observation import SignalKind, Step

Use = Literal[
    "storage",
    "advertising",
    "personalised_advertising",
    "advertising_data",
    "analytics",
    "sale",
    "sharing",
    "targeted_advertising",
]
"""storage: anything kept on or read from the device (TCF purpose 1); advertising: cookies and requests for
it (TCF purposes 2 and 7, Google's and Microsoft's `ad_storage`); advertising_data: user data sent for it
(`ad_user_data`); sale, sharing, targeted advertising: as the laws of US states have them."""

USES: dict[Use, str] = {
    "storage": "storage",
    "advertising": "advertising",
    "personalised_advertising": "personalised advertising",
    "advertising_data": "user data for advertising",
    "analytics": "analytics",
    "sale": "sale",
    "sharing": "sharing",
    "targeted_advertising": "targeted advertising",
}
"""For people."""

Framework = Literal["tcf", "gpp", "usp", "google", "microsoft", "meta", "tiktok", "gpc"]

FRAMEWORKS: dict[Framework, str] = {
    "tcf": "IAB TCF",
    "gpp": "IAB GPP",
    "usp": "US Privacy string",
    "google": "Google consent mode",
    "microsoft": "Microsoft UET consent mode",
    "meta": "Meta pixel consent",
    "tiktok": "TikTok pixel consent",
    "gpc": "Global Privacy Control",
}
"""For people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One signal of a visit, decoded. What it neither grants nor denies it does not say."""

    kind: SignalKind
    framework: Framework
    words: str
    """For people, in one line; where it is not readable, why."""
    readable: bool = True
    granted: tuple[Use, ...] = ()
    """In the order of `Use`. In a framework that asks for an opt-out: the visitor has not opted out."""
    denied: tuple[Use, ...] = ()
    asks: Literal["consent", "opt_out"] = "consent"
    """What the framework asks a visitor for: “not opted out” is no consent."""
    applies: bool | None = None
    """Whether it binds this visit, where somebody says so."""
    holds: bool = True
    """False: the platform was not loaded yet, or it is one call of many, which another may override."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What else it holds, by name."""
    visit: str = ""
    """Id of the visit."""
    where: str = ""
    step: Step = "before"
    frame_url: str = ""
    at_s: float = 0.0
