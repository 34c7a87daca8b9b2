"""URLs written in a text without being links."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.document import Anchor

_PLATFORM: Final = (
    r"(?<![A-Za-z0-9_@./-])(?:[a-z0-9-]{2,30}\.){0,2}(?:aboutads\.info|networkadvertising\.org"
    r"|youronlinechoices\.(?:com|eu)|youradchoices\.c(?:om|a)|adssettings\.google\.com)(?![A-Za-z0-9_-])"
)
"""Opt-out pages, as authors write them without `https` or `www`."""
_OPT_OUT: Final = (
    r"(?<![A-Za-z0-9_@./-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}(?=/[A-Za-z0-9_./?=&%-]{0,80}"
    r"(?:opt[-_]?out|ad[-_]?(?:settings|preferences|choices)|ads/preferences))/"
)
"""Addresses of opt-outs without `https`, known by their path: `example.com/adpreferences`."""
_ADDRESS: Final = re.compile(
    rf"(?:https?://|www\.|{_PLATFORM}|{_OPT_OUT})(?:(?!\]\()[A-Za-z0-9\-._~:/?#@!$&*+,;=%()\[\]']){{4,2000}}"
    rf"|{_PLATFORM}",
    re.IGNORECASE,
)
_MOST: Final = 5_000
_LINKED: Final = "]("
"""Markdown between a link's text, which may be a URL, and its target."""


def bare_addresses(text: str) -> Iterator[Anchor]:
    """The URLs in a text as anchors, without trailing punctuation of the sentence."""
    for count, found in enumerate(_ADDRESS.finditer(text)):
        if count >= _MOST:
            return
        address = _trimmed(found.group())
        if "." in address and not text.startswith(_LINKED, found.end()):
            target = address if address[:4].lower() == "http" else f"http://{address}"
            end = found.start() + len(address)
            yield Anchor(start=found.start(), end=end, url=target, text=address, written=True)


def _trimmed(address: str) -> str:
    bare = address.rstrip(".,;:!?'*")
    while bare.endswith((")", "]")) and bare.count(")") + bare.count("]") > bare.count("(") + bare.count("["):
        bare = bare[:-1].rstrip(".,;:!?'*")
    return bare
