"""`auditor add`: write a site file from what the site's policy states."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args
from urllib.parse import urlsplit

import click

from auditor import promises
from auditor.cli import plain
from auditor.cli.claims import documents_of
from auditor.cli.gather import gathered
from auditor.cli.operators import operator
from auditor.cli.options import BROWSING, LOUDNESS, PLACES, Browsing, Loudness, Places
from auditor.cli.screen import Screen
from auditor.cli.targets import checked_address
from auditor.errors import UsageError
from auditor.files import sites
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.site import DeclaredDocument, DeclaredOptOut, Lens, Site
from auditor.vendors import catalogue

LENSES: Final[dict[str, tuple[Lens, ...]]] = {
    "EEA": ("eu",),
    "EU": ("eu",),
    "UK": ("uk",),
    "EEA+UK": ("eu", "uk"),
    "California": ("us-ca",),
    "Japan": ("jp",),
}
"""Lenses by the region whose residents or law a claim addresses."""

_UNSAFE: Final = re.compile(r"[^a-z0-9.]+")


@dataclass(frozen=True, slots=True)
class What:
    """Which policies to read, and the name of the site."""

    policy: tuple[str, ...]
    name: str | None
    entry: str | None
    force: bool


WHAT = gathered(
    "what",
    What,
    click.argument("policy", nargs=-1, required=True, metavar="FILE|URL..."),
    click.option("--name", metavar="NAME", help="Name of the site's folder in policies/."),
    click.option("--entry", metavar="URL", help="Address of the site, if known."),
    click.option("--force", is_flag=True, help="Overwrite an existing site.toml."),
)


@click.command("add", short_help="Write a site file from what a policy states.")
@WHAT
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(what: What, browsing: Browsing, places: Places, loudness: Loudness) -> int:  # noqa: N802
    """Write policies/NAME/site.toml from what a policy states: operator, vendors, opt-outs, jurisdictions.

    No address is guessed: without --entry or the URL of a policy, audits read the site's policies but do not
    visit the site.
    """
    screen = Screen(loudness)
    if what.entry:
        checked_address(what.entry)
    documents: list[Document] = []
    for word in what.policy:
        documents += documents_of(word, places, browsing.settings(), screen)
    unread = next((d for d in documents if not d.readable), None)
    if unread is not None:
        raise UsageError(f"{unread.url or unread.path}: could not be read: {unread.problem}")
    claims = promises.read(documents, catalogue.load()).claims
    site = stated(what, documents, claims)
    path = sites.write(site, places.policies / site.name, force=what.force, note=_note(documents, claims))
    click.echo(plain(str(path)))
    return 0


def stated(what: What, documents: Sequence[Document], claims: Sequence[Claim]) -> Site:
    """The site as its documents describe it."""
    runs_it = operator(documents)
    return Site(
        name=_name(what, documents, runs_it),
        operator=runs_it,
        entry=what.entry or _entry(documents),
        documents=tuple(map(_declared, documents, _files(what, documents))),
        vendors=tuple(dict.fromkeys(c.vendor for c in claims if c.type == "vendor_use" and c.vendor)),
        opt_outs=_opt_outs(claims),
        jurisdictions=_lenses(claims),
    )


def _note(documents: Sequence[Document], claims: Sequence[Claim]) -> str:
    """The comment that lists the file's sources: each document with the dates it states for itself."""
    told = ["Read by `auditor add` from:"]
    for document in documents:
        dated = [c for c in claims if c.quote.document == document.id and c.date and c.type == "date"]
        days = dict.fromkeys(
            f"{c.date_kind or 'dated'} {c.date}" for c in dated if c.date_kind != "look_back"
        )
        told.append(", ".join((document.title or document.url or document.path or document.id, *days)))
    return "\n".join(told)


def _files(what: What, documents: Sequence[Document]) -> list[str | None]:
    """The saved file behind each document, if it has one."""
    given = {Path(word).name: word for word in what.policy if "://" not in word}
    return [given.get(document.path or "") for document in documents]


def _declared(document: Document, file: str | None) -> DeclaredDocument:
    return DeclaredDocument(
        url=document.url,
        file=file,
        kind=document.kind,
        title=document.title or None,
        language=document.language if document.language != "und" else None,
    )


def _opt_outs(claims: Sequence[Claim]) -> tuple[DeclaredOptOut, ...]:
    found = {
        c.url: DeclaredOptOut(url=c.url, vendor=c.vendor, mechanism=c.mechanism or "link")
        for c in reversed(claims)
        if c.type == "opt_out"
        and c.polarity == "does"
        and c.url
        and c.url.startswith(("http://", "https://"))
    }
    return tuple(reversed(found.values()))


def _lenses(claims: Sequence[Claim]) -> tuple[Lens, ...]:
    said = Counter(lens for c in claims for lens in LENSES.get(c.jurisdiction, ()))
    return tuple(lens for lens in get_args(Lens) if said[lens])


def _entry(documents: Sequence[Document]) -> str | None:
    """The front page of the host that a policy was fetched from."""
    for document in documents:
        parts = urlsplit(document.url or "")
        if parts.scheme in ("http", "https") and parts.netloc:
            return f"{parts.scheme}://{parts.netloc}/"
    return None


def _name(what: What, documents: Sequence[Document], runs_it: str | None) -> str:
    host = urlsplit(what.entry or _entry(documents) or "").hostname
    wanted = what.name or host or runs_it or Path(documents[0].path or "").stem
    name = _UNSAFE.sub("-", wanted.lower()).strip("-.")
    if not name:
        raise UsageError("the policy states no usable name: give one with --name")
    return name
