"""What changed between two runs, site by site: findings, policies by their claims, vendors and cookies."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.model.audit import Run
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.wording import SEVERITIES
from auditor.reports.parts.behaviour_changes import BehaviourChange, NotCompared
from auditor.reports.parts.described import described
from auditor.reports.parts.finding_changes import KINDS, FindingChange
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.mark import code, escaped
from auditor.reports.parts.page import page
from auditor.reports.parts.policy_changes import PolicyChange
from auditor.reports.parts.words import NOTICE, when
from auditor.reports.parts.written import dumped

_SIGNS: Final = {"new": "+", "gone": "-", "changed": "~", "untested_now": "?"}
_STYLES: Final = {"new": "red", "gone": "green", "changed": "yellow", "untested_now": "yellow"}
_NOTHING: Final = "Nothing changed in what could be compared."


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteDifference:
    """One site in two runs."""

    site: str
    problem: str
    """Why the two runs cannot be compared, or not fully; empty if they can."""
    findings: tuple[FindingChange, ...] = ()
    policies: tuple[PolicyChange, ...] = ()
    behaviour: tuple[BehaviourChange, ...] = ()
    not_compared: tuple[NotCompared, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything changed."""
        return bool(self.findings or self.policies or self.behaviour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What `auditor diff` prints."""

    schema_version: int
    notice: str
    before: Run
    after: Run
    counts: dict[str, int]
    """Number of findings by kind of change: new, changed, gone, untested_now."""
    sites: tuple[SiteDifference, ...]
    """Sites with the most new findings first."""


_ADAPTER: Final = TypeAdapter(Difference)


def difference(before: Run, after: Run, sites: Sequence[SiteDifference]) -> Difference:
    """The difference, with the sites ranked and the changes counted."""
    counts = dict.fromkeys(KINDS, 0)
    for site in sites:
        for change in site.findings:
            counts[change.kind] += 1
    ranked = sorted(sites, key=lambda s: (-sum(f.kind == "new" for f in s.findings), not s.changed, s.site))
    return Difference(
        schema_version=SCHEMA_VERSION,
        notice=NOTICE,
        before=before,
        after=after,
        counts=counts,
        sites=tuple(ranked),
    )


def difference_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `difference_json`."""
    return described(Difference, "auditor diff")


def difference_json(shown: Difference) -> str:
    """The difference as JSON."""
    return dumped(_ADAPTER, shown)


def difference_html(shown: Difference) -> str:
    """The difference as one HTML page."""
    return page("difference.html", d=shown, kinds=KINDS)


def difference_terminal(shown: Difference, lines: Lines = Lines()) -> str:  # noqa: B008 - frozen
    """One block per site: findings, policies, behaviour, and what could not be compared."""
    out = [lines.styled(_head(shown), "bold"), ""]
    for site in shown.sites:
        out.append(lines.styled(site.site if site.site.isprintable() else repr(site.site), "bold"))
        for sign, text, style in _told(site):
            out += lines.hanging(f"  {sign} ", text, style)
        out.append("")
    return "\n".join([*out, *lines.wrapped(NOTICE, "dim")]) + "\n"


def difference_markdown(shown: Difference) -> str:
    """The difference as Markdown, for a pull request or an issue."""
    out = [f"## {escaped(_head(shown))}", ""]
    for site in shown.sites:
        out += [f"### {escaped(site.site)}", ""]
        out += [f"- {code(sign)} {escaped(text)}" for sign, text, _ in _told(site)]
        out.append("")
    return "\n".join(out) + f"<sub>{NOTICE}</sub>\n"


def _head(shown: Difference) -> str:
    counts = ", ".join(f"{shown.counts[kind]} {words.lower()}" for kind, words in KINDS.items())
    return f"From {when(shown.before.started)} to {when(shown.after.started)}: {counts}"


def _told(site: SiteDifference) -> Iterator[tuple[str, str, str | None]]:
    """The sign, words and style of each line about a site."""
    if site.problem:
        yield "?", site.problem, "yellow"
    for finding in site.findings:
        state = "" if finding.state == "open" else f", {finding.state.replace('_', ' ')}"
        told = f"{KINDS[finding.kind]} ({SEVERITIES[finding.severity]}{state}): {finding.heading}"
        yield _SIGNS[finding.kind], f"{told}: {finding.reason} [{finding.fingerprint}]", _STYLES[finding.kind]
    for policy in site.policies:
        yield _SIGNS.get(policy.kind, "="), f"{policy.document}: {policy_words(policy)}", None
    for each in site.behaviour:
        yield _SIGNS[each.kind], behaviour_words(each), None
    for left in site.not_compared:
        yield "?", f"not compared: {left.phase}: {left.reason}", "dim"
    if not (site.changed or site.problem):
        yield " ", _NOTHING, "dim"


def policy_words(change: PolicyChange) -> str:
    """`changed cookie declared: “…”, before “…”: lifetime: 30 days → 60 days`."""
    said = f"{change.kind} {change.what}".strip()
    quotes = [
        f"“{change.after}”" if change.after else "",
        f"before “{change.before}”" if change.before else "",
    ]
    told = ", ".join(part for part in quotes if part)
    return ": ".join(part for part in (said, told, "; ".join(change.fields)) if part)


def behaviour_words(change: BehaviourChange) -> str:
    """`new cookie _ga (shop.example): analytics; Refused`."""
    where = ", ".join(change.phases)
    return "; ".join(
        part
        for part in (f"{change.kind} {change.what} {change.name}: {change.about}", where, change.detail)
        if part
    )


def fitting(lines: Lines) -> dict[str, Callable[[Difference], str]]:
    """The renderer of each format by its name; `lines` describes the terminal."""
    return {
        "terminal": lambda shown: difference_terminal(shown, lines),
        "json": difference_json,
        "html": difference_html,
        "markdown": difference_markdown,
    }
