"""Converts between model objects and the JSON in rows.

Credentials in addresses (`https://name:password@host/`) are removed on the way in: they are never stored.
"""

import json
import re
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter

from auditor.model.audit import Judgement
from auditor.model.vendor import Attribution, CookieFacts

T = TypeVar("T")

CREDENTIALS: Final = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,20}://)[^\s/?#@\"'<>]{1,512}@")
"""The userinfo part of an address (RFC 3986, section 3.2.1)."""


_adapters: dict[object, TypeAdapter[Any]] = {}


def adapter(kind: type[T]) -> TypeAdapter[T]:
    """The pydantic adapter of a type, cached because it is slow to build."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def scrub(text: str) -> str:
    """Remove credentials from every address in `text`."""
    return CREDENTIALS.sub(r"\1", text)


def dump(kind: type[T], value: T) -> str:
    """Serialise an object to JSON, without credentials in addresses."""
    return scrub(dump_exactly(kind, value))


def dump_exactly(kind: type[T], value: T) -> str:
    """Serialise an object to JSON unchanged, for published texts that offsets refer to."""
    return adapter(kind).dump_json(value).decode()


def load(kind: type[T], body: str) -> T:
    """Parse an object from JSON, ignoring fields that this version does not know.

    Raises pydantic.ValidationError if the JSON does not describe such an object.
    """
    return adapter(kind).validate_json(body)


def dump_judgement(judgement: Judgement) -> str:
    """Serialise a judgement without its findings and opt-outs, which have their own rows.

    JSON keys cannot have two parts, so the facts about cookies and storage become a list of pairs.
    """
    attribution = judgement.attribution
    pairs = adapter(list[tuple[tuple[str, str], CookieFacts]])
    plain = adapter(Attribution).dump_python(attribution, mode="json", exclude={"cookies", "stored"})
    body: dict[str, Any] = adapter(Judgement).dump_python(
        judgement, mode="json", exclude={"findings", "opt_outs", "attribution"}
    )
    body["attribution"] = plain | {
        "cookies": pairs.dump_python(list(attribution.cookies.items()), mode="json"),
        "stored": pairs.dump_python(list(attribution.stored.items()), mode="json"),
    }
    return scrub(json.dumps(body, ensure_ascii=False))


def load_judgement(body: str) -> Judgement:
    """Parse a judgement written by `dump_judgement`; its findings and opt-outs are still empty."""
    plain = json.loads(body)
    pairs = adapter(list[tuple[tuple[str, str], CookieFacts]])
    attribution = plain.get("attribution", {})
    for name in ("cookies", "stored"):
        attribution[name] = dict(pairs.validate_python(attribution.get(name, [])))
    return adapter(Judgement).validate_python(plain | {"findings": (), "opt_outs": ()})
