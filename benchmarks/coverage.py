"""How much the catalogue knows: `python -m benchmarks.coverage --ranked package --cookies cookies.jsonl`.

It is measured against the hosts that third-party-web ranks (`npm pack third-party-web`, unpacked) and against
labelled cookies; neither is part of this project. Each line of cookies is an object with `site name domain
third_party value expiry_s session http_only host_only`, and `label` if known. Cookies of one site are judged
together, like those of one visit.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from auditor.judging.attribution import met_vendors
from auditor.model.vendor import CookiePurpose
from auditor.vendors import breadth
from auditor.vendors.catalogue import Catalogue, load
from auditor.vendors.cookies import Purpose, purpose
from auditor.vendors.look import Look

PURPOSES: Final[tuple[CookiePurpose, ...]] = ("necessary", "functional", "analytics", "advertising")
NEEDING: Final = frozenset({"analytics", "advertising"})
SURE: Final = 0.6
RANKS: Final = (50, 100, 200, 300, 500, 1_000)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """How many of the first `rank` owners are known."""

    rank: int
    owners: int
    """Owners of which the catalogue knows at least one host."""
    share: float
    """Their share of all occurrences of the first `rank`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How well purposes were predicted."""

    cookies: int
    accuracy: float
    macro_f1: float
    consent: float
    """Share of cookies for which it is right whether they need consent."""
    answered: float
    """Share of cookies whose purpose is known with a confidence of at least SURE."""
    right_where_answered: float


def ranked(entities: Iterable[Row], catalogue: Catalogue) -> tuple[Covered, ...]:
    """The catalogue's coverage of third-party-web's owners, the most frequent first."""
    rows = sorted(entities, key=lambda row: -int(row.get("totalOccurrences", 0)))
    return tuple(_covered(rows[:rank], rank, catalogue) for rank in RANKS if rank <= len(rows))


def _covered(rows: Sequence[Row], rank: int, catalogue: Catalogue) -> Covered:
    known = [row for row in rows if any(catalogue.by_host(d.removeprefix("*.")) for d in row["domains"])]
    met = sum(int(row.get("totalOccurrences", 0)) for row in rows)
    of_known = sum(int(row.get("totalOccurrences", 0)) for row in known)
    return Covered(rank=rank, owners=len(known), share=of_known / met if met else 0.0)


def predicted(rows: Sequence[Row], catalogue: Catalogue) -> Iterator[tuple[Row, Purpose]]:
    """Yield each cookie with its predicted purpose, in the given order."""
    sites: dict[str, list[Row]] = {}
    for row in rows:
        sites.setdefault(row["site"], []).append(row)
    met = {site: _met(of_site, catalogue) for site, of_site in sites.items()}
    for row in rows:
        yield row, purpose(_look(row, met[row["site"]]), catalogue)


def _met(rows: Iterable[Row], catalogue: Catalogue) -> frozenset[str]:
    rows = tuple(rows)
    owners = (catalogue.by_host(_host(row)) for row in rows if row["third_party"])
    names = ((row["name"], _host(row)) for row in rows)
    return met_vendors((), names, catalogue) | {owner.id for owner in owners if owner is not None}


def _look(row: Row, met: frozenset[str]) -> Look:
    return Look(
        name=row["name"],
        domain=_host(row),
        party="third" if row["third_party"] else "first",
        value=row.get("value") or "",
        lifetime_s=None if row["session"] else row["expiry_s"],
        http_only=row["http_only"],
        wide=not row["host_only"] if "host_only" in row else None,
        met=met,
    )


def _host(row: Row) -> str:
    return str(row["domain"]).lower().lstrip(".")


def told(pairs: Iterable[tuple[Row, Purpose]]) -> Told:
    """The figures for the labelled cookies; an unknown purpose counts as wrong."""
    rows = [(row["label"], known.purpose, known.confidence) for row, known in pairs if row.get("label")]
    sure = [row for row in rows if row[2] >= SURE and row[1] in PURPOSES]
    return Told(
        cookies=len(rows),
        accuracy=_share(label == said for label, said, _ in rows),
        macro_f1=sum(_f1(wanted, rows) for wanted in PURPOSES) / len(PURPOSES),
        consent=_share(
            said in PURPOSES and (label in NEEDING) == (said in NEEDING) for label, said, _ in rows
        ),
        answered=len(sure) / len(rows) if rows else 0.0,
        right_where_answered=_share(label == said for label, said, _ in sure),
    )


def _f1(wanted: str, rows: Iterable[tuple[str, str, float]]) -> float:
    pairs = [(label == wanted, said == wanted) for label, said, _ in rows]
    hits = sum(label and said for label, said in pairs)
    either = sum(label + said for label, said in pairs)
    return 2 * hits / either if either else 0.0


def _share(right: Iterable[bool]) -> float:
    answers = list(right)
    return sum(answers) / len(answers) if answers else 0.0


@click.command()
@click.option("--ranked", "package", type=click.Path(path_type=Path), help="The unpacked third-party-web.")
@click.option("--cookies", type=click.Path(path_type=Path), help="Cookies, a JSON object a line.")
@click.option(
    "--predictions", type=click.Path(path_type=Path), help="Write id, label, confidence, reason there."
)
def main(package: Path | None, cookies: Path | None, predictions: Path | None) -> None:
    """Measure the catalogue's coverage, and print it."""
    catalogue = load()
    click.echo(
        f"catalogue {catalogue.version}: {len(catalogue.vendors)} entries; list {breadth.load().version}"
    )
    if package is not None:
        entities = json.loads((package / "dist" / "entities.json").read_text(encoding="utf-8"))
        for covered in ranked(entities, catalogue):
            click.echo(
                f"first {covered.rank}: {covered.owners} owners known, {covered.share:.1%} of what is met"
            )
    if cookies is not None:
        rows = [json.loads(line) for line in cookies.read_text(encoding="utf-8").splitlines() if line.strip()]
        pairs = list(predicted(rows, catalogue))
        if predictions is not None:
            predictions.write_text("".join(f"{_prediction(*pair)}\n" for pair in pairs), encoding="utf-8")
        click.echo(told(pairs))


def _prediction(row: Row, known: Purpose) -> str:
    said = {
        "id": row.get("id"),
        "label": known.purpose,
        "confidence": known.confidence,
        "reason": known.reason,
    }
    return json.dumps(said, ensure_ascii=False)


if __name__ == "__main__":
    main()
