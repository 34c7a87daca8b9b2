"""The figures of a run, saved as JSON and shown as a table."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.audits import Audits, Polling
from benchmarks.growth import Growth
from benchmarks.machine import Machine
from benchmarks.pairs import Ratio, Spread
from benchmarks.phases import Phase
from benchmarks.recall import Recall
from benchmarks.throughput import Rate

FOLDER = Path(__file__).with_name("results")

_MODES = {"shell": "headless shell", "headless": "new headless"}
_BROWSERS = {"running": "a browser that runs", "own": "a browser of its own"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Everything that one run measured; parts that were not requested are empty."""

    machine: Machine
    quick: bool
    ratios: tuple[Ratio, ...] = ()
    audits: Audits | None = None
    phases: tuple[Phase, ...] = ()
    rates: tuple[Rate, ...] = ()
    polling: Polling | None = None
    growth: Growth | None = None


def write(results: Results, folder: Path) -> None:
    """Write `latest.json` and `latest.md` to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_rounded(asdict(results)), indent=1, ensure_ascii=False)
    (folder / "latest.json").write_text(text + "\n", encoding="utf-8")
    (folder / "latest.md").write_text(markdown(results), encoding="utf-8")


def markdown(results: Results) -> str:
    """The figures as Markdown, for people."""
    here = results.machine
    lines = [
        "# Benchmark",
        "",
        f"{here.at}: {here.cores} cores ({here.processor}), {here.memory_gb:.0f} GB, {here.system}; "
        f"Python {here.python}, Playwright {here.playwright}, auditor {here.auditor}; "
        f"load average before the run {here.load_before:.1f}"
        + ("; a quick run: few repetitions." if results.quick else "."),
        "",
        *_ratios(results.ratios),
        *(_audits(results.audits) if results.audits else ()),
        *(_phases(results.phases) if results.phases else ()),
        *_rates(results.rates),
        *(_polling(results.polling) if results.polling else ()),
        *(_growth(results.growth) if results.growth else ()),
    ]
    return "\n".join(lines)


def _ratios(ratios: tuple[Ratio, ...]) -> Iterator[str]:
    if not ratios:
        return
    yield "## A visit beside a bare load of the same page\n"
    yield "Median (quartiles) of interleaved pairs; CPU seconds are those of the whole process tree.\n"
    yield "| browser | each in | pairs | bare: wall s | CPU s | visit: wall s | CPU s | wall × | CPU × |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for each in ratios:
        figures = (
            each.bare_wall_s,
            each.bare_cpu_s,
            each.visit_wall_s,
            each.visit_cpu_s,
            each.wall,
            each.cpu,
        )
        cells = (_MODES[each.mode], _BROWSERS[each.browser], str(each.pairs), *map(_spread, figures))
        yield f"| {' | '.join(cells)} |"
    yield "\nMean CPU seconds by process, bare load → visit:\n"
    for each in (ratio for ratio in ratios if ratio.browser == "running"):  # an ended browser's are mixed
        kinds = "; ".join(f"{kind} {a:.2f} → {b:.2f}" for kind, (a, b) in each.by_process.items())
        yield f"- {_MODES[each.mode]}: {kinds}"
    yield ""


def _phases(phases: Iterable[Phase]) -> Iterator[str]:
    yield "## What each phase costs\n"
    yield "| phase | wall, s | CPU, s |"
    yield "| --- | --- | --- |"
    for each in phases:
        yield f"| {each.name} | {_spread(each.wall_s)} | {_spread(each.cpu_s)} |"
    yield ""


def _audits(audits: Audits) -> Iterator[str]:
    yield "## An audit's visits of a site: untouched, rejected, accepted\n"
    yield f"{audits.sites} sites: {_spread(audits.wall_s)} s wall and {_spread(audits.cpu_s)} CPU s a site;"
    yield f"{audits.choices_made} of {2 * audits.sites} choices made. {_recall(audits.recall)}\n"


def _rates(rates: tuple[Rate, ...]) -> Iterator[str]:
    if not rates:
        return
    yield "## Several at once, in one browser (headless shell)\n"
    yield "| at once | visits a minute | audits a minute | peak memory (PSS), MB |"
    yield "| --- | --- | --- | --- |"
    for each in rates:
        yield (
            f"| {each.at_once} | {each.visits_a_minute:.0f} | {each.audits_a_minute:.1f}"
            f" | {each.peak_pss_mb:.0f} |"
        )
    yield ""


def _polling(polling: Polling) -> Iterator[str]:
    yield "## A page that polls every 300 ms and is never idle\n"
    yield f"{_spread(polling.wall_s)} s wall. {_recall(polling.recall)}"
    yield from (f"Gap: {gap}." for gap in polling.gaps)
    yield ""


def _growth(growth: Growth) -> Iterator[str]:
    yield f"## Memory over {growth.sites} sites\n"
    yield "| | first sample, MB | last sample, MB | growth, kB a site |"
    yield "| --- | --- | --- | --- |"
    rows = (
        ("Python process", growth.python_mb, growth.python_kb_a_site),
        ("all processes", growth.tree_mb, growth.tree_kb_a_site),
    )
    for name, samples, slope in rows:
        yield f"| {name} | {samples[0]:.1f} | {samples[-1]:.1f} | {slope:+.1f} |"
    yield ""


def _recall(recall: Recall) -> str:
    said = (
        f"Planted cookies seen: {recall.seen} of {recall.planted}, late ones {recall.late_seen} of"
        f" {recall.late}; with the right setter: {recall.right_setter}."
    )
    missed = f" Missed: {', '.join(recall.missed[:10])}." if recall.missed else ""
    wrong = f" Wrong: {'; '.join(recall.wrong[:10])}." if recall.wrong else ""
    return said + missed + wrong


def _spread(spread: Spread) -> str:
    return f"{spread.median:.2f} ({spread.low:.2f}–{spread.high:.2f})"


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {name: _rounded(inner) for name, inner in value.items()}
    return [_rounded(inner) for inner in value] if isinstance(value, list | tuple) else value
