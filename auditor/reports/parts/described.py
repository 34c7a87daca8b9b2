"""JSON Schemas with descriptions from the docstrings in the source, and the same as a Markdown page."""

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from textwrap import dedent
from typing import Any, Final, get_args, get_type_hints

from pydantic import TypeAdapter

_REFERENCE: Final = re.compile(r"#/\$defs/(\w+)")
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def described(root: type, title: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of `root` as serialised, with each field's docstring as its description."""
    schema = TypeAdapter(root).json_schema(mode="serialization")
    definitions = schema.get("$defs", {})
    for kind in _kinds(root):
        target = schema if kind is root else definitions.get(kind.__name__)
        for name, words in _docstrings(kind).items() if target else ():
            if name in target["properties"]:
                target["properties"][name]["description"] = words
    return {"$schema": _DIALECT, **schema, "title": title}


def reference(schema: dict[str, Any]) -> Iterator[str]:
    """The schema as Markdown: a table of fields for each kind of object."""
    definitions = schema.get("$defs", {})
    for name in _in_order(schema):
        kind = definitions.get(name, schema)
        yield f"### {name}"
        yield ""
        if kind.get("description"):
            yield from (kind["description"].splitlines()[0], "")
        yield "| field | type | meaning |"
        yield "| --- | --- | --- |"
        for field, told in kind["properties"].items():
            words = told.get("description", "").replace("\n", " ").replace("|", "\\|")
            yield f"| `{field}` | {_type(told)} | {words} |"
        yield ""


def _in_order(schema: dict[str, Any]) -> list[str]:
    """The names of the root and its object kinds, in the order they are first referred to."""
    definitions = schema.get("$defs", {})
    order, seen = [schema["title"]], {schema["title"]}
    for name in order:
        named = _REFERENCE.findall(repr(definitions.get(name, {**schema, "$defs": {}})))
        order += [each for each in dict.fromkeys(named) if each not in seen]
        seen.update(named)
    return order


def _type(told: dict[str, Any]) -> str:
    if "$ref" in told:
        return str(told["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in told:
        return " or ".join(dict.fromkeys(_type(each) for each in told["anyOf"]))
    if "enum" in told:
        return ", ".join(map(str, told["enum"]))
    if told.get("type") == "array":
        return f"list of {_type(told['items'])}" if "items" in told else "list"
    if isinstance(told.get("additionalProperties"), dict):
        return f"object of {_type(told['additionalProperties'])}"
    return str(told.get("format") or told.get("const") or told.get("type", "any"))


@cache
def _kinds(root: type) -> tuple[type, ...]:
    """`root` and every dataclass that it contains."""
    found: dict[type, None] = {root: None}
    waiting = [root]
    while waiting:
        for hint in get_type_hints(waiting.pop()).values():
            for kind in _dataclasses(hint):
                if kind not in found:
                    found[kind] = None
                    waiting.append(kind)
    return tuple(found)


def _dataclasses(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for argument in get_args(hint):
        yield from _dataclasses(argument)


def _docstrings(kind: type) -> dict[str, str]:
    """The attribute docstring (PEP 257) of each field."""
    names = {field.name for field in fields(kind)}
    found: dict[str, str] = {}
    last = None
    tree = ast.parse(dedent(inspect.getsource(kind)))
    for node in tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else ():
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) if name in names:
                last = name
            case ast.Expr(value=ast.Constant(value=str(words))) if last:
                found[last] = inspect.cleandoc(words)
            case _:
                last = None
    return found
