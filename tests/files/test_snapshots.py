"""The texts of a site's documents, kept for git to compare."""

from pathlib import Path

import pytest
from cases import document
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.files import snapshots
from auditor.model import snapshot


def test_each_document_has_a_file_that_changes_with_its_text_alone(tmp_path: Path) -> None:
    policy = document("We use cookies.\n")
    (path,) = snapshots.keep(tmp_path, [policy])
    assert path.parent == tmp_path / "snapshots"
    assert path.name.startswith("shop-example-privacy-")
    assert path.read_text() == "We use cookies.\n"
    assert snapshots.keep(tmp_path, [policy]) == ()
    assert snapshots.keep(tmp_path, [document("We use none.")]) == (path,)
    assert path.read_text() == "We use none.\n"


def test_what_could_not_be_read_leaves_the_file_of_before(tmp_path: Path) -> None:
    (path,) = snapshots.keep(tmp_path, [document("We use cookies.")])
    assert snapshots.keep(tmp_path, [document("", problem="the server answered 500")]) == ()
    assert path.read_text() == "We use cookies.\n"


def test_each_vantage_has_its_own(tmp_path: Path) -> None:
    paths = snapshots.keep(tmp_path, [document("Hallo.", vantages=("berlin", "paris"))])
    assert len({path.name for path in paths}) == 2


def test_two_documents_of_one_address_keep_a_file_each(tmp_path: Path) -> None:
    page, banner = document("We use cookies."), document("Accept?", id="d2", kind="banner")
    first, second = snapshots.keep(tmp_path, [page, banner])
    assert (first.read_text(), second.read_text()) == ("We use cookies.\n", "Accept?\n")
    assert snapshots.keep(tmp_path, [page]) == ()
    assert snapshots.keep(tmp_path, [page, banner]) == ()


def test_no_escape_of_a_terminal_is_written(tmp_path: Path) -> None:
    (path,) = snapshots.keep(tmp_path, [document("a\x1b[31mred\u202e\ud800\tb")])
    assert path.read_text() == "a[31mred\tb\n"


def test_a_folder_that_is_a_link_is_not_written_to(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    site = tmp_path / "site"
    site.mkdir()
    (site / "snapshots").symlink_to(elsewhere)
    with pytest.raises(UsageError, match="is a link"):
        snapshots.keep(site, [document()])
    assert list(elsewhere.iterdir()) == []


@given(url=st.text(max_size=300), vantage=st.sampled_from(["", "../..", "us-west"]))
def test_no_address_leads_out_of_the_folder(url: str, vantage: str) -> None:
    name = snapshot.name(document(url=url), vantage)
    assert "/" not in name
    assert not name.startswith(".")
    assert len(name) < 120
    assert name.removesuffix(".txt").replace("-", "").isalnum()
