"""Compile Prebid.js to bidding.json: `python -m auditor.vendors.compile_bidding FOLDER`, where FOLDER is the
unpacked npm package (`npm pack prebid.js`). Left out are hosts that serve files or tests, names that others
would also use, and anything disclosed without a purpose of the Transparency and Consent Framework.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from auditor.domains import registrable_domain
from auditor.errors import FileProblem
from auditor.model.vendor import CookiePurpose
from auditor.vendors import vocabulary
from auditor.vendors.bidding import COMPILED
from auditor.vendors.compiling import written
from auditor.vendors.open_cookies import OpenCookie

NOTICE: Final = "Prebid.js, Apache License 2.0, https://github.com/prebid/Prebid.js"
HOST: Final = re.compile(r"""['"`](?:https?:)?//((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/'"`?:])""")
COMMENT: Final = re.compile(r"/\*.*?\*/|^\s*\*[^\n]*$|(?:^|(?<=\s))//[^\n]*$", re.DOTALL | re.MULTILINE)
PLAIN_HOST: Final = re.compile(
    r"(?:[a-z0-9-]*cdn[a-z0-9-]*|(?:[a-z0-9]+-)?static|assets|lib|scripts?|js|player|widget|console|"
    r"(?:dev|qa|test|staging|stage|beta|mock|null|helloworld)[a-z0-9-]*|.*-(?:dev|qa|test|stage))\.",
)
"""First labels of hosts that serve files, or that are not used on live pages."""
MODULE: Final = re.compile(r"Module Name\W*:\W*([^\n]+)", re.IGNORECASE)
SPOKEN: Final = re.compile(
    r"(?:'s)?[\s-]*(?:(?:prebid(?:\.js)?|hb|rtb|ssp|client|outstream|for publisher)[\s-]*)*"
    r"(?:bid(?:der|ding|s)?[\s-]*)?(?:adapt[eo]r.*|bidder|module)?$",
    re.IGNORECASE,
)
"""What adapter notes append to a bidder's name."""
MAINTAINER: Final = re.compile(r"Maintainer\W*:?[^\n]*?@([a-z0-9.-]+\.[a-z]{2,})", re.IGNORECASE)
ANYBODYS: Final = frozenset({"gmail.com", "googlegroups.com", "outlook.com", "vsn.si"})
"""Mail domains that identify no bidder."""
PLACEHOLDER: Final = re.compile(r"(?:\$?\{[^}]*\}|\$\([^)]*\)|X{3,})$")
WRITTEN: Final = re.compile(
    r"(?!X{3,})[^\s<>{}$()\x7f-\uffff](?:[^<>{}$()\x7f-\uffff]*[^\s<>{}$()\x7f-\uffff])?"
)
ADVERTISING: Final = frozenset({2, 3, 4, 7})
"""Purposes for advertisements: selection, profiles, personalisation, measurement
(https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/).
"""
STATISTICS: Final = frozenset({8, 9, 10})
"""Content measurement, audience research, service improvement."""
COMMON: Final = frozenset(
    (
        *("AMZN-Token", "BT_sid", "DAILY_USER", "NEW_USER", "SESSION_USER", "bids_map_v2", "client-id"),
        *("cohort_ids", "is_eea", "oidc.user*", "page_index", "parent_id", "prebid:topics", "session_depth"),
        *("universal_uid", "usp_status", "vendor-id"),
    )
)
"""Names that others also use."""


