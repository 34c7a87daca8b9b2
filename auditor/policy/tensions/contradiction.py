"""One place denies what another states."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from auditor.languages import words_for
from auditor.model.claim import Claim, ClaimType, Purpose, Tension
from auditor.model.document import Document
from auditor.policy.answers import (
    contradiction,
    contradictions,
    denials,
    elsewhere,
    in_its_quote,
    of_cookies,
    of_personal_data,
)
from auditor.policy.words.denials import conditional
from auditor.policy.words.vocabulary import plain, vocabulary

_DEEDS: Final[tuple[tuple[ClaimType, str], ...]] = (
    ("cookie_use", "cookies"),
    ("sale", "the sale of data"),
    ("vendor_use", "a service"),
    ("third_party_collection", "what third parties do on the site"),
    ("tracker_use", "a means of tracking"),
    ("signals", "that a privacy signal is followed"),
)
_SURE: Final = 0.7
"""Least confidence of a statement that contradicts a denial."""
_NAMED: Final = 0.5
"""The same for a vendor that both name, on the site's own pages."""
_FIRM: Final = 0.75
"""The same where the denial is of a purpose, whoever pursues it."""
_MOVED: Final = 0.8
"""The same for transfers: what may only happen ("a video may send data there") has a lower confidence."""
_LIKELY: Final = 0.6
"""Least confidence where what a policy says the site may do counts as well."""
_PURSUED: Final = frozenset({"advertising", "targeted_advertising", "analytics"})
_BY_TOOLS: Final = frozenset({"cookies", "usage"})
"""Data that a denial of tools names because they use it; it does not limit the denial."""
_SOLD_TO: Final = frozenset({"marketing", "advertising", "targeted_advertising"})
_FOR_ADVERTS: Final = frozenset({"advertising", "targeted_advertising"})
_INNER: Final = frozenset({"outsourcing", "joint_use"})
"""Recipients that many do not regard as third parties, so that a denial has to name them as exceptions."""
_ONLINE: Final = frozenset({"cookies", "device_id", "ip_address", "browsing_history", "ad_interaction"})


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Contradictions about identifiability, about denied acts and purposes, sharing, and adverts."""
    yield from _identifying(claims)
    yield from _denied_and_done(claims)
    yield from _set_by_a_tool(claims)
    yield from _end_after_all(claims)
    yield from _moved_after_all(claims)
    yield from _adverts_elsewhere(claims)
    yield from _given_for_adverts(claims)
    yield from _given_after_all(claims)
    yield from _cookies_given(claims)
    yield from _more_than_needed(claims)
    yield from _set_by_others(claims)
    yield from _given_for_their_ends(claims)


def _identifying(claims: Sequence[Claim]) -> Iterator[Tension]:
    personal = [
        c for c in claims if c.type == "definition" and "cookies" in c.includes and of_personal_data(c)
    ]
    harmless = [
        c for c in claims if c.type == "identifiability" and c.polarity == "does_not" and of_cookies(c)
    ]
    for one in personal[:3]:
        for other in harmless[:3]:
            yield Tension(
                kind="contradiction",
                message="Cookies are said to identify nobody, and are counted among personal data elsewhere.",
                quotes=(other.quote, one.quote),
                confidence=0.75,
            )


def _still(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Denials about the present: what was done in the past does not contradict them."""
    return (no for no in denials(claims) if not words_for("no_longer").search(no.quote.text))


def _denied_and_done(claims: Sequence[Claim]) -> Iterator[Tension]:
    for kind, name in _DEEDS:
        told = [c for c in claims if c.type == kind]
        message = partial(_is_stated, name)
        yield from contradictions(_still(told), told, _answers, message, 0.65)


def _is_stated(name: str, _: Claim, no: Claim) -> str:
    return f"One passage denies {f'{name} ({no.vendor})' if no.vendor else name}; another states it."


def _answers(yes: Claim, no: Claim) -> bool:
    ends = {*no.purpose, *_ends_of_recipient(no)}
    if ends and not ends & {*yes.purpose}:
        return False  # about another purpose
    same = elsewhere(yes, no) and yes.vendor == no.vendor and yes.signal == no.signal
    if no.type == "tracker_use" and not _means(no) & _means(yes):
        return False
    least = _LIKELY if no.type == "tracker_use" else _SURE
    if no.vendor is not None and in_its_quote(yes, "own_site"):
        least = _NAMED  # "Acme records … on our pages", where Acme is denied by name
    return same and yes.confidence >= least


