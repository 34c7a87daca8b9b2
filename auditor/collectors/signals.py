"""Consent strings and signals, raw: the responses of the page's consent interfaces, its calls to vendors'
scripts, and the parameters of its requests. They are interpreted when judging (auditor/consent).
"""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, get_args

from playwright.async_api import Error

from auditor.browser.collector import Watch
from auditor.browser.page import asking
from auditor.browser.traffic.consent_parameters import carried, sections
from auditor.model.observation import Signal, SignalKind

LIMIT: Final = 1_000
_MANY: Final = f"more than {LIMIT:,} consent calls: the rest was not recorded"
_RAW: Final = 8_192
_LOOK_S: Final = 5.0
_KINDS: Final = frozenset(get_args(SignalKind))

_LOOK: Final = """async () => {
  const found = [];
  const told = (kind, where, raw, applies, status, sections) => {
    if (typeof raw === "string" && raw) found.push({
      what: kind, where, raw: raw.slice(0, 8192), applies: typeof applies === "boolean" ? applies : null,
      status: status.filter((word) => typeof word === "string").map((word) => word.slice(0, 40)).join(","),
      sections: Array.isArray(sections) ? JSON.stringify(sections.slice(0, 30)) : "",
    });
  };
  const ask = (name, ...given) => {
    try { if (typeof window[name] === "function") window[name](...given); } catch { /* the page's own */ }
  };
  ask("__tcfapi", "getTCData", 2, (data) => {
    if (data) told("tcf", "__tcfapi", data.tcString, data.gdprApplies, [data.cmpStatus, data.eventStatus]);
  });
  ask("__uspapi", "getUSPData", 1, (data) => {
    if (data) told("usp", "__uspapi", data.uspString, null, []);
  });
  ask("__gpp", "ping", (data) => {
    if (!data) return;
    told("gpp", "__gpp", data.gppString, null, [data.cmpStatus, data.signalStatus], data.applicableSections);
  });
  await null;
  return {then: undefined, found};  // a page may have made every object one that promises
}"""


class Signals:
    """Keeps each distinct signal once per step and place."""

    name = "signals"
    init_script = (Path(__file__).parent / "signals.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._signals: dict[Signal, Signal] = {}
        """Keyed by the signal without its time."""
        self._calls: list[Signal] = []
        """Calls are all kept, since a page may withdraw consent and give it again with the same call."""

    async def start(self, watch: Watch) -> None:
        """Listen to the hooks; the interfaces are queried when a step has settled."""
        watch.be_told("signal", lambda report: self._told(report, watch))
        watch.be_told("signals_flood", lambda _: watch.journal.gap("signals", _MANY))

    async def look(self, watch: Watch) -> None:
        """Query the page's consent interfaces; those that do not answer at once are not waited for."""
        if watch.page is None or watch.page.is_closed():
            return
        try:
            found = await asyncio.wait_for(asking.promised(watch.page.main_frame, _LOOK), _LOOK_S)
        except (Error, TimeoutError):
            watch.journal.gap("signals", "the page's consent interfaces could not be asked")
            return
        for answer in found["found"] if isinstance(found, dict) else ():
            self._told(answer | {"frame": watch.page.url}, watch)

    async def finish(self, watch: Watch) -> Iterable[Signal]:
        """What interfaces reported, then what requests carried."""
        for exchange in watch.exchanges.all():
            for signal in carried(exchange):
                self._add(signal)
        if len(self._signals) >= LIMIT:
            watch.journal.gap("signals", f"more than {LIMIT:,} consent signals: the rest was not recorded")
        return [*self._calls, *self._signals.values()]

    def _told(self, report: Mapping[str, Any], watch: Watch) -> None:
        if report["what"] not in _KINDS:
            return
        applies = report.get("applies")
        signal = Signal(
            kind=report["what"],
            raw=str(report["raw"])[:_RAW],
            where=str(report["where"])[:_RAW],
            step=watch.journal.step,
            frame_url=str(report.get("frame", ""))[:_RAW],
            at_s=watch.journal.at_s(),
            applies=applies if isinstance(applies, bool) else None,
            status=str(report.get("status", ""))[:100].strip(","),
            sections=sections(str(report.get("sections", ""))),
        )
        if not signal.kind.endswith("_consent"):
            self._add(signal)
        elif len(self._calls) < LIMIT:
            self._calls.append(signal)
        else:
            watch.journal.gap("signals", _MANY)

    def _add(self, signal: Signal) -> None:
        if len(self._signals) < LIMIT:
            self._signals.setdefault(replace(signal, at_s=0.0), signal)


COLLECTOR = Signals
