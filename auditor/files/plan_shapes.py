"""What users may write in crawls/NAME.toml, key by key; also the source of its JSON Schema."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Literal
from urllib.parse import urlsplit

from annotated_types import Ge, Le, Len
from pydantic import AfterValidator, StrictBool, StrictInt

from auditor.files import cron
from auditor.files.shapes import CLOSED, Address, Text, VantageEntry, known_timezone, wrong
from auditor.model.site import Lens
from auditor.model.visit import Phase

_NAMED: Final = re.compile(r"\$\{[A-Za-z_][A-Za-z0-9_]*\}")
"""A reference to an environment variable."""
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]{1,31}://\S+", re.IGNORECASE)


def _cron(value: str) -> str:
    if (said := cron.problem(value)) is not None:
        raise wrong(said)
    return value


def _user_agent(value: str) -> str:
    if not (value.strip() and value.isascii() and value.isprintable()):
        raise wrong("is not a valid user agent: use printable ASCII on one line (RFC 9110, 10.1.5)")
    return value


def _told(value: str) -> str:
    if _NAMED.fullmatch(value):
        return value
    if not _SCHEME.fullmatch(value):
        raise wrong("is not an address to notify: write it as json://host/path, mailto://… or ${NAME}")
    try:
        password = urlsplit(value).password
    except ValueError as error:
        raise wrong(f"is not a valid address: {error}") from error
    if password and not _NAMED.fullmatch(password):
        raise wrong(
            "passwords are not kept in files: give the environment variable that holds it, as ${NAME}"
        )
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceEntry:
    """`[pace]`: pauses between visits, retries, robots.txt, and the limits of a run."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    delay_s: Annotated[float, Ge(0), Le(3600)] = 1.0
    retries: Annotated[StrictInt, Ge(0), Le(5)] = 1
    backoff_s: Annotated[float, Ge(0), Le(3600)] = 30.0
    robots: StrictBool = True
    minutes: Annotated[float, Ge(0.01), Le(100_000)] | None = None
    megabytes: Annotated[float, Ge(0.001), Le(100_000_000)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleEntry:
    """`[schedule]`: when the plan runs."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    cron: Annotated[str, AfterValidator(_cron)]
    timezone: Annotated[str, AfterValidator(known_timezone)] = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class TellEntry:
    """`[tell]`: where to send notifications of changes."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    to: Annotated[list[Annotated[str, AfterValidator(_told)]], Len(1, 20)]
    review: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFile:
    """crawls/NAME.toml: which sites to audit, how, and when."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    sites: list[Text] | None = None
    lists: list[Text] | None = None
    first: Annotated[StrictInt, Ge(1)] | None = None
    demo: StrictBool = False
    at_once: Annotated[StrictInt, Ge(1), Le(16)] = 2
    repeats: Annotated[StrictInt, Ge(1), Le(10)] = 1
    pages: Annotated[StrictInt, Ge(0), Le(20)] = 2
    phases: Annotated[list[Phase], Len(1, 9)] | None = None
    jurisdictions: list[Lens] | None = None
    vantage: list[VantageEntry] | None = None
    user_agent: Annotated[str, AfterValidator(_user_agent)] | None = None
    reports: list[Literal["html", "json", "markdown", "csv", "sarif", "junit"]] | None = None
    pace: PaceEntry | None = None
    schedule: ScheduleEntry | None = None
    tell: TellEntry | None = None
