"""Cookies: every write by a response or script, including rejected writes and deletions, and cookies seen
only in the jar.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error

from auditor.browser import cookie_fate, cookie_jar, cookie_writes
from auditor.browser.collector import Watch
from auditor.browser.cookie_jar import Jar
from auditor.browser.cookie_writes import Write
from auditor.browser.program.bounded import within
from auditor.browser.traffic.exchange import Exchange, header
from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Cookie, ScriptPlace

LIMIT: Final = 5_000
_JAR_S: Final = 10.0
_SWITCHED: Final = 101
"""Status of a successful websocket handshake (RFC 9110 section 15.2.2)."""


class Cookies:
    """Combines the cookies that responses carried, those that scripts wrote, and those that the jar kept."""

    name = "cookies"
    init_script = (Path(__file__).parent / "cookies.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._written: list[Write] = []
        self._jars: list[Jar] = []

    async def start(self, watch: Watch) -> None:
        """Listen to cookie writes by scripts."""
        watch.be_told("cookie", lambda report: self._script(report, watch))
        watch.be_told("cookie_store", lambda report: self._store(report, watch))

    async def look(self, watch: Watch) -> None:
        """Read the jar."""
        try:
            jar = await within(_JAR_S, watch.context.cookies())
        except TimeoutError:
            watch.journal.gap("cookies", "the jar could not be read: the browser is busy")
            return
        except Error as error:
            watch.journal.gap("cookies", f"the jar could not be read: {error.message[:100]}")
            return
        found = [dict(cookie) for cookie in jar]
        self._jars.append(cookie_jar.jar_of(found, watch.journal.at_s(), watch.journal.step))

    async def finish(self, watch: Watch) -> Iterable[Cookie]:
        """Every write in order, then the cookies seen only in the jar."""
        await self.look(watch)
        exchanges = list(watch.exchanges.all())
        writes = self._written + [w for each in exchanges for w in cookie_writes.by_response(each)]
        if len(writes) > LIMIT:
            watch.journal.gap("cookies", f"more than {LIMIT:,} cookie writes: the rest was not recorded")
        ordered = sorted(writes, key=lambda write: write.cookie.at_s)[:LIMIT]
        known = cookie_fate.kept(ordered, self._jars, list(_cleared(exchanges)))
        silent = [each for each in exchanges if _is_silent(each)]
        zero = watch.journal.started.timestamp()
        unseen = cookie_fate.only_in_jar(known, self._jars, zero)
        return [*known, *(_by_elimination(cookie, silent) for cookie in unseen)]

    def _script(self, report: Mapping[str, Any], watch: Watch) -> None:
        if len(self._written) <= LIMIT:
            self._written.append(cookie_writes.by_document(report, watch))

    def _store(self, report: Mapping[str, Any], watch: Watch) -> None:
        if len(self._written) <= LIMIT:
            self._written.append(cookie_writes.by_store(report, watch))


_UNHEARD: Final = ("service_worker", "shared_worker")
"""Targets whose responses may come without their raw headers."""


def _is_silent(exchange: Exchange) -> bool:
    """Whether the browser hides what this response did to the jar.

    It omits Set-Cookie from websocket handshakes and from responses to shared workers, and reports nothing
    about a service worker's own script. What these workers do with the CookieStore interface bypasses every
    hook. There are also no events for the outcome of a request sent while its page was being left nor, on a
    busy machine, for the first request of a window.
    """
    if exchange.parting:
        return True
    if exchange.target == "page" and exchange.type.lower() == "document":
        return exchange.answer is None and exchange.answer_extra is None and exchange.failure is None
    if exchange.type == "WebSocket":
        # a handshake without a reported response counts; a failure after opening takes no cookie back
        return exchange.status == _SWITCHED or (exchange.status is None and exchange.failure is None)
    if exchange.target in _UNHEARD:
        return exchange.document_url == exchange.url or exchange.answer_extra is None
    worker = exchange.document_url == exchange.url and exchange.type.lower() not in ("document", "preflight")
    return worker and exchange.answer_extra is None


def _cleared(exchanges: Iterable[Exchange]) -> Iterator[tuple[float, str]]:
    """When a response cleared all cookies of its registrable domain, and the domain."""
    for each in exchanges:
        told = each.answer_extra or {"headers": each.answer and each.answer.headers}
        if re.search(r'"(?:cookies|\*)"', header(told, "clear-site-data")):
            yield each.answer_at_s or each.at_s, registrable_domain(host_of(each.url))


def _by_elimination(cookie: Cookie, silent: Iterable[Exchange]) -> Cookie:
    """Add the setter of a cookie if only one host can have set it unobserved. If only one request can have,
    also take its time and step, since the look that showed the cookie may belong to a later step.
    """
    able = [
        each for each in silent
        if each.at_s <= cookie.at_s and _may_set(host_of(each.url), cookie)
    ]  # fmt: skip
    if len({host_of(each.url) for each in able}) != 1 or cookie.deleted:
        return cookie
    first = able[0]
    scheme = "https" if first.url.startswith(("https:", "wss:")) else "http"
    setter = first.url if len({each.url for each in able}) == 1 else f"{scheme}://{host_of(first.url)}/"
    told = replace(cookie, set_by=ScriptPlace(url=setter), inferred=(*cookie.inferred, "set_by"))
    return replace(told, at_s=first.at_s, step=first.step) if len(able) == 1 else told


def _may_set(host: str, cookie: Cookie) -> bool:
    return host == cookie.domain or (not cookie.host_only and host.endswith(f".{cookie.domain}"))


COLLECTOR = Cookies
