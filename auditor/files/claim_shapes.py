"""What users may write in claims.toml, key by key. The names are those of `auditor claims --format json`."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Literal

from annotated_types import Ge, Le
from pydantic import AfterValidator, StrictBool

from auditor.files.shapes import CLOSED, Address, Text, address, wrong
from auditor.model.claim import Basis, ClaimType, DataKind, DateKind, Polarity, Purpose
from auditor.model.correction import Word
from auditor.model.mechanism import Mechanism

_NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "cookie_declared": ("cookie", "provider"),
    "vendor_use": ("vendor",),
    "definition": ("object",),
    "signals": ("signal",),
    "date": ("date",),
    "opt_out": ("url", "mechanism"),
}
"""The keys of which a claim of each type needs at least one."""


def _place(value: str) -> str:
    return address(value) if "://" in value else value


Seconds = Annotated[float, Ge(0), Le(100 * 365 * 86_400)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEntry:
    """`[[claim]]`: a person's correction of one claim: confirmed, struck or added."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    standing: Word
    document: Annotated[Text, AfterValidator(_place)]
    quote: Text
    type: ClaimType
    reason: Text
    by: Text
    at: dt.date
    polarity: Polarity | None = None
    jurisdiction: Text | None = None
    vendor: Text | None = None
    purpose: list[Purpose] | None = None
    data: list[DataKind] | None = None
    basis: list[Basis] | None = None
    mechanism: Mechanism | None = None
    url: Address | None = None
    cookie: Text | None = None
    provider: Text | None = None
    party: Literal["first", "third"] | None = None
    lifetime_s: Seconds | None = None
    session: StrictBool | None = None
    object: Text | None = None
    recipient: Text | None = None
    exceptions: list[Text] | None = None
    exclusive: StrictBool | None = None
    period: Text | None = None
    area: Text | None = None
    includes: list[Text] | None = None
    excludes: list[Text] | None = None
    signal: Literal["gpc", "dnt"] | None = None
    date: dt.date | None = None
    date_kind: DateKind | None = None

    def __post_init__(self) -> None:
        """Check that an added claim states its polarity and what it is about."""
        if self.standing != "added":
            return
        if self.polarity is None:
            raise wrong('an added claim needs its polarity: "does" or "does_not"')
        needed = _NEEDS.get(self.type, ())
        if needed and not any(getattr(self, name) for name in needed):
            raise wrong(f"an added claim of type {self.type} needs {' or '.join(needed)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsFile:
    """policies/SITE/claims.toml: how people correct what was read in a site's documents."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    claim: list[ClaimEntry] | None = None
