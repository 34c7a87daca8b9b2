"""Consent calls of advertisers' pixels that concern only advertising: Meta and TikTok.

Meta: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (`fbq("consent", "revoke")`) and
…/data-processing-options (Limited Data Use: `dataProcessingOptions`, `dpo` of requests). TikTok:
https://business-api.tiktok.com/portal/docs (`ttq.holdConsent`, `grantConsent`, `revokeConsent`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from auditor.consent.bits import Unreadable

_TIKTOK: Final = {"holdConsent": False, "grantConsent": True, "revokeConsent": False}
_META: Final = {"grant": True, "revoke": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelCall:
    """What one call states; None for what it does not mention."""

    advertising: bool | None = None
    limited: bool | None = None
    """Whether Limited Data Use was requested; False if it was explicitly not."""
    words: str


def meta(given: Any) -> PixelCall:
    """Parse the arguments of `fbq`. Raises Unreadable if it is not a consent call."""
    match given:
        case ["consent", "grant" | "revoke" as verb, *_]:
            word = "granted" if _META[verb] else "revoked"
            return PixelCall(advertising=_META[verb], words=f"consent {word}")
        case ["dataProcessingOptions", list() as options, *_]:
            return _limited("LDU" in options)
        case _:
            raise Unreadable("it is no call about consent or data processing options")


def tiktok(given: Any) -> PixelCall:
    """Parse the name of a `ttq` method. Raises Unreadable if it is not a consent call."""
    match given:
        case [str() as method, *_] if method in _TIKTOK:
            words = {"holdConsent": "consent awaited", "grantConsent": "consent granted"}
            return PixelCall(advertising=_TIKTOK[method], words=words.get(method, "consent revoked"))
        case _:
            raise Unreadable("it is no consent call")


def ldu(raw: str) -> PixelCall:
    """Parse the `dpo` parameter of a request. Raises Unreadable for anything but LDU or an empty value."""
    if raw not in ("LDU", ""):
        raise Unreadable("it is not LDU")
    return _limited(raw == "LDU")


def _limited(asked: bool) -> PixelCall:  # noqa: FBT001 - an answer, not a switch
    return PixelCall(limited=asked, words=f"limited data use {'asked for' if asked else 'not asked for'}")


def last(calls: Iterable[PixelCall]) -> bool | None:
    """The combined result for advertising of calls in their order."""
    answers = [call.advertising for call in calls if call.advertising is not None]
    return answers[-1] if answers else None
