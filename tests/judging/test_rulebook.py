from pathlib import Path

from auditor.judging.judge import all_rules
from auditor.judging.rulebook import book, page

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_up_to_date() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == book(), (
        "python -m auditor.judging.rulebook > docs/rules.md"
    )


def test_every_rule_shows_its_three_examples() -> None:
    for rule in all_rules():
        text = page(rule)
        assert all(
            part in text
            for part in (rule.contradicted_when, rule.upheld_when, rule.untested_when, rule.remedy)
        )
