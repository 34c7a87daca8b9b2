"""One place denies what another states."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.languages import words_for
from auditor.model.claim import Claim, ClaimType, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Personal data that identifies nobody, denials beside the deed, adverts elsewhere."""
    yield from _identifying(claims)
    yield from _denied_and_done(claims)
    yield from _set_by_a_tool(claims)
    yield from _end_after_all(claims)
    yield from _moved_after_all(claims)
    yield from _adverts_elsewhere(claims)
    yield from _given_for_adverts(claims)
    yield from _given_after_all(claims)
    yield from _cookies_given(claims)


def _identifying(claims: Sequence[Claim]) -> Iterator[Tension]:
    personal = [c for c in claims if c.type == "definition" and "cookies" in c.includes and _is_personal(c)]
    harmless = [
        c
        for c in claims
        if c.type == "identifiability" and c.polarity == "does_not" and _speaks_of_cookies(c)
    ]
    for one in personal[:3]:
        for other in harmless[:3]:
            yield Tension(
                kind="contradiction",
                message="Cookies are said to identify nobody, and are counted among personal data elsewhere.",
                quotes=(other.quote, one.quote),
                confidence=0.75,
            )


def _speaks_of_cookies(claim: Claim) -> bool:
    words = vocabulary(claim.language)
    return "cookies" in claim.data or (words is not None and words.has("cookie", plain(claim.quote.text)))


def _is_personal(claim: Claim) -> bool:
    words = vocabulary(claim.language)
    return words is not None and claim.object is not None and words.has("personal_meant", plain(claim.object))


_DEEDS: Final[tuple[tuple[ClaimType, str], ...]] = (
    ("cookie_use", "cookies"),
    ("sale", "the sale of data"),
    ("vendor_use", "a service"),
    ("third_party_collection", "what third parties do on the site"),
    ("tracker_use", "a means of tracking"),
    ("signals", "that a privacy signal is followed"),
)
"""What was done before is told beside it, and is no contradiction."""
_SURE: Final = 0.7
"""Confidence from which a statement counts against a denial."""
_NAMED: Final = 0.5
"""So, of a vendor that both name, on the site's own pages."""
_FIRM: Final = 0.75
"""The same where the denial is of an end, whoever follows it."""
_MOVED: Final = 0.8
"""What may only happen ("a video may send data there") is said with less."""
_PURSUED: Final = frozenset({"advertising", "targeted_advertising", "analytics"})


def _denied_and_done(claims: Sequence[Claim]) -> Iterator[Tension]:
    for kind, name in _DEEDS:
        told = [c for c in claims if c.type == kind]
        for no in told:
            if no.polarity == "does" or no.exceptions or words_for("no_longer").search(no.quote.text):
                continue
            yes = next((c for c in told if c.polarity == "does" and _answers(c, no)), None)
            if yes is not None:
                what = f"{name} ({no.vendor})" if no.vendor else name
                yield Tension(
                    kind="contradiction",
                    message=f"One place denies {what}, another states it.",
                    quotes=(no.quote, yes.quote),
                    confidence=0.65,
                )


def _set_by_a_tool(claims: Sequence[Claim]) -> Iterator[Tension]:
    """The site is said to use no cookies at all, and a tool on it to set some."""
    for no in claims:
        if no.type != "cookie_use" or no.polarity == "does" or no.exceptions or no.purpose or no.vendor:
            continue
        words = vocabulary(no.language)
        for yes in claims:
            tool = yes.type in ("vendor_use", "third_party_collection") and yes.polarity == "does"
            same = yes.jurisdiction == no.jurisdiction and yes.area == no.area and yes.quote != no.quote
            if not (tool and same) or words is None or words_for("no_longer").search(no.quote.text):
                continue
            if words.has("cookie", plain(yes.quote.text)) and yes.confidence >= _SURE:
                yield Tension(
                    kind="contradiction",
                    message="The site is said to use no cookies, and a tool on it to use some.",
                    quotes=(no.quote, yes.quote),
                    confidence=0.5,
                )
                return


