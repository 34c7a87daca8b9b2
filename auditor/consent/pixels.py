"""Consent calls of advertisers' pixels that speak of advertising alone: Meta and TikTok.

Meta: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (`fbq("consent", "revoke")`) and
…/data-processing-options (Limited Data Use: `dataProcessingOptions`, `dpo` of requests).
TikTok: https://business-api.tiktok.com/portal/docs (`ttq.holdConsent`, `grantConsent`, `revokeConsent`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from auditor.consent.bits import Unreadable

_TIKTOK: Final = {"holdConsent": False, "grantConsent": True, "revokeConsent": False}
_META: Final = {"grant": True, "revoke": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelCall:
    """What one call says; None: it does not speak of it."""

    advertising: bool | None = None
    limited: bool | None = None
    """Limited Data Use was asked for; False: explicitly not."""
    words: str


def meta(given: Any) -> PixelCall:
    """Arguments of `fbq`. Raises Unreadable for what is no consent call."""
    match given:
        case ["consent", "grant" | "revoke" as verb, *_]:
            word = "granted" if _META[verb] else "revoked"
            return PixelCall(advertising=_META[verb], words=f"consent {word}")
        case ["dataProcessingOptions", list() as options, *_]:
            return _limited("LDU" in options)
        case _:
            raise Unreadable("it is no call about consent or data processing options")


def tiktok(given: Any) -> PixelCall:
    """Name of the method of `ttq`. Raises Unreadable for what is no consent call."""
    match given:
        case [str() as method, *_] if method in _TIKTOK:
            words = {"holdConsent": "consent awaited", "grantConsent": "consent granted"}
            return PixelCall(advertising=_TIKTOK[method], words=words.get(method, "consent revoked"))
        case _:
            raise Unreadable("it is no consent call")


def ldu(raw: str) -> PixelCall:
    """`dpo` of a request. Raises Unreadable for anything but LDU or nothing."""
    if raw not in ("LDU", ""):
        raise Unreadable("it is not LDU")
    return _limited(raw == "LDU")


def _limited(asked: bool) -> PixelCall:  # noqa: FBT001 - an answer, not a switch
    return PixelCall(limited=asked, words=f"limited data use {'asked for' if asked else 'not asked for'}")


def last(calls: Iterable[PixelCall]) -> bool | None:
    """What calls, in their order, come to for advertising."""
    answers = [call.advertising for call in calls if call.advertising is not None]
    return answers[-1] if answers else None
