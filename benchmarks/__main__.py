"""`python -m benchmarks`: measure, print the figures, and save them."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import click

from auditor.browser.program.settings import Mode
from benchmarks import results
from benchmarks.run import PARTS, QUICK, Extent, measure


@click.command()
@click.option("--quick", is_flag=True, help="A few repetitions only: minutes become seconds.")
@click.option(
    "--mode", "modes", type=click.Choice(["shell", "headless"]), multiple=True, help="Both, if not given."
)
@click.option(
    "--only", "parts", type=click.Choice(PARTS), multiple=True, help="What to measure; all, if not given."
)
@click.option("--pairs", type=click.IntRange(2), help="Pairs of a bare load and a visit.")
@click.option(
    "--sites", type=click.IntRange(0), default=0, help="Follow memory over so many sites, and nothing else."
)
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), help="Folder for latest.json and latest.md."
)
def main(
    *,
    quick: bool,
    modes: tuple[Mode, ...],
    parts: tuple[str, ...],
    pairs: int | None,
    sites: int,
    output: Path | None,
) -> None:
    """Measure speed, memory and recall of visits on a web of this package's own."""
    extent = QUICK if quick else Extent()
    wanted = parts or (() if sites else PARTS)
    extent = replace(
        extent, modes=modes or extent.modes, parts=wanted, sites=sites, pairs=pairs or extent.pairs
    )
    found = asyncio.run(measure(extent, lambda line: print(line, file=sys.stderr, flush=True)))  # noqa: T201
    click.echo(results.markdown(found))
    results.write(found, output or results.FOLDER / ("memory" if sites and not parts else ""))


if __name__ == "__main__":
    main()
