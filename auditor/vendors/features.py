"""Guesses a cookie's purpose from its features if no catalogue knows it.

Rules of thumb in order of trust, each with the reason it gives; no trained weights. The words are the common
vocabulary of cookie names, not taken from any labelled data set.
"""

from collections.abc import Callable
from typing import Final

from auditor.model.identifiers import looks_unique
from auditor.model.vendor import NEEDING, TRACKING, Category, CookiePurpose
from auditor.vendors.formats import Format, kind_allowed, loose, own
from auditor.vendors.look import DAY_S, Guess, Known, Look
from auditor.vendors.vocabulary import (
    ADVERTISING,
    ANALYTICS,
    COOKIE_WORDS,
    FUNCTIONAL,
    LENT,
    NECESSARY,
    SERVED,
    SETTINGS,
    STATES,
    STRONG,
    VAGUE,
    consent_name,
    joined,
    opt_out_name,
    plain,
    purely,
    words,
)

HOUR_S: Final = 3_600
WEEK_S: Final = 7 * DAY_S
LONG_S: Final = 30 * DAY_S
HALF_YEAR_S: Final = 180 * DAY_S
VISIT_S: Final = (1_700, 1_900)
"""Half an hour after the last page, plus or minus the duration of a look: a visit as analytics count it
(https://support.google.com/analytics/answer/2731565).
"""

CARRIED: Final = "its name begins as those do which scripts for many sites keep apart from the site's own"
BALANCED: Final = "an identifier for one host alone, as those that spread load keep"
GUARDED: Final = "a short-lived identifier that scripts cannot read, as guards of servers keep"

HINT: Final = 0.45
"""Confidence in a word that could mean many things."""

WORDS: Final = 0.55
LIKELY: Final = 0.65
"""Confidence in advertising for a lasting identifier of an unknown third party, or for a name that starts
with an advertiser's: mostly right, but not enough to accuse anyone.
"""
AKIN: Final = 0.65
"""Confidence in the purpose that all kin of a name share (`kin`)."""
SURELY: Final = 0.75
"""Confidence in the strongest words (STRONG). Other words are mostly right, but do not excuse a site from
disclosing the cookie.
"""

USER: Final = frozenset({"user", "userid", "uid"})
PROVING: Final = frozenset(
    {
        "token",
        "remember",
        "auth",
        "authenticated",
        "login",
        "logged",
        "access",
        "password",
        "jwt",
        "sso",
        "secret",
    }
)
"""Words showing that a user's name is kept for authentication."""
PERSON: Final = USER | {"session", "sessionid", "sid", "member", "customer", "account", "guest"}


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
SERVING: Final = frozenset({"cdn", "hosting"})
SURE_CATEGORIES: Final = TRACKING | {"consent_platform", "payment", "captcha", "security", "customer_support"}


VOCABULARIES: Final[tuple[tuple[frozenset[str], CookiePurpose, float], ...]] = (
    (STRONG, "necessary", SURELY),
    (SETTINGS, "functional", 0.6),
    (ADVERTISING, "advertising", 0.55),
    (STATES, "functional", 0.5),
    (ANALYTICS, "analytics", 0.55),
    (NECESSARY, "necessary", 0.6),
    (FUNCTIONAL, "functional", 0.5),
)
"""Vocabularies in order of trust, each with its purpose and confidence."""


def guess(look: Look, known: Known) -> Guess:
    """Guess the purpose from the features."""
    for rule in RULES:
        if (found := rule(look, known)) is not None:
            return found
    return Guess(purpose="unknown", confidence=0.0, reason="nothing about it says what it is for")


def _opt_out(look: Look, _: Known) -> Guess | None:
    if opt_out_name(look.name):
        return Guess(purpose="necessary", confidence=0.6, reason="its name speaks of an opt-out")
    return None


def _consent(look: Look, _: Known) -> Guess | None:
    if consent_name(look.name):
        return Guess(
            purpose="necessary", confidence=0.8, reason="its name speaks of the choice about cookies"
        )
    if kind_allowed(plain(look.name), look.value):
        reason = "it says that one kind of cookies is allowed, or is not"
        return Guess(purpose="necessary", confidence=0.6, reason=reason)
    return None


