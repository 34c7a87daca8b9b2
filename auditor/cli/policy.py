"""`auditor policy`: show a site's documents over time, and what changed in them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Final

import click

from auditor import promises
from auditor.cli import plain, terminal
from auditor.cli.claims import documents_of
from auditor.cli.formats import format_option
from auditor.cli.gather import gathered
from auditor.cli.options import BROWSING, FILE, LOUDNESS, PLACES, Browsing, Loudness, Places
from auditor.cli.screen import Screen, put
from auditor.cli.stored import site_name
from auditor.cli.targets import target
from auditor.errors import COULD_NOT_LOOK, OK, UsageError
from auditor.files import corrections, snapshots
from auditor.model.correction import Correction
from auditor.model.document import Document
from auditor.model.version import Version
from auditor.reports import policies as listing
from auditor.reports.parts.version_rows import PolicyReport, policy_report
from auditor.store.database import Store
from auditor.vendors import catalogue

MOST_COMPARED: Final = 6
"""How many of a document's newest versions are read and compared; older ones are only listed by date."""

RENDERED: Final[dict[str, Callable[[PolicyReport], str]]] = {
    "terminal": lambda report: listing.policy_terminal(report, terminal.lines()),
    "json": listing.policy_json,
    "markdown": listing.policy_markdown,
}


@dataclass(frozen=True, slots=True)
class How:
    """What to do first, and how to show the result."""

    fetch: bool
    text: bool
    snapshot: bool
    format: str
    output: Path | None


HOW = gathered(
    "how",
    How,
    click.option("--fetch", is_flag=True, help="Fetch the documents now, without an audit."),
    click.option("--text", is_flag=True, help="Also show what changed in the texts."),
    click.option("--snapshot", is_flag=True, help="Keep the texts in policies/SITE/snapshots/."),
    format_option(RENDERED),
    click.option("--output", type=FILE, metavar="FILE", help="Write the listing to this file."),
)


@click.command("policy", short_help="Show a site's policy documents and how they changed.")
@click.argument("site")
@HOW
@BROWSING
@PLACES
@LOUDNESS
def COMMAND(  # noqa: N802 - the command of this file; each argument is a group of options
    site: str, how: How, browsing: Browsing, places: Places, loudness: Loudness
) -> int:
    """Show the policy documents of SITE: how they were found, their versions, and which claims changed from
    one version to the next.

    Every audit keeps the documents it fetched; --fetch fetches them now and visits nothing else.
    """
    screen = Screen(loudness)
    with Store.open(places.store, create=how.fetch) as store:
        fetched = _fetched(site, store, (browsing, places, screen)) if how.fetch else None
        name = target(site, places.policies).name if how.fetch else site_name(store, site, store.fetched())
        unread = [d for d in _documents(store, name, fetched) if not d.readable]
        versions = store.versions(name)
    folder = places.policies / name
    if how.snapshot:
        _keep(folder, versions, screen)
    said = corrections.read(folder)
    report = policy_report(name, _read(versions, said), unread, text=how.text)
    put(RENDERED[how.format](report), how.output)
    looked = fetched is None or any(document.readable for document in fetched)
    return OK if versions and looked else COULD_NOT_LOOK


def _fetched(site: str, store: Store, by: tuple[Browsing, Places, Screen]) -> tuple[Document, ...]:
    """Fetch the current documents and store them as versions. A site with several vantages is read from the
    first one only, since each vantage has versions of its own.
    """
    browsing, places, screen = by
    known = target(site, places.policies)
    found = documents_of(site, places, browsing.settings(), screen)
    if len(known.vantages) > 1:
        found = tuple(d if d.path else replace(d, vantages=(known.vantages[0].id,)) for d in found)
    store.add_versions(known.name, found)
    return found


def _documents(store: Store, name: str, fetched: Iterable[Document] | None) -> tuple[Document, ...]:
    """The documents just fetched, else those of the newest run."""
    if fetched is not None:
        return tuple(fetched)
    return store.load_seen(name).documents if name in store.sites() else ()


def _keep(folder: Path, versions: Sequence[Version], screen: Screen) -> None:
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder: `auditor add` creates it from a policy")
    newest = (tuple(each)[-1] for _, each in _series(versions))
    documents = [replace(v.document, vantages=(v.vantage,) if v.vantage else ()) for v in newest]
    for path in snapshots.keep(folder, documents):
        screen.note(plain(f"written: {path}"))


def _read(versions: Sequence[Version], said: Sequence[Correction]) -> tuple[Version, ...]:
    """The versions; the newest of each document include their claims."""
    known = catalogue.load()
    read: list[Version] = []
    for _, each in _series(versions):
        series = tuple(each)
        read += series[:-MOST_COMPARED]
        read += (promises.of_version(version, known, said) for version in series[-MOST_COMPARED:])
    return tuple(read)


def _series(versions: Sequence[Version]) -> Iterable[tuple[object, Iterable[Version]]]:
    return groupby(versions, key=lambda v: (v.document.url or v.document.path, v.vantage))
