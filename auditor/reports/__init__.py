"""Reports: one format per file, each offering `FORMAT`; `parts/` holds what they share."""

import auditor.reports as _package
from auditor.discover import offered
from auditor.model.audit import Format


def formats() -> dict[str, Format]:
    """Every report format by the name that `--format` takes."""
    return {each.name: each for each in offered(_package, "FORMAT")}
