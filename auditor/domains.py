"""Registrable domains and parties, by the Public Suffix List that tldextract bundles: no network.

The list's private part counts (two sites on github.io are two parties), as browsers count it
(https://publicsuffix.org/learn/). Unknown suffixes follow the list's default rule `*`: the last label
is the suffix.
"""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

import idna
import tldextract

_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
_PLAIN = re.compile(r"(?:https?|wss?)://([a-z0-9.-]+)(?::[0-9]*)?(?=[/?#]|\Z)")
"""Nearly every address: read at once, a judgement asks for hosts by the ten thousand."""
_LABEL = 63
"""Octets of a label (RFC 1035, 2.3.4)."""
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.IGNORECASE)
"""In ASCII. The underscore stands in names that resolve, though in none that a registry gives."""
_SERVERS = frozenset({"stun", "stuns", "turn", "turns"})


def host_of(url: str) -> str:
    """Host of an address, lower case, in ASCII, without port, brackets or trailing dot; empty where it has
    none.

    STUN and TURN servers are named without slashes (RFC 7064 and RFC 7065, section 3.1).
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
    """A host as a browser asks for it: by UTS #46, nontransitional, so that ß stays what it is
    (https://url.spec.whatwg.org/#concept-domain-to-ascii). Raises ValueError for what is none.
    """
    if host.isascii():
        return host
    labels = idna.uts46_remap(host, std3_rules=False).split(".")
    return ".".join(label if label.isascii() else _a_label(label) for label in labels)


def is_name(host: str) -> bool:
    """Whether this is the name of a host in ASCII, of no more octets than names have (RFC 1035, 2.3.4)."""
    return _NAME.fullmatch(host) is not None


def is_host(host: str) -> bool:
    """Whether a browser could ask for this host: a name in any script, or an IP address without brackets."""
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
    except idna.IDNAError:  # a sign that registries refuse and browsers do not, as of an emoji
        made = f"xn--{label.encode('punycode').decode()}"
    if len(made) > _LABEL:
        raise ValueError(f"{label} is too long")
    return made


def origin_of(url: str) -> str:
    """The origin of an http or https address as a browser writes it; empty for any other."""
    scheme, _, rest = url.partition("://")
    place = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2]
    return f"{scheme}://{place}" if scheme in ("http", "https") and place else ""


@lru_cache(maxsize=16_384)
def registrable_domain(host: str) -> str:
    """The registrable domain of a host; an IP address or a bare suffix is its own."""
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
