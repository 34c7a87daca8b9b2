"""Resolve SITE: an address, a host, a folder in policies/, a path to one, or `-`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from auditor.domains import in_ascii, is_host
from auditor.errors import UsageError, did_you_mean
from auditor.files import sites
from auditor.model.site import Site

STDIN: Final = "-"

_HOST: Final = re.compile(r"(?:[\w-]{1,63}\.)*[\w-]{1,63}\.?(?::\d{1,5})?|\[[0-9a-fA-F:.]+\](?::\d{1,5})?")
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_MAX: Final = 2_048


def targets(given: Iterable[str], policies: Path, lines: Iterable[str]) -> tuple[Site, ...]:
    """The sites given, without duplicates; `lines` (of stdin) are read if `-` is given.

    Raises UsageError for a word that is not a site, FileProblems for an invalid site file.
    """
    found: dict[str, Site] = {}
    for word in words(given, lines):
        site = target(word, policies)
        found.setdefault(site.name, site)
    if not found:
        raise UsageError("no site given: name an address, a host or a folder in policies/")
    return tuple(found.values())


def target(word: str, policies: Path) -> Site:
    """The one site that `word` means."""
    if not word.strip():
        raise UsageError("a site name is empty: give an address, a host or a folder in policies/")
    if "://" in word:
        return _addressed(word, policies)
    folder = _folder(word, policies)
    if folder is not None:
        return sites.read(folder)
    host, _, path = word.partition("/")
    if _HOST.fullmatch(host) and _is_host(host):
        scheme = "http" if _is_local(host) else "https"
        return _addressed(f"{scheme}://{host}/{path}", policies)
    names = [path.name for path in sites.folders(policies)]
    otherwise = f": give an address, a host or a folder in {policies}/"
    meant = did_you_mean(word.rstrip("/").rpartition("/")[2], names, otherwise)
    raise UsageError(f'"{word[:80]}" is not a site{meant}')


def words(given: Iterable[str], lines: Iterable[str]) -> Iterator[str]:
    """The words given, with `-` replaced by those from stdin, one per line. Raises UsageError for an empty
    word.
    """
    for word in given:
        if word == STDIN:
            yield from (line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))
        elif word.strip():
            yield word.strip()
        else:
            raise UsageError("a site name is empty: give an address, a host or a folder in policies/")


def _folder(word: str, policies: Path) -> Path | None:
    """The folder with a site.toml that `word`, a name or a path, refers to."""
    if len(word) > _MAX or "\0" in word:
        return None
    path = Path(word)
    if path.name == sites.FILE and path.is_file():
        return path.parent
    folders = (policies / word, path)
    for folder in folders:
        if (folder / sites.FILE).is_file():
            return folder
    for folder in folders:
        if folder.is_dir():
            raise UsageError(f"{folder}: has no {sites.FILE}: `auditor add` writes one from a policy")
    return None


def checked_address(url: str) -> tuple[str, int | None]:
    """The host and port of an address. Raises UsageError if a browser cannot visit it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UsageError(f'"{url[:80]}" is not a valid address: {error}') from error
    if parts.scheme not in ("http", "https") or not host or not url.isprintable() or len(url) > _MAX:
        raise UsageError(f'"{url[:80]}" is not an address a browser can visit: write it as http(s)://host/…')
    if not is_host(host):
        raise UsageError(f'"{host[:80]}" is not a valid host name: write it as http(s)://host/…')
    if parts.username or parts.password:
        raise UsageError("an address with a user name or password is not stored: give it without them")
    return host, port


def _addressed(url: str, policies: Path) -> Site:
    """The site at an address, as described in policies/ if its host has a folder there."""
    host, port = checked_address(url)
    name = _UNSAFE.sub("-", _ascii(host) + (f"-{port}" if port else "")).strip("-.") or "site"
    if (policies / name / sites.FILE).is_file():
        return replace(sites.read(policies / name), entry=url)
    return Site(name=name, entry=url)


def _ascii(host: str) -> str:
    try:
        return in_ascii(host)
    except ValueError as error:
        raise UsageError(f'"{host}" is not a valid host name: {error}') from error


def _is_host(word: str) -> bool:
    """Whether a word is clearly a host: `localhost`, an IP address, or one with a dot or a port."""
    bare = word.partition(":")[0]
    return "." in word.strip(".") or ":" in word or bare == "localhost"


def _is_local(word: str) -> bool:
    host = urlsplit(f"//{word}").hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
