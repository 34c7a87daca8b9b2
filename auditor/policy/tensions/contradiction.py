"""One place denies what another states."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, ClaimType, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Personal data that identifies nobody, denials beside the deed, adverts elsewhere beside "not shared"."""
    yield from _identifying(claims)
    yield from _denied_and_done(claims)
    yield from _adverts_elsewhere(claims)


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


def _denied_and_done(claims: Sequence[Claim]) -> Iterator[Tension]:
    for kind, name in (("cookie_use", "cookies"), ("sale", "the sale of data"), ("vendor_use", "a service")):
        for no in _of(claims, kind, "does_not"):
            for yes in _of(claims, kind, "does"):
                same = no.jurisdiction == yes.jurisdiction and no.vendor == yes.vendor
                if same and not no.exceptions and no.quote != yes.quote and yes.confidence >= 0.7:  # noqa: PLR2004 -- sure
                    yield Tension(
                        kind="contradiction",
                        message=f"One place denies {name}{f' ({no.vendor})' if no.vendor else ''}, another states it.",
                        quotes=(no.quote, yes.quote),
                        confidence=0.65,
                    )
                    break


def _of(claims: Sequence[Claim], kind: str, polarity: str) -> list[Claim]:
    wanted: ClaimType = kind  # type: ignore[assignment]  # the three names above are claim types
    return [c for c in claims if c.type == wanted and c.polarity == polarity]


def _adverts_elsewhere(claims: Sequence[Claim]) -> Iterator[Tension]:
    for no in claims:
        if no.type not in ("sharing", "sale") or no.polarity != "does_not" or no.exceptions:
            continue
        for advert in claims:
            words = vocabulary(advert.language)
            if advert.type != "purpose" or advert.jurisdiction != no.jurisdiction or words is None:
                continue
            if words.has("any_site", plain(advert.quote.text)):
                yield Tension(
                    kind="contradiction",
                    message="Sharing or sale is denied, and data is used for adverts on other sites.",
                    quotes=(no.quote, advert.quote),
                    confidence=0.6,
                )
                break


TENSION = find
