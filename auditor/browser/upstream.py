"""Going on through a proxy that the user declared as the exit: HTTP CONNECT or SOCKS5.

RFC 9110 section 9.3.6, RFC 1928. The proxy resolves names; the addresses it reaches cannot be seen from here.
"""

import asyncio
from ipaddress import ip_address
from urllib.parse import urlsplit

_OWN_NAMES = ("localhost", ".localhost", ".local", ".internal", ".home.arpa")
"""Names of a machine's own network (RFC 6761, 6762, 8375; ICANN's .internal)."""

Pair = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def own_name(host: str) -> bool:
    """Whether a name belongs to the network it is used in: no exit is asked for it."""
    return any(host == name.lstrip(".") or host.endswith(name) for name in _OWN_NAMES)


async def through(proxy: str, host: str, port: int) -> Pair:
    """A connection to `host` by way of `proxy`. Raises OSError where the proxy gives none."""
    parts = urlsplit(proxy)
    if not parts.hostname:
        raise OSError(f"{proxy} is no address of a proxy")
    socks = parts.scheme.startswith("socks")
    pair = await asyncio.open_connection(parts.hostname, parts.port or (1080 if socks else 8080))
    try:
        await (_socks(pair, host, port) if socks else _connect(pair, host, port))
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as problem:
        pair[1].close()
        raise OSError(f"the proxy {parts.hostname} gave no way to {host}: {problem}") from problem
    return pair


async def _connect(pair: Pair, host: str, port: int) -> None:
    reader, writer = pair
    place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    writer.write(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n\r\n".encode("ascii", "replace"))
    answer = await reader.readuntil(b"\r\n\r\n")
    status = answer.split(b" ", 2)[1:2]
    if status != [b"200"]:
        raise OSError(f"it answered {answer.splitlines()[0].decode('latin-1')[:80]}")


async def _socks(pair: Pair, host: str, port: int) -> None:
    reader, writer = pair
    writer.write(b"\x05\x01\x00")
    if await reader.readexactly(2) != b"\x05\x00":
        raise OSError("it asks for a user name")
    name = host.encode("idna" if not host.isascii() else "ascii")
    writer.write(b"\x05\x01\x00\x03" + bytes([len(name)]) + name + port.to_bytes(2, "big"))
    _, code, _, kind = await reader.readexactly(4)
    if code != 0:
        raise OSError(f"SOCKS5 code {code}")
    length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
    await reader.readexactly(length + 2)


def literal(host: str) -> str | None:
    """The address that `host` is, or None where it is a name."""
    try:
        return str(ip_address(host))
    except ValueError:
        return None