def _ends_of_recipient(no: Claim) -> tuple[Purpose, ...]:
    """The purposes of the parties whose presence is denied: "no third-party analytics"."""
    words = vocabulary(no.language)
    return words.purposes(plain(no.recipient)) if words is not None and no.recipient else ()


def _means(claim: Claim) -> frozenset[str]:
    """The means of tracking that a claim names, in its own words."""
    words = vocabulary(claim.language)
    found = words.all("tracker_firm", plain(claim.quote.text)) if words is not None else ()
    return frozenset(match.group().rstrip("s") for match in found)


def _set_by_a_tool(claims: Sequence[Claim]) -> Iterator[Tension]:
    """The site is said to use no cookies at all, but a tool on it to set some."""
    denied = _still(c for c in claims if c.type == "cookie_use" and not c.purpose and not c.vendor)
    tools = [
        c for c in claims if c.type in ("vendor_use", "third_party_collection") and c.confidence >= _SURE
    ]
    message = "The site is said to use no cookies, and a tool on it to use some."
    return contradiction(
        denied, tools, lambda yes, no: elsewhere(yes, no) and in_its_quote(yes, "cookie"), message, 0.5
    )


def _end_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """A purpose is denied for the site as a whole, but somebody pursues it there."""
    told = (c for c in claims if c.type == "purpose" and c.confidence >= _FIRM and not _bounded(c))
    denied = (no for no in _still(told) if in_its_quote(no, "end_denied"))
    return contradiction(denied, claims, _follows, _followed, 0.5)


def _bounded(no: Claim) -> bool:
    return bool({*no.data} - _BY_TOOLS or no.object or no.vendor or no.cookie or no.exclusive)


def _followed(_: Claim, no: Claim) -> str:
    what = ", ".join(sorted(end.replace("_", " ") for end in no.purpose))
    return f"The site is said to do nothing for {what}, and somebody on it does."


def _follows(yes: Claim, no: Claim) -> bool:
    ends = {*no.purpose} & {*yes.purpose}
    if "targeted_advertising" in yes.purpose and "advertising" in no.purpose:
        ends.add("advertising")
    if "cookies" in no.data and "cookies" not in yes.data:
        return False  # only about cookies
    done = yes.type in ("purpose", "third_party_collection", "vendor_use") and yes.confidence >= _FIRM
    return done and elsewhere(yes, no) and bool(ends & _pursued(no))


def _pursued(no: Claim) -> frozenset[str]:
    """The purposes that contradict the denial, whoever pursues them on the site; marketing only if the denial
    is not about certain data.
    """
    return _PURSUED | ({"marketing"} if not no.data else frozenset())


def _more_than_needed(claims: Sequence[Claim]) -> Iterator[Tension]:
    """All cookies are said to be necessary, but one for advertising or analytics is declared."""
    only = [
        c
        for c in claims
        if c.type == "cookie_use"
        and c.exclusive
        and c.polarity == "does"
        and not in_its_quote(c, "consent_act")
    ]
    message = "The cookies are said to be necessary ones only, and another is declared."
    return contradiction(only, claims, _declared_besides, message, 0.55)


def _declared_besides(yes: Claim, no: Claim) -> bool:
    beside = yes.type == "cookie_declared" and bool(_PURSUED & {*yes.purpose}) and yes.confidence >= _SURE
    return beside and elsewhere(yes, no)


