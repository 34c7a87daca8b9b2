"""Registrable domains and parties, by the Public Suffix List bundled with tldextract; uses no network.

The list's private section counts (two sites on github.io are two parties), as it does in browsers
(https://publicsuffix.org/learn/). Unknown suffixes follow the list's default rule `*`: the last label is the
suffix.
"""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

import idna
import tldextract

_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
_PLAIN = re.compile(r"(?:https?|wss?)://([a-z0-9.-]+)(?::[0-9]*)?(?=[/?#]|\Z)")
"""Fast path for nearly every address; a judgement extracts hosts by the ten thousand."""
_LABEL = 63
"""The most octets in a label (RFC 1035, 2.3.4)."""
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.IGNORECASE)
"""A host name in ASCII. Names with an underscore resolve, although no registry hands them out."""
_SERVERS = frozenset({"stun", "stuns", "turn", "turns"})


def host_of(url: str) -> str:
    """Return the host of an address in lower-case ASCII, without port, brackets or trailing dot; empty if it
    has none.

    STUN and TURN addresses have no slashes (RFC 7064 and RFC 7065, section 3.1).
    """
    if (plain := _PLAIN.match(url)) is not None:
        return plain[1].rstrip(".")
    scheme, _, rest = url.partition(":")
    if scheme.lower() in _SERVERS and not rest.startswith("//"):
        url = f"{scheme}://{rest}"
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    try:
        return in_ascii(host)
    except ValueError:
        return host


def in_ascii(host: str) -> str:
    """Return a host as a browser requests it: by UTS #46, nontransitional, so that ß is kept
    (https://url.spec.whatwg.org/#concept-domain-to-ascii). Raises ValueError for an invalid host.
    """
    if host.isascii():
        return host
    labels = idna.uts46_remap(host, std3_rules=False).split(".")
    return ".".join(label if label.isascii() else _a_label(label) for label in labels)


def is_name(host: str) -> bool:
    """Whether this is an ASCII host name within the length limit for names (RFC 1035, 2.3.4)."""
    return _NAME.fullmatch(host) is not None


def is_host(host: str) -> bool:
    """Whether a browser could request this host: a name in any script, or an IP address without brackets."""
    try:
        ip_address(host)
    except ValueError:
        pass
    else:
        return True
    try:
        return is_name(in_ascii(host.removesuffix(".")))
    except ValueError:
        return False


def _a_label(label: str) -> str:
    try:
        return idna.alabel(label).decode()
    except idna.IDNAError:  # a character that registries refuse and browsers accept, such as an emoji
        made = f"xn--{label.encode('punycode').decode()}"
    if len(made) > _LABEL:
        raise ValueError(f"{label} is too long")
    return made


def origin_of(url: str) -> str:
    """Return the origin of an http or https address as a browser writes it; empty for any other address."""
    scheme, _, rest = url.partition("://")
    place = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2]
    return f"{scheme}://{place}" if scheme in ("http", "https") and place else ""


@lru_cache(maxsize=16_384)
def registrable_domain(host: str) -> str:
    """Return the registrable domain of a host; for an IP address or a bare suffix, the host itself."""
    host = host.lower().strip(".")
    if not host or _is_address(host):
        return host
    parts = _extract(host)
    if parts.suffix:
        return f"{parts.domain}.{parts.suffix}" if parts.domain else host
    return ".".join(host.split(".")[-2:])


def same_party(host: str, other: str) -> bool:
    """Whether two hosts share a registrable domain."""
    return registrable_domain(host) == registrable_domain(other)


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
