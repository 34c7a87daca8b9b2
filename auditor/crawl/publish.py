"""Reports as files: reports/SITE/RUN/report.html and report.json, and the overview of a run."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from auditor import atomic
from auditor.errors import UsageError
from auditor.model.audit import Audit, Report, Run, SiteSummary
from auditor.reports import formats, overview
from auditor.store.evidence import Evidence

WRITTEN: Final = ("html", "json")
"""Formats that every audit is written in."""


def report(
    run: Run, audits: Sequence[Audit], evidence: Evidence, *, redact: bool = False, language: str = "en"
) -> Report:
    """The report of these audits, with where their pictures are."""
    return Report(
        run=run, audits=tuple(audits), evidence=str(evidence.folder), redact=redact, language=language
    )


def write_report(shown: Report, folder: Path, names: Sequence[str] = WRITTEN) -> Path:
    """Write a site's report in the formats `names`, one at least; the path of HTML, else of the first."""
    offered = formats()
    for name in names:
        write(folder / f"report{offered[name].suffix}", offered[name].render(shown))
    return folder / f"report{offered['html' if 'html' in names else names[0]].suffix}"


def written(folder: Path) -> Path | None:
    """The report of a site that lies in `folder`, as `write_report` names it; None where none does."""
    found = sorted(folder.glob("report.*"), key=lambda path: (path.suffix != ".html", path.name))
    return found[0] if found else None


def check(folder: Path) -> None:
    """Raise UsageError where `folder` cannot be written: before hours of visits, not after."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise UsageError(
            f"{folder}: cannot be written: {error.strerror}: choose another with --reports"
        ) from error


def check_output(path: Path | None) -> None:
    """Raise UsageError where the file `path` cannot be written, for the same reason."""
    if path is None:
        return
    try:
        if path.is_dir():
            raise UsageError(f"{path}: is a folder: name the file to write with --output")
        path.parent.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=path.parent).close()
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be written: {error.strerror}: choose another with --output"
        ) from error


def write_overview(run: Run, summaries: Sequence[SiteSummary], folder: Path, language: str = "en") -> Path:
    """Write the overview of a run; its path."""
    path = folder / f"overview-{run.id}.html"
    write(path, overview.render_html(run, summaries, language))
    return path


def write(path: Path, content: str | bytes) -> None:
    """Write `content`, whole or not at all, for the owner alone: reports hold cookie values.

    Raises UsageError where it cannot be written.
    """
    try:
        atomic.write(path, content)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
