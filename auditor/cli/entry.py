"""How `auditor vendors` shows an entry of the catalogue."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from auditor.model.vendor import CookiePattern, Vendor, VendorOptOut
from auditor.model.wording import count
from auditor.reports.parts.lines import Lines
from auditor.vendors.lookup import Match

HOUR_S = 3_600.0
DAY_S = 24 * HOUR_S


def entry_row(vendor: Vendor) -> dict[str, Any]:
    """Every field of the entry, for JSON."""
    return asdict(vendor)


def entry_lines(match: Match, lines: Lines) -> Iterator[str]:
    """The entry as lines of text, for people."""
    vendor = match.vendor
    place = f", {vendor.country}" if vendor.country else ""
    yield lines.styled(f"{vendor.name} ({vendor.company}{place})", "bold")
    for label, text in (
        ("shown     ", match.why),
        ("which is  ", _cookie(match.cookie) if match.cookie else ""),
        ("category  ", vendor.category.replace("_", " ")),
        ("family    ", vendor.family or ""),
        ("known as  ", ", ".join(vendor.aliases)),
        ("domains   ", ", ".join(vendor.domains)),
        ("addresses ", ", ".join((*vendor.paths, *vendor.beside))),
        ("run by    ", "its users too, on machines of their own" if vendor.self_hosted else ""),
        ("serves    ", ", ".join(vendor.serves)),
        ("policy    ", vendor.policy_url or ""),
    ):
        if text:
            yield from lines.hanging(f"  {label}", text)
    for cookie in vendor.cookies:
        yield from lines.hanging("  cookie    ", _cookie(cookie))
    for way in vendor.opt_outs:
        yield from lines.hanging("  opt-out   ", _opt_out(way))
    for source in vendor.sources:
        yield from lines.hanging("  source    ", source)


def _cookie(cookie: CookiePattern) -> str:
    said = [
        cookie.purpose,
        _lifetime(cookie.lifetime_s),
        "tells visitors apart" if cookie.identifier else "",
        "remembers an opt-out" if cookie.opt_out else "",
        "remembers the visitor's choice" if cookie.consent_record else "",
        f"on {', '.join(cookie.domains)}" if cookie.domains else "",
    ]
    return f"{cookie.name}: {', '.join(filter(None, said))}"


def _lifetime(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds >= DAY_S:
        return count(round(seconds / DAY_S), "day")
    return (
        count(round(seconds / HOUR_S), "hour") if seconds >= HOUR_S else count(round(seconds / 60), "minute")
    )


def _opt_out(way: VendorOptOut) -> str:
    address = f"{way.url or ''}{'?' if way.query else ''}{way.query or ''}"
    writes = f"writes {', '.join(way.writes)}" if way.writes else ""
    return ", ".join(filter(None, (way.mechanism.replace("_", " "), address, writes)))
