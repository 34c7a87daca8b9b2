"""Decode EUC-JP and ISO-2022-JP as browsers do: with the NEC and IBM extensions (①, ㈱, 髙), which Python's
codecs of these names lack (https://encoding.spec.whatwg.org/#japanese-multi-byte).
"""

import re
from collections.abc import Iterator
from typing import Final

_SIGN: Final = re.compile(rb"\x8f[\xa1-\xfe]{2}|\x8e[\xa1-\xdf]|[\xa1-\xfe]{2}")
_ESCAPE: Final = re.compile(rb"\x1b(?:\$[@B]|\([BJI])")
_KANJI: Final = (b"\x1b$@", b"\x1b$B")
_KANA: Final = b"\x1b(I"
_HIGH: Final = 0x80
_FIRST, _DELETE = 0x21, 0x7F
"""The range of the bytes of a character set, without its end."""
_SINGLE, _THREE = 0x8E, 0x8F
_ROWS_AT_FIRST: Final = 0x5F
_SKIPPED: Final = 0x60


def euc(content: bytes) -> str:
    """Decode EUC-JP; invalid bytes become U+FFFD."""
    return "".join(_of_euc(content))


def iso2022(content: bytes) -> str:
    """Decode ISO-2022-JP, including half-width kana."""
    parts, done, mode = [], 0, b""
    for escape in _ESCAPE.finditer(content):
        parts.append(_shown(content[done : escape.start()], mode))
        done, mode = escape.end(), escape.group()
    parts.append(_shown(content[done:], mode))
    return "".join(parts)


def _of_euc(content: bytes) -> Iterator[str]:
    done = 0
    for sign in _SIGN.finditer(content):
        yield content[done : sign.start()].decode("ascii", "replace")
        yield _sign(sign.group())
        done = sign.end()
    yield content[done:].decode("ascii", "replace")


def _sign(sign: bytes) -> str:
    if sign[0] == _THREE:
        return sign.decode("euc_jp", "replace")
    if sign[0] == _SINGLE:
        return sign[1:].decode("cp932", "replace")
    row, cell = (byte & 0x7F for byte in sign)
    lead = (row + 1) // 2 + (0x70 if row < _ROWS_AT_FIRST else 0xB0)
    trail = cell + 0x1F + (cell >= _SKIPPED) if row % 2 else cell + 0x7E
    return bytes((lead, trail)).decode("cp932", "replace")


def _shown(part: bytes, mode: bytes) -> str:
    """The text of the bytes between two escape sequences; line ends are the same in every mode."""
    if mode == _KANA:
        return bytes(byte | _HIGH if _FIRST <= byte < _SKIPPED else byte for byte in part).decode(
            "cp932", "replace"
        )
    if mode not in _KANJI:
        return part.decode("ascii", "replace")
    return euc(bytes(byte | _HIGH if _FIRST <= byte < _DELETE else byte for byte in part))
