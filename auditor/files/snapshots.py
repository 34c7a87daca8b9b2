"""policies/SITE/snapshots/: the text of each of a site's documents, for git to compare."""

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
"""What a terminal, or a reader's eye, would take for something else than text."""


def keep(folder: Path, documents: Iterable[Document]) -> tuple[Path, ...]:
    """Write the text of each document that could be read into `folder`; the files that are new or changed.

    A document keeps its file's name as long as it keeps its address. Raises UsageError where they cannot be
    written.
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
    """Whether the file was written: whole, or not at all where it says the same. A folder that is a link
    leads out of the site's own.
    """
    if path.parent.is_symlink():
        raise UsageError(f"{path.parent}: is a link: replace it with a folder")
    content = text.encode("utf-8")
    if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
        return False
    atomic.write(path, content, mode=0o644)
    return True