def _end_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """An end that the site as a whole is said not to have, and that somebody follows on it."""
    for no in claims:
        bounded = (
            {*no.data} - {"cookies"} or no.object or no.vendor or no.cookie or no.exceptions or no.exclusive
        )
        if no.type != "purpose" or no.polarity == "does" or bounded or no.confidence < _FIRM:
            continue
        words = vocabulary(no.language)
        if words is None or not words.has("end_denied", plain(no.quote.text)):
            continue
        if words_for("no_longer").search(no.quote.text):
            continue
        yes = next((c for c in claims if _follows(c, no)), None)
        if yes is not None:
            what = ", ".join(sorted(end.replace("_", " ") for end in no.purpose))
            yield Tension(
                kind="contradiction",
                message=f"The site is said to do nothing for {what}, and somebody on it does.",
                quotes=(no.quote, yes.quote),
                confidence=0.5,
            )
            return


def _moved_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """No data is said to go abroad, and another place says firmly that some does."""
    told = [c for c in claims if c.type == "transfer" and c.confidence >= _MOVED]
    for no in (c for c in told if c.polarity == "does_not" and not c.exceptions):
        for yes in (c for c in told if c.polarity == "does"):
            if yes.jurisdiction == no.jurisdiction and yes.area == no.area and yes.quote != no.quote:
                yield Tension(
                    kind="contradiction",
                    message="No data is said to go abroad, and another place sends some there.",
                    quotes=(no.quote, yes.quote),
                    confidence=0.5,
                )
                return


def _follows(yes: Claim, no: Claim) -> bool:
    done = yes.polarity == "does" and yes.type in ("purpose", "third_party_collection", "vendor_use")
    same = yes.jurisdiction == no.jurisdiction and yes.area == no.area and yes.quote != no.quote
    ends = {*no.purpose} & {*yes.purpose}
    if "targeted_advertising" in yes.purpose and "advertising" in no.purpose:
        ends.add("advertising")
    if no.data and "cookies" not in yes.data:
        return False  # of cookies alone
    return done and same and yes.confidence >= _FIRM and bool(ends & _pursued(no))


def _pursued(no: Claim) -> frozenset[str]:
    """The ends that whoever follows them on the site contradicts; marketing, where data is used for it."""
    return _PURSUED | ({"marketing"} if not no.data else frozenset())


def _answers(yes: Claim, no: Claim) -> bool:
    if no.purpose and not {*no.purpose} & {*yes.purpose}:
        return False  # of another end
    same = yes.jurisdiction == no.jurisdiction and yes.vendor == no.vendor and yes.area == no.area
    same = same and yes.signal == no.signal
    if no.type == "tracker_use" and not _means(no) & _means(yes):
        return False
    least = _LIKELY if no.type == "tracker_use" else _SURE
    if no.vendor is not None and _on_the_site(yes):
        least = _NAMED  # "Acme records … on our pages", where Acme is denied by its name
    return same and yes.quote != no.quote and yes.confidence >= least


def _on_the_site(claim: Claim) -> bool:
    words = vocabulary(claim.language)
    return words is not None and words.has("own_site", plain(claim.quote.text))


def _means(claim: Claim) -> frozenset[str]:
    """The means that a claim of tracking names, in its words."""
    words = vocabulary(claim.language)
    found = words.all("tracker_firm", plain(claim.quote.text)) if words is not None else ()
    return frozenset(match.group().rstrip("s") for match in found)


