"""DNS: the names that host names are aliases of (CNAME).

Chromium's protocol reports only addresses. So the name servers of this machine, or those that the user
specifies, are queried again, but only for hosts that a browser contacted.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from auditor.browser.program.settings import BrowserSettings
from auditor.browser.program.upstream import literal, own_name

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver
    from dns.message import Message

ANSWER_S: Final = 2.0
"""Maximum real seconds for the whole chain of a host."""
LONGEST: Final = 10
"""Maximum number of names followed in a chain: longer ones and loops are of no interest."""
_KEPT: Final = 4_096
"""Maximum number of hosts whose answer is cached for other visits of a browser."""
_REST_S: Final = 60.0
"""Real seconds without queries after the name servers did not answer."""
_PORT: Final = 53


class Unanswered(Exception):
    """The name servers gave no answer for a name; the message is one line."""


class Names:
    """The name servers of a run with a cache of their answers: each host is resolved once."""

    def __init__(self, servers: Sequence[str] = (), *, mapped: bool = False) -> None:
        """`servers` are in the format that `server` reads; without any, those of this machine are used.
        `mapped` means that the browser was given the addresses of its hosts, so that DNS is not involved.
        """
        self._servers = tuple(server(text) for text in servers)
        self._mapped = mapped and not servers
        self._asked: dict[str, asyncio.Task[tuple[str, ...]]] = {}
        self._resolver: Resolver | None = None
        self._answered = False
        self._silent: tuple[float, str] | None = None

    @classmethod
    def of(cls, settings: BrowserSettings) -> "Names | None":
        """The name servers for a browser's hosts; None where a proxy carries all its traffic.

        Raises ValueError for a resolver that is not an address.
        """
        if any(arg.startswith(("--proxy-server=", "--proxy-pac-url=")) for arg in settings.args):
            return None
        mapped = any(arg.startswith("--host-resolver-rules=") for arg in settings.args)
        return cls(settings.resolvers, mapped=mapped)

    def ask(self, host: str) -> "asyncio.Task[tuple[str, ...]]":
        """The chain of names that `host` is an alias of, in order; empty where it is none or does not exist.

        The task raises Unanswered. It is shared, so callers must not cancel it.
        """
        known = self._asked.get(host)
        if known is None or _failed(known):
            known = asyncio.ensure_future(self._chain(host))
            known.add_done_callback(_failed)
            if host in self._asked or len(self._asked) < _KEPT:
                self._asked[host] = known
        return known

    async def close(self) -> None:
        """Cancel pending queries."""
        waiting = [task for task in self._asked.values() if not task.done()]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    async def _chain(self, host: str) -> tuple[str, ...]:
        if self._mapped or not _public(host):
            return ()
        if self._silent is not None and monotonic() < self._silent[0]:
            raise Unanswered(self._silent[1])
        try:
            async with asyncio.timeout(ANSWER_S):
                found = await self._followed(host)
        except (Unanswered, TimeoutError) as problem:
            why = str(problem) or f"no name server answered within {ANSWER_S:.0f} s"
            if not self._answered:
                self._silent = (monotonic() + _REST_S, why)
            raise Unanswered(why) from None
        self._answered, self._silent = True, None
        return found

    async def _followed(self, host: str) -> tuple[str, ...]:
        """A resolver returns the whole chain; a server that knows only one name is queried again."""
        chain: tuple[str, ...] = ()
        while len(chain) < LONGEST:
            message = await self._message((chain or (host,))[-1])
            further = tuple(_chain_in(message, (host, *chain)))
            chain += further
            if not further or _whole(message):
                break
        return chain[:LONGEST]

    async def _message(self, name: str) -> "Message | None":
        """The answer to a query for a name's address, which includes its aliases (RFC 1034 section 3.6.2)."""
        import dns.exception  # noqa: PLC0415 - takes 0.1 s to load, needed only for visits
        import dns.resolver  # noqa: PLC0415 - the same

        try:
            answer = await self._open().resolve(
                name, "A", lifetime=ANSWER_S, search=False, raise_on_no_answer=False
            )
        except dns.resolver.NXDOMAIN as gone:
            return next(iter(gone.kwargs["responses"].values()), None)
        except dns.resolver.NoNameservers as refused:
            return _said(refused.kwargs["errors"])
        except dns.resolver.NoResolverConfiguration as none:
            raise Unanswered("this machine names no name server") from none
        except dns.resolver.LifetimeTimeout as slow:
            raise Unanswered(f"no name server answered within {ANSWER_S:.0f} s") from slow
        except (dns.exception.DNSException, OSError, UnicodeError) as problem:
            raise Unanswered(f"the name could not be asked for: {type(problem).__name__}") from problem
        return answer.response

    def _open(self) -> "Resolver":
        if self._resolver is None:
            from dns.asyncresolver import Resolver  # noqa: PLC0415 - see above
            from dns.nameserver import Do53Nameserver  # noqa: PLC0415 - see above

            self._resolver = Resolver(configure=not self._servers)
            if self._servers:
                self._resolver.nameservers = [Do53Nameserver(*each) for each in self._servers]
        return self._resolver


