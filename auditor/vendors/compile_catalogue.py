"""Compile entries/*.toml to catalogue.json: `python -m auditor.vendors.compile_catalogue`.

An entry is a Vendor (model/vendor.py) without its id, which is the file's name. A cookie may give its
lifetime as `days`, and `examples` and `not` (names that its pattern must and must not cover), which are
checked here and left out of the compiled file. All mistakes of all entries are reported at once.
"""

import hashlib
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from auditor.errors import FileProblem, UsageError
from auditor.model.vendor import CookiePattern, Vendor, VendorOptOut
from auditor.vendors.catalogue import COMPILED
from auditor.vendors.patterns import NamePattern

ENTRIES: Final = Path(__file__).with_name("entries")
DAY_S: Final = 86_400
SOURCE: Final = re.compile(r"https?://\S+|npm:\S+@\S+")
DOMAIN: Final = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")

VENDOR: Final = TypeAdapter(Vendor)
KEYS: Final = {
    "": {*Vendor.__dataclass_fields__} - {"id"},
    "cookies": {*CookiePattern.__dataclass_fields__} - {"lifetime_s"} | {"days", "examples", "not"},
    "opt_outs": {*VendorOptOut.__dataclass_fields__},
}


def entries(folder: Path = ENTRIES) -> dict[str, Vendor]:
    """Read every vendor of a folder, by id.

    Raises UsageError with one line per mistake: the file and what is wrong.
    """
    paths = sorted(folder.glob("*.toml"))
    read = [_read(path) for path in paths]
    problems = [str(problem) for _, found in read for problem in found]
    vendors = {vendor.id: vendor for vendor, _ in read if vendor is not None}
    problems.extend(str(FileProblem(folder, text)) for text in conflicts(vendors.values()))
    if problems:
        raise UsageError("\n".join(problems))
    return vendors


def conflicts(vendors: Iterable[Vendor]) -> Iterator[str]:
    """Conflicts between entries: a shared domain or name, or a reference to an entry that does not exist."""
    known = {vendor.id: vendor for vendor in vendors}
    for domain, count in Counter(d for v in known.values() for d in v.domains).items():
        if count > 1:
            yield f"domain {domain} stands in {count} entries"
    names = Counter(n.lower() for v in known.values() for n in {v.name, *v.aliases})
    yield from (f"name {name!r} stands in {count} entries" for name, count in names.items() if count > 1)
    for vendor in known.values():
        for other in {*vendor.serves, *([vendor.family] if vendor.family else [])} - known.keys():
            yield f"{vendor.id} speaks of {other}, which has no entry"


def _read(path: Path) -> tuple[Vendor | None, list[FileProblem]]:
    try:
        row = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        return None, [FileProblem(path, str(wrong))]
    problems = [FileProblem(path, text) for text in (*_unknown_keys(row), *_bad_examples(row))]
    if problems:
        return None, problems
    row["cookies"] = [_cookie(cookie) for cookie in row.get("cookies", ())]
    try:
        vendor = VENDOR.validate_python({**row, "id": path.stem})
    except ValidationError as wrong:
        return None, [FileProblem(path, f"{_place(e['loc'])}: {e['msg']}") for e in wrong.errors()]
    return vendor, [FileProblem(path, text) for text in _unfounded(vendor)]


def _unknown_keys(row: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"unknown key {key!r}" for key in row.keys() - KEYS[""])
    for table in ("cookies", "opt_outs"):
        for each in row.get(table, ()):
            yield from (f"unknown key {key!r} in {table}" for key in each.keys() - KEYS[table])


def _bad_examples(row: Mapping[str, Any]) -> Iterator[str]:
    for cookie in row.get("cookies", ()):
        pattern = NamePattern.of(str(cookie.get("name", "")))
        for name in cookie.get("examples", ()):
            if not pattern.matches(name):
                yield f"cookie {pattern.text} does not cover its example {name}"
        for name in cookie.get("not", ()):
            if pattern.matches(name):
                yield f"cookie {pattern.text} covers {name}, which it must not"


def _unfounded(vendor: Vendor) -> Iterator[str]:
    if not vendor.sources:
        yield "no source"
    yield from (f"source {s!r} is no address" for s in vendor.sources if not SOURCE.fullmatch(s))
    yield from (f"domain {d!r} is no host" for d in vendor.domains if not DOMAIN.fullmatch(d))
    for cookie in vendor.cookies:
        if "*" in cookie.name and NamePattern.of(cookie.name).literals < 3 and not cookie.domains:  # noqa: PLR2004
            yield f"cookie {cookie.name}: too few letters beside the wildcard for a name without domains"


def _cookie(row: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in row.items() if key not in ("days", "examples", "not")}
    return {**kept, "lifetime_s": row["days"] * DAY_S} if "days" in row else kept


def _place(where: tuple[int | str, ...]) -> str:
    return ".".join(map(str, where))


def compiled(vendors: Mapping[str, Vendor]) -> str:
    """The compiled file, with one vendor per line so that diffs are readable."""
    rows = [json.dumps(_lean(asdict(v)), ensure_ascii=False, sort_keys=True) for v in vendors.values()]
    body = ",\n".join(rows)
    version = hashlib.sha256(body.encode()).hexdigest()[:12]
    return f'{{"version": "{version}", "vendors": [\n{body}\n]}}\n'


def _lean(value: Any) -> Any:
    """Drop values that equal the model's defaults."""
    if isinstance(value, dict):
        return {key: _lean(each) for key, each in value.items() if each not in (None, (), [], False)}
    return [_lean(each) for each in value] if isinstance(value, list | tuple) else value


def main() -> int:
    """Compile the entries of this checkout; if an entry is wrong, return 2 after one line per mistake."""
    try:
        text = compiled(entries())
    except UsageError as wrong:
        sys.stderr.write(f"{wrong}\n")
        return wrong.exit_code
    COMPILED.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
