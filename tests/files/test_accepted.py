"""accepted.toml: decisions that people keep beside a site."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.files import accepted
from auditor.files.problems import FileProblems
from auditor.model.decision import Decision

TEXT = """[[accepted]]
fingerprint = "7092ed6591af7ff53c3d"
reason = "agreed with the operator"
by = "Ann"
at = 2026-11-20
until = 2027-01-31
"""


def test_a_decision_is_read(tmp_path: Path) -> None:
    (tmp_path / "accepted.toml").write_text(TEXT)
    assert accepted.read(tmp_path) == (
        Decision(
            fingerprint="7092ed6591af7ff53c3d",
            state="accepted",
            reason="agreed with the operator",
            by="Ann",
            at=datetime(2026, 11, 20, tzinfo=UTC),
            until=date(2027, 1, 31),
        ),
    )


def test_a_site_without_one_has_decided_nothing(tmp_path: Path) -> None:
    assert accepted.read(tmp_path) == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("2026-11-20", '"soon"', "5: accepted.1.at: should be a date, such as 2026-11-21"),
        ("7092ed6591af7ff53c3d", "7092ed", "2: accepted.1.fingerprint: is not a whole fingerprint"),
        ("2027-01-31", "2026-01-31", "1: accepted.1: until is before at"),
        ('by = "Ann"\n', "", "1: accepted.1.by: is missing"),
        ('by = "Ann"', 'by = "Ann"\nstate = "fine"', '5: accepted.1.state: unknown value "fine"'),
    ],
)
def test_each_mistake_is_told_at_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    (tmp_path / "accepted.toml").write_text(TEXT.replace(old, new))
    with pytest.raises(FileProblems, match=rf"accepted\.toml:{said}"):
        accepted.read(tmp_path)
