"""`--phases`: which visits are made."""

from collections.abc import Callable

import pytest
from cli.ended import Ended


@pytest.mark.parametrize("verb", [("audit", "shop.example"), ("crawl",)], ids=["audit", "crawl"])
@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("gcp", 'unknown phase "gcp", did you mean "gpc"?'),
        ("rejected,never", 'unknown phase "never": use any of untouched, rejected'),
    ],
)
def test_a_phase_that_nobody_knows_is_said_at_once(
    auditor: Callable[..., Ended], verb: tuple[str, ...], value: str, said: str
) -> None:
    ended = auditor(*verb, "--phases", value)
    assert ended.code == 2
    (line,) = ended.lines
    assert line.startswith("auditor: --phases: ")
    assert said in line
