"""What a cookie's own features say of its purpose, where no catalogue knows it.

Rules of thumb in order of trust, each with the reason it gives; no trained weights. The words are the
common vocabulary of cookie names, not those of any labelled set.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.identifiers import looks_unique
from auditor.model.vendor import TRACKING, Category, CookiePurpose
from auditor.vendors.vocabulary import (
    ADVERTISING,
    ANALYTICS,
    FUNCTIONAL,
    NECESSARY,
    STRONG,
    consent_name,
    opt_out_name,
    words,
)

DAY_S: Final = 86_400
LONG_S: Final = 30 * DAY_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A cookie or storage key as it was seen."""

    name: str
    domain: str
    """Domain of the cookie or host of the storage's origin."""
    party: Literal["first", "third"] = "first"
    value: str = ""
    lifetime_s: float | None = None
    """None: a session cookie."""
    http_only: bool = False
    setter: str | None = None
    """Host of the script or response that wrote it."""
    storage: bool = False
    met: frozenset[str] = frozenset()
    """Vendors (catalogue ids) that the same visits met by host or by a name of their own: a short name of
    theirs is believed then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A purpose with how sure and why."""

    purpose: CookiePurpose
    confidence: float
    reason: str


PURPOSE_OF_CATEGORY: Final[dict[Category, CookiePurpose]] = {
    "advertising": "advertising",
    "social": "advertising",
    "affiliate": "advertising",
    "marketing_automation": "advertising",
    "personalisation": "advertising",
    "video": "advertising",
    "analytics": "analytics",
    "session_recording": "analytics",
    "ab_testing": "analytics",
    "performance_monitoring": "analytics",
    "error_monitoring": "analytics",
    "customer_support": "functional",
    "maps": "functional",
    "search": "functional",
    "forms": "functional",
    "fonts": "functional",
    "consent_platform": "necessary",
    "cdn": "necessary",
    "hosting": "necessary",
    "payment": "necessary",
    "captcha": "necessary",
    "security": "necessary",
    "identity": "necessary",
}
SURE_CATEGORIES: Final = TRACKING | {"consent_platform", "payment", "captcha", "security", "customer_support"}


def guess(look: Look, category: Category | None) -> Guess:
    """The purpose that the features suggest. `category` is that of whoever set it, where known."""
    for rule in RULES:
        if (found := rule(look, category)) is not None:
            return found
    return Guess(purpose="unknown", confidence=0.0, reason="nothing about it says what it is for")


def _opt_out(look: Look, _: Category | None) -> Guess | None:
    if opt_out_name(look.name):
        return Guess(purpose="necessary", confidence=0.6, reason="its name speaks of an opt-out")
    return None


def _consent(look: Look, _: Category | None) -> Guess | None:
    if consent_name(look.name):
        return Guess(
            purpose="necessary", confidence=0.8, reason="its name speaks of the choice about cookies"
        )
    return None


def _setter(look: Look, category: Category | None) -> Guess | None:
    if category is None or category not in PURPOSE_OF_CATEGORY or category not in SURE_CATEGORIES:
        return None
    who = "the vendor of its domain" if look.party == "third" else "the vendor whose script set it"
    confidence = 0.7 if category in TRACKING else 0.6
    return Guess(
        purpose=PURPOSE_OF_CATEGORY[category],
        confidence=confidence,
        reason=f"{who} is in {category.replace('_', ' ')}",
    )


def _named(look: Look, _: Category | None) -> Guess | None:
    found = words(look.name)
    for vocabulary, purpose, confidence in (
        (STRONG, "necessary", 0.75),
        (ADVERTISING, "advertising", 0.55),
        (ANALYTICS, "analytics", 0.55),
        (NECESSARY, "necessary", 0.55),
        (FUNCTIONAL, "functional", 0.5),
    ):
        if hit := found & vocabulary:
            return Guess(
                purpose=purpose,  # type: ignore[arg-type]  # a literal of the tuple above
                confidence=confidence,
                reason=f"its name says {', '.join(sorted(hit))}",
            )
    return None


def _shape(look: Look, category: Category | None) -> Guess | None:
    unique = looks_unique(look.value)
    lasting = look.storage or (look.lifetime_s or 0) > DAY_S
    if look.party == "third":
        return _foreign(look, category, unique=unique)
    return _own(look, unique=unique, lasting=lasting)


def _foreign(look: Look, category: Category | None, *, unique: bool) -> Guess:
    long = (look.lifetime_s or 0) >= LONG_S
    if category in PURPOSE_OF_CATEGORY and not (unique and long):
        reason = f"its domain's owner is in {category}"
        return Guess(purpose=PURPOSE_OF_CATEGORY[category], confidence=0.45, reason=reason)
    if unique and long:
        return Guess(purpose="advertising", confidence=0.5, reason="a lasting identifier of a third party")
    return Guess(purpose="advertising", confidence=0.35, reason="of a third party")


def _own(look: Look, *, unique: bool, lasting: bool) -> Guess:
    if look.http_only and not lasting:
        return Guess(
            purpose="necessary", confidence=0.5, reason="a short-lived cookie that scripts cannot read"
        )
    if not lasting:
        return Guess(purpose="necessary", confidence=0.4, reason="the site's own, for the session")
    if unique:
        return Guess(purpose="analytics", confidence=0.4, reason="a lasting identifier of the site's own")
    return Guess(purpose="functional", confidence=0.35, reason="a lasting setting of the site's own")


RULES: Final[tuple[Callable[[Look, Category | None], Guess | None], ...]] = (
    _opt_out,
    _consent,
    _setter,
    _named,
    _shape,
)