def _set_by_others(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Nobody else is said to set cookies on the site, but another passage says that somebody does."""
    told = [c for c in claims if c.type == "third_party_collection"]
    denied = (no for no in _still(told) if of_cookies(no) and no.vendor is None)
    message = "Others are said to set no cookies here, and one is said to set some."
    return contradiction(denied, told, _sets_some, message, 0.5)


def _sets_some(yes: Claim, no: Claim) -> bool:
    words, ends = vocabulary(yes.language), _ends_of_recipient(no)
    if words is None or (ends and not {*ends} & {*yes.purpose}):
        return False
    sure = yes.confidence >= _LIKELY and not conditional(words, plain(yes.quote.text))
    return sure and in_its_quote(yes, "cookie") and elsewhere(yes, no)


def _given_for_their_ends(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Sharing for the marketing of others is denied, but data is given for that purpose."""
    told = [c for c in claims if c.type == "sharing"]
    denied = (c for c in told if c.polarity == "does_not" and {*c.exceptions} <= {"other"} and c.purpose)
    message = "Sharing for the marketing of others is denied, and another passage does it."
    return contradiction(denied, told, _for_the_same, message, 0.5)


def _for_the_same(yes: Claim, no: Claim) -> bool:
    words = vocabulary(yes.language)
    if words is None or not yes.recipient or yes.exceptions or yes.confidence < _LIKELY:
        return False
    bound = words.exceptions(plain(yes.quote.text)) or conditional(words, plain(yes.quote.text))
    theirs = bool(_SOLD_TO & {*no.purpose} & {*yes.purpose}) and in_its_quote(yes, "their_ends")
    return theirs and elsewhere(yes, no) and not bound


def _moved_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """No data is said to go abroad, but another place firmly says that some does."""
    told = [c for c in claims if c.type == "transfer" and c.confidence >= _MOVED]
    message = "No data is said to go abroad, and another place sends some there."
    return contradiction(denials(told), told, elsewhere, message, 0.5)


def _adverts_elsewhere(claims: Sequence[Claim]) -> Iterator[Tension]:
    adverts = [c for c in claims if c.type == "purpose" and c.polarity == "does"]
    for no in claims:
        followed = _not_followed(no)
        at_large = no.type in ("sharing", "sale") and not no.exceptions
        if no.polarity != "does_not" or not (at_large or followed):
            continue
        for advert in adverts:
            elsewhere_shown = bool({*advert.purpose} & {*_SOLD_TO}) and in_its_quote(advert, "any_site")
            same = advert.jurisdiction == no.jurisdiction and advert.quote != no.quote
            if same and elsewhere_shown and not in_its_quote(advert, "not_elsewhere"):
                denied = "Following visitors elsewhere" if followed else "Sharing or sale"
                yield Tension(
                    kind="contradiction",
                    message=f"{denied} is denied, and data is used for adverts on other sites.",
                    quotes=(no.quote, advert.quote),
                    confidence=0.6,
                )
                break


def _not_followed(no: Claim) -> bool:
    """Whether it says that visitors are not tracked across sites."""
    followed = no.type == "data_collected" and {*no.data} <= {"usage"} and {*no.exceptions} <= {"other"}
    return followed and in_its_quote(no, "across_sites")


def _given_for_adverts(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Sharing of certain data is denied without exception or purpose, but the same data is given for
    advertising.
    """
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _SURE and not c.exceptions]
    denied = (no for no in denials(told) if not no.purpose and no.object is not None)
    message = "Sharing is denied, and another passage gives the same data for advertising."
    return contradiction(denied, told, _for_adverts, message, 0.65)


def _for_adverts(yes: Claim, no: Claim) -> bool:
    same = yes.object == no.object and yes.jurisdiction == no.jurisdiction and yes.quote != no.quote
    return same and bool(_FOR_ADVERTS & {*yes.purpose})


def _given_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Sharing is denied except in some cases, but another place shares in a case that is not among them."""
    told = [c for c in claims if c.type == "sharing"]
    denied = [
        no
        for no in told
        if no.polarity != "does"
        and no.confidence >= _SURE
        and "other" not in no.exceptions
        and not _ends_of_recipient(no)  # "not with marketing companies" says nothing of processors
    ]
    message = "Sharing is denied but for named cases; another passage mentions one that is not among them."
    return contradiction(denied, told, _beyond, message, 0.45)


def _beyond(yes: Claim, no: Claim) -> bool:
    words = vocabulary(yes.language)
    if words is None or yes.jurisdiction != no.jurisdiction or yes.quote == no.quote:
        return False
    if words.has("exception_next", plain(yes.quote.text)):
        return False  # it states the exception itself: "…はこの限りではありません"
    over = {*words.exceptions(plain(yes.heading[-1]))} & _INNER if yes.heading else set()
    kinds = over or {*words.exceptions(plain(yes.quote.text))}  # "Joint use in our group", with details below
    return bool(kinds & _INNER) and not kinds & {*no.exceptions}


def _cookies_given(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Personal information is given to nobody, but what cookies contain is given to others."""
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _LIKELY]
    denied = [
        no for no in told if no.polarity != "does" and no.exceptions != ("other",) and of_personal_data(no)
    ]
    message = "Personal information is said to be given to nobody; what cookies hold is."
    return contradiction(denied, told, _online_given, message, 0.45)


def _online_given(yes: Claim, no: Claim) -> bool:
    same = yes.jurisdiction == no.jurisdiction and yes.quote.document == no.quote.document
    return same and yes.recipient is not None and bool(_ONLINE & {*yes.data}) and not yes.exceptions


TENSION = find
