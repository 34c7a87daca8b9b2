"""docs/cli.md is what the commands say of themselves."""

from pathlib import Path

import pytest

from auditor.cli.program import VERBS
from auditor.cli.reference import text

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_up_to_date() -> None:
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == text(), (
        "python -m auditor.cli.reference > docs/cli.md"
    )


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_described(verb: str) -> None:
    assert f"\n## auditor {verb}\n" in text()
