"""Consent to tracking is promised, but nothing in the documents asks for it."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import in_its_quote
from auditor.policy.words.vocabulary import plain, vocabulary

_TRACKING: Final = frozenset({"advertising", "targeted_advertising", "analytics", "marketing"})
_ADVERTS: Final = frozenset({"advertising", "targeted_advertising"})
_LISTED: Final = frozenset({"contract", "legal_obligation", "legitimate_interest"})
_BY_BROWSER: Final = ("browser_setting",)
_LEAST: Final = 2
"""The fewest bases under one heading that make a list."""
_ASKS: Final = frozenset({"banner", "toggle", "script"})
"""Ways to choose that the site itself offers."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Promises of consent with no choice offered except the browser's. Where a banner is mentioned, or is
    among the documents because it was found on the site, only cookies set before the choice count.
    """
    yield from _before_the_choice(claims)
    if any(document.kind == "banner" for document in documents) or any(map(_asks, claims)):
        return
    yield from _not_among_bases(claims)
    yield from _by_default(claims)
    promises = [claim for claim in claims if _promises(claim)]
    promise = next((c for c in promises if _ADVERTS & {*c.purpose}), promises[0] if promises else None)
    none = next((c for c in claims if _no_banner(c) and promise and c.quote != promise.quote), None)
    if promise is not None and none is not None:
        yield Tension(
            kind="consent_gap",
            message="Consent is promised, and no banner is said to ask for it.",
            quotes=(promise.quote, none.quote),
            confidence=0.5,
        )
        return
    offered = next((claim for claim in claims if claim.type == "browser_control"), None)
    if promise is None or offered is None or promise.quote == offered.quote:
        return
    yield Tension(
        kind="consent_gap",
        message="Consent is promised, but the only choice mentioned is the browser's.",
        quotes=(promise.quote, offered.quote),
        confidence=0.45,
    )


def _not_among_bases(claims: Sequence[Claim]) -> Iterator[Tension]:
    """The bases of all processing are listed without consent, but advertising is stated."""
    listed = [c for c in claims if c.type == "consent" and _LISTED & {*c.basis} and not c.purpose]
    alike = [c for c in listed if c.heading == listed[0].heading]
    if len(alike) < _LEAST or any("consent" in c.basis for c in claims if c.heading == alike[0].heading):
        return
    for advert in claims:
        done = advert.type in ("purpose", "third_party_collection") and advert.polarity == "does"
        if done and _ADVERTS & {*advert.purpose} and advert.jurisdiction == alike[0].jurisdiction:
            yield Tension(
                kind="consent_gap",
                message="Advertising is stated, and consent is not among the bases of processing.",
                quotes=(advert.quote, alike[0].quote),
                confidence=0.5,
            )
            return


def _by_default(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Cookies are used if the browser accepts them, which is its default."""
    for leave in claims:
        by_browser = leave.type == "consent" and leave.polarity == "does" and leave.basis == _BY_BROWSER
        if by_browser and in_its_quote(leave, "cookie"):
            yield Tension(
                kind="consent_gap",
                message="The browser's setting is taken for permission, but nothing asks for it.",
                quotes=(leave.quote,),
                confidence=0.4,
            )
            return


def _before_the_choice(claims: Sequence[Claim]) -> Iterator[Tension]:
    """One place sets cookies only after consent, another before any choice."""
    promise = next((c for c in claims if _promises(c) and c.exclusive and _TRACKING & {*c.purpose}), None)
    for needless in claims if promise is not None else ():
        done = needless.type == "consent" and needless.polarity == "does_not" and "consent" in needless.basis
        done = done or (needless.polarity == "does" and in_its_quote(needless, "set_at_once"))
        words = vocabulary(needless.language)
        alike = done and promise is not None and needless.jurisdiction == promise.jurisdiction
        if (
            not alike
            or words is None
            or promise is None
            or not words.has("cookie", plain(needless.quote.text))
        ):
            continue
        if {*promise.purpose} & {*needless.purpose, *words.purposes(plain(needless.quote.text))}:
            yield Tension(
                kind="consent_gap",
                message="Consent is promised before cookies are set, and another place sets them before it.",
                quotes=(promise.quote, needless.quote),
                confidence=0.6,
            )
            return


def _promises(claim: Claim) -> bool:
    if claim.type != "consent" or claim.polarity != "does" or "consent" not in claim.basis:
        return False
    words = vocabulary(claim.language)
    low = plain(claim.quote.text)
    about = bool(_TRACKING & {*claim.purpose}) or "cookies" in claim.data
    if words is None or not (about or words.has("cookie", low)):
        return False
    for asked in words.all("consent_act", low):  # "after you have given your consent": nothing else is given
        low = low.replace(asked.group(), " ")
    return not words.has("share", low)


def _no_banner(claim: Claim) -> bool:
    return claim.type == "consent" and claim.polarity == "does_not" and claim.basis == ("banner",)


def _asks(claim: Claim) -> bool:
    if claim.type == "consent" and "banner" in claim.basis:
        return claim.polarity == "does"
    if claim.type == "opt_out" and claim.mechanism in _ASKS:
        return True
    words = vocabulary(claim.language)
    return words is not None and words.has("banner_again", plain(claim.quote.text))


TENSION = find
