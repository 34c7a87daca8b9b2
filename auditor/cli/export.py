"""`auditor export`: write a finding, a site or a run with all its evidence to a verifiable zip."""

from dataclasses import dataclass
from pathlib import Path

import click

from auditor.cli import plain
from auditor.cli.options import FILE, PLACES, Places
from auditor.cli.stored import fingerprint, run_named, site_name
from auditor.crawl import exported, publish, summaries
from auditor.crawl.bundle import Bundle, bundle
from auditor.crawl.since import with_news
from auditor.errors import OK, UsageError
from auditor.model.audit import Run, SiteSummary
from auditor.reports.parts.file_names import file_name
from auditor.store.database import Store
from auditor.store.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to export: a run, one of its sites, or one finding of that site."""

    run: Run
    site: str | None = None
    fingerprint: str | None = None

    @property
    def name(self) -> str:
        """The name of the output file."""
        told = (self.site and file_name(self.site), self.fingerprint and self.fingerprint[:16], self.run.id)
        return f"auditor-{'-'.join(part for part in told if part)}.zip"

    @property
    def words(self) -> str:
        """A description for people."""
        whole = f"site {self.site}" if self.site else f"run {self.run.id}"
        return f"finding {self.fingerprint} of {whole}" if self.fingerprint else whole


@click.command("export", short_help="Export a finding, site or run with its evidence as a zip.")
@click.argument("what", metavar="FINDING|SITE|RUN")
@click.option("--run", metavar="RUN", help="Run to take a site or finding from. Default: the newest.")
@click.option(
    "--output", type=FILE, metavar="FILE", help="Write the zip to this file. Default: ./auditor-….zip."
)
@click.option(
    "--redact", is_flag=True, help="Replace values with tokens; leave out screenshots and archives."
)
@PLACES
def COMMAND(what: str, run: str | None, output: Path | None, *, redact: bool, places: Places) -> int:  # noqa: N802
    """Write a zip with the reports, quotes, policy texts, screenshots, HTTP archives and the versions of all
    that the result rests on. `sha256sum -c SHA256SUMS` verifies it.

    Name a finding by its fingerprint and a run by its id; the first characters of either are enough.
    """
    publish.check_output(output)
    with Store.open(places.store, create=False) as store:
        chosen = _chosen(store, what, run)
        path = output or Path(chosen.name)
        evidence = Evidence(places.evidence)
        told = plain(chosen.words)
        contents = exported.Contents(about=told, run=chosen.run, redacted=redact)
        with bundle(path) as into:
            found = [_line(store, chosen, name, (into, contents, evidence)) for name in _names(store, chosen)]
            if chosen.site is None:
                exported.add_overview(into, chosen.run, with_news(store, chosen.run, found))
            exported.finish(into, contents)
    for kind, digests in (("missing", contents.missing), ("changed since it was kept", contents.damaged)):
        if digests:
            click.echo(f"auditor: evidence {kind}: {len(digests)} files, listed in about.json", err=True)
    click.echo(plain(str(path)))
    return OK


def _chosen(store: Store, what: str, run: str | None) -> Chosen:
    """The site, finding or run (tried in this order) that `what` names. Raises UsageError if it is none."""
    given = run_named(store, run) if run else None
    if what in store.sites():
        return Chosen(run=given or _newest(store, what), site=what)
    mark = next((each for each in store.fingerprints() if what and each.startswith(what)), None)
    if mark is not None:
        found = store.found_at(fingerprint(store, what), given.id if given else None)
        if found is None:
            raise UsageError(f"{what}: not found in run {run}")
        return Chosen(run=run_named(store, found[1]), site=found[0], fingerprint=fingerprint(store, what))
    if store.runs_like(what):
        return Chosen(run=run_named(store, what))
    name = site_name(store, what)
    return Chosen(run=given or _newest(store, name), site=name)


def _newest(store: Store, site: str) -> Run:
    return store.load_seen(site).run


def _names(store: Store, chosen: Chosen) -> list[str]:
    return [chosen.site] if chosen.site else list(store.states(chosen.run.id))


def _line(
    store: Store, chosen: Chosen, name: str, by: tuple[Bundle, exported.Contents, Evidence]
) -> SiteSummary:
    """Add a site to the zip and return its line of the overview. Only one site is in memory at a time."""
    into, contents, evidence = by
    if chosen.site is None and not store.is_judged(name, chosen.run.id):
        _, reason = store.states(chosen.run.id)[name]
        return SiteSummary(site=name, state=summaries.COULD_NOT_LOOK, reason=reason or "broken off")
    audit = store.load_audit(name, chosen.run.id)
    shown = exported.of_finding(audit, chosen.fingerprint) if chosen.fingerprint else audit
    exported.add_site(into, contents, shown, evidence)
    return summaries.summary(audit, f"reports/{file_name(name)}/report.html")
