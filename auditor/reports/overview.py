"""Many sites on one page: sites by findings, rules and vendors by sites, and what failed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.model.audit import Run, SiteSummary
from auditor.model.schema import SCHEMA_VERSION
from auditor.reports.parts.described import described
from auditor.reports.parts.lines import Lines, table
from auditor.reports.parts.mark import escaped, linked, row
from auditor.reports.parts.page import page
from auditor.reports.parts.safe import one_line
from auditor.reports.parts.sheet import sheet
from auditor.reports.parts.speech import ENGLISH, speaking
from auditor.reports.parts.words import NOTICE, counted, when
from auditor.reports.parts.written import dumped

AUDITED: Final = "audited"
COULD_NOT_LOOK: Final = "could not look"
_NO_REASON: Final = "no reason was recorded"
_UNSEEN: Final = "Where nothing, or not everything, could be seen"
_SITES: Final = "Sites by what does not match"
_RULES: Final = "What does not match, by sites"
_VENDORS: Final = "Whom it is about, by sites"
_NAMED: Final = 12
_MOST: Final = 20
_HEADS: Final = ("site", "serious", "notable", "minor", "new", "match", "not tested", "state")
_NEW_AT: Final = 3
"""Index of the number that needs an earlier run."""
_NEW: Final = "New since the run before"
_NONE_BEFORE: Final = "No site of this run was seen in an earlier one."
_SHEET: Final = (
    "site", "state", "reason", "entry", "serious", "notable", "minor", "new", "since", "match", "not_tested",
    "rules", "vendors", "new_findings", "vantages", "report",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the formats of the overview contain; sites with the most serious discrepancies come first."""

    schema_version: int
    notice: str
    run: Run
    counts: dict[str, int]
    """Sites by state."""
    sites: tuple[SiteSummary, ...]
    rules: dict[str, tuple[str, ...]]
    """Sites by the rule that found a discrepancy, the most frequent first."""
    vendors: dict[str, tuple[str, ...]]
    """Sites by vendor that a discrepancy is about, the most frequent first."""
    titles: dict[str, str]
    """Title of each of `rules`."""


_ADAPTER: Final = TypeAdapter(Overview)


def overview(run: Run, summaries: Sequence[SiteSummary]) -> Overview:
    """The overview of `summaries`, ranked and counted."""
    ranked = sorted(summaries, key=lambda s: (-s.errors, -s.warnings, -s.notes, s.state == AUDITED, s.site))
    states = dict.fromkeys((AUDITED, COULD_NOT_LOOK), 0)
    for each in ranked:
        states[each.state] = states.get(each.state, 0) + 1
    return Overview(
        schema_version=SCHEMA_VERSION,
        notice=NOTICE,
        run=run,
        counts=states,
        sites=tuple(ranked),
        rules=_by((rule, s.site) for s in ranked for rule in s.rules),
        vendors=_by((vendor, s.site) for s in ranked for vendor in s.vendors),
        titles={rule: title for s in ranked for rule, title in s.titles.items()},
    )


def overview_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `render_json`."""
    return described(Overview, "auditor overview")


def render_html(run: Run, summaries: Sequence[SiteSummary], language: str = ENGLISH) -> str:
    """One HTML page that links to the sites' reports, with labels in `language`."""
    with speaking(language):
        return _html(run, summaries)


def _html(run: Run, summaries: Sequence[SiteSummary]) -> str:
    shown = overview(run, summaries)
    links = {each.site: _relative(each.report) for each in shown.sites}
    return page(
        "overview.html",
        rows=[(each, _cells(each)) for each in shown.sites],
        o=shown,
        links=links,
        unseen=_unseen(shown),
        titles={"unseen": _UNSEEN, "sites": _SITES, "rules": _RULES, "vendors": _VENDORS, "new": _NEW},
        none_before=_NONE_BEFORE,
        no_reason=_NO_REASON,
    )


def render_json(run: Run, summaries: Sequence[SiteSummary]) -> str:
    """The overview as JSON."""
    return dumped(_ADAPTER, overview(run, summaries))