def _plain(look: Look, known: Known) -> Guess | None:
    """A vendor's own protection against forgery, or the language of its frame, whatever else the
    vendor does.
    """
    return _named(look, known) if look.party == "third" and words(look.name) & (STRONG | SETTINGS) else None


def _setter(look: Look, known: Known) -> Guess | None:
    category = known.category
    if category is None or category not in PURPOSE_OF_CATEGORY or category not in SURE_CATEGORIES:
        return None
    who = "the vendor of its domain" if look.party == "third" else "the vendor whose script set it"
    sure = 0.7 if category in TRACKING else WORDS
    # Lists also file file servers, tests and settings under trackers, so an identifier makes the difference.
    # Cookies of vendors that personalise pages are labelled statistics about as often as advertising.
    told = (known.entry or looks_unique(look.value)) and category != "personalisation"
    return Guess(
        purpose=PURPOSE_OF_CATEGORY[category],
        confidence=sure if told else WORDS,
        reason=f"{who} is in {category.replace('_', ' ')}",
        known=sure,
    )


def _branded(_: Look, known: Known) -> Guess | None:
    if known.brand is None:
        return None
    name, category = known.brand
    reason = f"its name begins with that of {name}, which is in {category.replace('_', ' ')}"
    purpose = PURPOSE_OF_CATEGORY[category]
    sure = LIKELY if purpose == "advertising" else WORDS
    return Guess(purpose=purpose, confidence=sure, reason=reason, known=WORDS)


def _formed(look: Look, _: Known) -> Guess | None:
    """A guess for a value in a format that only one program or standard writes."""
    return _said(own(look.value))


def _spelled(look: Look, _: Known) -> Guess | None:
    """A guess for a value in a format that only one kind of cookie has."""
    return _said(loose(look.value))


def _said(written: Format | None) -> Guess | None:
    if written is None:
        return None
    return Guess(purpose=written.purpose, confidence=written.confidence, reason=written.reason)


def _akin(look: Look, known: Known) -> Guess | None:
    """A guess for a name that starts like a vendor's other names, unless it contains a word that tracking
    does not need.
    """
    kin = known.kin
    if kin is None or (kin.purpose in NEEDING and words(look.name) & (STRONG | SETTINGS)):
        return None
    reason = f"its name begins as {', '.join(kin.like[:3])} do, which are {kin.owner}'s"
    sure = AKIN if kin.alike and kin.purpose != "functional" else WORDS
    # a shared beginning alone accuses nobody
    return Guess(purpose=kin.purpose, confidence=sure, reason=reason, known=HINT)


def _counted(look: Look, _: Known) -> Guess | None:
    """A guess for names that mention a user or session, on cookies that live as long as those of
    analytics.
    """
    every = words(look.name)
    found = every & PERSON
    if not found or every & PROVING or look.http_only or look.party == "third":
        return None
    said = f"its name says {', '.join(sorted(found))}"
    if look.wide and look.name.startswith("_"):
        return Guess(purpose="analytics", confidence=HINT, reason=f"{said}, and begins as scripts' names do")
    unique = looks_unique(look.value)
    if unique and (look.lifetime_s or 0) >= HALF_YEAR_S:
        reason = f"{said}, and it lasts half a year or more"
        alone = found <= USER and not every & SERVED and purely(look.name, PERSON)
        sure = 0.5 if alone else HINT
        return Guess(purpose="analytics", confidence=sure, reason=reason)
    if look.lifetime_s and VISIT_S[0] <= look.lifetime_s <= VISIT_S[1]:
        reason = f"{said}, and it lasts as statistics count a visit"
        return Guess(purpose="analytics", confidence=HINT, reason=reason)
    return None


