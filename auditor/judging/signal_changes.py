"""What privacy signals changed, vendor by vendor, for the judgement."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.model.case import Case
from auditor.model.change import SignalChange
from auditor.model.seen import Window, before_choice, cookies
from auditor.model.signalled import Change, Sent, changes, windows


def changed(cases: Sequence[Case]) -> tuple[SignalChange, ...]:
    """The changes for each vantage and each signal sent there."""
    return tuple(
        each for case in cases for signal in _SIGNALS for each in _of(case, signal, alone=len(cases) == 1)
    )


_SIGNALS: tuple[Sent, ...] = ("gpc", "dnt")


def _of(case: Case, signal: Sent, *, alone: bool) -> Iterator[SignalChange]:
    sent, without = windows(case, signal), before_choice(case)
    vantage = None if alone or not case.visits else case.visits[0].vantage.id
    for change in changes(case, signal, sent) if sent else ():
        group = change.without
        yield SignalChange(
            signal=signal,
            vendor=group.vendor or group.key,
            vendor_name=group.name,
            category=group.requests[0].facts.category,
            requests_without=len(group.requests),
            requests_with=len(change.with_it),
            visits_without=change.looked,
            visits_with=len(sent),
            identifiers_without=change.names,
            identifiers_with=change.left_names,
            marks=change.marks,
            cookies_without=_kept(case, without, change),
            cookies_with=_kept(case, sent, change),
            vantage=vantage,
        )


def _kept(case: Case, seen: Iterable[Window], change: Change) -> tuple[str, ...]:
    vendor = change.without.vendor
    if vendor is None:
        return ()
    names = (item.cookie.name for item in cookies(case, seen) if item.facts.vendor == vendor)
    return tuple(dict.fromkeys(names))[:20]
