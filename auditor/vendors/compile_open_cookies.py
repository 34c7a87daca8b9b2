"""Compile the Open Cookie Database to open_cookies.json: `python -m auditor.vendors.compile_open_cookies FILE
VERSION`, where FILE is its open-cookie-database.json. Descriptions, retention periods and addresses are left
out.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from auditor.errors import FileProblem
from auditor.vendors.compiling import written
from auditor.vendors.open_cookies import COMPILED, read

NOTICE: Final = "Open Cookie Database, Apache License 2.0, https://github.com/jkwakman/Open-Cookie-Database"
ARGUMENTS: Final = 2


def compiled(source: Path, version: str) -> str:
    """Compile a copy of the database into the compact file.

    Raises FileProblem if the file is not such a database.
    """
    try:
        rows = read(source.read_text(encoding="utf-8"))
    except (OSError, ValueError) as wrong:
        raise FileProblem(source, str(wrong)) from wrong
    lines = ",\n".join(
        json.dumps(
            [row.platform, row.name, row.purpose, row.domain][: 4 if row.domain else 3], ensure_ascii=False
        )
        for row in rows
    )
    return f'{{"notice": "{NOTICE}", "version": {json.dumps(version)}, "rows": [\n{lines}\n]}}\n'


def main(arguments: Sequence[str]) -> int:
    """Compile the file in the first argument under the version in the second."""
    if len(arguments) != ARGUMENTS:
        sys.stderr.write("usage: python -m auditor.vendors.compile_open_cookies FILE VERSION\n")
        return 2
    return written(lambda: compiled(Path(arguments[0]), arguments[1]), COMPILED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
