"""Connect through a proxy that the user declared as the exit: HTTP CONNECT (also over TLS) or SOCKS5.

RFC 9110 section 9.3.6, RFC 7617, RFC 1928, RFC 1929. The proxy resolves names, so the addresses it reaches
are not known here. Errors name the proxy by host and port, never with its credentials.
"""

import asyncio
import ssl
from base64 import b64encode
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

_OWN_NAMES = ("localhost", ".localhost", ".local", ".internal", ".home.arpa")
"""Names of the local network (RFC 6761, 6762, 8375; ICANN's .internal)."""

ANSWER_S: Final = 7.0
"""Maximum real seconds to reach a proxy, and again for its answer."""

PORTS: Final = {"http": 8080, "https": 443, "socks5": 1080}
"""Default ports of proxies by scheme."""

_BY_NAME: Final = 2
_WANTS_A_NAME: Final = "it wants a name and password"
_SOCKS: Final = {
    1: "that it failed",
    2: "that its rules forbid it",
    3: "that the network cannot be reached",
    4: "that the host cannot be reached",
    5: "that the connection was refused",
    6: "that it took too long",
}
"""RFC 1928 section 6."""

Pair = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def own_name(host: str) -> bool:
    """Whether a name belongs to the local network, so that the exit must not be asked for it."""
    return any(host == name.lstrip(".") or host.endswith(name) for name in _OWN_NAMES)


async def through(proxy: str, host: str, port: int) -> Pair:
    """A connection to `host` through `proxy`. Raises OSError where the proxy provides none."""
    parts = urlsplit(proxy)
    if not parts.hostname:
        raise OSError("the proxy has no address")
    pair = await _reached(parts)
    socks = parts.scheme == "socks5"
    try:
        async with asyncio.timeout(ANSWER_S):
            await (_socks(pair, parts, host, port) if socks else _connect(pair, parts, host, port))
    except TimeoutError as problem:
        pair[1].close()
        raise OSError(f"the proxy {_named(parts)} did not answer") from problem
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as problem:
        pair[1].close()
        why = problem if isinstance(problem, OSError) else "it broke off"
        raise OSError(f"the proxy {_named(parts)} gave no way to {host}: {why}") from problem
    except asyncio.CancelledError:
        pair[1].close()
        raise
    return pair


async def _reached(parts: SplitResult) -> Pair:
    secure = ssl.create_default_context() if parts.scheme == "https" else None
    try:
        async with asyncio.timeout(ANSWER_S):
            return await asyncio.open_connection(
                parts.hostname, parts.port or PORTS.get(parts.scheme, 8080), ssl=secure
            )
    except (OSError, TimeoutError) as problem:
        word = "refused the connection" if isinstance(problem, ConnectionRefusedError) else "did not answer"
        if isinstance(problem, ssl.SSLError):
            word = "gave no certificate that can be trusted"
        raise OSError(f"the proxy {_named(parts)} {word}") from problem


def _named(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return f"{host}:{parts.port or PORTS.get(parts.scheme, 8080)}"


async def _connect(pair: Pair, proxy: SplitResult, host: str, port: int) -> None:
    reader, writer = pair
    place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    asked = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
    if proxy.username is not None:
        secret = b64encode(":".join(_credentials(proxy)).encode()).decode()
        asked.append(f"Proxy-Authorization: Basic {secret}")
    writer.write("".join(f"{line}\r\n" for line in (*asked, "")).encode("ascii", "replace"))
    answer = await reader.readuntil(b"\r\n\r\n")
    status = answer.split(b" ", 2)[1:2]
    if status == [b"407"]:
        raise OSError("it does not take the name and password" if proxy.username else _WANTS_A_NAME)
    if status != [b"200"]:
        said = status[0].decode("latin-1")[:3] if status else ""  # the phrase may repeat the credentials
        raise OSError(f"it answered HTTP {said}" if said.isdigit() else "its answer was no HTTP")


def _credentials(proxy: SplitResult) -> tuple[str, str]:
    return unquote(proxy.username or ""), unquote(proxy.password or "")


async def _socks(pair: Pair, proxy: SplitResult, host: str, port: int) -> None:
    reader, writer = pair
    method = 0 if proxy.username is None else _BY_NAME
    writer.write(bytes((5, 1, method)))
    if await reader.readexactly(2) != bytes((5, method)):
        raise OSError(_WANTS_A_NAME if proxy.username is None else "it takes no name and password")
    if proxy.username is not None:
        await _named_to(pair, proxy)
    name = host.encode("idna" if not host.isascii() else "ascii")
    writer.write(b"\x05\x01\x00\x03" + bytes([len(name)]) + name + port.to_bytes(2, "big"))
    _, code, _, kind = await reader.readexactly(4)
    if code != 0:
        raise OSError(f"it answered {_SOCKS.get(code, f'SOCKS5 code {code}')}")
    length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
    await reader.readexactly(length + 2)


async def _named_to(pair: Pair, proxy: SplitResult) -> None:
    """Send the user name and password (RFC 1929)."""
    reader, writer = pair
    fields = [part.encode()[:255] for part in _credentials(proxy)]
    writer.write(b"\x01" + b"".join(bytes([len(field)]) + field for field in fields))
    if (await reader.readexactly(2))[1] != 0:
        raise OSError("it does not take the name and password")


def literal(host: str) -> str | None:
    """The normalised address if `host` is one; None where it is a name."""
    try:
        return str(ip_address(host))
    except ValueError:
        return None
