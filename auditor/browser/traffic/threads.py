"""All requests of a visit in the order in which they were sent, limited in number and size."""

import secrets
from collections.abc import Iterator
from typing import Any, Final

from auditor.browser.program.allowance import Allowance
from auditor.browser.traffic import bodies
from auditor.browser.traffic.exchange import Exchange, Thread, host_asked, join
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import Params

LIMIT: Final = 20_000
URL: Final = 8_192
"""Maximum characters kept of a URL."""
_BODIES: Final = 24_000_000
_HEADERS: Final = 48_000_000
"""Maximum characters of all bodies, and of all headers, of a visit."""
_HEADER: Final = 12
"""Characters counted for a header in addition to its name and value."""
_COOKIES: Final = 32_768
"""Maximum characters kept of one response's Set-Cookie lines once headers are no longer kept whole."""
_MANY: Final = f"more than {LIMIT:,} requests: the rest was not recorded"
_LONG: Final = "more was sent in bodies than a visit keeps: later ones are cut short"
_WIDE: Final = "more headers came than a visit keeps: those of later requests are missing"


class Threads:
    """Requests by their ids; each is a sequence of hops."""

    def __init__(self, journal: Journal, initiators: Initiators) -> None:
        self._journal = journal
        self._initiators = initiators
        self._threads: dict[str, Thread] = {}
        self._order: list[Exchange] = []
        self._unique = secrets.token_hex(4)
        self._bodies = Allowance(_BODIES)
        self._headers = Allowance(_HEADERS)
        self._cookies = Allowance(_HEADERS)

    def all(self) -> Iterator[Exchange]:
        """Every exchange, with its raw headers."""
        for thread in self._threads.values():
            join(thread)
        return iter(self._order)

    def orphans(self) -> dict[str, str]:
        """The ids of requests known only from their raw headers, with their hosts."""
        return {
            id_: host_asked(thread)
            for id_, thread in self._threads.items()
            if not thread.hops and host_asked(thread)
        }

    def has(self, id_: str) -> bool:
        """Whether anything is known of a request with this id."""
        return id_ in self._threads

    def thread(self, id_: str) -> Thread | None:
        """The thread of this id, created if necessary; None where the limit is reached."""
        if len(self._order) >= LIMIT or len(self._threads) >= LIMIT * 2:
            self._journal.gap("requests", _MANY)
            return self._threads.get(id_)
        return self._threads.setdefault(id_, Thread())

    def last(self, id_: str) -> Exchange | None:
        """The latest hop of this id."""
        thread = self._threads.get(id_)
        return thread.hops[-1] if thread and thread.hops else None

    def add(self, thread: Thread, initiator: Params | None, **known: Any) -> Exchange | None:
        """Add a hop with its `known` fields; None where the limit is reached."""
        if len(self._order) >= LIMIT:
            return None
        journal = self._journal
        for address in ("url", "page_url", "document_url"):
            known[address] = known[address][:URL]
        self._initiators.asked(known["url"])
        exchange = Exchange(
            id=f"{self._unique}.{len(self._order) + 1}",
            initiator=self._initiators.place_of(initiator or {}, known["document_url"]),
            initiator_type=(initiator or {}).get("type", ""),
            at_s=journal.at_s(),
            wall=journal.wall(),
            step=journal.step,
            **known,
        )
        thread.hops.append(exchange)
        self._order.append(exchange)
        return exchange

    def body(self, text: str | None, so_far: int = 0) -> str | None:
        """The part of a body that is kept, where `so_far` characters of it are kept already."""
        if not text:
            return text
        kept = self._bodies.cut(text, max(bodies.MOST - so_far, 0))
        if self._bodies.spent:
            self._journal.gap("requests", _LONG)
        return kept

    def weighed(self, message: Params) -> Params:
        """`message` with the headers that are kept: Set-Cookie is kept longer than all others."""
        headers = message.get("headers") or {}
        size = sum(len(name) + len(str(value)) + _HEADER for name, value in headers.items())
        if self._headers.takes(size):
            return message
        self._journal.gap("requests", _WIDE)
        few = {k: str(v)[:_COOKIES] for k, v in headers.items() if k.lower() == "set-cookie"}
        return message | {"headers": few if self._cookies.takes(sum(map(len, few.values()))) else {}}
