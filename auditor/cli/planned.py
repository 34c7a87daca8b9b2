"""The plan that the user names, and which of its sites are requested."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

import click

from auditor.cli import plain
from auditor.cli.plans import Meant
from auditor.errors import UsageError, did_you_mean
from auditor.model.plan import CrawlPlan
from auditor.model.site import Site
from auditor.model.wording import count

FOLDER = Path("crawls")
SHOWN = 20


def file_of(plan: Path) -> Path:
    """The plan's file: a path, or a name in crawls/. Raises UsageError if there is none."""
    named = FOLDER / f"{plan.name}.toml"
    if plan.exists() or plan.name != str(plan):
        return plan
    if not named.exists():
        known = [path.stem for path in sorted(named.parent.glob("*.toml"))]
        there = f": use one of {', '.join(known)}" if known else f" in {named.parent}/"
        meant = did_you_mean(plan.stem, known, there)
        raise UsageError(f'there is no plan "{plan}"{meant}')
    return named


def chosen(meant: Meant, only: Sequence[str], limit: int | None) -> Meant:
    """The first `limit` of the plan's sites that match one of `only` (if any are given).

    Raises UsageError if one of `only` matches no site.
    """
    known = [*(site.name for site in meant.sites), *(line.site for line in meant.broken)]
    for word in only:
        if not any(fnmatchcase(name, word) for name in known):
            raise UsageError(f"--only {word}: the plan has no such site{did_you_mean(word, known)}")
    sites = tuple(site for site in meant.sites if _fits(site.name, only))[:limit]
    broken = tuple(line for line in meant.broken if _fits(line.site, only))
    return replace(meant, sites=sites, broken=broken)


def show(plan: CrawlPlan, sites: Sequence[Site]) -> None:
    """Print what a run of the plan would do."""
    domains = len({site.entry for site in sites if site.entry})
    click.echo(f"{count(len(sites), 'site')}, {domains} of them to visit, {plan.at_once} at a time")
    pace = plan.pace
    robots = "respected where links are followed" if pace.robots else "not requested"
    click.echo(f"{pace.delay_s:g} s between visits of a domain; robots.txt {robots}")
    for line in _lines(sites):
        click.echo(plain(line))


def _lines(sites: Sequence[Site]) -> Iterable[str]:
    for site in sites[:SHOWN]:
        places = ", ".join(vantage.id for vantage in site.vantages)
        yield f"  {site.name}  {site.entry or 'documents only'}  from {places}"
    if len(sites) > SHOWN:
        yield f"  and {len(sites) - SHOWN} more"


def _fits(name: str, only: Sequence[str]) -> bool:
    return not only or any(fnmatchcase(name, word) for word in only)
