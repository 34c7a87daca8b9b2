"""What a consent string or signal says, decoded: which uses it grants and which it denies."""

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
"""storage: anything stored on or read from the device (TCF purpose 1); advertising: cookies and requests for
it (TCF purposes 2 and 7, Google's and Microsoft's `ad_storage`); advertising_data: user data sent for it
(`ad_user_data`); sale, sharing, targeted advertising: as defined by the laws of US states."""

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
    """One signal of a visit, decoded. It makes no statement about uses that are neither granted nor
    denied.
    """

    kind: SignalKind
    framework: Framework
    words: str
    """For people, in one line; if it is not readable, why."""
    readable: bool = True
    granted: tuple[Use, ...] = ()
    """In the order of `Use`. In an opt-out framework: the visitor has not opted out."""
    denied: tuple[Use, ...] = ()
    asks: Literal["consent", "opt_out"] = "consent"
    """What the framework asks visitors for: “not opted out” is not consent."""
    applies: bool | None = None
    """Whether it applies to this visit, if stated."""
    holds: bool = True
    """False: the platform had not loaded yet, or it is one of many calls, which another may override."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Other contents, by name."""
    visit: str = ""
    """Id of the visit."""
    where: str = ""
    step: Step = "before"
    frame_url: str = ""
    at_s: float = 0.0
