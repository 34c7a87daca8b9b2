"""The rules in words, for `docs/rules.md` and `auditor explain`.

`python -m auditor.judging.rulebook > docs/rules.md` writes the page; a test keeps the two in sync.
"""

import sys
from collections.abc import Iterator

from auditor.judging.judge import all_rules
from auditor.model.rule import Rule

_HEAD = """# Rules

Each rule is one file of `auditor/rules/` and answers one question about one site. It says *contradicted*
(what was seen does not match what was said), *upheld*, or *untested* with the reason. A rule whose claim no
document makes says nothing, unless the absence is the point. What never counts against a site is in
[fairness.md](fairness.md).

This page is generated: `python -m auditor.judging.rulebook > docs/rules.md`.
"""


def page(rule: Rule) -> str:
    """One rule as a section of Markdown."""
    sources = "\n".join(f"  - [{source.title}]({source.url})" for source in rule.sources)
    return "\n".join(
        (
            f"## {rule.id}",
            "",
            f"{rule.title}.",
            "",
            f"- **Compares**: {rule.compares}",
            f"- **Severity**: {rule.severity} at most",
            f"- **Confidence**: {rule.confidence}",
            f"- **Contradicted**, for example: {rule.contradicted_when}",
            f"- **Upheld**, for example: {rule.upheld_when}",
            f"- **Untested**, for example: {rule.untested_when}",
            f"- **How to fix it**: {rule.remedy}",
            f"- **Relevant to**:\n{sources}",
            "",
        )
    )


def book() -> str:
    """The whole page."""
    return "\n".join(_parts())


def _parts() -> Iterator[str]:
    rules = all_rules()
    yield _HEAD
    yield "\n".join(f"- [{rule.id}](#{rule.id}): {rule.title[:1].lower()}{rule.title[1:]}" for rule in rules)
    yield ""
    yield from (page(rule) for rule in rules)


if __name__ == "__main__":
    sys.stdout.write(book())
