"""What rules say can be told in every language of the reports."""

from collections.abc import Iterator

import pytest

from auditor.model.finding import Finding
from auditor.reports.parts.retold import retold
from auditor.reports.parts.speech import known, speaking


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each finding that a test brings about; a new sentence needs its form in `languages/`. A reason
    that a test left out (`()`) is never told.
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
