"""Hosts that a page names to the browser without requesting anything from them: `preconnect` and
`dns-prefetch` in its links and headers (https://html.spec.whatwg.org/#link-type-preconnect,
https://www.rfc-editor.org/rfc/rfc8288), and payment methods, whose manifests headed browsers fetch.

No network event reports them. A connection reveals the visitor's IP address to the host, and nothing else is
known to be sent there.
"""

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.browser.page import asking
from auditor.browser.traffic.exchange import Exchange, header
from auditor.browser.traffic.link_header import named

_LOOK: Final = (Path(__file__).parent / "hints.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0
ICON: Final = "icon"
PRERENDER: Final = "prerender"
KINDS: Final = {"preconnect": "preconnect", "dns-prefetch": "dns_prefetch", "payment": "payment"}
"""The name in links and hooks, and the one in recorded requests."""
HINTED: Final = "only hinted: no request was seen to go there"


async def of_frame(frame: Frame) -> list[tuple[str, str]]:
    """The hints in the links of `frame` as kind and URL; empty where it cannot be queried."""
    try:
        found: list[Any] = await asyncio.wait_for(asking.ask(frame, _LOOK), _LOOK_S)
    except (Error, TimeoutError):
        return []
    return [(str(kind), str(url)) for kind, url in found]


def of_headers(exchanges: Iterable[Exchange]) -> Iterator[tuple[str, str, Exchange]]:
    """The hints in the `Link` headers of document responses, including early hints."""
    for exchange in exchanges:
        if exchange.type != "Document":
            continue
        answer = exchange.answer_extra or {"headers": exchange.answer.headers if exchange.answer else None}
        for link in (*named(exchange.early), *named(header(answer, "link"))):
            if link.rel in KINDS:
                yield link.rel, link.url, exchange