def render_markdown(run: Run, summaries: Sequence[SiteSummary]) -> str:
    """Markdown tables for a pull request or an issue."""
    shown = overview(run, summaries)
    out = [f"## {counted(len(shown.sites), 'site')}, {when(run.started)}", ""]
    if unseen := _unseen(shown):
        out += [f"### {_UNSEEN}", ""]
        out += [f"- {escaped(each.site)}: {escaped(each.reason or _NO_REASON)}" for each in unseen]
        out += ["", f"### {_SITES}", ""]
    if news := [each for each in shown.sites if each.new]:
        out += [f"### {_NEW}", ""]
        out += [f"- {escaped(each.site)}: {escaped(one)}" for each in news for one in each.new[:_MOST]]
        out += [""]
    out += [*row(*_HEADS), *row(*["---"] * len(_HEADS))]
    for each in shown.sites:
        name, *rest = _cells(each)
        out += row(linked(name, each.entry), *map(escaped, rest))
    for title, found in ((_RULES, shown.rules), (_VENDORS, shown.vendors)):
        if found:
            out += ["", f"### {title}", ""]
            out += [
                f"- {escaped(shown.titles.get(name, name))}: {len(sites)}, {escaped(_some(sites))}"
                for name, sites in found.items()
            ]
    return "\n".join(out) + f"\n\n<sub>{NOTICE}</sub>\n"


def render_csv(run: Run, summaries: Sequence[SiteSummary]) -> str:
    """CSV with one line per site, safe to open in a spreadsheet."""
    return sheet(_SHEET, (_line(each) for each in overview(run, summaries).sites))


def _line(each: SiteSummary) -> tuple[str, ...]:
    name, serious, notable, minor, new, match, untested, _ = _cells(each)
    told = (each.state, each.reason, each.entry or "", serious, notable, minor, new, each.since or "", match)
    lists = ("\n".join(names) for names in (each.rules, each.vendors, each.new, each.vantages))
    return (name, *told, untested, *lists, _relative(each.report) or "")


def render_terminal(run: Run, summaries: Sequence[SiteSummary], lines: Lines = Lines()) -> str:  # noqa: B008 - frozen
    """What could not be seen, a table of the sites, new findings, and the rules and vendors involved."""
    shown = overview(run, summaries)
    states = ", ".join(f"{number} {state}" for state, number in shown.counts.items() if number)
    out = [lines.styled(f"{counted(len(shown.sites), 'site')}: {states or 'none'}", "bold"), ""]
    if unseen := _unseen(shown):
        out.append(lines.styled(_UNSEEN, "bold"))
    for each in unseen:
        out += lines.hanging("  ? ", f"{each.site}: {each.reason or _NO_REASON}", "yellow")
    out += [""] if unseen else []
    out += table([_cells(each) for each in shown.sites], _HEADS)
    out += _news(shown, lines)
    for title, found in ((_RULES, shown.rules), (_VENDORS, shown.vendors)):
        if found:
            out += ["", lines.styled(title, "bold")]
        for name, sites in list(found.items())[:_MOST]:
            label = f"  {len(sites):>4}  "
            out += lines.hanging(label, f"{shown.titles.get(name, name)}: {_some(sites)}")
    return "\n".join([*out, "", *lines.wrapped(NOTICE, "dim")]) + "\n"


def _news(shown: Overview, lines: Lines) -> Iterator[str]:
    news = [each for each in shown.sites if each.new]
    yield from ("", lines.styled(_NEW, "bold")) if news else ()
    for each in news:
        for one in each.new[:_MOST]:
            yield from lines.hanging("  + ", f"{each.site}: {one}")
        if len(each.new) > _MOST:
            yield from lines.hanging("  + ", f"{each.site}: and {len(each.new) - _MOST} more")


def _cells(each: SiteSummary) -> tuple[str, ...]:
    """The cells of a site's row. A site that was not seen shows dashes, as zeros would read as clean; so does
    "new" without an earlier run.
    """
    numbers = (each.errors, each.warnings, each.notes, len(each.new), each.upheld, each.untested)
    shown = [str(number) if number or each.state == AUDITED else "–" for number in numbers]
    if each.since is None:
        shown[_NEW_AT] = "–"
    several = f" from {one_line(', '.join(each.vantages), 60)}" if len(each.vantages) > 1 else ""
    return (one_line(each.site, 60), *shown, each.state + several)


def _unseen(shown: Overview) -> list[SiteSummary]:
    """The sites of which nothing, or not everything, could be seen."""
    return [each for each in shown.sites if each.reason or each.state == COULD_NOT_LOOK]


def _some(sites: Sequence[str]) -> str:
    more = f" and {len(sites) - _NAMED} more" if len(sites) > _NAMED else ""
    return f"{', '.join(sites[:_NAMED])}{more}"


def _by(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for name, site in pairs:
        found.setdefault(name, {})[site] = None
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return {name: tuple(sites) for name, sites in ranked}


def _relative(path: str | None) -> str | None:
    """The path if it leads to a file below the overview, else None."""
    if not path or path.startswith("/") or ".." in path.split("/") or ":" in path or "\\" in path:
        return None
    return path if path.isprintable() else None
