"""What a site says of Global Privacy Control at the address that the specification keeps for it.

https://www.w3.org/TR/gpc/#gpc-support-resource: `/.well-known/gpc.json`, an object of JSON whose `gpc` is
true or false, and `lastUpdate` the day of it. Anything else says nothing: a page that is shown for whatever
is not there, too.
"""

import json
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urljoin

from auditor.browser import fetch
from auditor.browser.program.chromium import OpenBrowser
from auditor.model.observation import Gap, Signal
from auditor.model.site import Vantage
from auditor.model.visit import Visit

PATH: Final = "/.well-known/gpc.json"
_LONGEST: Final = 8_192
_ANSWERED: Final = range(400, 500)
"""Statuses that say that it is not there (RFC 9110, section 15.5)."""


async def asked(browser: OpenBrowser, visit: Visit, vantage: Vantage) -> Visit:
    """`visit` with what its site says there; where nobody could tell, with a gap."""
    if not visit.reached:
        return visit
    url = urljoin(visit.final_url or visit.entry, PATH)
    answer = await fetch.fetch_bytes(browser, url, vantage)
    if answer.failure and answer.status not in _ANSWERED:
        gap = Gap(what="gpc_well_known", reason=f"{url}: {answer.failure}")
        return replace(visit, gaps=(*visit.gaps, gap))
    said = read(answer.content) if answer.failure is None else None
    if said is None:
        return visit
    return replace(visit, signals=(*visit.signals, Signal(kind="gpc_well_known", raw=said, where=answer.url)))


def read(content: bytes) -> str | None:
    """The resource as compact JSON of what counts in it; None where it is none."""
    try:
        found: Any = json.loads(content[: _LONGEST + 1]) if len(content) <= _LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("gpc"), bool):
        return None
    updated = found.get("lastUpdate")
    day = {"lastUpdate": updated[:40]} if isinstance(updated, str) else {}
    return json.dumps({"gpc": found["gpc"], **day})
