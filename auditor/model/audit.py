"""The outcome for one site, and the run it belongs to: what is stored, and what reports show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from auditor.model.change import SignalChange
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.decision import Decision
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.flow import Flow
from auditor.model.optout import OptOutRecord, PastTry
from auditor.model.said import Said
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Lens, Site
from auditor.model.vendor import Attribution
from auditor.model.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the rules said of one case, and on what knowledge."""

    at: datetime
    findings: tuple[Finding, ...]
    """Most important first."""
    opt_outs: tuple[OptOutRecord, ...] = ()
    attribution: Attribution = Attribution()
    flows: tuple[Flow, ...] = ()
    """Where identifiers went; of each flow the first requests, of many flows those that track."""
    signals: tuple[Said, ...] = ()
    """What the visits' consent strings and signals say."""
    signal_changes: tuple[SignalChange, ...] = ()
    """What Global Privacy Control and Do Not Track changed, where they were sent."""
    lenses: tuple[Lens, ...] = ("none",)
    versions: Mapping[str, str] = field(default_factory=dict)
    """Of the tool, catalogue, lists and lenses."""
    summary: str = ""
    """Three sentences that a manager understands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Everything about one site in one run."""

    run: str
    site: Site
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...]
    visits: tuple[Visit, ...]
    judgement: Judgement
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """The decision in force, by fingerprint."""
    corrected: tuple[Corrected, ...] = ()
    """What became of what people said of the claims (claims.toml)."""
    opt_out_history: Mapping[str, tuple[PastTry, ...]] = field(default_factory=dict)
    """Earlier tries by address of the opt-out, the latest first."""
    schema_version: int = SCHEMA_VERSION

    def tries_before(self, record: OptOutRecord) -> tuple[PastTry, ...]:
        """The earlier tries of an opt-out from the same vantage, the latest first."""
        past = self.opt_out_history.get(record.endpoint.url or "", ())
        return tuple(each for each in past if each.vantage == record.vantage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the tool over one or many sites."""

    id: str
    """Sortable by time: 20261121T230700Z-ab12cd."""
    started: datetime
    plan: str | None = None
    tool_version: str = ""
    ended: datetime | None = None
    sites: int | None = None
    """How many it is to look at; None where nobody said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSummary:
    """One line of an overview: what a run of many sites keeps in memory of each."""

    site: str
    state: str
    """audited, could not look, claims only"""
    reason: str = ""
    entry: str | None = None
    contradicted: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    upheld: int = 0
    untested: int = 0
    rules: tuple[str, ...] = ()
    """Rules contradicted."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What people call each of `rules`."""
    vendors: tuple[str, ...] = ()
    """Vendors that a discrepancy is about."""
    vantages: tuple[str, ...] = ()
    """Ids of the vantages that it was visited from."""
    report: str | None = None
    """Path of its own report, relative to the overview."""
    since: str | None = None
    """Id of the earlier run of the site that `new` is told against; None where it was not seen before."""
    new: tuple[str, ...] = ()
    """Discrepancies that the earlier run did not find."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a report shows: a run, and the audits of one or a few sites."""

    run: Run
    audits: tuple[Audit, ...]
    evidence: str | None = None
    """Folder of the evidence files, for formats that show pictures."""
    redact: bool = False
    """Put stable tokens in the place of cookie values and identifiers."""
    colour: bool = False
    """Whether the reader's terminal takes colours: only the terminal format asks."""
    language: str = "en"
    """BCP 47 tag of the labels: only the pages for people ask (HTML and what is printed of it)."""
    width: int = 100
    """Columns of the reader's terminal."""
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A report format: each lives in its own file of reports/ as `FORMAT`."""

    name: str
    """As `--format` takes it."""
    suffix: str
    """Of a file that holds it, with its dot."""
    render: Callable[[Report], str]
