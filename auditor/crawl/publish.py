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
"""Formats in which every audit is written."""


def report(
    run: Run, audits: Sequence[Audit], evidence: Evidence, *, redact: bool = False, language: str = "en"
) -> Report:
    """The report of these audits, with the location of their screenshots."""
    return Report(
        run=run, audits=tuple(audits), evidence=str(evidence.folder), redact=redact, language=language
    )


def write_report(shown: Report, folder: Path, names: Sequence[str] = WRITTEN) -> Path:
    """Write a site's report in the formats `names` (at least one). Return the path of the HTML file, else of
    the first one.
    """
    offered = formats()
    for name in names:
        write(folder / f"report{offered[name].suffix}", offered[name].render(shown))
    return folder / f"report{offered['html' if 'html' in names else names[0]].suffix}"


def written(folder: Path) -> Path | None:
    """The path of the report in `folder`, named as by `write_report`; None if there is none."""
    found = sorted(folder.glob("report.*"), key=lambda path: (path.suffix != ".html", path.name))
    return found[0] if found else None


def check(folder: Path) -> None:
    """Raise UsageError if `folder` cannot be written, before hours of visits rather than after."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise UsageError(
            f"{folder}: cannot be written: {error.strerror}: choose another with --reports"
        ) from error


def check_output(path: Path | None) -> None:
    """Raise UsageError if the file `path` cannot be written, for the same reason."""
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
    """Write the overview of a run and return its path."""
    path = folder / f"overview-{run.id}.html"
    write(path, overview.render_html(run, summaries, language))
    return path


def write(path: Path, content: str | bytes) -> None:
    """Write `content` atomically, readable only by the owner because reports contain cookie values.

    Raises UsageError if it cannot be written.
    """
    try:
        atomic.write(path, content)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