def compiled(package: Path) -> str:
    """Compile an unpacked package into the compact file.

    Raises FileProblem if the package does not have the expected structure.
    """
    try:
        version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
        modules = sorted((package / "metadata/modules").glob("*.json"))
        told = [json.loads(module.read_text(encoding="utf-8")) for module in modules]
        asked: dict[str, list[str]] = {}
        for bidder, host in _hosts(package / "modules"):
            asked.setdefault(host, []).append(bidder)
    except (OSError, ValueError, KeyError) as wrong:
        raise FileProblem(package, f"is no unpacked Prebid.js package: {wrong}") from wrong
    kept: dict[str, list[str]] = {}
    for module in told:
        for row in _kept(module):
            kept.setdefault(row[0], row)
    if not asked or not kept:
        raise FileProblem(package, "is no unpacked Prebid.js package: no adapters, or nothing disclosed")
    hosts = [
        [min(asked[host], key=lambda bidder: (bidder.lower() not in host, bidder)), host]
        for host in sorted(asked)
    ]
    named = [[code, *_named(package / "modules", code)] for code in sorted({code for code, _ in hosts})]
    lists = (("bidders", named), ("hosts", hosts), ("kept", [kept[name] for name in sorted(kept)]))
    body = ",\n".join(
        f'"{key}": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
        for key, rows in lists
    )
    return f'{{"notice": "{NOTICE}", "version": "{version}",\n{body}\n}}\n'


def _hosts(modules: Path) -> Iterator[tuple[str, str]]:
    for file in sorted((*modules.glob("*BidAdapter.[jt]s"), *modules.glob("*BidAdapter/*.[jt]s"))):
        bidder = file.relative_to(modules).parts[0].partition("BidAdapter")[0]
        for host in HOST.findall(COMMENT.sub("", file.read_text(encoding="utf-8"))):
            if host != registrable_domain(host) and not PLAIN_HOST.match(host):
                yield bidder, host


def _named(modules: Path, code: str) -> tuple[str, str]:
    """A bidder's name and domain, taken from its adapter's notes."""
    notes = modules / f"{code}BidAdapter.md"
    text = notes.read_text(encoding="utf-8", errors="replace") if notes.is_file() else ""
    told, mail = MODULE.search(text), MAINTAINER.search(text)
    name = SPOKEN.sub("", told[1].strip(" *`\\")).strip(" -.:") if told else ""
    domain = registrable_domain(mail[1].lower()) if mail else ""
    return name or code, "" if domain in ANYBODYS else domain


def _kept(module: Mapping[str, Any]) -> Iterator[list[str]]:
    for url, disclosure in module["disclosures"].items():
        bidder = next(
            (each["componentName"] for each in module["components"] if each["disclosureURL"] == url), ""
        )
        for row in disclosure["disclosures"] or ():
            name = PLACEHOLDER.sub("*", str(row["identifier"]).strip())
            purpose = _purpose(frozenset(row.get("purposes") or ()))
            if bidder and purpose and _own(name):
                yield [name, bidder, purpose, url]


def _purpose(told: frozenset[int]) -> CookiePurpose | None:
    if told & ADVERTISING:
        return "advertising"
    return "analytics" if told & STATISTICS else None


def _own(name: str) -> bool:
    """Whether a name is specific to its vendor: not plain words only, not about a choice, and with a wildcard
    only at its end.
    """
    bare = name.removesuffix("*")
    row = OpenCookie(platform="", name=name, purpose="advertising")
    if "*" in bare or name in COMMON or not row.telling or not WRITTEN.fullmatch(name):
        return False
    parts = [part.lower() for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", bare)]
    speaks = vocabulary.consent_name(name) or vocabulary.opt_out_name(name)
    return not speaks and any(part not in EVERYBODYS for part in parts)


EVERYBODYS: Final = (
    vocabulary.ADVERTISING
    | vocabulary.ANALYTICS
    | vocabulary.COMPANIONS
    | vocabulary.FUNCTIONAL
    | vocabulary.NECESSARY
    | vocabulary.SETTINGS
    | vocabulary.STATES
    | vocabulary.STRONG
)


def main(arguments: Sequence[str]) -> int:
    """Compile the package whose folder is the only argument."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m auditor.vendors.compile_bidding FOLDER\n")
        return 2
    return written(lambda: compiled(Path(arguments[0])), COMPILED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
