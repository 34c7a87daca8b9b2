"""The outcome for one site and the run it belongs to: what is stored, and what reports show."""

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
    """What the rules concluded about one case, and with which knowledge."""

    at: datetime
    findings: tuple[Finding, ...]
    """Most important first."""
    opt_outs: tuple[OptOutRecord, ...] = ()
    attribution: Attribution = Attribution()
    flows: tuple[Flow, ...] = ()
    """Where identifiers went: the first requests of each flow; if there are many flows, those that track."""
    signals: tuple[Said, ...] = ()
    """What the consent strings and signals of the visits say."""
    signal_changes: tuple[SignalChange, ...] = ()
    """What Global Privacy Control and Do Not Track changed in the visits that sent them."""
    lenses: tuple[Lens, ...] = ("none",)
    versions: Mapping[str, str] = field(default_factory=dict)
    """Versions of the tool, catalogue, lists and lenses."""
    summary: str = ""
    """Three sentences for a manager."""


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
    """The decision in force for each fingerprint."""
    corrected: tuple[Corrected, ...] = ()
    """The result of each correction that people made to the claims (claims.toml)."""
    opt_out_history: Mapping[str, tuple[PastTry, ...]] = field(default_factory=dict)
    """Earlier tries by address of the opt-out, latest first."""
    schema_version: int = SCHEMA_VERSION

    def tries_before(self, record: OptOutRecord) -> tuple[PastTry, ...]:
        """Earlier tries of an opt-out from the same vantage, latest first."""
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
    """Number of sites to audit; None if not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSummary:
    """One line of an overview: what a run of many sites keeps in memory for each site."""

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
    """Ids of the rules with a discrepancy."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Title of each of `rules`."""
    vendors: tuple[str, ...] = ()
    """Vendors with a discrepancy."""
    vantages: tuple[str, ...] = ()
    """Ids of the vantages it was visited from."""
    report: str | None = None
    """Path of its own report, relative to the overview."""
    since: str | None = None
    """Id of the earlier run of the site that `new` is relative to; None if there was no earlier run."""
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
    """Replace cookie values and identifiers with stable tokens."""
    colour: bool = False
    """Whether the reader's terminal supports colours; used only by the terminal format."""
    language: str = "en"
    """BCP 47 tag of the labels; used only by the pages for people (HTML and its printed form)."""
    width: int = 100
    """Columns of the reader's terminal."""
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A report format; each is in its own file of reports/ as `FORMAT`."""

    name: str
    """The value for `--format`."""
    suffix: str
    """File suffix, with the dot."""
    render: Callable[[Report], str]
