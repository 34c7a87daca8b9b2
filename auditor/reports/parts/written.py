"""Serialise output dataclasses as JSON text."""

from typing import Any

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from auditor.reports.parts.walk import rewritten


def dumped(adapter: TypeAdapter[Any], value: object) -> str:
    """`value` as indented JSON, ending in a line break.

    Text from a page may contain unpaired surrogates, which UTF-8 cannot encode: they become U+FFFD.
    """
    try:
        text = adapter.dump_json(value, indent=2)
    except (PydanticSerializationError, UnicodeEncodeError):
        text = adapter.dump_json(rewritten(value, _whole), indent=2)
    return text.decode() + "\n"


def _whole(_owner: object, _field: str, text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
