"""Read a site's statement on Global Privacy Control from its well-known URL.

https://www.w3.org/TR/gpc/#gpc-support-resource: `/.well-known/gpc.json`, a JSON object whose `gpc` is true
or false and whose `lastUpdate` is a date. Anything else says nothing, including a page that the site serves
for whatever does not exist.
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
"""Status codes that mean that the resource does not exist (RFC 9110, section 15.5)."""


async def asked(browser: OpenBrowser, visit: Visit, vantage: Vantage) -> Visit:
    """`visit` with what its site states there, or with a gap where that could not be determined."""
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
    """The relevant fields of the resource as compact JSON; None where it is not a valid one."""
    try:
        found: Any = json.loads(content[: _LONGEST + 1]) if len(content) <= _LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("gpc"), bool):
        return None
    updated = found.get("lastUpdate")
    day = {"lastUpdate": updated[:40]} if isinstance(updated, str) else {}
    return json.dumps({"gpc": found["gpc"], **day})