def _adverts_elsewhere(claims: Sequence[Claim]) -> Iterator[Tension]:
    for no in claims:
        at_large = no.type in ("sharing", "sale") and not no.exceptions
        if no.polarity != "does_not" or not (at_large or _not_followed(no)):
            continue
        for advert in claims:
            words = vocabulary(advert.language)
            if advert.type != "purpose" or advert.jurisdiction != no.jurisdiction or words is None:
                continue
            if words.has("any_site", plain(advert.quote.text)):
                denied = "Following visitors elsewhere" if _not_followed(no) else "Sharing or sale"
                yield Tension(
                    kind="contradiction",
                    message=f"{denied} is denied, and data is used for adverts on other sites.",
                    quotes=(no.quote, advert.quote),
                    confidence=0.6,
                )
                break


def _not_followed(no: Claim) -> bool:
    """Whether it says that visitors are not followed from site to site."""
    words = vocabulary(no.language)
    followed = no.type == "data_collected" and {*no.data} <= {"usage"} and {*no.exceptions} <= {"other"}
    return followed and words is not None and words.has("across_sites", plain(no.quote.text))


_INNER: Final = frozenset({"outsourcing", "joint_use"})
"""Recipients that many take for no third parties, and that a denial has to name as exceptions."""


def _given_after_all(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Sharing is denied but for some cases, and another place shares in a case that is none of them."""
    told = [c for c in claims if c.type == "sharing"]
    for no in told:
        if no.polarity == "does" or no.confidence < _SURE or "other" in no.exceptions:
            continue
        yes = next((c for c in told if c.polarity == "does" and _beyond(c, no)), None)
        if yes is not None:
            yield Tension(
                kind="contradiction",
                message="Sharing is denied but for named cases; another place tells of one not among them.",
                quotes=(no.quote, yes.quote),
                confidence=0.45,
            )
            return


def _given_for_adverts(claims: Sequence[Claim]) -> Iterator[Tension]:
    """The very data whose sharing is denied for whatever end, without exception, is given for adverts."""
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _SURE and not c.exceptions]
    for no in told:
        if no.polarity == "does" or no.purpose or no.object is None:
            continue
        yes = next((c for c in told if c.polarity == "does" and _for_adverts(c, no)), None)
        if yes is not None:
            yield Tension(
                kind="contradiction",
                message="Sharing is denied, and another place gives the same data for advertising.",
                quotes=(no.quote, yes.quote),
                confidence=0.65,
            )
            return


def _for_adverts(yes: Claim, no: Claim) -> bool:
    same = yes.object == no.object and yes.jurisdiction == no.jurisdiction and yes.quote != no.quote
    return same and bool({"advertising", "targeted_advertising"} & set(yes.purpose))


def _beyond(yes: Claim, no: Claim) -> bool:
    words = vocabulary(yes.language)
    if words is None or yes.jurisdiction != no.jurisdiction or yes.quote == no.quote:
        return False
    if words.has("exception_next", plain(yes.quote.text)):
        return False  # it makes the exception: "…はこの限りではありません"
    kinds = {*words.exceptions(plain(yes.quote.text))}
    return bool(kinds & _INNER) and not kinds & {*no.exceptions}


_LIKELY: Final = 0.6
"""Confidence of what a policy says that it may do."""
_ONLINE: Final = frozenset({"cookies", "device_id", "ip_address", "browsing_history", "ad_interaction"})


def _cookies_given(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Personal information is given to nobody, and what cookies hold is given to others."""
    told = [c for c in claims if c.type == "sharing" and c.confidence >= _LIKELY]
    for no in told:
        if no.polarity == "does" or no.exceptions == ("other",) or not _is_personal(no):
            continue
        yes = next((c for c in told if c.polarity == "does" and _online_given(c, no)), None)
        if yes is not None:
            yield Tension(
                kind="contradiction",
                message="Personal information is said to be given to nobody; what cookies hold is.",
                quotes=(no.quote, yes.quote),
                confidence=0.45,
            )
            return


def _online_given(yes: Claim, no: Claim) -> bool:
    same = yes.jurisdiction == no.jurisdiction and yes.quote.document == no.quote.document
    return same and yes.recipient is not None and bool(_ONLINE & {*yes.data}) and not yes.exceptions


TENSION = find
