"""Decodes one signal according to its kind."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from auditor.consent import google, gpp, pixels, tcf, usp
from auditor.consent.bits import Unreadable
from auditor.consent.strings import name_of, of_section, of_tcf, of_usp, uses
from auditor.model.observation import Signal, SignalKind
from auditor.model.said import Framework, Said, Use

_UNLOADED: Final = frozenset({"stub", "loading", "error", "not ready", "not_ready", "hidden_not_ready"})
_FRAMEWORK: Final[Mapping[SignalKind, Framework]] = {
    "tcf": "tcf", "gdpr": "tcf", "gpp": "gpp", "gpp_sid": "gpp", "usp": "usp",
    "gcs": "google", "gcd": "google", "npa": "google", "rdp": "google",
    "addtl_consent": "google", "google_consent": "google",
    "asc": "microsoft", "uet_consent": "microsoft", "ldu": "meta", "meta_consent": "meta",
    "tiktok_consent": "tiktok", "gpc_well_known": "gpc",
    "gpc_shown": "gpc",
}  # fmt: skip
_CALLS: Final = frozenset({"google_consent", "uet_consent", "meta_consent", "tiktok_consent"})


def said(signal: Signal) -> Said:
    """Decode one signal. Never raises: an unreadable signal comes with the reason."""
    base = Said(
        kind=signal.kind,
        framework=_FRAMEWORK[signal.kind],
        words="",
        applies=signal.applies,
        holds=_loaded(signal.status) and signal.kind not in _CALLS,
        where=signal.where,
        step=signal.step,
        frame_url=signal.frame_url,
        at_s=signal.at_s,
    )
    try:
        return _READERS[signal.kind](base, signal)
    except Unreadable as problem:
        return replace(base, readable=False, holds=False, words=f"not readable: {problem}")


def given(raw: str) -> Any:
    """Parse the arguments of a call. Raises Unreadable if they are not JSON."""
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise Unreadable("the call is no JSON") from None


def _loaded(status: str) -> bool:
    return not any(word in _UNLOADED for word in status.lower().split(","))


def _tcf(base: Said, signal: Signal) -> Said:
    return of_tcf(base, tcf.decode(signal.raw))


def _usp(base: Said, signal: Signal) -> Said:
    return of_usp(base, usp.decode(signal.raw))


def _gpp(base: Said, signal: Signal) -> Said:
    """Combine the sections; if some are in force, only those decide."""
    string = gpp.decode(signal.raw)
    words = [f"{name_of(section)}: {of_section(base, section).words}" for section in string.sections.values()]
    words += [f"section {number} not readable: {why}" for number, why in string.unread.items()]
    inforce = [
        each for number, each in string.sections.items() if not signal.sections or number in signal.sections
    ]
    parts = [of_section(base, section) for section in inforce]
    granted = tuple(dict.fromkeys(use for part in parts for use in part.granted))
    denied = tuple(dict.fromkeys(use for part in parts for use in part.denied if use not in granted))
    consent = any(part.asks == "consent" and (part.granted or part.denied) for part in parts)
    return replace(
        base,
        granted=granted,
        denied=denied,
        asks="consent" if consent else "opt_out",
        words="; ".join(words) or "no section",
        facts={key: value for part in parts for key, value in part.facts.items()},
    )


def _mode(read: Callable[[str], google.Mode]) -> "_Reader":
    def reader(base: Said, signal: Signal) -> Said:
        mode = read(signal.raw)
        return replace(base, words=mode.words, **uses({google.TYPES[n]: s for n, s in mode.states.items()}))

    return reader


def _call(base: Said, signal: Signal) -> Said:
    found = google.call(given(signal.raw))
    told = uses({google.TYPES[name]: state for name, state in found.states.items()})
    return replace(base, words=found.words, **told)


def _pixel(read: Callable[[Any], pixels.PixelCall]) -> "_Reader":
    def reader(base: Said, signal: Signal) -> Said:
        return _of_pixel(base, read(given(signal.raw)))

    return reader


def _of_pixel(base: Said, found: pixels.PixelCall) -> Said:
    if found.limited is not None:
        limits = uses({"sale": False if found.limited else None})
        return replace(base, asks="opt_out", words=found.words, **limits)
    return replace(base, words=found.words, **uses({"advertising": found.advertising}))


def _flag(yes: str, no: str, use: Use | None = None) -> "_Reader":
    """Read a parameter that is 1 or 0, where 1 denies `use`."""

    def reader(base: Said, signal: Signal) -> Said:
        if signal.raw not in ("0", "1"):
            raise Unreadable("it is neither 0 nor 1")
        on = signal.raw == "1"
        denied = (use,) if use and on else ()
        return replace(base, asks="opt_out", words=yes if on else no, denied=denied)

    return reader


def _asc(base: Said, signal: Signal) -> Said:
    state = {"G": True, "D": False}.get(signal.raw)
    if state is None:
        raise Unreadable("it is neither G nor D")
    return replace(
        base, words=f"ad_storage {'granted' if state else 'denied'}", **uses({"advertising": state})
    )


def _additional(base: Said, signal: Signal) -> Said:
    number = google.additional(signal.raw)
    return replace(base, words=f"consent to {number:,} of Google's further ad technology providers")


def _well_known(base: Said, signal: Signal) -> Said:
    """https://www.w3.org/TR/gpc/#gpc-support-resource."""
    found = given(signal.raw)
    acts = isinstance(found, dict) and found.get("gpc") is True
    return replace(base, words=f"says that the site {'acts' if acts else 'does not act'} on the signal")


def _plain(base: Said, signal: Signal) -> Said:
    return replace(base, words=f"says {signal.raw[:40]}")


_Reader = Callable[[Said, Signal], Said]

_READERS: Final[Mapping[SignalKind, _Reader]] = {
    "tcf": _tcf,
    "gpp": _gpp,
    "usp": _usp,
    "gcs": _mode(google.gcs),
    "gcd": _mode(google.gcd),
    "gpc_well_known": _well_known,
    "gpc_shown": lambda base, signal: replace(base, words=f"the page shows “{signal.raw[:120]}”"),
    "gdpr": _flag("says that the GDPR applies", "says that the GDPR does not apply"),
    "gpp_sid": _plain,
    "addtl_consent": _additional,
    "npa": _flag("personalised advertising denied", "says nothing against it", "personalised_advertising"),
    "rdp": _flag("restricted data processing asked for", "not asked for", "sale"),
    "ldu": lambda base, signal: _of_pixel(base, pixels.ldu(signal.raw)),
    "asc": _asc,
    "google_consent": _call,
    "uet_consent": _call,
    "meta_consent": _pixel(pixels.meta),
    "tiktok_consent": _pixel(pixels.tiktok),
}
