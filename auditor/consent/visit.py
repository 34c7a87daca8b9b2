"""Decodes all signals of a visit: each one separately, and the combined result of calls."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from auditor.consent import google, pixels
from auditor.consent.bits import Unreadable
from auditor.consent.read import given, said
from auditor.consent.strings import uses
from auditor.model.observation import Signal
from auditor.model.said import Said, Use


def all_said(signals: Iterable[Signal]) -> Iterator[Said]:
    """Yield each signal separately, then the combined result of the calls of each step and document."""
    groups: dict[tuple[str, str, str], list[Signal]] = {}
    for signal in signals:
        yield said(signal)
        if signal.kind in _OUTCOMES:
            groups.setdefault((signal.kind, signal.step, signal.frame_url), []).append(signal)
    for calls in groups.values():
        yield from _come_to(calls)


def _come_to(calls: list[Signal]) -> Iterator[Said]:
    first, last = calls[0], calls[-1]
    states = _OUTCOMES[first.kind](calls)
    if any(state is not None for state in states.values()):
        yield replace(
            said(first),
            **uses(states),
            readable=True,
            holds=True,
            at_s=last.at_s,
            words="in the end " + _listed(states),
            facts={"calls": str(len(calls))},
        )


def _listed(states: Mapping[Use, bool | None]) -> str:
    words = {True: "granted", False: "denied", None: "not known"}
    return ", ".join(f"{use.replace('_', ' ')} {words[state]}" for use, state in states.items())


def _google_outcome(calls: Iterable[Signal]) -> dict[Use, bool | None]:
    states = google.outcome(_each(google.call, calls)).states
    return {google.TYPES[name]: state for name, state in states.items()}


def _uet_outcome(calls: Iterable[Signal]) -> dict[Use, bool | None]:
    return {use: state for use, state in _google_outcome(calls).items() if use == "advertising"}


def _meta_outcome(calls: Iterable[Signal]) -> dict[Use, bool | None]:
    return {"advertising": pixels.last(_each(pixels.meta, calls))}


def _tiktok_outcome(calls: Iterable[Signal]) -> dict[Use, bool | None]:
    return {"advertising": pixels.last(_each(pixels.tiktok, calls))}


def _each(read: Callable[[Any], Any], calls: Iterable[Signal]) -> Iterator[Any]:
    for signal in calls:
        try:
            yield read(given(signal.raw))
        except Unreadable:
            continue


_OUTCOMES: Final[Mapping[str, Callable[[list[Signal]], dict[Use, bool | None]]]] = {
    "google_consent": _google_outcome,
    "uet_consent": _uet_outcome,
    "meta_consent": _meta_outcome,
    "tiktok_consent": _tiktok_outcome,
}
