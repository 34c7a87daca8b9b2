"""Compile third-party-web to breadth.json: `python -m auditor.vendors.compile_breadth FOLDER`, where FOLDER
is the unpacked npm package (`npm pack third-party-web`). Statistics are left out.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from auditor.domains import registrable_domain
from auditor.errors import FileProblem
from auditor.model.vendor import TRACKING
from auditor.vendors.breadth import CATEGORIES, COMPILED
from auditor.vendors.compiling import written

ENTITIES: Final = Path("dist/entities-nostats.json")
NOTICE: Final = "third-party-web, MIT License, Copyright (c) 2019 Patrick Hulce; the licence is in NOTICE"


def compiled(package: Path) -> str:
    """Compile an unpacked package into the compact file.

    Raises FileProblem if the package has no entities, or a category that has no mapping.
    """
    try:
        version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
        entities = json.loads((package / ENTITIES).read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError) as wrong:
        raise FileProblem(package, f"is no unpacked third-party-web package: {wrong}") from wrong
    if new := {entity["category"] for entity in entities} - CATEGORIES.keys():
        raise FileProblem(package / ENTITIES, f"categories without a place in breadth.py: {sorted(new)}")
    rows = [json.dumps(_row(entity), ensure_ascii=False, separators=(",", ":")) for entity in entities]
    body = ",\n".join(rows)
    return f'{{"notice": "{NOTICE}", "version": "{version}", "entities": [\n{body}\n]}}\n'


def _row(entity: Mapping[str, Any]) -> list[Any]:
    name, category = entity["name"], entity["category"]
    tracker = CATEGORIES[category] in TRACKING
    domains = [domain for domain in entity["domains"] if not (tracker and _shared(domain))]
    return [name, entity.get("company") or name, category, domains]


def _shared(domain: str) -> bool:
    """Whether a domain lets others register names under it (`de.com`), so that its subdomains have no single
    owner.
    """
    below = domain.replace("*", "any")
    return domain.startswith("*.") and registrable_domain(below) == below


def main(arguments: Sequence[str]) -> int:
    """Compile the package whose folder is the only argument."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m auditor.vendors.compile_breadth FOLDER\n")
        return 2
    return written(lambda: compiled(Path(arguments[0])), COMPILED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