def _named(look: Look, known: Known) -> Guess | None:
    """A guess from the words of a name: first the strongest words (`cart_id`), then the whole name as one
    known word (`first_seen`, `pixel_ratio`), then any other word. What a site needs (`sid`) says nothing of a
    third party that is no part of the site's machinery.
    """
    every = words(look.name)
    category = known.category if look.party == "third" else None
    apart = category is not None and PURPOSE_OF_CATEGORY.get(category) in NEEDING
    doubted = False
    for found in (every & STRONG, frozenset({joined(look.name)}), every):
        for vocabulary, purpose, confidence in VOCABULARIES:
            if hit := found & vocabulary:
                if purpose in NEEDING and hit <= VAGUE and every & SERVED & (NECESSARY | FUNCTIONAL):
                    doubted = True
                    continue
                if purpose == "necessary" and hit <= LENT and (every & FUNCTIONAL or apart):
                    continue
                reason = f"its name says {', '.join(sorted(hit))}"
                beside = purpose in NEEDING and not purely(look.name, ADVERTISING | ANALYTICS)
                whoever = hit <= USER and not look.http_only and (look.lifetime_s or 0) >= HALF_YEAR_S
                sure = HINT if hit <= VAGUE or beside or doubted or whoever else confidence
                if hit <= LENT and not (look.http_only or every & COOKIE_WORDS):
                    sure = min(sure, WORDS)
                of_consent = WORDS if WORDS < sure < SURELY else None
                return Guess(purpose=purpose, confidence=sure, reason=reason, known=of_consent)
    return None


def _shape(look: Look, known: Known) -> Guess | None:
    unique = looks_unique(look.value)
    if look.party == "third":
        return _foreign(look, known.category, unique=unique)
    return _own(look, unique=unique)


def _foreign(look: Look, category: Category | None, *, unique: bool) -> Guess:
    lasts = look.lifetime_s or 0.0
    long = lasts >= LONG_S
    guarded = look.wide is False or look.http_only
    if category not in PURPOSE_OF_CATEGORY and unique and guarded and lasts <= WEEK_S:
        reason = BALANCED if look.wide is False else GUARDED
        return Guess(purpose="necessary", confidence=0.4, reason=reason)
    # a network that delivers files needs nothing for a month, but its customers may
    if category in PURPOSE_OF_CATEGORY and not (long and (unique or category in SERVING)):
        reason = f"its domain's owner is in {category}"
        return Guess(purpose=PURPOSE_OF_CATEGORY[category], confidence=HINT, reason=reason)
    if unique and long:
        reason = "a lasting identifier of a third party"
        return Guess(purpose="advertising", confidence=LIKELY, reason=reason, known=0.5)
    return Guess(purpose="advertising", confidence=0.35, reason="of a third party")


def _own(look: Look, *, unique: bool) -> Guess:
    """A guess for a cookie of the site or of a script on it: the first row that applies."""
    hidden = look.http_only and (unique or not look.lasting)
    kind = "an identifier" if look.lasting else "a short-lived cookie"
    narrow = look.wide is False and (look.lifetime_s or 0.0) <= WEEK_S
    brief = look.lifetime_s is not None and look.lifetime_s <= HOUR_S
    visit = look.lifetime_s is not None and VISIT_S[0] <= look.lifetime_s <= VISIT_S[1]
    wide = look.wide is True and not (look.http_only or look.domain.startswith("www."))
    carried = plain(look.name).startswith("_") and not look.http_only
    said: tuple[tuple[bool, CookiePurpose, float, str], ...] = (
        (hidden, "necessary", 0.5, f"{kind} that scripts cannot read"),
        (carried and brief, "analytics", HINT, CARRIED),
        (carried, "advertising", HINT, CARRIED),
        (visit, "analytics", 0.4, "it lasts as statistics count a visit"),
        (not look.lasting, "necessary", 0.4, "the site's own, for the session"),
        (unique and narrow, "necessary", 0.4, BALANCED),
        (unique, "analytics", 0.4, "a lasting identifier of the site's own"),
        (wide, "analytics", 0.35, "lasting, for every host of the domain"),
        (True, "functional", 0.35, "a lasting setting of the site's own"),
    )
    purpose, sure, reason = next(row[1:] for row in said if row[0])
    return Guess(purpose=purpose, confidence=sure, reason=reason)


RULES: Final[tuple[Callable[[Look, Known], Guess | None], ...]] = (
    _opt_out,
    _consent,
    _formed,
    _plain,
    _setter,
    _akin,
    _branded,
    _counted,
    _named,
    _spelled,
    _shape,
)
