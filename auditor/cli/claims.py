"""`auditor claims`: what a policy promises, as auditor reads it."""

import asyncio
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from auditor import collectors, discover, plan, promises, reading
from auditor.browser import visit
from auditor.browser.program import locate
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.cli import session, terminal
from auditor.cli.formats import format_option
from auditor.cli.gather import gathered
from auditor.cli.options import BROWSING, FILE, LOUDNESS, PLACES, Browsing, Loudness, Places
from auditor.cli.screen import Screen, put, warn_of
from auditor.cli.targets import target, words
from auditor.crawl import publish
from auditor.crawl.engines.embedded import needs_browser
from auditor.errors import COULD_NOT_LOOK, OK, UsageError
from auditor.files import corrections, sites
from auditor.model.correction import Correction
from auditor.model.document import Document
from auditor.model.naming import address_key
from auditor.model.site import DeclaredDocument, Site
from auditor.reports import claims as listing
from auditor.store.evidence import Evidence
from auditor.vendors import catalogue

Render = Callable[[promises.Reading], str]

RENDERED: Final[dict[str, Render]] = {
    "terminal": lambda r: listing.claims_terminal(r.documents, r.claims, r.tensions, terminal.lines()),
    "json": lambda r: listing.claims_json(r.documents, r.claims, r.tensions),
    "markdown": lambda r: listing.claims_markdown(r.documents, r.claims, r.tensions),
}


SAVED: Final = frozenset({".html", ".htm", ".xhtml", ".txt", ".text", ".pdf"})
"""File name endings of saved policies; none is a top-level domain
(https://data.iana.org/TLD/tlds-alpha-by-domain.txt).
"""


@dataclass(frozen=True, slots=True)
class What:
    """Which policies, and how to show them."""

    policy: tuple[str, ...]
    format: str
    output: Path | None


WHAT = gathered(
    "what",
    What,
    click.argument("policy", nargs=-1, required=True, metavar="FILE|URL|SITE..."),
    format_option(RENDERED),
    click.option("--output", type=FILE, metavar="FILE", help="Write the listing to this file."),
)


@click.command("claims", short_help="Print what a policy promises, in its own words.")
@WHAT
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(what: What, browsing: Browsing, places: Places, loudness: Loudness) -> int:  # noqa: N802
    """Print what a policy promises, as auditor reads it, with its exact words.

    A saved policy (HTML, text, PDF) is read without a browser. URL is the address of a policy; SITE is a host
    or a folder in policies/, whose policies are looked up. `-` reads such names from stdin, one per line.
    """
    screen = Screen(loudness)
    publish.check_output(what.output)
    documents: list[Document] = []
    said: list[Correction] = []
    for word in words(what.policy, sys.stdin):
        documents += documents_of(word, places, browsing.settings(), screen)
        said += said_of(word, places)
    if not documents:
        raise UsageError("no policy given: name a file, an address or a site")
    read = promises.read(documents, catalogue.load(), said)
    put(RENDERED[what.format](read), what.output)
    warn_of(read.corrected, screen)
    unread = [d for d in documents if not d.readable]
    for document in read.documents:
        if document.problem is not None:
            how = "" if document.readable else "could not be read: "
            screen.warn(f"{document.url or document.path}: {how}{document.problem}")
    return OK if len(unread) < len(documents) else COULD_NOT_LOOK


def documents_of(
    word: str, places: Places, settings: BrowserSettings, screen: Screen
) -> tuple[Document, ...]:
    """The documents that a file, an address or a site stands for. Raises UsageError if there are none."""
    path = Path(word)
    if "://" not in word and path.is_file() and path.name != sites.FILE:
        return session.documents([path])
    if "://" not in word and path.suffix.lower() in SAVED and not path.is_dir():
        raise UsageError(f"{word}: no such file")
    site = target(word, places.policies)
    if "://" in word:
        site = Site(name=site.name, documents=(DeclaredDocument(url=word),), vantages=site.vantages)
    if not needs_browser(site):
        found = reading.declared_files(site)
    else:
        locate.obtain(settings.executable, settings.mode, screen.note)
        found = asyncio.run(_fetched(site, settings, screen))
    if not found:
        raise UsageError(f"{site.name}: no policy found: give its file or address")
    return found


def said_of(word: str, places: Places) -> tuple[Correction, ...]:
    """The corrections that people made to the claims of a site or of one of its documents."""
    path = Path(word)
    one = "://" in word or (path.is_file() and path.name != sites.FILE)
    if not one:
        return target(word, places.policies).corrections
    if "://" not in word:
        said = corrections.read(path.parent) if (path.parent / sites.FILE).is_file() else ()
        return tuple(each for each in said if each.document.rpartition("/")[2] == path.name)
    said = target(word, places.policies).corrections
    return tuple(each for each in said if address_key(each.document) == address_key(word))


async def _fetched(site: Site, settings: BrowserSettings, screen: Screen) -> tuple[Document, ...]:
    """The documents of a site: those it declares, else those that its first page leads to."""
    async with open_browser(settings) as browser:
        first = None
        vantage = site.vantages[0]
        wanted = plan.first_visit(site, vantage)
        if wanted is not None and not any(d.url or d.file for d in site.documents):
            screen.tell(site.name, "looking for its policies")
            eyes = [kind() for kind in discover.offered(collectors, "COLLECTOR")]
            with tempfile.TemporaryDirectory() as folder:
                first = await visit.make(browser, wanted, eyes, Evidence(Path(folder)).keep)
        screen.tell(site.name, "reading the policies")
        found = await reading.of_site(site, vantage, (), first, browser)
        screen.clear()
        if first is not None and not first.reached:
            gap = first.gap("visit", "page")
            screen.warn(f"{site.name}: could not look: {gap.reason if gap else 'no answer'}")
        return found