def server(text: str) -> tuple[str, int]:
    """Parse the address and port of a name server: `IP`, `IP:PORT` or `[IPv6]:PORT`. Raises ValueError."""
    head, bracket, tail = text.strip().removeprefix("[").partition("]")
    if bracket or head.count(":") != 1:
        address, port = head, tail.removeprefix(":")
    else:
        address, _, port = head.partition(":")
        if not port:
            raise ValueError(f"no port in {text}")
    if (tail and not tail.startswith(":")) or (port and not (port.isascii() and port.isdigit())):
        raise ValueError(f"no port in {text}")
    number = int(port or _PORT)
    if not 0 < number < 1 << 16:
        raise ValueError(f"no port in {text}")
    return str(ip_address(address)), number


def _public(host: str) -> bool:
    """Whether a name belongs to the public domain name system (RFC 6761, 6762, 7686)."""
    return (
        "." in host
        and literal(host.strip("[]")) is None
        and not own_name(host)
        and not host.endswith(".onion")
    )


def _said(errors: Sequence[tuple[Any, ...]]) -> "Message | None":
    """A server's answer that the resolver rejected as an endless chain. Raises Unanswered with the reason
    where there is none.
    """
    from dns.rcode import NOERROR, to_text  # noqa: PLC0415 - see above

    words = []
    for *_, problem, message in errors:
        if message is not None and message.rcode() == NOERROR:
            return message  # type: ignore[no-any-return] # the errors' rows have no types
        words.append(to_text(message.rcode()) if message is not None else type(problem).__name__)
    raise Unanswered(f"the name servers answered {', '.join(dict.fromkeys(words)) or 'nothing'}"[:200])


def _chain_in(message: "Message | None", known: Sequence[str]) -> Iterator[str]:
    """The names that follow the last of `known`, up to the first repeated one."""
    if message is None:
        return
    leads = _aliases(message)
    been, name = set(known), known[-1]
    while (name := leads.get(name, "")) and name not in been:
        been.add(name)
        yield name


def _whole(message: "Message | None") -> bool:
    """Whether the answer contains an address, so that nothing more has to be queried."""
    from dns.rdatatype import A  # noqa: PLC0415 - see above

    return message is not None and any(records.rdtype == A for records in message.answer)


def _aliases(message: "Message") -> Mapping[str, str]:
    from dns.rdatatype import CNAME  # noqa: PLC0415 - see above

    return {
        _text(records.name): _text(record.target)
        for records in message.answer
        if records.rdtype == CNAME
        for record in records
    }


def _text(name: Any) -> str:
    return str(name.to_text(omit_final_dot=True)).lower()


def _failed(task: "asyncio.Task[tuple[str, ...]]") -> bool:
    """Whether the task failed. Retrieving its exception keeps asyncio from reporting it as unhandled."""
    return task.done() and (task.cancelled() or task.exception() is not None)
