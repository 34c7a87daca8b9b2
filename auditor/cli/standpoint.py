"""Where the visitor is: some of the declared vantages, or one that the command line declares."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import click

from auditor.cli.gather import gathered
from auditor.errors import UsageError, did_you_mean
from auditor.files import vantages
from auditor.model.site import Site, Vantage


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where the visitor is, as given on the command line."""

    vantage: tuple[str, ...]
    country: str | None
    region: str | None
    locale: str | None
    timezone: str | None
    proxy: str | None

    def of(self, sites: Iterable[Site]) -> tuple[Site, ...]:
        """The sites with the vantages to use: the one declared here, else those chosen from each site's own,
        else all of the site's own.

        Raises UsageError for a vantage that a site does not declare or that is invalid.
        """
        names = ("country", "region", "locale", "timezone", "proxy")
        declared = {name: value for name in names if (value := getattr(self, name)) is not None}
        if declared and self.vantage:
            option = next(iter(declared))
            raise UsageError(
                f"--vantage picks a declared vantage, --{option} declares a new one: use only one of them"
            )
        if declared:
            here = vantages.stated(declared)
            return tuple(replace(site, vantages=(here,)) for site in sites)
        return tuple(replace(site, vantages=self._chosen(site)) for site in sites)

    def _chosen(self, site: Site) -> tuple[Vantage, ...]:
        if not self.vantage:
            return site.vantages
        known = {vantage.id: vantage for vantage in site.vantages}
        for wanted in self.vantage:
            if wanted not in known:
                meant = did_you_mean(wanted, known, f": use one of {', '.join(known)}")
                raise UsageError(f'{site.name} declares no vantage "{wanted}"{meant}')
        return tuple(known[wanted] for wanted in dict.fromkeys(self.vantage))


STANDPOINT: Final = gathered(
    "standpoint",
    Standpoint,
    click.option(
        "--vantage",
        multiple=True,
        metavar="ID",
        help="Visit only from this vantage of the site file or plan; repeatable.",
    ),
    click.option("--country", metavar="CC", help="Country the visits come from, such as DE (ISO 3166-1)."),
    click.option("--region", metavar="R", help="Region of that country, such as CA (ISO 3166-2)."),
    click.option("--locale", metavar="TAG", help="Language the browser asks for, such as de-DE (BCP 47)."),
    click.option(
        "--timezone", metavar="ZONE", help="Time zone of the browser, such as Europe/Berlin (IANA)."
    ),
    click.option(
        "--proxy",
        metavar="ADDRESS",
        help="Proxy for the visits (http, https or socks5); a password as ${NAME}, an environment variable.",
    ),
)
