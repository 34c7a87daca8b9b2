"""Check that the findings of rules can be worded in every report language."""

from collections.abc import Iterator

import pytest

from auditor.model.finding import Finding
from auditor.reports.parts.retold import retold
from auditor.reports.parts.speech import known, speaking


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Word each finding that a test produces in every language; a new sentence needs its translation in
    `languages/`. Reasons that a test left out (`()`) are skipped.
    """
    said: set[str] = set()
    made = Finding.__init__

    def noted(self: Finding, **fields: object) -> None:
        made(self, **fields)
        said.update(
            filter(None, (self.message, self.confidence_reason, self.claim_absent, self.evidence_absent))
        )

    monkeypatch.setattr(Finding, "__init__", noted)
    yield
    for tag in known():
        with speaking(tag):
            assert sorted(each for each in said if "()" not in each and retold(each) is None) == [], tag
