"""Consent strings and signals that requests carry, in their URL or in a JSON body.

IAB TCF (`gdpr`, `gdpr_consent`, https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-
Consent-Framework, "URL-based services"), Google's Additional Consent, IAB GPP (`gpp`, `gpp_sid`) and US
Privacy (`us_privacy`), OpenRTB 2.6 (`consent`, `us_privacy`, `gpp`); Google's `gcs`, `gcd`, `npa`, `rdp`;
Microsoft's `asc`; Meta's `dpo`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import unquote, urlsplit

from auditor.browser.traffic.exchange import Exchange
from auditor.model.observation import Signal, SignalKind

_RAW: Final = 8_192
_MOST: Final = 40
"""Maximum number of signals per request."""
_PARAMETERS: Final[dict[str, SignalKind]] = {
    "gcs": "gcs",
    "gcd": "gcd",
    "npa": "npa",
    "rdp": "rdp",
    "gdpr": "gdpr",
    "gdpr_consent": "tcf",
    "addtl_consent": "addtl_consent",
    "gpp": "gpp",
    "gpp_sid": "gpp_sid",
    "us_privacy": "usp",
    "dpo": "ldu",
    "asc": "asc",
}
_NAMED: Final = re.compile(
    r"[?&;](gcs|gcd|npa|rdp|gdpr|gdpr_consent|addtl_consent|gpp|gpp_sid|us_privacy|dpo|asc)=([^&;#?]{1,8192})",
    re.IGNORECASE,
)
_SHORT: Final[dict[SignalKind, re.Pattern[str]]] = {
    "npa": re.compile(r"[01]"),
    "rdp": re.compile(r"[01]"),
    "gdpr": re.compile(r"[01]"),
    "asc": re.compile(r"[GD]"),
    "ldu": re.compile(r"LDU"),
    "gcs": re.compile(r"G1.{2}"),
}
"""The values that short parameter names must have to count, because others use these names too."""
_IN_JSON: Final = re.compile(
    r"\"(consent|consent_string|consentString|gdpr_consent|tcString|us_privacy|gpp)\"\s{0,4}:\s{0,4}\"([A-Za-z0-9._~-]{4,8192})\""
)
_NUMBER: Final = re.compile(r"(?<![-0-9])[0-9]{1,3}(?![0-9])")
_JSON_KINDS: Final[dict[str, SignalKind]] = {"us_privacy": "usp", "gpp": "gpp"}
_TC_STRING: Final = re.compile(r"C[A-Za-z0-9_-]{30,}(?:\.[A-Za-z0-9_.-]*)?")


def carried(exchange: Exchange) -> Iterator[Signal]:
    """The signals of a request, without duplicates."""
    found = [*_in_address(exchange), *_in_body(exchange)][:_MOST]
    if not found:
        return
    applies = next((raw == "1" for kind, raw in found if kind == "gdpr"), None)
    ids = next((raw for kind, raw in found if kind == "gpp_sid"), "")
    base = Signal(
        kind="tcf",
        raw="",
        where=_place(exchange.url),
        step=exchange.step,
        frame_url=exchange.document_url[:_RAW],
        at_s=exchange.at_s,
    )
    kinds = {kind for kind, _ in found}
    for kind, raw in dict.fromkeys(found):
        if (kind == "gdpr" and "tcf" in kinds) or (kind == "gpp_sid" and "gpp" in kinds):
            continue  # reported with the string
        yield replace(
            base,
            kind=kind,
            raw=raw,
            applies=applies if kind in ("tcf", "addtl_consent") else None,
            sections=sections(ids) if kind == "gpp" else (),
        )


def _in_address(exchange: Exchange) -> Iterator[tuple[SignalKind, str]]:
    for name, value in _NAMED.findall(exchange.url):
        kind = _PARAMETERS[name.lower()]
        raw = unquote(value)[:_RAW]
        if kind not in _SHORT or _SHORT[kind].fullmatch(raw):
            yield kind, raw


def _in_body(exchange: Exchange) -> Iterator[tuple[SignalKind, str]]:
    if exchange.body and exchange.body.lstrip()[:1] in ("{", "["):
        for name, raw in _IN_JSON.findall(exchange.body):
            kind = _JSON_KINDS.get(name, "tcf")
            if kind != "tcf" or _TC_STRING.fullmatch(raw):
                yield kind, raw


def sections(words: str) -> tuple[int, ...]:
    """The GPP section ids in a list of any notation; -1, which stands for none, is left out."""
    return tuple(map(int, _NUMBER.findall(words)[:30]))


def _place(url: str) -> str:
    """The URL without identifying parts: no query and no path parameters."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url[:100]
    return f"{parts.scheme}://{parts.netloc}{parts.path.partition(';')[0]}"[:_RAW]
