"""Which IP addresses a visited page may reach: public ones only.

Special-purpose registries: RFC 6890 and IANA's lists for IPv4 and IPv6; shared address space (carrier-grade
NAT) RFC 6598; IPv4 inside IPv6: mapped (RFC 4291), 6to4 (RFC 3056), NAT64 (RFC 6052), Teredo (RFC 4380).
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_SHARED = IPv4Network("100.64.0.0/10")
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
_METADATA = frozenset(
    {"169.254.169.254", "169.254.170.2", "fd00:ec2::254", "100.100.100.200", "168.63.129.16"}
)
"""Where clouds serve credentials; the last one is in a public range (Azure's wire server)."""


def refusal(address: str) -> str | None:
    """Why a page may not reach `address`; None where it may. Raises ValueError for an invalid address."""
    ip = ip_address(address.partition("%")[0])
    return _refusal(ip)


def _refusal(ip: IPv4Address | IPv6Address) -> str | None:
    if str(ip) in _METADATA:
        return "a cloud's metadata address"
    inner = _embedded(ip) if isinstance(ip, IPv6Address) else None
    if inner is not None:
        reason = _refusal(inner)
        return f"{reason} ({inner}) inside IPv6" if reason else None
    if isinstance(ip, IPv4Address) and ip in _SHARED:
        return "a carrier-grade NAT address"
    for named, kind in (
        (ip.is_loopback, "a loopback address"),
        (ip.is_unspecified, "the unspecified address"),
        (ip.is_link_local, "a link-local address"),
        (ip.is_multicast, "a multicast address"),
        (ip.is_private, "a private address"),
        (not ip.is_global or (isinstance(ip, IPv6Address) and ip.is_site_local), "no public address"),
    ):
        if named:
            return kind
    return None


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    compatible = int(ip) >> 32 == 0 and int(ip) > 1
    if compatible or any(ip in network for network in _NAT64):
        return IPv4Address(int(ip) & 0xFFFF_FFFF)
    return None
