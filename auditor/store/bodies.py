"""Between the nouns and the JSON that rows hold.

Addresses lose credentials (`https://name:password@host/`) on the way in: they are never stored.
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
    """The pydantic adapter of a noun; built once, for it is slow to build."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def scrub(text: str) -> str:
    """Take credentials out of every address in `text`."""
    return CREDENTIALS.sub(r"\1", text)


def dump(kind: type[T], value: T) -> str:
    """A noun as JSON, without credentials in addresses."""
    return scrub(dump_exactly(kind, value))


def dump_exactly(kind: type[T], value: T) -> str:
    """A noun as JSON, character by character: for the published words that offsets count in."""
    return adapter(kind).dump_json(value).decode()


def load(kind: type[T], body: str) -> T:
    """A noun from JSON. Fields that this version does not know are passed over.

    Raises pydantic.ValidationError where the JSON does not hold such a noun.
    """
    return adapter(kind).validate_json(body)


def dump_judgement(judgement: Judgement) -> str:
    """A judgement without its findings and opt-outs, which have rows of their own.

    JSON has no keys of two parts: what is known of cookies and storage becomes a list of pairs.
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
    """The judgement of `dump_judgement`, its findings and opt-outs still empty."""
    plain = json.loads(body)
    pairs = adapter(list[tuple[tuple[str, str], CookieFacts]])
    attribution = plain.get("attribution", {})
    for name in ("cookies", "stored"):
        attribution[name] = dict(pairs.validate_python(attribution.get(name, [])))
    return adapter(Judgement).validate_python(plain | {"findings": (), "opt_outs": ()})
