"""The command line as a user calls it, in a temporary folder."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.cli import main
from auditor.store import connection, database


@pytest.fixture
def auditor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[..., Ended]]:
    """Call `auditor` with the given arguments in `tmp_path`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(database, "WAIT_S", 0.05)
    assert connection.WAIT_S > 1

    def call(*words: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["auditor", *words])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Ended(ended.value.code, out, err)

    return call
