"""`auditor explain`: what a rule compares, and why."""

from collections.abc import Iterator

import click

from auditor import discover, rules
from auditor.cli import terminal
from auditor.errors import UsageError, did_you_mean
from auditor.model.rule import Rule


@click.command("explain", short_help="Explain what a rule compares, and why.")
@click.argument("rule", required=False)
def COMMAND(rule: str | None) -> int:  # noqa: N802
    """Explain what RULE compares, when it reports, how confident it is, and how a site can fix what it
    finds; without RULE, list all rules.
    """
    known: dict[str, Rule] = {each.id: each for each in discover.offered(rules, "RULE")}
    if rule is None:
        width = max(map(len, known), default=0)
        for each in known.values():
            click.echo(f"{each.id:{width}}  {each.title}")
        return 0
    if rule not in known:
        meant = did_you_mean(rule, known, ": `auditor explain` lists them")
        raise UsageError(f'unknown rule "{rule}"{meant}')
    click.echo("\n".join(_explained(known[rule])))
    return 0


def _explained(rule: Rule) -> Iterator[str]:
    lines = terminal.lines()
    yield lines.styled(f"{rule.id}: {rule.title}", "bold")
    for label, text in (
        ("compares      ", rule.compares),
        ("severity      ", rule.severity),
        ("confidence    ", rule.confidence),
        ("does not match", f" {rule.contradicted_when}"),
        ("matches       ", rule.upheld_when),
        ("untested      ", rule.untested_when),
        ("how to fix it ", rule.remedy),
    ):
        yield from lines.hanging(f"  {label}  ", text.strip())
    for source in rule.sources:
        day = f" (as of {source.as_of})" if source.as_of else ""
        yield from lines.hanging("  source          ", f"{source.title}, {source.url}{day}")
