"""The overview of a run in the format that the user asks for."""

from collections.abc import Callable, Sequence
from typing import Final

from auditor.cli import terminal
from auditor.cli.options import PDF
from auditor.errors import UsageError
from auditor.model.audit import Run, SiteSummary
from auditor.reports import overview

Render = Callable[[Run, Sequence[SiteSummary]], str]

RENDERED: Final[dict[str, Render]] = {
    "terminal": lambda run, found: overview.render_terminal(run, found, terminal.lines()),
    "json": overview.render_json,
    "html": overview.render_html,
    "markdown": overview.render_markdown,
    "csv": overview.render_csv,
}


def check(name: str) -> None:
    """Raise UsageError for a format that overviews do not have."""
    if name not in (*RENDERED, PDF):
        raise UsageError(
            f"--format {name} is not available for an overview: use {', '.join((*RENDERED, PDF))}"
        )


def renderer(name: str, language: str) -> Render:
    """The function that writes an overview in a format; `language` applies to HTML only."""
    if name == "html":
        return lambda run, found: overview.render_html(run, found, language)
    return RENDERED[name]
