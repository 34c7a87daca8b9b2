"""Pages from templates/, with every string escaped and invisible or control characters spelled out."""

from functools import cache
from typing import Any, Final
from urllib.parse import quote, urlencode

from jinja2 import ChoiceLoader, Environment, PackageLoader
from starlette.responses import HTMLResponse, Response

from auditor.reports.parts.page import environment
from auditor.reports.parts.speech import spoken
from auditor.review import trend
from auditor.review.states import GIVEN, STATES

_ROOM: Final = "auditor.review"


def rendered(template: str, status: int = 200, **values: Any) -> Response:
    """The response with a filled-in template."""
    return HTMLResponse(_environment().get_template(template).render(**values), status_code=status)


@cache
def _environment() -> Environment:
    """The desk's templates, with the macros that it shares with the reports."""
    made = environment(ChoiceLoader([PackageLoader(_ROOM), PackageLoader("auditor.reports")]))
    made.filters.update(path=lambda text: quote(str(text), safe=""), query=_query)
    made.globals.update(STATES=STATES, GIVEN=GIVEN, trend=trend.chart, language=spoken)
    return made


def _query(values: dict[str, str], **changes: str) -> str:
    """The query `?a=b&c=d` of the non-empty values; empty if there are none."""
    held = {name: value for name, value in (values | changes).items() if value}
    return f"?{urlencode(held)}" if held else ""
