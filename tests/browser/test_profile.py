"""The throw-away profile: gone at the end, and swept up later where it could not be."""

import os
import time
from pathlib import Path

import pytest

from auditor.browser.program import folder, profile


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_it_is_there_and_then_gone(place: Path) -> None:
    with profile.seeded() as made:
        assert made.parent == place
        assert (made / "Default" / "Preferences").is_file()
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("kind", [folder.PROFILE, folder.WORKERS])
def test_what_a_killed_program_left_is_swept_up(place: Path, kind: str) -> None:
    left = place / f"auditor-{kind}-killed"
    (left / "Default").mkdir(parents=True)
    (left / "in-use").touch()
    with profile.seeded() as made:
        assert list(place.iterdir()) == [made]


def test_a_profile_in_use_and_what_is_not_ours_stay(place: Path) -> None:
    (place / "auditor-profile-file").touch()
    (place / "auditor-profile-link").symlink_to(place)
    (place / "auditor-profile-new").mkdir()
    (place / "other").mkdir()
    with profile.seeded() as first, profile.seeded() as second:
        assert sorted(each.name for each in place.iterdir() if each not in (first, second)) == [
            "auditor-profile-file",
            "auditor-profile-link",
            "auditor-profile-new",
            "other",
        ]
        assert (first / "Default").is_dir()
        assert (second / "Default").is_dir()


def test_an_old_one_without_a_lock_goes(place: Path) -> None:
    old = place / "auditor-profile-old"
    old.mkdir()
    os.utime(old, (time.time() - 3600,) * 2)
    with profile.seeded():
        assert not old.exists()


def test_what_a_dying_browser_wrote_anew_is_swept_up_at_once(place: Path) -> None:
    (place / "auditor-profile-again" / "Default").mkdir(parents=True)
    folder.sweep()
    assert list(place.iterdir()) == []
