"""Checks that fetched content is the expected list: not cut off, not an error page, not another list."""

import base64
import hashlib
import re
from typing import Final

from auditor.vendors import open_cookies
from auditor.vendors.lists.known import KnownList

LEAST_RULES: Final = 100
"""The fewest rules or rows that a genuine list has; the smallest has thousands."""

MOST_BYTES: Final = 24 * 1024 * 1024
"""Four times the size of the largest list."""

HEADER: Final = 2_000
"""Characters at the start in which a filter list describes itself."""

CHECKSUM: Final = re.compile(r"^!\s*checksum:\s*([\w+/]+)=*\s*\n", re.IGNORECASE | re.MULTILINE)
TITLE: Final = re.compile(r"^!\s*title:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
VERSION: Final = re.compile(r"^!\s*(?:version|last modified):\s*(.+)$", re.IGNORECASE | re.MULTILINE)
RULE: Final = re.compile(r"^(?![!\[\s])\S+", re.MULTILINE)


def refused(known: KnownList, content: bytes, held_bytes: int = 0) -> str | None:
    """Why a list is rejected, or None if it is genuine. `held_bytes` is the size of the copy that it would
    replace.
    """
    if len(content) > MOST_BYTES:
        return f"is larger than {MOST_BYTES // 1024 // 1024} MiB"
    if len(content) * 2 < held_bytes:
        return "is less than half of the copy that is there: cut off, perhaps"
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return "is no text in UTF-8"
    if "\0" in text or re.match(r"\s*<", text):
        return "is a page or a file of another kind, not a list"
    return _no_database(text) if known.kind == "cookies" else _no_filters(known, text)


def version(known: KnownList, content: bytes) -> str:
    """The version that a list states; empty if it states none."""
    if known.kind == "cookies":
        return ""
    found = VERSION.search(content[:HEADER].decode("utf-8", "replace"))
    return found[1].strip()[:60] if found else ""


def _no_database(text: str) -> str | None:
    try:
        rows = open_cookies.read(text)
    except ValueError:
        return "is not the Open Cookie Database's JSON"
    return None if len(rows) >= LEAST_RULES else f"holds {len(rows)} rows only"


def _no_filters(known: KnownList, text: str) -> str | None:
    title = TITLE.search(text[:HEADER])
    if title is None or not title[1].strip().lower().startswith(known.calls_itself):
        called = f'calls itself "{title[1].strip()[:60]}"' if title else "does not say what it is"
        return f"{called}, which is not {known.title}"
    if (said := CHECKSUM.search(text[:HEADER])) and said[1] != _checksum(text):
        return "does not agree with the checksum in its header: changed or cut off on its way"
    rules = sum(1 for _ in RULE.finditer(text))
    return None if rules >= LEAST_RULES else f"holds {rules} rules only"


def _checksum(text: str) -> str:
    """The checksum of a list as defined by Adblock Plus (addChecksum.py): Base64 of the MD5 of the list
    without the checksum line, with line ends normalised and blank lines removed.
    """
    body = re.sub(r"\n+", "\n", CHECKSUM.sub("", text.replace("\r", ""), count=1))
    digest = hashlib.md5(body.encode(), usedforsecurity=False).digest()
    return base64.b64encode(digest).decode().rstrip("=")
