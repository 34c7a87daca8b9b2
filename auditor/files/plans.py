"""crawls/NAME.toml: a crawl plan."""

from pathlib import Path

from auditor.errors import FileProblem
from auditor.files import toml
from auditor.files.problems import FileProblems
from auditor.files.shapes import PlanFile
from auditor.files.vantages import vantages
from auditor.model.plan import CrawlPlan


def read(path: Path) -> CrawlPlan:
    """The plan in `path`. Raises FileProblems with everything that is wrong."""
    shape = toml.read(path, PlanFile)
    if shape.demo and shape.sites:
        said = "sites: the demo brings its own: leave `sites` out"
        raise FileProblems([FileProblem(path, said, toml.line(path, ("sites",)))])
    return CrawlPlan(
        name=path.stem,
        sites=tuple(shape.sites or ()),
        demo=shape.demo,
        at_once=shape.at_once,
        repeats=shape.repeats,
        pages=shape.pages,
        phases=tuple(shape.phases or ()),
        jurisdictions=tuple(shape.jurisdictions or ()),
        vantages=vantages(path, shape.vantage),
    )


def line_of_site(path: Path, place: int) -> int | None:
    """The line of the plan in `path` at which the site at `place` (from 0) is named."""
    return toml.line(path, ("sites", place))
