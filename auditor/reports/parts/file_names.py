"""Safe names for files that go with a report, whatever a site is called."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from auditor.model.document import Document
from auditor.model.snapshot import FOLDER, names

_PLAIN: Final = re.compile(r"[^a-z0-9._-]+")
_LONGEST: Final = 80
_RESERVED: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
"""Device names, which Windows reserves (Microsoft, Naming Files, Paths, and Namespaces)."""


def file_name(text: str) -> str:
    """`text` as a file name valid on every file system, without path separators and unique to this text."""
    bare = _PLAIN.sub("-", text.lower())[:_LONGEST].strip("-.")
    if bare == text and bare.partition(".")[0] not in _RESERVED:
        return bare
    mark = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{bare.replace('.', '-')}-{mark}".strip("-")


def site_file(site: str) -> str:
    """Relative path of the file that describes a site."""
    return f"policies/{file_name(site)}/site.toml"


def snapshots(site: str, documents: Iterable[Document]) -> Mapping[str, str]:
    """Relative path of each document's text in its site's folder, by document id."""
    folder = f"policies/{file_name(site)}/{FOLDER}"
    paths: dict[str, str] = {}
    for (document, _), name in names(documents).items():
        paths.setdefault(document, f"{folder}/{name}")
    return paths
