"""Cookies: every write by response or script, refused ones and deletions too, and what only the jar shows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error

from auditor.browser import cookie_writes
from auditor.browser.collector import Watch
from auditor.domains import host_of
from auditor.model.observation import Cookie, Step

LIMIT: Final = 5_000
_VALUE: Final = 4_096
_CAP_S: Final = 400 * 86_400.0
"""Chromium keeps no cookie longer (RFC 6265bis section 5.5)."""

Key = tuple[str, str, str]
"""Name, domain, path."""

_Write = tuple[Cookie, float]
"""A write, with the Unix time that its Expires was reckoned from."""


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """The jar as a step's end found it."""

    at_s: float
    step: Step
    cookies: Mapping[Key, Mapping[str, Any]]


class Cookies:
    """Puts together what responses carried, what scripts wrote, and what the jar kept."""

    name = "cookies"
    init_script = (Path(__file__).parent / "cookies.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._written: list[_Write] = []
        self._jars: list[_Snapshot] = []

    async def start(self, watch: Watch) -> None:
        """Listen to what scripts write."""
        watch.be_told("cookie", lambda report: self._script(report, watch))
        watch.be_told("cookie_store", lambda report: self._store(report, watch))

    async def look(self, watch: Watch) -> None:
        """Read the jar."""
        try:
            jar = await watch.context.cookies()
        except Error as error:
            watch.journal.gap("cookies", f"the jar could not be read: {error.message[:100]}")
            return
        cookies = {(c["name"], c["domain"].lstrip("."), c["path"]): dict(c) for c in jar}
        self._jars.append(_Snapshot(watch.journal.at_s(), watch.journal.step, cookies))

    async def finish(self, watch: Watch) -> Iterable[Cookie]:
        """Every write in order, then what only the jar shows."""
        await self.look(watch)
        writes = self._written + [
            write for e in watch.exchanges.all() for write in cookie_writes.by_response(e)
        ]
        if len(writes) > LIMIT:
            watch.journal.gap("cookies", f"more than {LIMIT:,} cookie writes: the rest was not recorded")
        ordered = sorted(writes, key=lambda write: write[0].at_s)[:LIMIT]
        kept = [self._kept(write, ordered[i + 1 :], watch) for i, write in enumerate(ordered)]
        return [*kept, *self._only_in_jar(kept, watch)]

    def _script(self, report: Mapping[str, Any], watch: Watch) -> None:
        self._add(cookie_writes.by_document(report, watch), report)

    def _store(self, report: Mapping[str, Any], watch: Watch) -> None:
        self._add(cookie_writes.by_store(report, watch), report)

    def _add(self, cookie: Cookie, report: Mapping[str, Any]) -> None:
        if len(self._written) <= LIMIT:
            self._written.append((cookie, float(report.get("now", 0)) / 1000))

    def _kept(self, write: _Write, later: Sequence[_Write], watch: Watch) -> Cookie:
        """The lifetime the jar granted; a write that no jar shows, though none took it away, was refused."""
        cookie, moment = write
        jar = next((jar for jar in self._jars if jar.at_s >= cookie.at_s), None)
        if cookie.refused or cookie.deleted or jar is None:
            return cookie
        again = [
            c for c, _ in later if _key(c)[:2] == _key(cookie)[:2] and c.at_s <= jar.at_s and not c.refused
        ]
        found = jar.cookies.get(_key(cookie))
        if again:
            asked = cookie.asked_lifetime_s
            return cookie if asked is None else replace(cookie, kept_lifetime_s=min(asked, _CAP_S))
        if found is None:
            return cookie if _short(cookie) else replace(cookie, refused=_guess(cookie))
        expires = float(found["expires"])
        kept = None if expires < 0 else min(max(expires - _zero(cookie, moment, watch), 0.0), _CAP_S)
        return replace(
            cookie,
            kept_lifetime_s=kept,
            http_only=bool(found["httpOnly"]) or cookie.http_only,
            same_site=cookie.same_site or found.get("sameSite"),
            partition_key=cookie.partition_key or found.get("partitionKey"),
        )

    def _only_in_jar(self, known: list[Cookie], watch: Watch) -> Iterator[Cookie]:
        met = {_key(cookie) for cookie in known}
        for jar in self._jars:
            for key, found in jar.cookies.items():
                if key not in met:
                    met.add(key)
                    yield _jar_cookie(found, jar, watch)


def _key(cookie: Cookie) -> Key:
    return cookie.name, cookie.domain, cookie.path


def _zero(cookie: Cookie, moment: float, watch: Watch) -> float:
    """The clock the jar's expiry counts from: Max-Age runs on the wall's, Expires came from the page's."""
    relative = cookie.how == "http" or "max-age" in (cookie.raw or "").lower()
    return watch.journal.started.timestamp() + cookie.at_s if relative else moment


def _short(cookie: Cookie) -> bool:
    """It may have ended by itself before anybody looked."""
    return cookie.asked_lifetime_s is not None and cookie.asked_lifetime_s < 300  # noqa: PLR2004 - a visit's length


def _guess(cookie: Cookie) -> str:
    """Why a script's cookie is not in the jar; the browser tells scripts nothing."""
    host = host_of(cookie.frame_url)
    if not cookie.host_only and host != cookie.domain and not host.endswith(f".{cookie.domain}"):
        return f"the jar does not hold it: {host} cannot set cookies for {cookie.domain}"
    if cookie.secure and cookie.frame_url.startswith("http:"):
        return "the jar does not hold it: Secure, on a page that came without TLS"
    return "the jar does not hold it"


def _jar_cookie(found: Mapping[str, Any], jar: _Snapshot, watch: Watch) -> Cookie:
    expires = float(found["expires"])
    now = watch.journal.started.timestamp() + jar.at_s
    return Cookie(
        name=found["name"],
        value=found["value"][:_VALUE],
        domain=found["domain"].lstrip("."),
        host_only=not found["domain"].startswith("."),
        path=found["path"],
        secure=found["secure"],
        http_only=found["httpOnly"],
        same_site=found.get("sameSite"),
        partition_key=found.get("partitionKey"),
        how="jar",
        kept_lifetime_s=None if expires < 0 else max(expires - now, 0.0),
        at_s=jar.at_s,
        step=jar.step,
    )


COLLECTOR = Cookies
