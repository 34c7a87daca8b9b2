"""Test proxies that lead every requested host and port to one web on loopback."""

import asyncio
import re
import struct
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from auditor.demo.server import Web


@dataclass
class Exit:
    """A running proxy: its port, and the destinations that clients requested."""

    web: Web
    login: tuple[str, str] | None = None
    port: int = 0
    asked: list[str] = field(default_factory=list)

    async def far(self, host: str, port: int):
        self.asked.append(f"{host}:{port}")
        ours = {int(a): int(b) for a, b in re.findall(r":(\d+) 127\.0\.0\.1:(\d+)", self.web.resolver_rules)}
        return await asyncio.open_connection("127.0.0.1", ours[port])

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer HTTP CONNECT (RFC 9110, 9.3.6)."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        if self.login is not None:
            secret = b64encode(":".join(self.login).encode()).decode()
            if f"Proxy-Authorization: Basic {secret}\r\n" not in head:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                writer.close()
                return
        host, _, port = head.split(" ")[1].rpartition(":")
        there = await self.far(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await joined((reader, writer), there)

    async def socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer SOCKS5 (RFC 1928), with a username and password (RFC 1929) if required."""
        _, count = await reader.readexactly(2)
        offered = await reader.readexactly(count)
        method = 2 if self.login else 0
        if method not in offered:
            writer.write(b"\x05\xff")
            writer.close()
            return
        writer.write(bytes((5, method)))
        if self.login is not None:
            await reader.readexactly(1)
            given = [(await reader.readexactly((await reader.readexactly(1))[0])).decode() for _ in "np"]
            writer.write(b"\x01" + bytes([given != list(self.login)]))
            if given != list(self.login):
                writer.close()
                return
        await reader.readexactly(4)
        host = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        (port,) = struct.unpack("!H", await reader.readexactly(2))
        there = await self.far(host, port)
        writer.write(bytes((5, 0, 0, 1)) + bytes(6))
        await joined((reader, writer), there)


async def joined(near, far) -> None:
    try:
        await asyncio.gather(pumped(near[0], far[1]), pumped(far[0], near[1]))
    finally:
        far[1].close()


async def pumped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
        writer.write_eof()


@asynccontextmanager
async def leaving_to(
    web: Web, kind: str = "http", login: tuple[str, str] | None = None
) -> AsyncIterator[Exit]:
    """A proxy of `kind` (http, socks5) that runs until the block ends."""
    made = Exit(web, login)
    serve = made.socks if kind == "socks5" else made.connect
    busy: set[asyncio.Task] = set()

    async def kept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        busy.add(asyncio.current_task())
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await serve(reader, writer)
        writer.close()

    server = await asyncio.start_server(kept, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for task in busy:
            task.cancel()
        await asyncio.gather(*busy, return_exceptions=True)
        await asyncio.sleep(0)


async def nowhere() -> int:
    """A loopback port that nothing listens on."""
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port
