"""The network guard: a SOCKS5 proxy on loopback that all of Chromium's traffic must pass.

It resolves names itself and checks the address that it actually connects to. This covers redirects, images,
workers, WebSockets and names that change their address between look-up and use. It binds to a random
loopback port, supports only CONNECT (RFC 1928), and logs what it refused and why.
"""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address

from auditor.browser.program import addresses, upstream

CONNECT_S = 15.0
_CHUNK = 65_536
_LOG_LIMIT = 4_096
_OK, _NOT_ALLOWED, _UNREACHABLE, _REFUSED = 0, 2, 4, 5

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of `host` from the machine's resolver. Raises OSError where it returns none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Refused(Exception):
    """The guard did not connect; `code` is the SOCKS5 reply code."""

    def __init__(self, reason: str, code: int) -> None:
        self.code = code
        super().__init__(reason)


@dataclass(slots=True)
class Guard:
    """A running guard: its port, and why it refused or could not reach hosts."""

    port: int = 0
    reasons: dict[str, str] = field(default_factory=dict)
    reached: dict[str, str] = field(default_factory=dict)
    """The address at which each host was last reached."""
    resolve: Resolve = resolve
    exit: str | None = None
    """The proxy that every connection is forwarded through; None to connect directly."""
    private: bool = False
    """Whether addresses and names of private networks are allowed too."""
    received: int = 0
    """Bytes received from outside."""
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def args(self) -> tuple[str, ...]:
        """Chromium's switches to send everything through the guard, including loopback."""
        return (
            f"--proxy-server=socks5://127.0.0.1:{self.port}",
            "--proxy-bypass-list=<-loopback>",
            "--disable-quic",
        )

    def reason(self, host: str) -> str | None:
        """Why `host` was last refused or not reached, as one line; None where it was reached."""
        return self.reasons.get(host.lower().strip("[]").rstrip("."))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection of the browser, from greeting to end."""
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with suppress(OSError, asyncio.IncompleteReadError, TimeoutError):
                await self._serve(reader, writer)
        except asyncio.CancelledError:  # the guard is closing, and this connection with it
            pass
        finally:
            self._open.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(CONNECT_S):
            host, port = await _asked(reader, writer)
        try:
            async with asyncio.timeout(CONNECT_S):
                far_reader, far_writer = await self._connect(host, port)
        except (Refused, OSError, TimeoutError) as problem:
            self._note(host, problem)
            writer.write(_answer(problem.code if isinstance(problem, Refused) else _UNREACHABLE))
            await writer.drain()
            return
        self.reasons.pop(host, None)
        writer.write(_answer(_OK))
        try:
            await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer, self._count))
        finally:
            far_writer.close()

    async def _connect(self, host: str, port: int) -> upstream.Pair:
        if self.exit is not None and upstream.literal(host) is None:
            return await self._by_exit(self.exit, host, port)
        found = await self._addresses(host, port)
        allowed = [each for each in found if self.private or addresses.refusal(each) is None]
        if not allowed:
            reason = addresses.refusal(found[0])
            raise Refused(f"refused: {found[0]} is {reason}", _NOT_ALLOWED)
        problem: OSError | None = None
        for address in allowed[:4]:
            try:
                pair = await self._open_to(address, port)
            except OSError as error:
                problem = error
                continue
            if len(self.reached) < _LOG_LIMIT:
                self.reached[host] = address
            return pair
        if self.exit is not None and problem is not None:
            raise problem
        word = "refused the connection" if isinstance(problem, ConnectionRefusedError) else "did not answer"
        raise Refused(f"{host} {word} at port {port}", _REFUSED)

    async def _open_to(self, address: str, port: int) -> upstream.Pair:
        if self.exit is not None:
            return await upstream.through(self.exit, address, port)
        return await asyncio.open_connection(address, port, limit=_CHUNK)

    async def _by_exit(self, proxy: str, host: str, port: int) -> upstream.Pair:
        """Connect through the exit, which resolves the name; names of the local network are refused."""
        if not self.private and upstream.own_name(host):
            raise Refused(f"refused: {host} is a name of the local network", _NOT_ALLOWED)
        return await upstream.through(proxy, host, port)

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        if (address := upstream.literal(host)) is not None:
            return [address]
        try:
            found = await self.resolve(host, port)
        except (OSError, UnicodeError):
            found = ()
        if not found:
            raise Refused(f"the name {host} does not resolve", _UNREACHABLE)
        return found

    def _note(self, host: str, problem: Exception) -> None:
        if len(self.reasons) < _LOG_LIMIT:
            self.reasons[host] = str(problem) or f"{host} did not answer within {CONNECT_S:.0f} s"

    def _count(self, chunk: bytes) -> None:
        self.received += len(chunk)

    async def close(self) -> None:
        """Close every open connection."""
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)


async def _asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> tuple[str, int]:
    version, methods = await reader.readexactly(2)
    await reader.readexactly(methods)
    if version != 5:  # noqa: PLR2004 - SOCKS version 5, RFC 1928 section 3
        raise OSError("not SOCKS5")
    writer.write(b"\x05\x00")
    _, command, _, kind = await reader.readexactly(4)
    if kind == 3:  # noqa: PLR2004 - a name
        host = (await reader.readexactly((await reader.readexactly(1))[0])).decode("ascii", "replace")
    else:
        host = str(ip_address(await reader.readexactly(4 if kind == 1 else 16)))
    (port,) = struct.unpack("!H", await reader.readexactly(2))
    if command != 1:
        raise OSError("only CONNECT is served")
    return host.lower().rstrip("."), port


def _answer(code: int) -> bytes:
    return bytes((5, code, 0, 1)) + bytes(6)


async def _pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: Callable[[bytes], None] | None = None
) -> None:
    with suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            if count is not None:
                count(chunk)
            writer.write(chunk)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()


@asynccontextmanager
async def open_guard(
    resolver: Resolve = resolve, exit_proxy: str | None = None, *, private: bool = False
) -> AsyncIterator[Guard]:
    """A guard that runs until the block ends."""
    guard = Guard(resolve=resolver, exit=exit_proxy, private=private)
    server = await asyncio.start_server(guard.serve, "127.0.0.1", 0, limit=_CHUNK)
    guard.port = server.sockets[0].getsockname()[1]
    try:
        yield guard
    finally:
        server.close()
        await guard.close()
