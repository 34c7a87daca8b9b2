"""One side of the wire: a pipe to read from and one to write to, with zero-terminated messages."""

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Final

_READ: Final = 1 << 20
_MOST: Final = 16 << 20
"""Maximum bytes waiting to be written; beyond that, the other side is not read."""
_LONGEST: Final = 128 << 20
"""Maximum bytes of one message. Our queries get shorter answers; a page that causes more is ended."""


class Piped:
    """One side, whose messages pass through `sift`; what `sift` returns goes to the other side. `ended` is
    called once the side is gone or `sift` has failed.
    """

    def __init__(
        self, source: int, sink: int, sift: Callable[[list[bytes]], list[bytes]], ended: Callable[[], None]
    ) -> None:
        self._source, self._sink = source, sink
        self._sift, self._ended = sift, ended
        self._loop = asyncio.get_running_loop()
        self._begun = bytearray()
        self._waiting = bytearray()
        self._into: Piped | None = None
        self._hold: Callable[..., None] = _nothing
        """Pauses or resumes reading on the other side."""
        self._open = True
        for end in (source, sink):
            os.set_blocking(end, False)

    def begin(self, into: "Piped") -> None:
        """Start reading, and write what remains `into` the other side."""
        self._into = into
        into.fed_by(self.hold)
        self._loop.add_reader(self._source, self._read)

    def fed_by(self, hold: Callable[..., None]) -> None:
        """Register `hold`, which pauses the side that feeds this one."""
        self._hold = hold

    def write(self, message: bytes) -> bool:
        """Write now or as soon as there is room; returns whether this side is open at all."""
        if not self._open:
            return False
        if not self._waiting:
            message = message[self._written(message) :]
            if not message or not self._open:
                return self._open
            self._loop.add_writer(self._sink, self._flush)
        self._waiting += message
        if len(self._waiting) > _MOST:
            self._hold(on=True)
        return True

    def close(self) -> None:
        """Close both pipes, so that the processes at their other ends see their end."""
        if not self._open:
            return
        self._open = False
        self._loop.remove_reader(self._source)
        self._loop.remove_writer(self._sink)
        for end in (self._source, self._sink):
            with suppress(OSError):
                os.close(end)

    def _read(self) -> None:
        try:
            new = os.read(self._source, _READ)
        except BlockingIOError:
            return
        except OSError:
            new = b""
        if not new:
            self._ended()
            return
        *ended, begun = new.split(b"\0")
        if not ended:
            self._begun += begun
            if len(self._begun) > _LONGEST:
                self._ended()
            return
        if self._begun:
            ended[0] = bytes(self._begun) + ended[0]
        self._begun = bytearray(begun)
        self._hand_on(ended)

    def _hand_on(self, messages: list[bytes]) -> None:
        try:
            left = self._sift(messages)
        except Exception as error:  # noqa: BLE001 - what was read is lost, so the connection must end
            self._loop.call_exception_handler({"message": "the browser's pipe", "exception": error})
            self._ended()
            return
        if left and self._into is not None:
            self._into.write(b"\0".join((*left, b"")))

    def _flush(self) -> None:
        written = self._written(self._waiting)
        if not self._open:
            return
        del self._waiting[:written]
        if not self._waiting:
            self._loop.remove_writer(self._sink)
            self._hold(on=False)

    def _written(self, message: bytes | bytearray) -> int:
        try:
            return os.write(self._sink, message)
        except BlockingIOError:
            return 0
        except OSError:  # nobody reads it any longer
            self._ended()
            return 0

    def hold(self, *, on: bool) -> None:
        """Pause reading, or resume it."""
        if not self._open:
            return
        if on:
            self._loop.remove_reader(self._source)
        else:
            self._loop.add_reader(self._source, self._read)


def _nothing(**_: bool) -> None:
    """The default for `_hold`, while no side feeds this one."""
