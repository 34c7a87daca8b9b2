"""policies/SITE/snapshots/: the text of each of a site's documents, for comparison with git."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from auditor import atomic
from auditor.errors import UsageError
from auditor.model.document import Document
from auditor.model.snapshot import FOLDER, names

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Characters that a terminal or a reader would take for something other than text."""


def keep(folder: Path, documents: Iterable[Document]) -> tuple[Path, ...]:
    """Write the text of each readable document into `folder`; return the files that are new or changed.

    A document's file keeps its name as long as the document keeps its address. Raises UsageError if a file
    cannot be written.
    """
    place = folder / FOLDER
    written = []
    every = tuple(documents)
    named = names(every)
    try:
        for document in every:
            if document.readable and document.text:
                for vantage in document.vantages or ("",):
                    path = place / named[document.id, vantage]
                    if _put(path, _CONTROL.sub("", document.text).rstrip("\n") + "\n"):
                        written.append(path)
    except OSError as error:
        raise UsageError(f"{place}: cannot be written: {error.strerror}") from error
    return tuple(written)


def _put(path: Path, text: str) -> bool:
    """Write the file, unless it already has this content, and return whether it was written. Raises
    UsageError if the folder is a link, which would lead out of the site's folder.
    """
    if path.parent.is_symlink():
        raise UsageError(f"{path.parent}: is a link: replace it with a folder")
    content = text.encode("utf-8")
    if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
        return False
    atomic.write(path, content, mode=0o644)
    return True
