"""Consent strings and signals, raw: what the page's interfaces answer and what its requests carry.

IAB TCF v2 `__tcfapi`, IAB GPP `__gpp`, IAB US Privacy `__uspapi`; Google consent mode's `gcs` and `gcd`.
"""

import asyncio
from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from playwright.async_api import Error

from auditor.browser.collector import Watch
from auditor.browser.exchange import Exchange
from auditor.model.observation import Signal

LIMIT: Final = 500
_RAW: Final = 8_192
_LOOK_S: Final = 5.0

_PARAMETERS: Final = {
    "gcs": "gcs",
    "gcd": "gcd",
    "gdpr_consent": "tcf",
    "gpp": "gpp",
    "us_privacy": "usp",
}

_LOOK: Final = """async () => {
  const found = [];
  const ask = (name, kind, command, version, read) => {
    if (typeof window[name] !== "function") return;
    try {
      window[name](command, version, (data) => {
        const raw = data && read(data);
        if (typeof raw === "string" && raw) found.push([kind, raw.slice(0, 8192), name]);
      });
    } catch { /* the page's own code */ }
  };
  ask("__tcfapi", "tcf", "getTCData", 2, (data) => data.tcString);
  ask("__uspapi", "usp", "getUSPData", 1, (data) => data.uspString);
  if (typeof window.__gpp === "function") {
    try {
      window.__gpp("ping", (data) => {
        const raw = data && data.gppString;
        if (typeof raw === "string" && raw) found.push(["gpp", raw.slice(0, 8192), "__gpp"]);
      });
    } catch { /* the page's own code */ }
  }
  await null;
  return found;
}"""


class Signals:
    """Each different signal once a step and place."""

    name = "signals"
    init_script = ""

    def __init__(self) -> None:
        self._signals: dict[Signal, None] = {}

    async def start(self, watch: Watch) -> None:
        """The interfaces are asked when a step has settled."""

    async def look(self, watch: Watch) -> None:
        """Ask the page's consent interfaces; those that answer later than at once are not waited for."""
        if watch.page is None or watch.page.is_closed():
            return
        try:
            found = await asyncio.wait_for(watch.page.evaluate(_LOOK), _LOOK_S)
        except (Error, TimeoutError):
            watch.journal.gap("signals", "the page's consent interfaces could not be asked")
            return
        for kind, raw, where in found:
            self._add(Signal(kind=kind, raw=raw, where=where, step=watch.journal.step))

    async def finish(self, watch: Watch) -> Iterable[Signal]:
        """What was asked, then what requests carried."""
        for exchange in watch.exchanges.all():
            for signal in _carried(exchange):
                self._add(signal)
        return list(self._signals)

    def _add(self, signal: Signal) -> None:
        if len(self._signals) < LIMIT:
            self._signals.setdefault(signal)


def _carried(exchange: Exchange) -> Iterable[Signal]:
    try:
        parts = urlsplit(exchange.url)
        query = parse_qsl(parts.query, max_num_fields=400)
    except ValueError:
        return
    where = f"{parts.scheme}://{parts.netloc}{parts.path}"[:_RAW]
    for name, value in query:
        kind = _PARAMETERS.get(name.lower())
        if kind is not None and value:
            yield Signal(kind=kind, raw=value[:_RAW], where=where, step=exchange.step)  # type: ignore[arg-type] # the table's words are the model's


COLLECTOR = Signals
