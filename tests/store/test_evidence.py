"""Evidence files: named by their bytes, whole or not at all."""

import hashlib
import stat
from pathlib import Path

import pytest

from auditor.errors import CouldNotLook
from auditor.store.evidence import Evidence


def test_a_file_is_named_by_the_hash_of_its_bytes(tmp_path: Path) -> None:
    evidence = Evidence(tmp_path / "evidence")
    sha256 = evidence.keep(b"picture")
    assert sha256 == hashlib.sha256(b"picture").hexdigest()
    path = evidence.path(sha256)
    assert path == tmp_path / "evidence" / sha256[:2] / f"{sha256}.png"
    assert path.read_bytes() == b"picture"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    evidence = Evidence(tmp_path)
    assert evidence.keep(b"x", ".html") == evidence.keep(b"x", ".html")
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".html"]


@pytest.mark.parametrize("name", ["", "..", "../../etc/passwd", "a" * 64, "*" * 64, "ab" * 31 + "/x"])
def test_what_is_not_there_is_none(tmp_path: Path, name: str) -> None:
    assert Evidence(tmp_path).path(name) is None


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CouldNotLook, match="evidence cannot be written"):
        Evidence(tmp_path / "file").keep(b"x")
