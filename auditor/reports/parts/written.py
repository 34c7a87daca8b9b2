"""JSON text out of output dataclasses."""

from typing import Any

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from auditor.reports.parts.walk import rewritten


def dumped(adapter: TypeAdapter[Any], value: object) -> str:
    """`value` as indented JSON with a line break at its end.

    A page may hold halves of surrogate pairs, which no UTF-8 text can carry: they become U+FFFD.
    """
    try:
        text = adapter.dump_json(value, indent=2)
    except (PydanticSerializationError, UnicodeEncodeError):
        text = adapter.dump_json(rewritten(value, _whole), indent=2)
    return text.decode() + "\n"


def _whole(_owner: object, _field: str, text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
